import {civilToMs, daysInMonth} from './civil.js';
import {APPROXIMATE, type Cursor, type DateNode, type EDTFOptions, fail, readDate, STRICT, take, UNCERTAIN} from './edtf-date.js';
import {type Bounds, type Precision, PRECISIONS, type When, WhenSyntaxError} from './when.js';

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


function readSet(cursor: Cursor, options: EDTFOptions): SetNode {
  const all = cursor.text[cursor.at] === '{';
  cursor.at++;
  const close = all ? '}' : ']';
  const members: RangeNode[] = [];
  const written: string[] = [];
  const takeDots = (): boolean => take(cursor, '.') && (take(cursor, '.') || fail(cursor, 'a second dot'));
  do {
    while (!options.strict && take(cursor, ' '));
    const openStart = members.length === 0 && takeDots();
    const from = cursor.at;
    const date = readDate(cursor, options);
    if (options.strict && date.timed) fail(cursor, 'dates without a time in a set', from);
    if (openStart) {
      members.push({first: undefined, last: date});
      written.push(`..${date.edtf}`);
    } else if (!takeDots()) {
      members.push({first: date, last: date});
      written.push(date.edtf);
    } else if (cursor.text[cursor.at] === close) {
      members.push({first: date, last: undefined});
      written.push(`${date.edtf}..`);
    } else {
      const lastFrom = cursor.at;
      const last = readDate(cursor, options);
      if (date.earliest >= last.latest) fail(cursor, `a date after ${date.edtf}`, lastFrom);
      members.push({first: date, last});
      written.push(`${date.edtf}..${last.edtf}`);
    }
  } while (take(cursor, ','));
  if (!take(cursor, close)) fail(cursor, `“,” or “${close}”`);
  return {type: 'set', edtf: `${all ? '{' : '['}${written.join(',')}${close}`, all, members};
}

function readSide(cursor: Cursor, options: EDTFOptions, atEnd: boolean): Side {
  const character = cursor.text[cursor.at];
  if (atEnd ? cursor.at === cursor.text.length : character === '/') return 'unknown';
  if (character === '.') {
    cursor.at++;
    if (!take(cursor, '.')) fail(cursor, 'a second dot');
    return 'open';
  }
  if (!options.strict && character === '[') return readSet(cursor, options);
  const from = cursor.at;
  const date = readDate(cursor, options);
  if (options.strict && date.timed && (atEnd || cursor.text[cursor.at] === '/')) {
    fail(cursor, 'dates without a time in an interval', from);
  }
  return date;
}

const writeSide = (side: Side): string => side === 'open' ? '..' : side === 'unknown' ? '' : side.edtf;

/**
 * Reads a whole text as EDTF (Library of Congress, 4 February 2019), levels 0 to 2. With `strict: false` it reads as well what
 * ISO 8601 allows and the profile leaves out, and what the wording of phrases needs for its canonical form:
 * times to the hour, the minute or a fraction of a second; times in intervals and sets; a qualifier after a time;
 * spaces after the commas of a set; and one-of-a-set as a side of an interval, `[2019-04-21..2019-04-30]/..`.
 */
export function readEDTF(text: string, options: EDTFOptions): EDTFNode {
  const cursor: Cursor = {text, at: 0};
  const opening = text[0];
  let node: EDTFNode;
  let side: Side;
  if (opening === '{' || opening === '[') {
    node = readSet(cursor, options);
    side = node;
  } else {
    side = readSide(cursor, options, false);
    node = side as DateNode;
  }
  if (cursor.text[cursor.at] === '/' && !(opening === '{' || (options.strict && opening === '['))) {
    cursor.at++;
    const end = readSide(cursor, options, true);
    if (typeof side === 'string' && typeof end === 'string') fail(cursor, 'a date on one side of “/” at least', 0);
    node = {type: 'interval', edtf: `${writeSide(side)}/${writeSide(end)}`, start: side, end};
  } else if (typeof side === 'string') fail(cursor, side === 'open' ? '“/” and a date' : 'a date');
  if (cursor.at < text.length) fail(cursor, 'the end of the date');
  return node;
}

const OPEN_START: Bounds = {earliest: -Infinity, latest: -Infinity};
const OPEN_END: Bounds = {earliest: Infinity, latest: Infinity};

function setBounds(set: SetNode): Bounds {
  let earliest = Infinity;
  let latest = -Infinity;
  for (const {first, last} of set.members) {
    earliest = Math.min(earliest, first ? first.earliest : -Infinity);
    latest = Math.max(latest, last ? last.latest : Infinity);
  }
  return {earliest, latest};
}

/**
 * Beginning and end of all the dates of a set. Between its members nothing is claimed: if there is a gap, what is certain ends
 * before the first one.
 */
function allBounds(set: SetNode): {start: Bounds; end: Bounds} {
  const members = [...set.members].sort((a, b) => (a.first?.earliest ?? -Infinity) - (b.first?.earliest ?? -Infinity));
  const {first, last: firstLast} = members[0]!;
  const {latest} = setBounds(set);
  let reached = firstLast;
  for (const member of members) {
    if (!reached || member.first === undefined || member.first.earliest > reached.latest) break;
    if (!member.last || member.last.latest > reached.latest) reached = member.last;
  }
  return {
    start: first ? {earliest: first.earliest, latest: first.latest} : OPEN_START,
    end: reached ? {earliest: reached.earliest, latest} : OPEN_END,
  };
}

