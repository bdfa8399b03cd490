import type {Vocabulary} from '../vocabulary.js';
import {aroundDates} from './de/around-dates.js';
import {calendar} from './de/calendar.js';
import {deeds, periods} from './de/deeds.js';
import {holidays} from './de/holidays.js';
import {numbers} from './de/numbers.js';
import {readAs} from './de/read-as.js';
import {spelled} from './de/spellings.js';

/** The German of dates. */
export const de: Vocabulary = {
  locale: 'de',
  examples: ['30. Juni 2019', 'Ende April 2019'],
  figures: {thousands: '.\u00a0\u202f', decimal: ','},
  dateOrder: 'dmy',
  words: spelled([...calendar, ...holidays, ...numbers, ...aroundDates, ...deeds, ...periods]),
  readAs,
  orders: {
    dates: [
      {order: ['digitDate'], means: 'digitDate'},
      {order: ['edtf'], means: 'edtf'},
      // "gestern"; "letzte Woche"; "letzten Sonntag", "im vergangenen März"
      {order: ['day'], means: 'dayFromReference'},
      {order: ['turn', 'unit'], means: 'turnedUnit'},
      {order: ['turn'], means: 'turnedDate'},
      // "Sonntag", "Sonntag, den 30. Juni 2019"; "Weihnachten", "Weihnachten 1914"
      {order: ['weekday'], means: 'weekday'},
      {order: ['holiday', 'year'], means: 'holiday'},
      {order: ['holiday'], means: 'holiday'},
      // "Juni 2019", "Juni"
      {order: ['month', 'year'], means: 'monthOfYear'},
      {order: ['month'], means: 'monthOfYear'},
      // "Winter 2012/13", "Winter 2012–2013", "Winter 2012"
      {order: ['season', 'year', 'slash', 'next:digits'], means: 'winterOfTwoYears'},
      {order: ['season', 'year', 'to', 'next:digits'], means: 'winterOfTwoYears'},
      {order: ['season', 'year?'], means: 'seasonOfYear'},
      // "zwanziger Jahre des 19. Jahrhunderts", "20er Jahre des 19. Jh."; "die Sechziger", "die sechziger Jahre"
      {order: ['decade', 'dash?', 'unit', 'filler?', 'nth', 'unit'], means: 'decadeOfCentury'},
      {order: ['digits', 'plural', 'dash?', 'unit', 'filler?', 'nth', 'unit'], means: 'decadeOfCentury'},
      {order: ['decade', 'dash', 'unit'], means: 'decadeOfAnyCentury'},
      {order: ['decade', 'unit?'], means: 'decadeOfAnyCentury'},
      // "66 Ma", "vor zwei Jahren", "drei Tage später", "in drei Wochen", "vor wenigen Tagen", "vor knapp vier Jahren"
      {order: ['count', 'yearsBeforePresent'], means: 'yearsBeforePresent'},
      {order: ['count', 'unit', 'ago'], means: 'unitsAgo'},
      {order: ['count', 'unit', 'shift'], means: 'unitsFromReference'},
      {order: ['count', 'unit'], means: 'unitsToCome'},
      {order: ['vagueCount', 'unit', 'ago'], means: 'fewUnits'},
      {order: ['vagueCount', 'unit', 'shift?'], means: 'fewUnits'},
      {order: ['countBound', 'count', 'unit', 'ago'], means: 'boundedUnitsAgo'},
      // "19. Jahrhundert", "2. Jahrtausend v. Chr."; "das dritte Quartal"
      {order: ['nth', 'unit', 'era?'], means: 'centuryOfEra'},
      {order: ['nth', 'unit', 'year'], means: 'weekOfYear'},
      {order: ['nth', 'fraction'], means: 'partOfAnyYear'},
      // "17. September 2018"
      {order: ['monthday', 'ofMonth?', 'month', 'year?'], means: 'dayOfMonth'},
      // "3.4.2018", "3. 4.", "3. IV. 2018"; "5.2018"
      {order: ['nth', 'which:monthNumber', 'year?'], means: 'dayOfNumberedMonth'},
      {order: ['nth', 'year'], means: 'numberedMonth'},
      // "44 v. Chr."; "1990er Jahre", "1990er-Jahre v. Chr."; "1420 März 5"; "Q3"
      {order: ['digits', 'era'], means: 'yearOfEra'},
      {order: ['era', 'digits'], means: 'yearOfEra'},
      {order: ['digits', 'plural', 'dash', 'unit', 'era?'], means: 'tenYears'},
      {order: ['digits', 'plural', 'dash'], means: 'tenYears'},
      {order: ['digits', 'plural', 'unit?', 'era?'], means: 'tenYears'},
      {order: ['digits', 'month', 'monthday?'], means: 'yearAndMonth'},
      {order: ['digits', 'dash?', 'fractionSign', 'which:digits'], means: 'partOfNumberedYear'},
      {order: ['fractionSign', 'which:digits'], means: 'numberedPartOfAnyYear'},
      {order: ['count'], means: 'bareNumber'},
      {order: ['nth'], means: 'bareOrdinal'},
      // "KW 25 2013", "KW 25/2013", "25. KW 2013"
      {order: ['unit', 'digits', 'filler?', 'year'], means: 'weekOfYear'},
      {order: ['unit', 'digitDate'], means: 'weekOfYear'},
      // "die Woche vom 3. Mai 2019"; "das Jahr 1850", "das Wochenende"
      {order: ['unit', 'from'], means: 'unitAround'},
      {order: ['unit'], means: 'unit'},
    ],
    parts: [
      // "Anfang bis Mitte", "Anfang oder Mitte", "Anfang/Mitte", "Anfang"
      {order: ['part', 'to', 'last:part'], means: 'thirds'},
      {order: ['part', 'choice', 'last:part'], means: 'thirds'},
      {order: ['part', 'slash', 'last:part'], means: 'thirds'},
      {order: ['part'], means: 'thirds'},
      // "Beginn"
      {order: ['edge'], means: 'edge'},
      // "der Tag nach", "Vorabend des"
      {order: ['dayBeside'], means: 'dayBeside'},
      // "Q3"
      {order: ['fractionSign', 'digits'], means: 'numberedPart'},
      // "später in diesem Jahr"
      {order: ['shift', 'filler'], means: 'restOfThis'},
      // "zweite Hälfte", "letztes Viertel"
      {order: ['nth', 'fraction', 'filler?'], means: 'nthPart'},
      // "die erste Woche im", "die ersten drei Monate des", "der erste Freitag im"
      {order: ['nth', 'unit', 'filler'], means: 'nthUnit'},
      {order: ['nth', 'count', 'unit', 'filler'], means: 'nthUnits'},
      {order: ['nth', 'weekday', 'filler'], means: 'nthWeekday'},
    ],
    ties: [
      {order: ['until', 'to?'], means: 'until'},
      {order: ['since'], means: 'since'},
      {order: ['from'], means: 'from'},
      // "in den letzten zwei Monaten", "in den letzten Wochen"
      {order: ['turn', 'count', 'unit'], means: 'unitsBesideReference'},
      {order: ['turn', 'vagueCount', 'unit'], means: 'unitsBesideReference'},
    ],
    limits: [
      {order: ['between'], means: 'between'},
      // "die Nacht von Montag auf Dienstag", "die Nacht auf Dienstag"
      {order: ['dayPart', 'from'], means: 'nightOf'},
      {order: ['dayPart', 'into'], means: 'nightInto'},
      // "nicht später als"; "vor oder in", "vor", "nicht nach"; "in oder vor", "um oder nach"
      {order: ['not?', 'shift', 'than'], means: 'beyond'},
      {order: ['side', 'choice', 'filler?'], means: 'beyond'},
      {order: ['not?', 'side', 'dash?'], means: 'beyond'},
      {order: ['choice', 'side'], means: 'beyond'},
      // "vor mehr als vier Jahren"
      {order: ['countBound'], means: 'longerAgo'},
    ],
  },
};
