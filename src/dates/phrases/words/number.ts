import type {NumberRole} from '../../../i18n/vocabulary.js';
import type {PhraseContext} from '../context.js';
import type {TokenStream} from './token-stream.js';
import type {Token} from './tokenizer.js';
import {takeTens, takeYear, takeYearInWords} from './year.js';

/** A number as written: "12", "18th", "72 million". */
export interface WrittenNumber {
  readonly value: number;
  /** how many signs it is written with, beyond any day's for a word: "five May" is no day */
  readonly length: number;
  readonly decimals: number;
  /** whether it is digits alone, as a year is written: "1850", not "1,850" */
  readonly isPlain: boolean;
  readonly isOrdinal: boolean;
  /** the million of "72 million", otherwise 1 */
  readonly scale: number;
}

/**
 * A number in digits or words: "21", "66.5 million", "21st", "twenty-first", "two hundred"; "last" is the ordinal -1.
 * A Roman numeral is an ordinal, with its suffix or without: "XXI", "XXIst".
 */
export function takeNumber(tokens: TokenStream): WrittenNumber | undefined {
  const {text} = tokens.token();
  const digits = tokens.take('digits');
  if (digits !== undefined) {
    return {
      value: digits,
      length: text.length,
      decimals: text.includes('.') ? text.length - text.indexOf('.') - 1 : 0,
      isPlain: !/[,.]/.test(text),
      isOrdinal: takeOrdinalSuffix(text, tokens),
      scale: takeScale(tokens),
    };
  }
  const cardinal = tokens.take('number');
  const value = cardinal ?? tokens.take('ordinal') ?? takeRoman(tokens);
  if (value === undefined) return undefined;
  const isTens = cardinal !== undefined && cardinal >= 20 && cardinal < 100;
  const ones = isTens ? tokens.attempt(() => takeOnes(tokens)) : undefined;
  if (ones) return withRest({...ones, value: value + ones.value}, tokens);
  const isOrdinal = cardinal === undefined;
  const number = {value, length: Infinity, decimals: 0, isPlain: false, isOrdinal, scale: takeScale(tokens, value)};
  return isOrdinal ? number : withRest(number, tokens);
}

/** The same with what is less than its last word: "a hundred and fifty", "mille deux cents". */
function withRest(number: WrittenNumber, tokens: TokenStream): WrittenNumber {
  const total = number.value * number.scale;
  const limit = number.scale > 1 ? number.scale : number.value;
  if (limit < 100) return number;
  const rest = tokens.attempt(() => {
    if (tokens.is('choice') === 'all') tokens.skip();
    const less = tokens.is('number') === undefined ? undefined : takeNumber(tokens);
    return less && !less.isOrdinal && less.value * less.scale < limit ? less.value * less.scale : undefined;
  });
  return rest === undefined ? number : {...number, value: total + rest, scale: 1};
}

/**
 * The "th" of "18th", the full stop of "18. Jahrhundert"; behind a year it ends the phrase. What may be another word is
 * no suffix behind a space: "2a mitad", but "3 a 5 de mayo".
 */
const takeOrdinalSuffix = (number: string, tokens: TokenStream): boolean => {
  const {at, roles} = tokens.token();
  const isYear = number.length > 2 && roles.stop !== undefined;
  const isWord = at > tokens.token(-1).at + number.length && Object.keys(roles).length > 1;
  return !isYear && !isWord && tokens.take('ordinalSuffix') !== undefined;
};

/** "XVI"; "XVI e siècle", whose suffix was a raised one. */
function takeRoman(tokens: TokenStream): number | undefined {
  const value = tokens.take('roman');
  const isSuffix = Object.keys(tokens.token().roles).join() === 'ordinalSuffix';
  if (value !== undefined && isSuffix && tokens.is('unit', 1) !== undefined) tokens.skip();
  return value;
}

/** The "one" of "twenty-one", the "first" of "twenty-first". */
function takeOnes(tokens: TokenStream): WrittenNumber | undefined {
  tokens.take('dash');
  const next = tokens.is('number') ?? tokens.is('ordinal') ?? 0;
  return next > 0 && next < 10 ? takeNumber(tokens) : undefined;
}

/** What multiplies a number; what is less than the number or than what multiplies it already is put to it instead. */
function takeScale(tokens: TokenStream, least = 0): number {
  let scale = 1;
  let last = least;
  for (let times; (times = tokens.is('scale')) && times >= last; last = times) {
    tokens.skip();
    scale *= times;
  }
  return scale;
}

function takeOrdinal(tokens: TokenStream): number | undefined {
  const number = takeNumber(tokens);
  return number?.isOrdinal ? number.value : undefined;
}

/** Readers of what an order of words calls a number, by its role there. */
export const numberTakers: Readonly<
  Record<NumberRole, (context: PhraseContext) => number | WrittenNumber | undefined>
> = {
  count: ({tokens}) => {
    const number = takeNumber(tokens);
    return number?.isOrdinal === false ? number : undefined;
  },
  nth: ({tokens}) => takeOrdinal(tokens),
  monthNumber: ({tokens}) => (tokens.token().isApart ? undefined : takeOrdinal(tokens)),
  monthday: ({tokens}) => {
    if (tokens.is('roman') !== undefined) return undefined;
    const number = takeNumber(tokens);
    if (!number || !(number.value > 0)) return undefined;
    return number.isOrdinal || (number.length < 3 && number.decimals === 0) ? number.value : undefined;
  },
  year: takeYear,
  yearInWords: ({tokens}) => takeYearInWords(tokens),
  centuryInWords: ({tokens}) => takeTens(tokens),
};

/** Whether a number of any role may begin with a token. */
export const mayBeginNumber = ({roles}: Token): boolean =>
  (roles.digits ?? roles.number ?? roles.ordinal ?? roles.roman) !== undefined;