function boundsOf(side: DateNode | SetNode): Bounds {
  return side.type === 'set' ? setBounds(side) : {earliest: side.earliest, latest: side.latest};
}

/** Every date that stands in a node. */
export function datesOf(node: EDTFNode | Side): DateNode[] {
  if (typeof node === 'string') return [];
  if (node.type === 'date') return [node];
  if (node.type === 'interval') return [...datesOf(node.start), ...datesOf(node.end)];
  return node.members.flatMap(({first, last}) => [first, last].filter(date => date !== undefined));
}

/** An EDTF node as a `When`: the coarsest unit in it is its precision. */
export function toWhen(text: string, node: EDTFNode): When {
  if (node.type === 'date') {
    const bounds = {earliest: node.earliest, latest: node.latest};
    const marks = node.qualifiers[0] | node.qualifiers[1] | node.qualifiers[2];
    return when(text, node.edtf, 'instant', bounds, bounds, node.precision, marks);
  }
  let coarsest = PRECISIONS.length - 1;
  let marks = 0;
  for (const date of datesOf(node)) {
    coarsest = Math.min(coarsest, PRECISIONS.indexOf(date.precision));
    marks |= date.qualifiers[0] | date.qualifiers[1] | date.qualifiers[2];
  }
  const precision = PRECISIONS[coarsest]!;
  if (node.type === 'set') {
    if (node.all) {
      const {start, end} = allBounds(node);
      return when(text, node.edtf, 'interval', start, end, precision, marks);
    }
    const bounds = setBounds(node);
    return when(text, node.edtf, 'instant', bounds, bounds, precision, marks);
  }
  const start = typeof node.start === 'string' ? OPEN_START : boundsOf(node.start);
  const end = typeof node.end === 'string' ? OPEN_END : boundsOf(node.end);
  if (start.earliest >= end.latest) {
    throw new WhenSyntaxError(text, text.indexOf('/') + 1, 'an end after the beginning', `“${text}” ends before it begins.`);
  }
  return when(
    text, node.edtf, 'interval',
    node.start === 'unknown' ? {earliest: -Infinity, latest: end.latest} : start,
    node.end === 'unknown' ? {earliest: start.earliest, latest: Infinity} : end,
    precision, marks,
  );
}

function when(
  text: string, edtf: string, kind: When['kind'], start: Bounds, end: Bounds, precision: Precision, marks: number,
): When {
  const approximate = (marks & APPROXIMATE) !== 0;
  return {text, edtf, kind, start, end, precision, approximate, uncertain: (marks & UNCERTAIN) !== 0, relative: false};
}

/**
 * A year, month or day of level 0 without reading it twice: nearly every date that comes along is one of these three.
 * Returns undefined for everything else, also for what looks like one of them and is none.
 */
export function readLevel0(text: string): When | undefined {
  const length = text.length;
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  let precision: Precision = 'year';
  let earliest: number;
  let latest: number;
  if (length === 4) {
    earliest = civilToMs(year);
    latest = civilToMs(year + 1);
  } else {
    const month = text[4] === '-' ? twoDigits(text, 5) : NaN;
    if (!(month >= 1 && month <= 12)) return undefined;
    if (length === 7) {
      precision = 'month';
      earliest = civilToMs(year, month);
      latest = civilToMs(year, month + 1);
    } else {
      const day = text[7] === '-' ? twoDigits(text, 8) : NaN;
      if (!(day >= 1 && day <= 28) && !(day <= daysInMonth(year, month) && day > 0)) return undefined;
      precision = 'day';
      earliest = civilToMs(year, month, day);
      latest = civilToMs(year, month, day + 1);
    }
  }
  if (Number.isNaN(earliest)) return undefined;
  const bounds = {earliest, latest};
  return {
    text, edtf: text, kind: 'instant', start: bounds, end: bounds, precision, approximate: false, uncertain: false, relative: false,
  };
}

/** Two decimal digits as a number, NaN for anything else. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** No date of the world is written longer; what is longer is no date. */
export const LONGEST_TEXT = 200;

export function refuseLong(text: string): void {
  if (text.length <= LONGEST_TEXT) return;
  const message = `A date may have ${LONGEST_TEXT} characters; this text has ${text.length}.`;
  throw new WhenSyntaxError(text, LONGEST_TEXT, 'a shorter text', message);
}

/**
 * Reads a date in EDTF, the Library of Congress specification of 4 February 2019 (a profile of ISO 8601-2:2019), levels 0, 1 and 2.
 * Nothing else is read: no phrases, no spaces around. A date-time without offset is read in UTC; bounds are in ms.
 * @throws WhenSyntaxError with the position where the text stops being EDTF
 */
export function parseEDTF(text: string): When {
  const plain = readLevel0(text);
  if (plain) return plain;
  refuseLong(text);
  return toWhen(text, readEDTF(text, STRICT));
}
