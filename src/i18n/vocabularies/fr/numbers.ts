import type {WordRow} from '../../vocabulary.js';

const CARDINALS = [
  ...['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ...['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'],
];

/** Each with what a one, or behind 60 and 80 an eleven to sixteen, is put to. */
const TENS: readonly (readonly [value: number, words: readonly string[]])[] = [
  [20, ['vingt']],
  [30, ['trente']],
  [40, ['quarante']],
  [50, ['cinquante']],
  [60, ['soixante']],
  [70, ['soixante-dix', 'septante']],
  [80, ['quatre-vingt', 'quatre-vingts', 'huitante', 'octante']],
  [90, ['quatre-vingt-dix', 'nonante']],
];

const ORDINALS = [
  ...['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième'],
  ...['dixième', 'onzième', 'douzième', 'treizième', 'quatorzième', 'quinzième', 'seizième', 'dix-septième'],
  ...['dix-huitième', 'dix-neuvième', 'vingtième'],
];

/** Counts that are about so many: "une trentaine d'années". */
const ABOUT: readonly (readonly [value: number, word: string])[] = [
  [10, 'dizaine'],
  [12, 'douzaine'],
  [15, 'quinzaine'],
  [20, 'vingtaine'],
  [30, 'trentaine'],
  [40, 'quarantaine'],
  [50, 'cinquantaine'],
  [60, 'soixantaine'],
  [100, 'centaine'],
];

/** New spelling has a hyphen between all of a number's words, old spelling between some, and many leave them out. */
const spellings = (word: string): readonly string[] => [
  ...new Set([word, word.replaceAll('-', ' '), word.replaceAll(' ', '-')]),
];

/** The French of numbers, and of years that are counted. */
export const numbers: readonly WordRow[] = [
  ...CARDINALS.map((word, index): WordRow => ({role: 'number', value: index + 1, words: spellings(word)})),
  {role: 'number', value: 1, words: ['une']},
  ...TENS.map(([value, words]): WordRow => ({role: 'number', value, words: words.flatMap(spellings)})),
  ...['vingt', 'trente', 'quarante', 'cinquante', 'soixante'].map((tens, index): WordRow => ({
    role: 'number',
    value: 10 * index + 21,
    words: [`${tens} et un`, `${tens} et une`].flatMap(spellings),
  })),
  {role: 'number', value: 71, words: spellings('soixante et onze')},
  ...CARDINALS.slice(11, 16).map((word, index): WordRow => ({
    role: 'number',
    value: 72 + index,
    words: spellings(`soixante-${word}`),
  })),
  ...CARDINALS.slice(10, 16).map((word, index): WordRow => ({
    role: 'number',
    value: 91 + index,
    words: spellings(`quatre-vingt-${word}`),
  })),
  {role: 'number', value: 100, words: ['cent']},
  {role: 'number', value: 1000, words: ['mille', 'mil']},
  ...ABOUT.flatMap(([value, word]): WordRow[] => [
    {role: 'number', value, words: [word, `une ${word}`]},
    {role: 'some', words: [word, `une ${word}`]},
  ]),
  {role: 'countBound', value: 'almost', words: ['près de', "près d'", 'presque', 'quasi']},
  {role: 'countBound', value: 'more', words: ['plus de', "plus d'", 'au moins', 'un peu plus de', 'bien plus de']},
  {role: 'countBound', value: 'less', words: ['moins de', "moins d'", 'un peu moins de']},

  {role: 'ordinal', value: -1, words: ['dernier', 'dernière', 'derniers', 'dernières']},
  {role: 'ordinal', value: 1, words: ['première', 'premiers', 'premières', 'prem']},
  ...ORDINALS.map((word, index): WordRow => ({role: 'ordinal', value: index + 1, words: spellings(word)})),
  {role: 'ordinal', value: 2, words: ['second', 'seconde']},
  {role: 'ordinal', value: 21, words: spellings('vingt et unième')},
  {role: 'ordinalSuffix', words: ['er', 'ers', 're', 'res', 'ère', 'ères', 'e', 'è', 'ème', 'ième', 'es', 'nd', 'nde']},
  {role: 'ordinalSuffix', words: ['ᵉ', 'ᵉʳ', 'ʳᵉ', '°']},

  ...TENS.map(([value, words]): WordRow => ({role: 'decade', value, words: words.flatMap(spellings)})),
  {role: 'plural', words: ['années', 'décennie']},

  {role: 'scale', value: 100, words: ['cent', 'cents']},
  {role: 'scale', value: 1e3, words: ['mille']},
  {role: 'scale', value: 1e6, words: ['million', 'millions']},
  {role: 'scale', value: 1e9, words: ['milliard', 'milliards']},
  {role: 'scale', value: 1e12, words: ['billion', 'billions']},

  {
    role: 'yearsBeforePresent',
    value: 1,
    words: ['bp', 'ans bp', 'ans avant le présent', "ans avant aujourd'hui", 'avant le présent'],
  },
  {role: 'yearsBeforePresent', value: 1e3, words: ['ka']},
  {role: 'yearsBeforePresent', value: 1e6, words: ['ma']},
  {role: 'yearsBeforePresent', value: 1e9, words: ['ga']},
  {
    role: 'era',
    value: 'before',
    words: ['av', 'avant'].flatMap((before) =>
      [
        'j-c',
        'jc',
        'jésus-christ',
        'le christ',
        'notre ère',
        "l'ère commune",
        "l'ère chrétienne",
        'n è',
        'nè',
        'n ère',
      ].map((era) => `${before} ${era}`),
    ),
  },
  {role: 'era', value: 'before', words: ['avj-c', 'avjc', 'aec', 'bc', 'bce']},
  {
    role: 'era',
    value: 'after',
    words: ['apr', 'ap', 'après'].flatMap((after) =>
      ['j-c', 'jc', 'jésus-christ', 'le christ'].map((era) => `${after} ${era}`),
    ),
  },
  {
    role: 'era',
    value: 'after',
    words: ['aprj-c', 'apj-c', 'de notre ère', 'notre ère', 'de n è', "de l'ère commune", "de l'ère chrétienne", 'ad'],
  },
];
