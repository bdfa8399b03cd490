import {civilToMs, daysInMonth, MS_PER_DAY} from './civil.js';
import {at, beginText, type EDTFOptions, expectEnd, fail, options, peek, STRICT, take} from './edtf-cursor.js';
import {APPROXIMATE, type DateNode, takeDate, UNCERTAIN} from './edtf-date.js';
import {type Bounds, coarsest, type When, WhenSyntaxError} from './when.js';

/** No date of the world is written longer; what is longer is no date. */
const LONGEST_TEXT = 200;

/** From one date to another, as it stands in a set; a side that is not there is open. For a single date both are that date. */
export interface RangeNode {
  readonly first?: DateNode | undefined;
  readonly last?: DateNode | undefined;
}

/** A date, one of a set `[…]` or all of it `{…}`; without members the open `..` or the unknown side of an interval. */
export interface Side {
  readonly edtf: string;
  readonly members: readonly RangeNode[];
}

/** What an EDTF text says, before its bounds are taken together. */
export interface EDTFNode {
  readonly edtf: string;
  readonly start: Side;
  /** where it is an interval */
  readonly end: Side | undefined;
  /** every date in it */
  readonly dates: readonly DateNode[];
}

export const isAll = ({edtf}: Side): boolean => edtf.startsWith('{');

/** The dates of the text that is being read. */
let dates: DateNode[] = [];

function takeOne(): DateNode {
  const date = takeDate();
  dates.push(date);
  return date;
}

const takeDots = (): boolean => take('.') && (take('.') || fail('“..”'));

function takeSet(close: string): RangeNode[] {
  const members: RangeNode[] = [];
  do {
    while (!options.strict && take(' '));
    if (members.length === 0 && takeDots()) members.push({last: takeOne()});
    else {
      const first = takeOne();
      let last: DateNode | undefined = first;
      if (takeDots()) {
        const from = at;
        last = peek() === close ? undefined : takeOne();
        if (last && first.earliest >= last.latest) fail(`a date after ${first.edtf}`, from);
      }
      members.push({first, last});
    }
  } while (take(','));
  if (!take(close)) fail(`“,” or “${close}”`);
  return members;
}

const writeSet = (members: readonly RangeNode[]): string =>
  members.map(({first, last}) => first === last ? first!.edtf : `${first?.edtf ?? ''}..${last?.edtf ?? ''}`).join(',');

const BRACKETS: Partial<Record<string, string>> = {'[': ']', '{': '}'};

/** A side of an interval, or what is none. */
function takeSide(): Side {
  const next = peek();
  if (next === undefined || next === '/') return {edtf: '', members: []};
  if (takeDots()) return {edtf: '..', members: []};
  const close = BRACKETS[next];
  if (close) {
    take(next);
    const members = takeSet(close);
    return {edtf: next + writeSet(members) + close, members};
  }
  const date = takeOne();
  return {edtf: date.edtf, members: [{first: date, last: date}]};
}

/**
 * Reads a whole text as EDTF (Library of Congress, 4 February 2019), levels 0 to 2. With `strict: false` it reads as well what
 * ISO 8601 allows and the profile leaves out, and what the wording of phrases needs for its canonical form:
 * times to the hour, the minute or a fraction of a second; times in intervals and sets; a qualifier after a time;
 * spaces after the commas of a set; and one-of-a-set as a side of an interval, `[2019-04-21..2019-04-30]/..`.
 */
export function readEDTF(text: string, how?: EDTFOptions): EDTFNode {
  beginText(text, how);
  dates = [];
  const isSet = '{['.includes(peek() ?? ' ');
  const start = takeSide();
  let end: Side | undefined;
  // The specification has sets only by themselves.
  if (!(isSet && (options.strict || isAll(start))) && take('/')) {
    end = (options.strict ? '[{' : '{').includes(peek() ?? ' ') ? fail('a date') : takeSide();
  }
  if (options.strict && (end || isSet) && dates.some(({timed}) => timed)) fail('a date without a time', 0);
  if (dates.length === 0) fail('a date', end ? 0 : at);
  expectEnd();
  return {edtf: end ? `${start.edtf}/${end.edtf}` : start.edtf, start, end, dates};
}

