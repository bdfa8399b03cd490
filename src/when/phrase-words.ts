import {msToCivil, two} from './civil.js';
import {changed, type Draft, fixed, type WrittenNumber} from './draft.js';
import type {EDTFOptions} from './edtf-cursor.js';
import {one, type Period, stepText, unitAt} from './period.js';
import type {Reference} from './reference.js';
import {attempt, beginPhrase, dateAt, fail, take, takeFillers, token} from './tokens.js';
import {type Dictionary, UNITS} from './words.js';

export const YEAR = UNITS.indexOf('year');
export const DAY = UNITS.indexOf('day');

export interface PhraseOptions {
  readonly words: Dictionary;
  readonly edtf: EDTFOptions;
  readonly reference: Reference | undefined;
  readonly prefer: 'past' | 'future';
}

/** How the phrase is read that `tokens.ts` holds. */
export let options: PhraseOptions;
/** true once the reference has been asked for */
export let relative = false;

export function begin(text: string, how: PhraseOptions): void {
  beginPhrase(text, how.words);
  options = how;
  relative = false;
}

export function reference(): Reference {
  relative = true;
  return options.reference ?? fail('a reference, the day on which it was written,', 0);
}

export const referenceYear = (): number => msToCivil(reference().day).year;

/** A number in digits or words: "21", "66.5 million", "21st", "twenty-first", "two hundred"; "last" is the ordinal -1. */
export function takeNumber(): WrittenNumber | undefined {
  const {text} = token();
  const written = take('digits') ?? take('decimal');
  const cardinal = written ?? take('number');
  const value = cardinal ?? take('ordinal');
  if (value === undefined) return undefined;
  const ones = written === undefined && (cardinal ?? 0) >= 20 && attempt(() => {
    take('dash');
    const number = takeNumber();
    return number && number.value > 0 && number.value < 10 ? number : undefined;
  });
  if (ones) return {...ones, value: value + ones.value};
  const ordinal = cardinal === undefined || (written !== undefined && take('suffix') !== undefined);
  let scale = 1;
  for (let times; (times = take('scale')) !== undefined;) scale *= times;
  return {
    value, digits: written === undefined ? Infinity : text.length, decimals: /\.(\d+)/.exec(text)?.[1]!.length ?? 0, ordinal, scale,
  };
}

/** Whether a number can be that of a day. */
export const isDay = ({value, digits, decimals, ordinal}: WrittenNumber): boolean =>
  value > 0 && (ordinal || (digits < 3 && decimals === 0));

/** A year after a month or a season: in digits with its era, or "last year". */
export function takeYear(): number | undefined {
  return attempt(() => {
    take('comma');
    takeFillers();
    const turn = take('turn');
    if (turn !== undefined) return take('unit') === YEAR ? referenceYear() + turn : undefined;
    const before = take('era');
    const {length} = token().text;
    const year = take('digits');
    const era = take('era') ?? before;
    if (year === undefined || (era === undefined ? length < 3 || length > 4 : year < 1)) return undefined;
    return era === -1 ? 1 - year : year;
  });
}

/** The unit of a number in UNITS, some such units away from the reference. */
export function fromReference(unit: number, offset: number): Draft {
  const {ms, day, timed} = reference();
  if (unit < DAY && !timed) fail('a reference with a time', dateAt);
  return fixed(unitAt(UNITS[unit]!, unit < DAY ? ms : day, offset));
}

/** A draft that is one period in every year, or the one of a known year. */
export function yearly(year: number | undefined, build: (year: number) => Period | undefined): Draft {
  if (year !== undefined) return fixed(build(year));
  return {cyclic: true, at: (anchor, turns) => build(msToCivil(anchor).year + turns)};
}

/** A time of day as EDTF writes it: "14:05", "14:05:30", "2 pm", "2:30 pm", "noon", with "UTC" perhaps. */
function takeClock(): string | undefined {
  return attempt(() => {
    const {text} = token();
    const noon = take('noon');
    let hour = noon ?? take('time') ?? take('digits');
    if (hour === undefined) return undefined;
    const minutes = noon ? ':00' : text.slice(text.split(':')[0]!.length);
    const half = take('clock');
    if (half === undefined ? minutes === '' || hour > 23 : hour < 1 || hour > 12) return undefined;
    if (half !== undefined) hour = hour % 12 + half;
    return `T${two(hour)}${minutes}${take('utc') === undefined ? '' : 'Z'}`;
  });
}

/** A date at a time of day: only a day has any, and lends nothing more. */
function timed({at, cyclic, changes}: Draft, clock: string): Draft {
  return changed({at, ...(cyclic && {cyclic}), ...(changes && {changes})}, ({precision, first}) =>
    precision === 'day' ? one(stepText('day', first) + clock, options.edtf) : undefined);
}

/** A date with the time that stands before or after it: "14:05 on 30 June 2019", "30 June 2019 at 2 pm". */
export function readClock(read: () => Draft): Draft {
  const before = takeClock();
  if (before !== undefined) {
    take('comma');
    takeFillers();
  }
  const draft = read();
  const clock = before ?? attempt(() => {
    take('comma');
    takeFillers();
    return takeClock();
  });
  return clock === undefined ? draft : timed(draft, clock);
}
