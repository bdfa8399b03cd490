import type {Bounds} from '../when.js';
import {takeDate} from './date.js';
import type {DateNode} from './date-node.js';
import {type EDTFOptions, EDTFParser, DEFAULTS} from './parser.js';
import {widenedRange} from './widening.js';

/** From one date to another, as it stands in a set; for a single date both are that date. An open end has none. */
export interface RangeNode {
  readonly first: DateNode | undefined;
  readonly last: DateNode | undefined;
  /** true where one moment of it is meant, in a set of which all is: `[1867..1869]` in `{1850,[1867..1869]}` */
  readonly isOne?: boolean;
}

/** What stands on one side of an interval, or alone. */
export type Side =
  | {readonly kind: 'date'; readonly edtf: string; readonly date: DateNode}
  /** one of a set, `[…]`, or all of it, `{…}` */
  | {readonly kind: 'one' | 'all'; readonly edtf: string; readonly ranges: readonly RangeNode[]}
  /** `..`, or nothing */
  | {readonly kind: 'open' | 'unknown'; readonly edtf: '..' | ''};

/** What an EDTF text says, before its bounds are taken together. */
export interface EDTFNode {
  readonly edtf: string;
  readonly start: Side;
  /** where it is an interval */
  readonly end: Side | undefined;
}

/**
 * Reads a whole text as EDTF (Library of Congress, 4 February 2019), levels 0 to 2, and what ISO 8601 allows and the
 * profile leaves out, as far as a date that was read is said again by it:
 * times to the hour, the minute or a fraction of a second; times in intervals and sets; a qualifier after a time;
 * spaces after the commas of a set; one-of-a-set as a side of an interval, `[2019-04-21..2019-04-30]/..`, and as a
 * member of a set of which all is meant, `{1850,[1867..1869]}`.
 * @throws WhenSyntaxError where the text stops being EDTF
 */
export function readEDTF(text: string, options: EDTFOptions = DEFAULTS): EDTFNode {
  const parser = new EDTFParser(text, options);
  const start = takeSide(parser);
  let end: Side | undefined;
  let endAt = 0;
  if (start.kind !== 'all' && parser.take('/')) {
    endAt = parser.at;
    if (parser.peek() === '{') parser.fail('a date');
    end = takeSide(parser);
  }
  if (isDateless(start) && (!end || isDateless(end))) parser.fail('a date', end ? 0 : parser.at);
  parser.expectEnd();
  if (end && boundsOfSide(start, -Infinity).earliest >= boundsOfSide(end, Infinity).latest)
    parser.fail('an end after the beginning', endAt);
  return {edtf: end ? `${start.edtf}/${end.edtf}` : start.edtf, start, end};
}

function takeSide(parser: EDTFParser): Side {
  if (parser.take('[')) return takeSet(parser, 'one', '[', ']');
  if (parser.take('{')) return takeSet(parser, 'all', '{', '}');
  if (takeDots(parser)) return {kind: 'open', edtf: '..'};
  const next = parser.peek();
  if (next === '' || next === '/') return {kind: 'unknown', edtf: ''};
  const date = takeDate(parser);
  return {kind: 'date', edtf: date.edtf, date};
}

/** A set behind its opening bracket. */
function takeSet(parser: EDTFParser, kind: 'one' | 'all', open: string, close: string): Side {
  const ranges: RangeNode[] = [];
  do {
    while (parser.take(' '));
    const isOne = kind === 'all' && parser.take('[');
    const hasOpenStart = (isOne || ranges.length === 0) && takeDots(parser);
    const closing = isOne ? ']' : close;
    const range = hasOpenStart ? {first: undefined, last: takeDate(parser)} : takeRange(parser, closing);
    if (isOne && !parser.take(closing)) parser.fail(`“${closing}”`);
    ranges.push(isOne ? {...range, isOne} : range);
  } while (parser.take(','));
  if (!parser.take(close)) parser.fail(`“,” or “${close}”`);
  return {kind, edtf: open + ranges.map(rangeText).join(',') + close, ranges};
}

/** A date of a set, or from one date to another or to the open end of the set. */
function takeRange(parser: EDTFParser, close: string): RangeNode {
  const first = takeDate(parser);
  if (!takeDots(parser)) return {first, last: first};
  if (parser.peek() === close) return {first, last: undefined};
  const lastAt = parser.at;
  const last = takeDate(parser);
  if (first.earliest >= last.latest) parser.fail(`a date after ${first.edtf}`, lastAt);
  return first.stated && last.stated ? widenedRange(first, last, parser.options.timeZone) : {first, last};
}

const takeDots = (parser: EDTFParser): boolean => parser.take('.') && (parser.take('.') || parser.fail('“..”'));

function rangeText({first, last, isOne}: RangeNode): string {
  const text = first === last ? first!.edtf : `${first?.edtf ?? ''}..${last?.edtf ?? ''}`;
  return isOne ? `[${text}]` : text;
}

/** A member of a set as it is written by itself: in a set of which one is meant, one of its dates is. */
export function memberText(range: RangeNode, kind: 'one' | 'all'): string {
  const {first, last, isOne} = range;
  if (isOne || first === last) return rangeText(range);
  return kind === 'one' ? `[${rangeText(range)}]` : `${first?.edtf ?? '..'}/${last?.edtf ?? '..'}`;
}

const isDateless = ({kind}: Side): boolean => kind === 'open' || kind === 'unknown';

/** Every date of a side, once. */
export function datesOfSide(side: Side): readonly DateNode[] {
  switch (side.kind) {
    case 'date':
      return [side.date];
    case 'one':
    case 'all':
      return side.ranges
        .flatMap(({first, last}) => (first === last ? [first] : [first, last]))
        .filter((date) => date !== undefined);
    case 'open':
    case 'unknown':
      return [];
  }
}

/** The bounds of either end of a range; an open end lies at infinity. Of one moment both are all that is possible. */
export const startOfRange = (range: RangeNode): Bounds =>
  range.isOne ? allOfRange(range) : (range.first ?? {earliest: -Infinity, latest: -Infinity});
export const endOfRange = (range: RangeNode): Bounds =>
  range.isOne ? allOfRange(range) : (range.last ?? {earliest: Infinity, latest: Infinity});

const allOfRange = ({first, last}: RangeNode): Bounds => ({
  earliest: first?.earliest ?? -Infinity,
  latest: last?.latest ?? Infinity,
});

/** The bounds of a date, or of any one of a set; an open side and an unknown one lie at infinity. */
export function boundsOfSide(side: Side, infinity: number): Bounds {
  switch (side.kind) {
    case 'date':
      return {earliest: side.date.earliest, latest: side.date.latest};
    case 'one':
    case 'all':
      return {
        earliest: Math.min(...side.ranges.map((range) => startOfRange(range).earliest)),
        latest: Math.max(...side.ranges.map((range) => endOfRange(range).latest)),
      };
    case 'open':
    case 'unknown':
      return {earliest: infinity, latest: infinity};
  }
}
