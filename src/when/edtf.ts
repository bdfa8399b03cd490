import {civilToMs, daysInMonth, MS_PER_DAY} from './civil.js';
import {at, beginText, type EDTFOptions, expectEnd, fail, options, peek, STRICT, take} from './edtf-cursor.js';
import {APPROXIMATE, type DateNode, takeDate, UNCERTAIN} from './edtf-date.js';
import {type Bounds, coarsest, type Precision, type When, WhenSyntaxError} from './when.js';

/** From one date to another, as it stands in a set; a side that is not there is open. For a single date both are that date. */
export interface RangeNode {
  readonly first: DateNode | undefined;
  readonly last: DateNode | undefined;
}

/** One of a set `[…]`, or all of it `{…}`. */
export interface SetNode {
  readonly type: 'set';
  readonly edtf: string;
  readonly all: boolean;
  readonly members: readonly RangeNode[];
}

export type Side = DateNode | SetNode | 'open' | 'unknown';

export interface IntervalNode {
  readonly type: 'interval';
  readonly edtf: string;
  readonly start: Side;
  readonly end: Side;
}

/** What an EDTF text says, before its bounds are taken together. */
export type EDTFNode = DateNode | SetNode | IntervalNode;

const takeDots = (): boolean => take('.') && (take('.') || fail('a second dot'));

const TIMELESS = 'a date without a time';

/** A date that stands beside others: those have no time in the specification. */
function takeMember(): DateNode {
  const from = at;
  const date = takeDate();
  return options.strict && date.timed ? fail(TIMELESS, from) : date;
}

function takeSet(): SetNode {
  const all = take('{') || !take('[');
  const close = all ? '}' : ']';
  const members: RangeNode[] = [];
  do {
    while (!options.strict && take(' '));
    if (members.length === 0 && takeDots()) members.push({first: undefined, last: takeMember()});
    else {
      const first = takeMember();
      let last: DateNode | undefined = first;
      if (takeDots()) {
        const from = at;
        last = peek() === close ? undefined : takeMember();
        if (last && first.earliest >= last.latest) fail(`a date after ${first.edtf}`, from);
      }
      members.push({first, last});
    }
  } while (take(','));
  if (!take(close)) fail(`“,” or “${close}”`);
  const written = members.map(({first, last}) => first === last ? first!.edtf : `${first?.edtf ?? ''}..${last?.edtf ?? ''}`).join(',');
  return {type: 'set', edtf: all ? `{${written}}` : `[${written}]`, all, members};
}

function takeSide(): Side {
  const next = peek();
  if (next === undefined || next === '/') return 'unknown';
  if (takeDots()) return 'open';
  return next === '[' && !options.strict ? takeSet() : takeDate();
}

const writeSide = (side: Side): string => side === 'open' ? '..' : side === 'unknown' ? '' : side.edtf;

/**
 * Reads a whole text as EDTF (Library of Congress, 4 February 2019), levels 0 to 2. With `strict: false` it reads as well what
 * ISO 8601 allows and the profile leaves out, and what the wording of phrases needs for its canonical form:
 * times to the hour, the minute or a fraction of a second; times in intervals and sets; a qualifier after a time;
 * spaces after the commas of a set; and one-of-a-set as a side of an interval, `[2019-04-21..2019-04-30]/..`.
 */
export function readEDTF(text: string, how?: EDTFOptions): EDTFNode {
  beginText(text, how);
  const set = '[{'.includes(peek() ?? ' ') && takeSet();
  const start = set || takeSide();
  let node = typeof start === 'string' ? undefined : start as EDTFNode;
  if (!(set && (set.all || options.strict)) && take('/')) {
    const end = takeSide();
    if (!node && typeof end === 'string') fail('a date', 0);
    if (options.strict && [start, end].some(side => typeof side !== 'string' && side.type === 'date' && side.timed)) fail(TIMELESS, 0);
    node = {type: 'interval', edtf: `${writeSide(start)}/${writeSide(end)}`, start, end};
  }
  expectEnd();
  return node ?? fail('a date');
}

const OPEN_START: Bounds = {earliest: -Infinity, latest: -Infinity};
const OPEN_END: Bounds = {earliest: Infinity, latest: Infinity};

/** The bounds of a date, or of any one of a set. */
function boundsOf(side: DateNode | SetNode): Bounds {
  const dates: readonly RangeNode[] = side.type === 'set' ? side.members : [{first: side, last: side}];
  return {
    earliest: Math.min(...dates.map(({first = OPEN_START}) => first.earliest)),
    latest: Math.max(...dates.map(({last = OPEN_END}) => last.latest)),
  };
}

