import type {WordRow} from '../../vocabulary.js';

/** The numbers below twenty, as they stand before "und" too: "ein" of "einundzwanzig". */
const ONES = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const TEENS = ['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const BELOW_TWENTY = [...ONES, ...TEENS];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** A number below a hundred in one word: "einundzwanzig". */
function wordOf(value: number): string {
  if (value < BELOW_TWENTY.length) return BELOW_TWENTY[value]!;
  const ones = value % 10;
  return `${ones === 0 ? '' : `${ONES[ones]!}und`}${TENS[Math.floor(value / 10)]!}`;
}

const IRREGULAR: Readonly<Record<number, string>> = {1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht'};

const ordinalStem = (value: number): string => IRREGULAR[value] ?? wordOf(value) + (value < 20 ? 't' : 'st');

const from1To99 = Array.from({length: 99}, (_, index) => index + 1);

const cardinals = from1To99.map((value): WordRow => ({role: 'number', value, words: [wordOf(value)]}));
const ordinals = from1To99.map((value): WordRow => ({
  role: 'ordinal',
  value,
  words: ['e', 'er', 'es', 'en', 'em'].map((ending) => ordinalStem(value) + ending),
}));
const hundreds = [2, 3, 4, 5, 6, 7, 8, 9].map((value): WordRow => ({
  role: 'number',
  value: value * 100,
  words: [`${wordOf(value)}hundert`],
}));
const thousands = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((value): WordRow => ({
  role: 'number',
  value: value * 1000,
  words: [`${wordOf(value)}tausend`],
}));
const decades = [20, 30, 40, 50, 60, 70, 80, 90].map((value): WordRow => ({
  role: 'decade',
  value,
  words: [`${wordOf(value)}er`, `${wordOf(value)}ern`],
}));

/** "sechzigerjahre" as "sechziger jahre" */
export const decadesInOneWord: Readonly<Record<string, string>> = Object.fromEntries(
  decades.flatMap(({words: [word]}) => [
    [`${word}jahre`, `${word} jahre`],
    [`${word}jahren`, `${word} jahren`],
  ]),
);

/** The German of numbers, and of years that are counted. */
export const numbers: readonly WordRow[] = [
  ...cardinals,
  ...hundreds,
  ...thousands,
  {role: 'number', value: 1, words: ['eins', 'eine', 'einem', 'einen', 'einer', 'eines']},
  {role: 'number', value: 2, words: ['zwo']},
  {role: 'number', value: 100, words: ['hundert', 'einhundert']},
  {role: 'number', value: 1000, words: ['tausend', 'eintausend']},
  ...ordinals,
  {role: 'ordinal', value: -1, words: ['letzte', 'letzter', 'letztes', 'letzten', 'letztem']},
  {role: 'ordinalSuffix', words: ['.', 't', 'te', 'ter', 'tes', 'ten', 'tem', 'ste', 'ster', 'stes', 'sten', 'stem']},
  ...decades,
  {role: 'plural', words: ['er', 'ern']},
  {
    role: 'vagueCount',
    value: 'few',
    words: [
      ...['einige', 'einigen', 'einiger', 'mehrere', 'mehreren', 'mehrerer', 'wenige', 'wenigen', 'weniger'],
      ...['etliche', 'etlichen', 'ein paar', 'paar'],
    ],
  },
  {role: 'countBound', value: 'almost', words: ['knapp', 'fast', 'beinahe', 'nahezu']},
  {role: 'countBound', value: 'more', words: ['über', 'mehr als', 'länger als', 'gut', 'reichlich', 'mindestens']},
  {role: 'countBound', value: 'less', words: ['unter', 'weniger als', 'höchstens']},

  {role: 'scale', value: 1e3, words: ['tausend', 'tsd']},
  {role: 'scale', value: 1e6, words: ['million', 'millionen', 'mio']},
  {role: 'scale', value: 1e9, words: ['milliarde', 'milliarden', 'mrd']},
  {role: 'scale', value: 1e12, words: ['billion', 'billionen', 'bio']},

  {role: 'yearsBeforePresent', value: 1, words: ['bp', 'v h', 'vh', 'jahre vor heute', 'jahre bp', 'vor heute']},
  {role: 'yearsBeforePresent', value: 1e3, words: ['ka']},
  {role: 'yearsBeforePresent', value: 1e6, words: ['ma']},
  {role: 'yearsBeforePresent', value: 1e9, words: ['ga']},
  {
    role: 'era',
    value: 'before',
    words: [
      ...['v chr', 'vchr', 'v christus', 'vor christus', 'vor christi geburt', 'v chr geb', 'vor christo'],
      ...['v u z', 'vuz', 'vor unserer zeit', 'vor unserer zeitrechnung', 'v d z', 'vdz', 'vor der zeitenwende'],
      ...['bc', 'bce'],
    ],
  },
  {
    role: 'era',
    value: 'after',
    words: [
      ...['n chr', 'nchr', 'n christus', 'nach christus', 'nach christi geburt', 'n chr geb', 'nach christo'],
      ...['u z', 'n u z', 'unserer zeit', 'unserer zeitrechnung', 'nach unserer zeitrechnung', 'ad', 'a d', 'ce'],
    ],
  },
];
