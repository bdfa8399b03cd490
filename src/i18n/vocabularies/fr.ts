import type {Vocabulary} from '../vocabulary.js';
import {aroundDates} from './fr/around-dates.js';
import {calendar} from './fr/calendar.js';
import {deeds} from './fr/deeds.js';
import {holidays} from './fr/holidays.js';
import {numbers} from './fr/numbers.js';

/** The French of dates. */
export const fr: Vocabulary = {
  locale: 'fr',
  examples: ['30 juin 2019', 'fin avril 2019'],
  // A space between thousands is a plain one, a no-break one or a narrow one.
  figures: {thousands: ' \u00a0\u202f', decimal: ','},
  words: [...calendar, ...holidays, ...numbers, ...aroundDates, ...deeds],
  orders: {
    dates: [
      {order: ['digitDate'], means: 'digitDate'},
      {order: ['edtf'], means: 'edtf'},
      // "hier", "avant-hier"; "la veille"
      {order: ['day'], means: 'dayFromReference'},
      {order: ['dayBeside'], means: 'dayFromReference'},
      // "trois jours avant Noël", "deux semaines après le 3 mai 2018"
      {order: ['count', 'filler?', 'unit', 'side'], means: 'unitsBesideDate'},
      {order: ['unit', 'side'], means: 'unitsBesideDate'},
      // "ce matin", "la nuit dernière", "la nuit prochaine"
      {order: ['turn', 'dayPart'], means: 'turnedPartOfDay'},
      {order: ['dayPart', 'turn'], means: 'turnedPartOfDay'},
      {order: ['partOfToday'], means: 'partOfToday'},
      // "la semaine dernière"; "cette semaine"; "ce dimanche", "le prochain week-end"
      {order: ['unit', 'turn'], means: 'turnedUnit'},
      {order: ['turn', 'unit'], means: 'thisUnit'},
      {order: ['turn'], means: 'turnedDate'},
      // "mardi de la semaine dernière"
      {order: ['weekday', 'from', 'filler?', 'unit', 'turn'], means: 'weekdayOfWeek'},
      // "dimanche", "dimanche 30 juin 2019"; "Noël", "Noël 1914", "Vendredi saint, 25 mars 2016"
      {order: ['weekday'], means: 'weekday'},
      {order: ['holiday', 'year'], means: 'holiday'},
      {order: ['holiday'], means: 'holiday'},
      // "juin 2019", "sept-2018", "juin"
      {order: ['month', 'year'], means: 'monthOfYear'},
      {order: ['month', 'hyphen', 'year'], means: 'monthOfYear'},
      {order: ['month', 'hyphen', 'digits'], means: 'monthAndFigures'},
      {order: ['month'], means: 'monthOfYear'},
      // "hiver 1941/42", "hiver 1941-1942", "été 2012"
      {order: ['season', 'year', 'slash', 'next:digits'], means: 'winterOfTwoYears'},
      {order: ['season', 'year', 'to', 'next:digits'], means: 'winterOfTwoYears'},
      {order: ['season', 'year?'], means: 'seasonOfYear'},
      // "années 1960", "années soixante"
      {order: ['plural', 'digits', 'era?'], means: 'tenYears'},
      {order: ['plural', 'decade'], means: 'decadeOfAnyCentury'},
      // "66 Ma", "il y a deux ans", "il y a une trentaine d'années", "il y a près de quatre ans"
      {order: ['count', 'filler?', 'yearsBeforePresent', 'ago?'], means: 'yearsBeforePresent'},
      {order: ['count', 'filler?', 'unit', 'ago'], means: 'unitsAgo'},
      {order: ['countBound', 'count', 'filler?', 'unit', 'ago'], means: 'boundedUnitsAgo'},
      // "trois jours plus tôt", "dans trois semaines"
      {order: ['count', 'filler?', 'unit', 'shift'], means: 'unitsFromReference'},
      {order: ['count', 'filler?', 'unit'], means: 'unitsToCome'},
      // "s. XII ex.", "XIIe s. in."; "XIXe siècle", "Ve s. av. J.-C."; "le 3e trimestre"
      {order: ['unit', 'roman', 'partOfCentury?'], means: 'numberedCentury'},
      {order: ['nth', 'unit', 'partOfCentury'], means: 'numberedCentury'},
      {order: ['nth', 'unit', 'era?'], means: 'centuryOfEra'},
      {order: ['nth', 'fraction'], means: 'partOfAnyYear'},
      // "17 septembre 2018", "1er janvier"; "17-sept-2018", "17-sept", "17-sept-18"
      {order: ['monthday', 'month', 'year?'], means: 'dayOfMonth'},
      {order: ['monthday', 'hyphen', 'month', 'hyphen', 'year'], means: 'dayOfMonth'},
      {order: ['monthday', 'hyphen', 'month', 'hyphen', 'digits'], means: 'dayOfShortYear'},
      {order: ['monthday', 'hyphen', 'month', 'year?'], means: 'dayOfMonth'},
      // "3.V.1850", "3 V 1850"
      {order: ['nth:monthday', 'stop?', 'which:roman', 'year'], means: 'dayOfNumberedMonth'},
      // "44 av. J.-C."; "2018 septembre 17", "1944-juin"; "2018 T3", "T3-2018", "T3"
      {order: ['digits', 'era'], means: 'yearOfEra'},
      {order: ['digits', 'month', 'monthday?'], means: 'yearAndMonth'},
      {order: ['digits', 'hyphen', 'month', 'hyphen', 'monthday'], means: 'yearAndMonth'},
      {order: ['digits', 'hyphen', 'month'], means: 'yearAndMonth'},
      {order: ['digits', 'dash?', 'fractionSign', 'which:digits'], means: 'partOfNumberedYear'},
      {order: ['fractionSign', 'which:digits', 'dash', 'digits'], means: 'partOfNumberedYear'},
      {order: ['fractionSign', 'which:digits'], means: 'numberedPartOfAnyYear'},
      {order: ['count'], means: 'bareNumber'},
      {order: ['nth'], means: 'bareOrdinal'},
      // "semaine 25 de 2013"; "la semaine du 3 mai 2019", "le mois de mai 1850"; "l'an 1850"
      {order: ['unit', 'digits', 'filler?', 'year'], means: 'weekOfYear'},
      {order: ['unit', 'from'], means: 'unitAround'},
      {order: ['unit'], means: 'unit'},
    ],
    parts: [
      // "début ou milieu du", "mi- ou fin", "début", "mi-"
      {order: ['part', 'to', 'last:part'], means: 'thirds'},
      {order: ['part', 'dash?', 'choice', 'last:part'], means: 'thirds'},
      {order: ['part'], means: 'thirds'},
      // "tout début"
      {order: ['edge'], means: 'edge'},
      // "T3", "3T"
      {order: ['fractionSign', 'digits'], means: 'numberedPart'},
      {order: ['digits', 'fractionSign'], means: 'numberedPart'},
      // "première moitié du", "1er quart"
      {order: ['nth', 'fraction', 'from?'], means: 'nthPart'},
      // "la veille de"
      {order: ['dayBeside', 'from'], means: 'dayBeside'},
      // "la première semaine de", "les trois premiers mois de", "le premier vendredi de"
      {order: ['nth', 'unit', 'from'], means: 'nthUnit'},
      {order: ['nth', 'count', 'unit', 'from'], means: 'nthUnits'},
      {order: ['count', 'nth', 'unit', 'from'], means: 'nthUnits'},
      {order: ['nth', 'weekday', 'from'], means: 'nthWeekday'},
    ],
    ties: [
      {order: ['until', 'to?'], means: 'until'},
      {order: ['since'], means: 'since'},
      {order: ['from'], means: 'from'},
      // "ces deux derniers mois", "les trois prochaines semaines"
      {order: ['count', 'turn', 'unit'], means: 'unitsBesideReference'},
    ],
    limits: [
      {order: ['between'], means: 'between'},
      // "pas plus tard que", "au plus tard"; "avant ou en", "avant", "pas après"; "en ou avant"
      {order: ['not?', 'shift', 'than'], means: 'beyond'},
      {order: ['not', 'shift'], means: 'beyond'},
      {order: ['side', 'choice', 'filler'], means: 'beyond'},
      {order: ['not?', 'side', 'dash?'], means: 'beyond'},
      {order: ['choice', 'side'], means: 'beyond'},
      // "il y a plus de quatre ans"
      {order: ['countBound'], means: 'longerAgo'},
      // "la nuit de lundi à mardi", "la nuit du 5 au 6 mai 2018"
      {order: ['dayPart', 'filler'], means: 'nightOf'},
    ],
  },
};