/**
 * Beginning and end of all the dates of a set. Between its members nothing is claimed: if there is a gap, what is certain ends
 * before the first one.
 */
function allBounds(set: SetNode): readonly [Bounds, Bounds] {
  const members = set.members.map(({first = OPEN_START, last = OPEN_END}) => ({first, last}))
    .sort((a, b) => a.first.earliest - b.first.earliest);
  let reached = members[0]!.last;
  for (const {first, last} of members) {
    if (first.earliest > reached.latest) break;
    if (last.latest > reached.latest) reached = last;
  }
  const {earliest, latest} = members[0]!.first;
  return [{earliest, latest}, {earliest: reached.earliest, latest: boundsOf(set).latest}];
}

/** Every date that stands in a node. */
function datesOf(node: EDTFNode | Side): DateNode[] {
  if (typeof node === 'string') return [];
  if (node.type === 'date') return [node];
  if (node.type === 'interval') return [...datesOf(node.start), ...datesOf(node.end)];
  return node.members.flatMap(({first, last}) => [first, last].filter(date => date !== undefined));
}

/** The bounds of the beginning and of the end. */
function sidesOf(node: EDTFNode, text: string): readonly [Bounds, Bounds] {
  if (node.type === 'set' && node.all) return allBounds(node);
  if (node.type !== 'interval') {
    const bounds = boundsOf(node);
    return [bounds, bounds];
  }
  const start = typeof node.start === 'string' ? OPEN_START : boundsOf(node.start);
  const end = typeof node.end === 'string' ? OPEN_END : boundsOf(node.end);
  if (start.earliest >= end.latest) throw new WhenSyntaxError(text, text.indexOf('/') + 1, 'an end after the beginning');
  return [
    node.start === 'unknown' ? {earliest: -Infinity, latest: end.latest} : start,
    node.end === 'unknown' ? {earliest: start.earliest, latest: Infinity} : end,
  ];
}

/** An EDTF node as a `When`: the coarsest unit in it is its precision. */
export function toWhen(text: string, node: EDTFNode): When {
  const dates = datesOf(node);
  const marks = dates.reduce((all, date) => all | date.marks, 0);
  const [start, end] = sidesOf(node, text);
  return whenOf(text, node.edtf, start, end, start === end ? 'instant' : 'interval', coarsest(dates), marks);
}

function whenOf(
  text: string, edtf: string, start: Bounds, end: Bounds, kind: When['kind'], precision: Precision, marks: number,
): When {
  const approximate = (marks & APPROXIMATE) !== 0;
  return {text, edtf, kind, start, end, precision, approximate, uncertain: (marks & UNCERTAIN) !== 0, relative: false};
}

/** Two decimal digits as a number, NaN for anything else. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** No date of the world is written longer; what is longer is no date. */
const LONGEST_TEXT = 200;

/**
 * A year, month or day of level 0 without reading it twice: nearly every date that comes along is one of these three.
 * Returns undefined for everything else, also for what looks like one of them and is none.
 * @throws WhenSyntaxError for a text that is too long for any date
 */
export function readLevel0(text: string): When | undefined {
  const {length} = text;
  if (length > LONGEST_TEXT) throw new WhenSyntaxError(text, LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`);
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = length === 4 ? 1 : text[4] === '-' ? twoDigits(text, 5) : NaN;
  const day = length < 10 ? 1 : text[7] === '-' ? twoDigits(text, 8) : NaN;
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  const earliest = civilToMs(year, month, day);
  const latest = length === 4 ? civilToMs(year + 1) : length === 7 ? civilToMs(year, month + 1) : earliest + MS_PER_DAY;
  const bounds = {earliest, latest};
  return whenOf(text, text, bounds, bounds, 'instant', length === 4 ? 'year' : length === 7 ? 'month' : 'day', 0);
}

/**
 * Reads a date in EDTF, the Library of Congress specification of 4 February 2019 (a profile of ISO 8601-2:2019), levels 0, 1 and 2.
 * Nothing else is read: no phrases, no spaces around. A date-time without offset is read in UTC; bounds are in ms.
 * @throws WhenSyntaxError with the position where the text stops being EDTF
 */
export function parseEDTF(text: string): When {
  const plain = readLevel0(text);
  if (plain) return plain;
  return toWhen(text, readEDTF(text, STRICT));
}
