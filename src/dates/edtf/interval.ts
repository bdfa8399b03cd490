import {civilToMs, daysInMonth, MS_PER_DAY} from '../calendar.js';
import {at, beginText, expectEnd, fail, LENIENT, options, peek, STRICT, take} from './parser.js';
import {APPROXIMATE, LONGEST_TEXT, UNCERTAIN} from './codes.js';
import {type DateNode, takeDate} from './date.js';
import {type Bounds, coarsest, type Precision, type When, WhenSyntaxError} from '../when.js';

/** From one date to another, as it stands in a set. For a single date both are that date. */
export interface RangeNode {
  readonly first: DateNode;
  readonly last: DateNode;
}

/** No date, at the open side of a set or an interval: its EDTF is '', and nothing but its bounds is asked of it. */
const openAt = (ms: number): DateNode => ({edtf: '', earliest: ms, latest: ms}) as DateNode;
const OPEN_START = openAt(-Infinity);
const OPEN_END = openAt(Infinity);

/**
 * A date, one of a set `[…]` or all of it `{…}`; no date for the open side `..` of an interval and for the unknown one.
 */
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
    const first = members.length === 0 && takeDots() ? OPEN_START : takeOne();
    let last = first;
    if (first === OPEN_START) last = takeOne();
    else if (takeDots()) {
      const from = at;
      last = peek() === close ? OPEN_END : takeOne();
      if (first.earliest >= last.latest) fail(`a date after ${first.edtf}`, from);
    }
    members.push({first, last});
  } while (take(','));
  if (!take(close)) fail(`“,” or “${close}”`);
  return members;
}

const BRACKETS: Partial<Record<string, string>> = {'[': ']', '{': '}'};

/** A side of an interval, which may be open, or what is no interval. */
function takeSide(open: DateNode): Side {
  const next = peek();
  const close = BRACKETS[next];
  if (close) {
    take(next);
    const members = takeSet(close);
    const written = members.map(({first, last}) => (first === last ? first.edtf : `${first.edtf}..${last.edtf}`));
    return {edtf: next + written.join(',') + close, members};
  }
  const dots = takeDots();
  const date = dots || next === '' || next === '/' ? open : takeOne();
  return {edtf: dots ? '..' : date.edtf, members: [{first: date, last: date}]};
}

/**
 * Reads a whole text as EDTF (Library of Congress, 4 February 2019), levels 0 to 2. With `strict: false` it reads as
 * well what ISO 8601 allows and the profile leaves out, and what the wording of phrases needs for its canonical form:
 * times to the hour, the minute or a fraction of a second; times in intervals and sets; a qualifier after a time;
 * spaces after the commas of a set; and one-of-a-set as a side of an interval, `[2019-04-21..2019-04-30]/..`.
 */
export function readEDTF(text: string, how = LENIENT): EDTFNode {
  beginText(text, how);
  dates = [];
  const isSet = /[[{]/.test(peek());
  const start = takeSide(OPEN_START);
  let end: Side | undefined;
  let endAt = 0;
  // The specification has sets only by themselves.
  if (!(isSet && (options.strict || isAll(start))) && take('/')) {
    endAt = at;
    end = (options.strict ? /[[{]/ : /{/).test(peek()) ? fail('a date') : takeSide(OPEN_END);
  }
  if (options.strict && (end || isSet) && dates.some(({timed}) => timed)) fail('a date without a time', 0);
  if (dates.length === 0) fail('a date', end ? 0 : at);
  expectEnd();
  if (end && boundsOf(start).earliest >= boundsOf(end).latest) fail('an end after the beginning', endAt);
  return {edtf: end ? `${start.edtf}/${end.edtf}` : start.edtf, start, end, dates};
}

/** The bounds of a date, or of any one of a set. */
const boundsOf = ({members}: Side): Bounds => ({
  earliest: Math.min(...members.map(({first}) => first.earliest)),
  latest: Math.max(...members.map(({last}) => last.latest)),
});

/**
 * Beginning and end of all the dates of a set. Between its members nothing is claimed: if there is a gap, what is
 * certain ends before the first one.
 */
function allBounds(set: Side): readonly [Bounds, Bounds] {
  const members = set.members.toSorted((a, b) => a.first.earliest - b.first.earliest);
  const {earliest, latest} = members[0]!.first;
  let reached = members[0]!.last;
  for (const {first, last} of members) {
    if (first.earliest > reached.latest) break;
    if (last.latest > reached.latest) reached = last;
  }
  return [
    {earliest, latest},
    {earliest: reached.earliest, latest: boundsOf(set).latest},
  ];
}

/** The bounds of the beginning and of the end. */
function sidesOf({start, end}: EDTFNode): readonly [Bounds, Bounds] {
  if (isAll(start)) return allBounds(start);
  const first = boundsOf(start);
  if (!end) return [first, first];
  const last = boundsOf(end);
  return [
    {earliest: first.earliest, latest: start.edtf ? first.latest : last.latest},
    {earliest: end.edtf ? last.earliest : first.earliest, latest: last.latest},
  ];
}

const whenOf = (text: string, edtf: string, start: Bounds, end: Bounds, precision: Precision, marks: number): When => ({
  text,
  edtf,
  kind: start === end ? 'instant' : 'interval',
  start,
  end,
  precision,
  approximate: !!(marks & APPROXIMATE),
  uncertain: !!(marks & UNCERTAIN),
  relative: false,
});

/** An EDTF node as a `When`: the coarsest unit in it is its precision. */
export function toWhen(text: string, node: EDTFNode): When {
  const marks = node.dates.reduce((all, date) => all | date.marks, 0);
  const [start, end] = sidesOf(node);
  return whenOf(text, node.edtf, start, end, coarsest(node.dates), marks);
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
  const latest = day ? earliest + MS_PER_DAY : month ? civilToMs(year, month + 1) : civilToMs(year + 1);
  const bounds = {earliest, latest};
  return whenOf(text, text, bounds, bounds, day ? 'day' : month ? 'month' : 'year', 0);
}

/** Reads a whole text as EDTF, as the last one was read unless it is said how. */
export const readWhen = (text: string, how = options): When => readLevel0(text) ?? toWhen(text, readEDTF(text, how));

/**
 * Reads a date in EDTF, the Library of Congress specification of 4 February 2019 (a profile of ISO 8601-2:2019), levels
 * 0, 1 and 2. Nothing else is read: no phrases, no spaces around. A date-time without offset is read in UTC; bounds are
 * in ms.
 * @throws WhenSyntaxError with the position where the text stops being EDTF
 */
export const parseEDTF = (text: string): When => readWhen(text, STRICT);
