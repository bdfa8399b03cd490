import type {WordRow} from '../../vocabulary.js';
import {declined} from './spellings.js';

/** The German of the calendar: months, weekdays, seasons, units, and the parts that they have. */
export const calendar: readonly WordRow[] = [
  // "Jänner" and "Feber" are Austria's; December and October were written so until 1901.
  {role: 'month', value: 1, words: ['januar', 'januars', 'jan', 'jänner', 'jänners', 'jän', 'jänn']},
  {role: 'month', value: 2, words: ['februar', 'februars', 'feb', 'febr', 'feber', 'febers']},
  {role: 'month', value: 3, words: ['märz', 'märzes', 'mär', 'mrz']},
  {role: 'month', value: 4, words: ['april', 'aprils', 'apr']},
  {role: 'month', value: 5, words: ['mai', 'mais', 'maien']},
  {role: 'month', value: 6, words: ['juni', 'junis', 'jun', 'juno']},
  {role: 'month', value: 7, words: ['juli', 'julis', 'jul', 'julei']},
  {role: 'month', value: 8, words: ['august', 'augusts', 'aug']},
  {role: 'month', value: 9, words: ['september', 'septembers', 'sept', 'sep']},
  {role: 'month', value: 10, words: ['oktober', 'oktobers', 'okt', 'october']},
  {role: 'month', value: 11, words: ['november', 'novembers', 'nov']},
  {role: 'month', value: 12, words: ['dezember', 'dezembers', 'dez', 'december']},

  {role: 'weekday', value: 1, words: ['montag', 'mo']},
  {role: 'weekday', value: 2, words: ['dienstag', 'di']},
  {role: 'weekday', value: 3, words: ['mittwoch', 'mi']},
  {role: 'weekday', value: 4, words: ['donnerstag', 'do']},
  {role: 'weekday', value: 5, words: ['freitag', 'fr']},
  {role: 'weekday', value: 6, words: ['samstag', 'sonnabend', 'sa']},
  {role: 'weekday', value: 7, words: ['sonntag', 'so']},

  {role: 'season', value: 'spring', words: ['frühling', 'frühlings', 'frühjahr', 'frühjahrs']},
  {role: 'season', value: 'summer', words: ['sommer', 'sommers']},
  {role: 'season', value: 'autumn', words: ['herbst', 'herbstes', 'herbsts']},
  {role: 'season', value: 'winter', words: ['winter', 'winters']},

  {role: 'unit', value: 'second', words: ['sekunde', 'sekunden']},
  {role: 'unit', value: 'minute', words: ['minute', 'minuten']},
  {role: 'unit', value: 'hour', words: ['stunde', 'stunden']},
  {role: 'unit', value: 'day', words: ['tag', 'tages', 'tags', 'tage', 'tagen']},
  {role: 'unit', value: 'weekend', words: ['wochenende', 'wochenendes', 'wochenenden']},
  {role: 'unit', value: 'week', words: ['woche', 'wochen', 'kalenderwoche', 'kw']},
  {role: 'unit', value: 'month', words: ['monat', 'monats', 'monates', 'monate', 'monaten']},
  {role: 'unit', value: 'quarter', words: ['quartal', 'quartals', 'quartale', 'quartalen', 'vierteljahr']},
  {role: 'unit', value: 'year', words: ['jahr', 'jahres', 'jahrs', 'jahre', 'jahren']},
  {role: 'unit', value: 'decade', words: ['jahrzehnt', 'jahrzehnts', 'jahrzehnte', 'jahrzehnten', 'dekade', 'dekaden']},
  {
    role: 'unit',
    value: 'century',
    words: [
      ...['jahrhundert', 'jahrhunderts', 'jahrhunderte', 'jahrhunderten'],
      ...['jh', 'jhs', 'jhd', 'jhdt', 'jhdts', 'jhds', 'jahrh'],
    ],
  },
  {
    role: 'unit',
    value: 'millennium',
    words: ['jahrtausend', 'jahrtausends', 'jahrtausende', 'jahrtausenden', 'jt', 'jts', 'jtsd'],
  },
  {
    role: 'several',
    words: [
      ...['sekunden', 'minuten', 'stunden', 'tage', 'tagen', 'wochenenden', 'wochen', 'monate', 'monaten'],
      ...['quartale', 'quartalen', 'jahre', 'jahren', 'jahrzehnte', 'jahrzehnten', 'dekaden'],
      ...['jahrhunderte', 'jahrhunderten', 'jahrtausende', 'jahrtausenden'],
    ],
  },
  // The dative of one year, which is written like the plural.
  {role: 'unit', value: 'year', words: ['im jahre', 'dem jahre', 'vom jahre', 'zum jahre', 'anno']},

  {role: 'part', value: 'early', words: ['anfang', 'anfangs', 'anf', 'frühe', 'frühes', 'frühen', 'frühem']},
  {role: 'part', value: 'mid', words: ['mitte', ...declined('mittler')]},
  {role: 'part', value: 'late', words: ['ende', 'späte', 'spätes', 'späten', 'spätem']},
  {role: 'edge', value: 'start', words: ['beginn', 'beginns', 'jahresbeginn', ...declined('beginnend')]},
  {role: 'edge', value: 'end', words: ['ausgang', 'ausgangs', 'jahresende', ...declined('ausgehend')]},
  {role: 'edge', value: 'start', words: ['erste tage', 'ersten tage', 'ersten tagen']},
  {role: 'edge', value: 'end', words: ['letzte tage', 'letzten tage', 'letzten tagen']},
  {role: 'fraction', value: 2, words: ['hälfte', 'h', 'halbjahr', 'halbjahrs', 'halbjahres']},
  {role: 'fraction', value: 3, words: ['drittel', 'drittels']},
  {role: 'fraction', value: 4, words: ['viertel', 'viertels', 'quartal', 'quartals', 'vierteljahr']},
  {role: 'fractionSign', value: 2, words: ['h']},
  {role: 'fractionSign', value: 4, words: ['q']},

  {role: 'dayPart', value: 'smallHours', words: ['frühe morgenstunden', 'frühen morgenstunden']},
  {role: 'dayPart', value: 'morning', words: ['morgen', 'morgens', 'vormittag', 'vormittags', 'früh', 'frühmorgens']},
  // "am 3. Mai" is a day, and "am Morgen" no "tomorrow".
  {role: 'dayPart', value: 'morning', words: ['am morgen', 'der morgen', 'den morgen', 'dem morgen', 'zum morgen']},
  {role: 'dayPart', value: 'afternoon', words: ['nachmittag', 'nachmittags']},
  {role: 'dayPart', value: 'evening', words: ['abend', 'abends']},
  {role: 'dayPart', value: 'night', words: ['nacht', 'nachts', 'nacht nach']},
  {role: 'hourSign', words: ['uhr', 'h']},
  {role: 'hourName', value: 24, words: ['mitternacht']},
];