const OPEN_START: Bounds = {earliest: -Infinity, latest: -Infinity};
const OPEN_END: Bounds = {earliest: Infinity, latest: Infinity};

/** The bounds of a date, or of any one of a set. */
const boundsOf = ({members}: Side): Bounds => ({
  earliest: Math.min(...members.map(({first = OPEN_START}) => first.earliest)),
  latest: Math.max(...members.map(({last = OPEN_END}) => last.latest)),
});

/**
 * Beginning and end of all the dates of a set. Between its members nothing is claimed: if there is a gap, what is certain ends
 * before the first one.
 */
function allBounds(set: Side): readonly [Bounds, Bounds] {
  const members = set.members.map(({first = OPEN_START, last = OPEN_END}) => ({first, last}))
    .sort((a, b) => a.first.earliest - b.first.earliest);
  const [{first: {earliest, latest}, last: reach}] = members as [{first: Bounds; last: Bounds}];
  let reached = reach;
  for (const {first, last} of members) {
    if (first.earliest > reached.latest) break;
    if (last.latest > reached.latest) reached = last;
  }
  return [{earliest, latest}, {earliest: reached.earliest, latest: boundsOf(set).latest}];
}

/** The bounds of the beginning and of the end. */
function sidesOf({start, end}: EDTFNode, text: string): readonly [Bounds, Bounds] {
  if (isAll(start)) return allBounds(start);
  const first = start.members.length > 0 ? boundsOf(start) : OPEN_START;
  if (!end) return [first, first];
  const last = end.members.length > 0 ? boundsOf(end) : OPEN_END;
  if (first.earliest >= last.latest) throw new WhenSyntaxError(text, text.indexOf('/') + 1, 'an end after the beginning');
  return [
    start.edtf === '' ? {earliest: -Infinity, latest: last.latest} : first,
    end.edtf === '' ? {earliest: first.earliest, latest: Infinity} : last,
  ];
}

/** An EDTF node as a `When`: the coarsest unit in it is its precision. */
export function toWhen(text: string, node: EDTFNode): When {
  const marks = node.dates.reduce((all, date) => all | date.marks, 0);
  const [start, end] = sidesOf(node, text);
  return {
    text, edtf: node.edtf, kind: start === end ? 'instant' : 'interval', start, end, precision: coarsest(node.dates),
    approximate: (marks & APPROXIMATE) > 0, uncertain: (marks & UNCERTAIN) > 0, relative: false,
  };
}

const LEVEL_0 = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * A year, month or day of level 0 without reading it twice: nearly every date that comes along is one of these three.
 * Returns undefined for everything else, also for what looks like one of them and is none.
 * @throws WhenSyntaxError for a text that is too long for any date
 */
export function readLevel0(text: string): When | undefined {
  if (text.length > LONGEST_TEXT) throw new WhenSyntaxError(text, LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`);
  const found = LEVEL_0.exec(text);
  if (!found) return undefined;
  // What is not written is NaN.
  const year = Number(found[1]);
  const month = Number(found[2]);
  const day = Number(found[3]);
  if (day > daysInMonth(year, month)) return undefined;
  const earliest = civilToMs(year, month || 1, day || 1);
  const [precision, latest] = day ? ['day', earliest + MS_PER_DAY] as const
    : month ? ['month', civilToMs(year, month + 1)] as const : ['year', civilToMs(year + 1)] as const;
  const bounds = {earliest, latest};
  return {
    text, edtf: text, kind: 'instant', start: bounds, end: bounds, precision, approximate: false, uncertain: false, relative: false,
  };
}

/** Reads a whole text as EDTF. */
export const readWhen = (text: string, how?: EDTFOptions): When => readLevel0(text) ?? toWhen(text, readEDTF(text, how));

/**
 * Reads a date in EDTF, the Library of Congress specification of 4 February 2019 (a profile of ISO 8601-2:2019), levels 0, 1 and 2.
 * Nothing else is read: no phrases, no spaces around. A date-time without offset is read in UTC; bounds are in ms.
 * @throws WhenSyntaxError with the position where the text stops being EDTF
 */
export function parseEDTF(text: string): When {
  return readWhen(text, STRICT);
}
