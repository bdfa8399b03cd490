import type {WordRow} from '../../vocabulary.js';

const nth = (ordinal: number, name: string): readonly string[] => [
  `${ordinal} . ${name}`,
  ...['e', 'er', 'en'].map((ending) => `${['erst', 'zweit', 'dritt', 'viert'][ordinal - 1]!}${ending} ${name}`),
];

/**
 * The holidays of German-speaking countries that are one day to everybody; of those that are kept on two days each has
 * its rule ("Vatertag"). What is another day in each country ("Nationalfeiertag") is left out.
 */
export const holidays: readonly WordRow[] = [
  {role: 'holiday', value: [{month: 1, day: 1}], words: ['neujahr', 'neujahrstag']},
  {
    role: 'holiday',
    value: [{month: 1, day: 6}],
    words: [
      ...['heilige drei könige', 'heiligen drei könige', 'heiligen drei königen', 'hl drei könige'],
      ...['dreikönig', 'dreikönige', 'dreikönigstag', 'dreikönigsfest', 'epiphanias', 'erscheinung des herrn'],
    ],
  },
  {role: 'holiday', value: [{from: 1996, month: 1, day: 27}], words: ['holocaust-gedenktag', 'holocaustgedenktag']},
  {role: 'holiday', value: [{month: 2, day: 2}], words: ['lichtmess', 'mariä lichtmess', 'maria lichtmess']},
  {role: 'holiday', value: [{month: 2, day: 14}], words: ['valentinstag']},
  {role: 'holiday', value: [{from: 1921, month: 3, day: 8}], words: ['internationaler frauentag', 'frauentag']},
  {role: 'holiday', value: [{from: 1921, month: 3, day: 8}], words: ['internationalen frauentag', 'weltfrauentag']},
  {role: 'holiday', value: [{month: 3, day: 19}], words: ['josefstag', 'josefitag', 'josephstag']},
  {role: 'holiday', value: [{month: 3, day: 25}], words: ['mariä verkündigung', 'maria verkündigung']},
  {role: 'holiday', value: [{month: 4, day: 30}], words: ['walpurgisnacht']},
  {role: 'holiday', value: [{from: 1890, month: 5, day: 1}], words: ['tag der arbeit', 'maifeiertag']},
  {role: 'holiday', value: [{from: 1945, month: 5, day: 8}], words: ['tag der befreiung']},
  {role: 'holiday', value: [{month: 6, day: 24}], words: ['johannistag', 'johanni', 'johannis']},
  {role: 'holiday', value: [{month: 6, day: 27}], words: ['siebenschläfer', 'siebenschläfertag']},
  {role: 'holiday', value: [{month: 6, day: 29}], words: ['peter und paul', 'peter und pauls tag']},
  {role: 'holiday', value: [{from: 1891, month: 8, day: 1}], words: ['bundesfeier', 'bundesfeiertag']},
  {role: 'holiday', value: [{month: 8, day: 15}], words: ['mariä himmelfahrt', 'maria himmelfahrt']},
  {role: 'holiday', value: [{from: 1871, to: 1918, month: 9, day: 2}], words: ['sedantag', 'sedanstag']},
  {role: 'holiday', value: [{month: 9, day: 29}], words: ['michaelis', 'michaeli', 'michaelistag']},
  {
    role: 'holiday',
    // In 1990 both were kept.
    value: [
      {from: 1954, to: 1990, month: 6, day: 17},
      {from: 1990, month: 10, day: 3},
    ],
    words: ['tag der deutschen einheit', 'tages der deutschen einheit'],
  },
  {role: 'holiday', value: [{month: 10, day: 31}], words: ['reformationstag', 'reformationsfest', 'halloween']},
  {role: 'holiday', value: [{month: 11, day: 1}], words: ['allerheiligen']},
  {role: 'holiday', value: [{month: 11, day: 2}], words: ['allerseelen']},
  {role: 'holiday', value: [{month: 11, day: 11}], words: ['martinstag', 'martini', 'sankt martin', 'st martin']},
  {role: 'holiday', value: [{month: 12, day: 6}], words: ['nikolaus', 'nikolaustag', 'nikolo']},
  {role: 'holiday', value: [{month: 12, day: 8}], words: ['mariä empfängnis', 'maria empfängnis']},
  {role: 'holiday', value: [{month: 12, day: 24}], words: ['heiligabend', 'heiliger abend', 'heiligen abend']},
  {role: 'holiday', value: [{month: 12, day: 24}], words: ['weihnachtsabend', 'heilig abend']},
  {
    role: 'holiday',
    value: [{month: 12, day: 25}],
    words: [
      ...['weihnachten', 'weihnacht', 'weihnachtstag', 'christtag'],
      ...[...nth(1, 'weihnachtstag'), ...nth(1, 'weihnachtsfeiertag')],
    ],
  },
  {
    role: 'holiday',
    value: [{month: 12, day: 26}],
    words: ['stephanstag', 'stefanitag', 'stephanitag', ...nth(2, 'weihnachtstag'), ...nth(2, 'weihnachtsfeiertag')],
  },
  {role: 'holiday', value: [{month: 12, day: 31}], words: ['silvester', 'sylvester', 'silvesterabend']},

  {role: 'holiday', value: [{afterEaster: -52}], words: ['weiberfastnacht', 'altweiber']},
  {role: 'holiday', value: [{afterEaster: -48}], words: ['rosenmontag']},
  {
    role: 'holiday',
    value: [{afterEaster: -47}],
    words: ['faschingsdienstag', 'fastnachtsdienstag', 'veilchendienstag'],
  },
  {role: 'holiday', value: [{afterEaster: -46}], words: ['aschermittwoch']},
  {role: 'holiday', value: [{afterEaster: -7}], words: ['palmsonntag']},
  {role: 'holiday', value: [{afterEaster: -3}], words: ['gründonnerstag']},
  {role: 'holiday', value: [{afterEaster: -2}], words: ['karfreitag']},
  {role: 'holiday', value: [{afterEaster: -1}], words: ['karsamstag', 'ostersamstag', 'karsonnabend']},
  {role: 'holiday', value: [{afterEaster: 0}], words: ['ostern', 'ostersonntag']},
  {role: 'holiday', value: [{afterEaster: 1}], words: ['ostermontag']},
  {role: 'holiday', value: [{afterEaster: 7}], words: ['weißer sonntag', 'weißen sonntag']},
  {role: 'holiday', value: [{afterEaster: 39}], words: ['christi himmelfahrt', 'himmelfahrt', 'himmelfahrtstag']},
  {role: 'holiday', value: [{afterEaster: 49}], words: ['pfingsten', 'pfingstsonntag']},
  {role: 'holiday', value: [{afterEaster: 50}], words: ['pfingstmontag']},
  {role: 'holiday', value: [{afterEaster: 56}], words: ['trinitatis', 'dreifaltigkeitssonntag']},
  {role: 'holiday', value: [{afterEaster: 60}], words: ['fronleichnam', 'fronleichnamsfest']},
  {role: 'holiday', value: [{from: 1923, month: 5, weekday: 7, nth: 2}], words: ['muttertag']},
  {
    role: 'holiday',
    // In Germany, and in Austria.
    value: [
      {from: 1936, afterEaster: 39},
      {from: 1956, month: 6, weekday: 7, nth: 2},
    ],
    words: ['vatertag'],
  },
  {role: 'holiday', value: [{from: 1952, sundaysBeforeChristmas: 6}], words: ['volkstrauertag']},
  {role: 'holiday', value: [{from: 1816, sundaysBeforeChristmas: 5}], words: ['totensonntag', 'ewigkeitssonntag']},
  ...[1, 2, 3, 4].map((sunday): WordRow => ({
    role: 'holiday',
    value: [{sundaysBeforeChristmas: 5 - sunday}],
    words: [...nth(sunday, 'advent'), ...nth(sunday, 'adventssonntag')],
  })),
];
