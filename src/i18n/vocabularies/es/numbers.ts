import type {WordRow} from '../../vocabulary.js';

const ONES = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const FIRST_OF_TENS = 30;

/** "treinta y uno" to "noventa y nueve" */
const compounds = TENS.flatMap((tens, place) =>
  ONES.map((ones, index): WordRow => ({
    role: 'number',
    value: FIRST_OF_TENS + 10 * place + index + 1,
    words: [`${tens} y ${ones}`, ...(ones === 'uno' ? [`${tens} y un`, `${tens} y una`] : [])],
  })),
);

/** "los años veinte", "los sesenta", "los 60", "los noventas" */
const decades = ['veinte', ...TENS].map((tens, place): WordRow => {
  const value = 20 + 10 * place;
  return {
    role: 'decade',
    value,
    words: [`años ${tens}`, `los ${tens}`, `los ${tens}s`, `años ${value}`, `los ${value}`],
  };
});

/** The Spanish of numbers, and of years that are counted. */
export const numbers: readonly WordRow[] = [
  {role: 'number', value: 1, words: ['uno', 'un', 'una']},
  {role: 'number', value: 2, words: ['dos']},
  {role: 'number', value: 3, words: ['tres']},
  {role: 'number', value: 4, words: ['cuatro']},
  {role: 'number', value: 5, words: ['cinco']},
  {role: 'number', value: 6, words: ['seis']},
  {role: 'number', value: 7, words: ['siete']},
  {role: 'number', value: 8, words: ['ocho']},
  {role: 'number', value: 9, words: ['nueve']},
  {role: 'number', value: 10, words: ['diez']},
  {role: 'number', value: 11, words: ['once']},
  {role: 'number', value: 12, words: ['doce']},
  {role: 'number', value: 13, words: ['trece']},
  {role: 'number', value: 14, words: ['catorce']},
  {role: 'number', value: 15, words: ['quince']},
  {role: 'number', value: 16, words: ['dieciséis', 'diez y seis']},
  {role: 'number', value: 17, words: ['diecisiete', 'diez y siete']},
  {role: 'number', value: 18, words: ['dieciocho', 'diez y ocho']},
  {role: 'number', value: 19, words: ['diecinueve', 'diez y nueve']},
  {role: 'number', value: 20, words: ['veinte']},
  {role: 'number', value: 21, words: ['veintiuno', 'veintiún', 'veintiuna']},
  {role: 'number', value: 22, words: ['veintidós']},
  {role: 'number', value: 23, words: ['veintitrés']},
  {role: 'number', value: 24, words: ['veinticuatro']},
  {role: 'number', value: 25, words: ['veinticinco']},
  {role: 'number', value: 26, words: ['veintiséis']},
  {role: 'number', value: 27, words: ['veintisiete']},
  {role: 'number', value: 28, words: ['veintiocho']},
  {role: 'number', value: 29, words: ['veintinueve']},
  ...TENS.map((tens, place): WordRow => ({role: 'number', value: FIRST_OF_TENS + 10 * place, words: [tens]})),
  ...compounds,
  {role: 'number', value: 100, words: ['cien', 'ciento', 'un centenar de']},
  {role: 'number', value: 200, words: ['doscientos', 'doscientas']},
  {role: 'number', value: 300, words: ['trescientos', 'trescientas']},
  {role: 'number', value: 400, words: ['cuatrocientos', 'cuatrocientas']},
  {role: 'number', value: 500, words: ['quinientos', 'quinientas']},
  {role: 'number', value: 600, words: ['seiscientos', 'seiscientas']},
  {role: 'number', value: 700, words: ['setecientos', 'setecientas']},
  {role: 'number', value: 800, words: ['ochocientos', 'ochocientas']},
  {role: 'number', value: 900, words: ['novecientos', 'novecientas']},
  {role: 'number', value: 1000, words: ['mil']},
  {role: 'some', words: ['unos', 'unas', 'cerca de', 'alrededor de']},
  {role: 'countBound', value: 'almost', words: ['casi', 'algo menos de', 'poco menos de']},
  {role: 'countBound', value: 'more', words: ['más de', 'algo más de', 'poco más de', 'al menos', 'por lo menos']},
  {role: 'countBound', value: 'less', words: ['menos de']},

  {role: 'ordinal', value: -1, words: ['último', 'última', 'últimos', 'últimas']},
  {role: 'ordinal', value: 1, words: ['primero', 'primer', 'primera', 'primeros', 'primeras']},
  {role: 'ordinal', value: 2, words: ['segundo', 'segunda']},
  {role: 'ordinal', value: 3, words: ['tercero', 'tercer', 'tercera']},
  {role: 'ordinal', value: 4, words: ['cuarto', 'cuarta']},
  {role: 'ordinal', value: 5, words: ['quinto', 'quinta']},
  {role: 'ordinal', value: 6, words: ['sexto', 'sexta']},
  {role: 'ordinal', value: 7, words: ['séptimo', 'séptima']},
  {role: 'ordinal', value: 8, words: ['octavo', 'octava']},
  {role: 'ordinal', value: 9, words: ['noveno', 'novena']},
  {role: 'ordinal', value: 10, words: ['décimo', 'décima']},
  {
    role: 'ordinalSuffix',
    words: ['º', 'ª', '°', 'o', 'a', 'er', 'ero', 'era', 'do', 'da', 'ro', 'ra', 'to', 'ta', 'mo', 'vo'],
  },
  {role: 'ordinalSuffix', words: ['. º', '. ª', '. °', '. er', '. o', '. a']},

  ...decades,
  {role: 'plural', words: ['años']},
  {role: 'decade', value: 10, words: ['años diez', 'años 10']},

  {role: 'scale', value: 1e3, words: ['mil']},
  {role: 'scale', value: 1e6, words: ['millón', 'millones', 'millón de', 'millones de']},
  {role: 'scale', value: 1e12, words: ['billón', 'billones', 'billón de', 'billones de']},

  {role: 'yearsBeforePresent', value: 1, words: ['ap', 'a p', 'años ap', 'bp', 'años bp', 'antes del presente']},
  {role: 'yearsBeforePresent', value: 1, words: ['años antes del presente']},
  {role: 'yearsBeforePresent', value: 1e3, words: ['ka']},
  {role: 'yearsBeforePresent', value: 1e6, words: ['ma']},
  {role: 'yearsBeforePresent', value: 1e9, words: ['ga']},
  {
    role: 'era',
    value: 'before',
    words: ['a c', 'ac', 'a de c', 'a jc', 'a j c', 'antes de cristo', 'antes de jesucristo'],
  },
  {
    role: 'era',
    value: 'before',
    words: ['a e c', 'aec', 'antes de la era común', 'a n e', 'ane', 'antes de nuestra era'],
  },
  {
    role: 'era',
    value: 'after',
    words: ['d c', 'dc', 'd de c', 'd jc', 'd j c', 'después de cristo', 'después de jesucristo'],
  },
  {role: 'era', value: 'after', words: ['e c', 'ec', 'era común', 'de la era común', 'de la era cristiana', 'n e']},
  {role: 'era', value: 'after', words: ['de nuestra era', 'anno domini', 'ad']},
];
