import {YEAR} from '../calendar.js';
import {referenceYear} from './context.js';
import {attempt, is, take, takeFillers, token} from './tokenizer.js';

/** A number as written: "12", "18th", "72 million". */
export interface WrittenNumber {
  readonly value: number;
  /** how many signs it is written with, beyond any day's for a word: "five May" is no day */
  readonly length: number;
  readonly decimals: number;
  readonly ordinal: boolean;
  /** the million of "72 million", otherwise 1 */
  readonly scale: number;
}

/** The number that was read last. */
export let written: WrittenNumber;

/**
 * A number in digits or words: "21", "66.5 million", "21st", "twenty-first", "two hundred"; "last" is the ordinal -1.
 */
export function takeNumber(): WrittenNumber | undefined {
  const {text} = token();
  const digits = take('digits');
  const cardinal = digits ?? take('number');
  const value = cardinal ?? take('ordinal');
  if (value === undefined) return undefined;
  const ones =
    digits === undefined &&
    (cardinal ?? 0) >= 20 &&
    attempt(() => {
      take('dash');
      const next = is('number') ?? is('ordinal') ?? 0;
      return next > 0 && next < 10 ? takeNumber() : undefined;
    });
  if (ones) return (written = {...ones, value: value + ones.value});
  const ordinal = cardinal === undefined || (digits !== undefined && !!take('suffix'));
  let scale = 1;
  for (let times; (times = take('scale'));) scale *= times;
  written = {
    value,
    length: digits === undefined ? Infinity : text.length,
    decimals: text.split('.')[1]?.length ?? 0,
    ordinal,
    scale,
  };
  return written;
}

const takeIf = (holds: (number: WrittenNumber) => boolean) => (): number | undefined => {
  const number = takeNumber();
  return number && holds(number) ? number.value : undefined;
};

/** A year after a month or a season: in digits with its era, or "last year". */
function takeYear(): number | undefined {
  takeFillers();
  const turn = take('turn');
  if (turn !== undefined) return take('unit') === YEAR ? referenceYear() + turn : undefined;
  const before = take('era');
  const {length} = token().text;
  const year = take('digits');
  const era = take('era') ?? before;
  if (year === undefined || (era === undefined ? length < 3 || length > 4 : year < 1)) return undefined;
  return era === -1 ? 1 - year : year;
}

/** What forms call a number, beside the roles of words. */
export const NUMBERS: Partial<Record<string, () => number | undefined>> = {
  count: takeIf(({ordinal}) => !ordinal),
  nth: takeIf(({ordinal}) => ordinal),
  monthday: takeIf(({value, length, decimals, ordinal}) => value > 0 && (ordinal || (length < 3 && decimals === 0))),
  year: takeYear,
};
