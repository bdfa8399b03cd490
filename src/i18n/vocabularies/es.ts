import type {Vocabulary} from '../vocabulary.js';
import {aroundDates} from './es/around-dates.js';
import {calendar} from './es/calendar.js';
import {holidays} from './es/holidays.js';
import {numbers} from './es/numbers.js';

/** The Spanish of dates. */
export const es: Vocabulary = {
  locale: 'es',
  examples: ['30 de junio de 2019', 'finales de abril de 2019'],
  figures: {thousands: '. \u00a0\u202f', decimal: ',', areSwappedBySome: true},
  words: [...calendar, ...holidays, ...numbers, ...aroundDates],
  readAs: {anoche: 'ayer noche', anteanoche: 'anteayer noche', antenoche: 'anteayer noche'},
  orders: {
    dates: [
      {order: ['digitDate'], means: 'digitDate'},
      {order: ['edtf'], means: 'edtf'},
      // "ayer"
      {order: ['day'], means: 'dayFromReference'},
      // "esta noche"; "esta mañana"
      {order: ['turn', 'dayPart'], means: 'turnedPartOfDay'},
      {order: ['dayPart', 'turn'], means: 'turnedPartOfDay'},
      {order: ['partOfToday'], means: 'partOfToday'},
      // "la próxima semana", "la semana pasada"; "el próximo domingo", "este verano"
      {order: ['turn', 'unit'], means: 'turnedUnit'},
      {order: ['unit', 'turn'], means: 'turnedUnit'},
      {order: ['turn'], means: 'turnedDate'},
      // "domingo", "domingo 30 de junio de 2019"; "Navidad", "Navidad de 1914", "Viernes Santo, 25 de marzo de 2016"
      {order: ['weekday', 'filler', 'filler?', 'turn', 'unit'], means: 'weekdayOfWeek'},
      {order: ['weekday', 'filler', 'filler?', 'unit', 'turn'], means: 'weekdayOfWeek'},
      {order: ['weekday'], means: 'weekday'},
      {order: ['holiday', 'year'], means: 'holiday'},
      {order: ['holiday'], means: 'holiday'},
      // "junio de 2019", "junio 30, 2019", "junio"
      {order: ['month', 'year'], means: 'monthOfYear'},
      {order: ['month', 'monthday', 'year?'], means: 'dayOfMonth'},
      {order: ['month', 'hyphen', 'year'], means: 'monthOfYear'},
      {order: ['month', 'hyphen', 'digits'], means: 'monthAndFigures'},
      {order: ['month'], means: 'monthOfYear'},
      // "invierno de 1941/42", "invierno de 1941-1942", "invierno de 1941"
      {order: ['season', 'year', 'slash', 'next:digits'], means: 'winterOfTwoYears'},
      {order: ['season', 'year', 'to', 'next:digits'], means: 'winterOfTwoYears'},
      {order: ['season', 'year?'], means: 'seasonOfYear'},
      // "los sesenta", "los años 60", "la década de los 60"; "la década de 1960"; "los años 1960"
      {order: ['unit', 'filler', 'decade', 'filler', 'unit', 'nth'], means: 'decadeOfCentury'},
      {order: ['decade', 'filler', 'unit', 'nth'], means: 'decadeOfCentury'},
      {order: ['decade', 'filler', 'unit', 'turn'], means: 'decadeOfCentury'},
      {order: ['decade', 'filler', 'turn', 'unit'], means: 'decadeOfCentury'},
      {order: ['decade'], means: 'decadeOfAnyCentury'},
      {order: ['unit', 'filler', 'decade'], means: 'decadeOfAnyCentury'},
      {order: ['unit', 'filler', 'digits', 'era?'], means: 'decadeOfUnit'},
      {order: ['unit', 'filler', 'filler', 'digits'], means: 'decadeOfUnit'},
      {order: ['unit', 'filler', 'number'], means: 'decadeOfUnit'},
      {order: ['unit', 'digits', 'era?'], means: 'decadeOfUnit'},
      {order: ['plural', 'digits', 'era?'], means: 'decadeOrYears'},
      // "hace dos años", "hace casi cuatro años", "66 Ma", "tres días después", "dentro de tres días"
      {order: ['count', 'yearsBeforePresent', 'ago?'], means: 'yearsBeforePresent'},
      {order: ['count', 'unit', 'ago'], means: 'unitsAgo'},
      {order: ['countBound', 'count', 'unit', 'ago'], means: 'boundedUnitsAgo'},
      {order: ['count', 'unit', 'side'], means: 'unitsBesideDate'},
      {order: ['unit', 'side'], means: 'unitsBesideDate'},
      {order: ['count', 'unit', 'shift'], means: 'unitsFromReference'},
      {order: ['count', 'unit'], means: 'unitsToCome'},
      // "siglo XVI", "siglo V a. C.", "siglo 16"; "III milenio a. C."; "el tercer trimestre"
      {order: ['unit', 'roman', 'partOfCentury'], means: 'numberedCentury'},
      {order: ['unit', 'nth', 'era?'], means: 'centuryOfEra'},
      {order: ['unit', 'nth:number', 'era?'], means: 'centuryOfEra'},
      {order: ['unit', 'digits', 'era?'], means: 'numberedCentury'},
      {order: ['nth', 'unit', 'era?'], means: 'centuryOfEra'},
      {order: ['nth', 'fractionOf'], means: 'partOfAnyYear'},
      // "17 de septiembre de 2018", "17 septiembre 2018"; "17-sep-2018"
      {order: ['monthday', 'ofMonth?', 'month', 'year?'], means: 'dayOfMonth'},
      {order: ['monthday:number', 'ofMonth', 'month', 'year?'], means: 'dayOfMonth'},
      {order: ['monthday', 'hyphen', 'month', 'hyphen', 'year'], means: 'dayOfMonth'},
      {order: ['monthday', 'hyphen', 'month', 'hyphen', 'digits'], means: 'dayOfShortYear'},
      {order: ['monthday', 'hyphen', 'month', 'year?'], means: 'dayOfMonth'},
      // "3.V.1808", "3-V-1808", "3/V/1808", "3 de V de 1808"
      {order: ['nth:monthday', 'stop?', 'which:roman', 'year'], means: 'dayOfNumberedMonth'},
      {order: ['nth:monthday', 'filler', 'which:roman', 'year'], means: 'dayOfNumberedMonth'},
      {order: ['nth:monthday', 'hyphen', 'which:roman', 'hyphen', 'year'], means: 'dayOfNumberedMonth'},
      {order: ['nth:monthday', 'slash', 'which:roman', 'slash', 'year'], means: 'dayOfNumberedMonth'},
      // "44 a. C."; "2018 septiembre 17"; "2018 T3", "T3"
      {order: ['digits', 'era'], means: 'yearOfEra'},
      {order: ['digits', 'month', 'monthday?'], means: 'yearAndMonth'},
      {order: ['digits', 'hyphen', 'month', 'hyphen', 'monthday'], means: 'yearAndMonth'},
      {order: ['digits', 'hyphen', 'month'], means: 'yearAndMonth'},
      {order: ['digits', 'hyphen?', 'fractionSign', 'which:digits'], means: 'partOfNumberedYear'},
      {order: ['fractionSign', 'which:digits', 'hyphen?', 'digits'], means: 'partOfNumberedYear'},
      {order: ['fractionSign', 'which:digits'], means: 'numberedPartOfAnyYear'},
      {order: ['yearInWords'], means: 'yearInWords'},
      {order: ['count'], means: 'bareNumber'},
      {order: ['roman'], means: 'bareCentury'},
      {order: ['nth'], means: 'bareOrdinal'},
      // "semana 25 de 2013"
      {order: ['unit', 'digits', 'filler?', 'year'], means: 'weekOfYear'},
      // "la semana del 3 de mayo de 2019"; "el año 1850", "el fin de semana"
      {order: ['unit', 'filler'], means: 'unitAround'},
      {order: ['unit'], means: 'unit'},
    ],
    parts: [
      // "principios o mediados de", "principios de"
      {order: ['part', 'choice', 'fillerBeforeWords?', 'last:part'], means: 'thirds'},
      {order: ['part', 'to', 'last:part'], means: 'thirds'},
      {order: ['part'], means: 'thirds'},
      // "comienzo de"
      {order: ['edge'], means: 'edge'},
      // "T3", "3T"
      {order: ['fractionSign', 'digits'], means: 'numberedPart'},
      {order: ['digits', 'fractionSign'], means: 'numberedPart'},
      // "la segunda mitad de", "el último tercio de"
      {order: ['nth', 'fraction', 'filler?'], means: 'nthPart'},
      {order: ['nth', 'fractionOf', 'filler?'], means: 'nthPartOfUnit'},
      // "la víspera de"
      {order: ['dayBeside', 'filler'], means: 'dayBeside'},
      // "la primera semana de", "los primeros tres meses de", "el primer viernes de"
      {order: ['nth', 'unit', 'filler'], means: 'nthUnit'},
      {order: ['nth', 'count', 'unit', 'filler'], means: 'nthUnits'},
      {order: ['count', 'nth', 'unit', 'filler'], means: 'nthUnits'},
      {order: ['nth', 'weekday', 'filler'], means: 'nthWeekday'},
    ],
    ties: [
      {order: ['until'], means: 'until'},
      {order: ['since'], means: 'since'},
      // "los últimos dos meses", "los dos últimos meses", "el último año", "los próximos tres días"
      {order: ['past', 'count', 'unit'], means: 'unitsBesideReference'},
      {order: ['count', 'past', 'unit'], means: 'unitsBesideReference'},
      {order: ['turn', 'count', 'unit'], means: 'unitsBesideReference'},
      {order: ['past', 'unit'], means: 'unitsBesideReference'},
    ],
    limits: [
      {order: ['between'], means: 'between'},
      // "antes de", "no después de"
      {order: ['not?', 'side'], means: 'beyond'},
      // "a más tardar en", "como muy pronto"
      {order: ['not', 'shift'], means: 'beyond'},
      // "hace más de cuatro años"
      {order: ['countBound'], means: 'longerAgo'},
      // "la noche del lunes al martes"
      {order: ['dayPart', 'filler'], means: 'nightOf'},
    ],
  },
};
