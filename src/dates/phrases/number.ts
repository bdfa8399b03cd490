import type {NumberRole} from '../../i18n/vocabulary.js';
import type {PhraseContext} from './context.js';
import type {TokenStream} from './token-stream.js';

/** A number as written: "12", "18th", "72 million". */
export interface WrittenNumber {
  readonly value: number;
  /** how many signs it is written with, beyond any day's for a word: "five May" is no day */
  readonly length: number;
  readonly decimals: number;
  readonly isOrdinal: boolean;
  /** the million of "72 million", otherwise 1 */
  readonly scale: number;
}

/**
 * A number in digits or words: "21", "66.5 million", "21st", "twenty-first", "two hundred"; "last" is the ordinal -1.
 */
export function takeNumber(tokens: TokenStream): WrittenNumber | undefined {
  const {text} = tokens.token();
  const digits = tokens.take('digits');
  if (digits !== undefined) {
    return {
      value: digits,
      length: text.length,
      decimals: text.split('.')[1]?.length ?? 0,
      isOrdinal: tokens.take('ordinalSuffix') !== undefined,
      scale: takeScale(tokens),
    };
  }
  const cardinal = tokens.take('number');
  const value = cardinal ?? tokens.take('ordinal');
  if (value === undefined) return undefined;
  const ones = cardinal !== undefined && cardinal >= 20 ? tokens.attempt(() => takeOnes(tokens)) : undefined;
  if (ones) return {...ones, value: value + ones.value};
  return {value, length: Infinity, decimals: 0, isOrdinal: cardinal === undefined, scale: takeScale(tokens)};
}

/** The "one" of "twenty-one", the "first" of "twenty-first". */
function takeOnes(tokens: TokenStream): WrittenNumber | undefined {
  tokens.take('dash');
  const next = tokens.is('number') ?? tokens.is('ordinal') ?? 0;
  return next > 0 && next < 10 ? takeNumber(tokens) : undefined;
}

function takeScale(tokens: TokenStream): number {
  let scale = 1;
  for (let times; (times = tokens.take('scale'));) scale *= times;
  return scale;
}

/** Readers of what an order of words calls a number, by its role there. */
export const numberTakers: Readonly<
  Record<NumberRole, (context: PhraseContext) => number | WrittenNumber | undefined>
> = {
  count: ({tokens}) => {
    const number = takeNumber(tokens);
    return number?.isOrdinal === false ? number : undefined;
  },
  nth: ({tokens}) => {
    const number = takeNumber(tokens);
    return number?.isOrdinal ? number.value : undefined;
  },
  monthday: ({tokens}) => {
    const number = takeNumber(tokens);
    if (!number || !(number.value > 0)) return undefined;
    return number.isOrdinal || (number.length < 3 && number.decimals === 0) ? number.value : undefined;
  },
  year: takeYear,
};

/** A year after a month or a season: in digits with its era, or "last year". */
function takeYear(context: PhraseContext): number | undefined {
  const {tokens} = context;
  tokens.takeFillers();
  const turn = tokens.take('turn');
  if (turn !== undefined) return tokens.take('unit') === 'year' ? context.referenceYear() + turn : undefined;
  const eraBefore = tokens.take('era');
  const {length} = tokens.token().text;
  const year = tokens.take('digits');
  const era = tokens.take('era') ?? eraBefore;
  if (year === undefined) return undefined;
  // A number of one or two digits is a year only where an era says so.
  if (era === undefined ? length < 3 || length > 4 : year < 1) return undefined;
  return era === 'before' ? 1 - year : year;
}
