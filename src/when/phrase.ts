import {civilToMs} from './civil.js';
import {changed, directed, type Draft, periodAt, type QualifiedDraft, search} from './draft.js';
import {APPROXIMATE, MARKS} from './edtf-date.js';
import {addSteps, type Period, stepText, years} from './period.js';
import {readDate} from './phrase-date.js';
import {begin, options, type PhraseOptions, reference, relative, takeYear} from './phrase-words.js';
import {fail, is, take, takeFillers, takeRow} from './tokens.js';
import {coarsest, type Precision} from './when.js';

/** A phrase, said in EDTF. */
export interface PhraseReading {
  readonly edtf: string;
  /** the unit that the phrase gives, which EDTF may not tell: "late April" is a month, though its EDTF names days */
  readonly precision: Precision;
  readonly relative: boolean;
}

/** A period and the sign that qualifies it. */
interface Dated extends Period {
  readonly mark: string;
}

function dated({bare, deep, position, qualifier}: QualifiedDraft, period: Period | undefined): Dated {
  if (!period) return fail(bare ? 'a month or a year with this number' : 'a date that exists', position);
  const mark = MARKS[qualifier]!;
  if (!(qualifier & APPROXIMATE) || !deep) return {...period, mark};
  // "about 66 million years ago" is twice as wide, for `~` itself widens by half a year only.
  const first = Number(period.from.replace('Y', ''));
  const last = Number(period.to.replace('Y', ''));
  const half = Math.floor((last - first + 1) / 2);
  return {...years(first - half, last + half), precision: period.precision, mark};
}

function resolve(draft: QualifiedDraft): Dated {
  return dated(draft, draft.cyclic ? directed(draft, reference().day, options.prefer) : periodAt(draft, 0, 0));
}

/** A bare number, read as the date on its other side says. */
function completed(draft: QualifiedDraft, other: Draft, right: boolean): QualifiedDraft {
  const lent = draft.bare && other.lend?.(draft.bare, right);
  return lent ? {...draft, cyclic: false, ...changed(lent, ...draft.changes ?? []), deep: !!lent.deep} : draft;
}

/** A first date and the second one, which complete each other: "12–17 September 2018", "June to August", "1850–60". */
function readPair(first: QualifiedDraft): readonly [Dated, Dated] {
  const second = readDate();
  const a = completed(first, second, false);
  const b = completed(second, first, true);
  const until = (end: Period): Dated => dated(a, search(a, end.first, 1, period => period.first <= end.first));
  if (a.cyclic && b.cyclic) {
    // "September 12–17, 2018"
    const year = takeYear();
    const end = year === undefined ? resolve(b) : dated(b, periodAt(b, civilToMs(year), 0));
    return [until(end), end];
  }
  if (b.cyclic) {
    const start = resolve(a);
    return [start, dated(b, search(b, start.first, -1, period => period.end >= start.end))];
  }
  const end = resolve(b);
  return [a.cyclic ? until(end) : resolve(a), end];
}

/** What is said in EDTF, and the dates in it. */
type Tied = readonly [edtf: string, ...Dated[]];

const member = ({from, to, mark}: Dated): string => from === to ? from + mark : `${from}${mark}..${to}${mark}`;
const oneDate = (date: Dated): string => date.from === date.to ? member(date) : `[${member(date)}]`;

/** "before", "after", "by", "prior to", "later than": -1 before, 1 after, 0 by. */
function takeSide(): number | undefined {
  return takeRow('shift', 'than')?.[0] ?? takeRow('side', 'dash')?.[0] ?? take('side');
}

/** An instant on one side of a date; with the date itself where it is "no later than" or "not before" it. */
function readBeyond(side: number, not: boolean): Tied {
  const date = resolve(readDate());
  const {from, to, first, end, step, mark} = date;
  // A time with an offset of its own is counted in UTC.
  const zone = /T.*[Z+-]/.test(from) ? 'Z' : '';
  if (side === 0 || (not && side > 0)) return [`[..${to}${mark}]`, date];
  if (not) return [`[${from}${mark}..]`, date];
  return [
    side < 0 ? `[..${stepText(step, addSteps(step, first, -1))}${zone}${mark}]` : `[${stepText(step, end)}${zone}${mark}..]`, date,
  ];
}

const SINCE = 0;
const UNTIL = 1;
const BETWEEN = 2;
const NOT = 3;

function readTied(): Tied {
  takeFillers();
  const tie = take('tie');
  if (tie === BETWEEN) {
    const first = readDate();
    if ((take('choice') ?? take('to')) === undefined) fail('“and” and a second date');
    const [a, b] = readPair(first);
    return [`[${a.from}${a.mark}..${b.to}${b.mark}]`, a, b];
  }
  if (tie === UNTIL) {
    take('to');
    const end = resolve(readDate());
    return [`../${oneDate(end)}`, end];
  }
  const side = tie === SINCE ? undefined : takeSide();
  if (side !== undefined) return readBeyond(side, tie === NOT);
  return tie === NOT ? fail('“before” or “after”') : readRest(readDate(), tie === SINCE);
}

/** What follows a first date: an end, another possibility, another date, or nothing. */
function readRest(first: QualifiedDraft, since: boolean): Tied {
  if (take('to') !== undefined) {
    if ((takeRow('filler', 'present') ?? take('present')) !== undefined || is('end') !== undefined) {
      const start = resolve(first);
      return [`${oneDate(start)}/..`, start];
    }
    // A sign here is EDTF gone wrong.
    if (is('sign') !== undefined) fail('a date');
    const [a, b] = readPair(first);
    return [`${oneDate(a)}/${oneDate(b)}`, a, b];
  }
  const all = take('choice');
  if (all !== undefined) {
    const [a, b] = readPair(first);
    const members = `${member(a)},${member(b)}`;
    return [all ? `{${members}}` : `[${members}]`, a, b];
  }
  const open = take('onwards') !== undefined || since;
  const only = resolve(first);
  return [oneDate(only) + (open ? '/..' : ''), only];
}

/**
 * Reads a phrase such as "since late April" into EDTF.
 * @throws WhenSyntaxError where the words make no date
 */
export function readPhrase(text: string, how: PhraseOptions): PhraseReading {
  begin(text, how);
  const [edtf, ...dates] = readTied();
  if (is('end') === undefined) fail('the end of the date');
  return {edtf, precision: coarsest(dates), relative};
}
