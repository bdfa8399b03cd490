import type {TieMeaning} from '../../i18n/vocabulary.js';
import {unitAt} from '../calendar/period.js';
import {movedBy} from '../calendar/moved-by.js';
import type {Unit} from '../calendar/unit.js';
import type {DateSequence, PeriodOf, SequencedDate} from './date-sequence.js';
import {besideReference, mostOf, unitSoFar, wholeCount} from './dates/counts.js';
import {type End, type Range, readEnd, within} from './end.js';
import {type Meaning, readOrders, type With} from './words/order.js';
import type {TokenStream} from './words/token-stream.js';
import {sayWholeAgain} from './whole-again.js';

/** An end, or what is said in its place: it goes on, or nobody knows. */
type Side = End | 'open' | 'unknown';

/** What a phrase, or one date of a list, tells of: a moment, or a stretch from one side to another. */
export interface Span {
  readonly start: Side;
  /** where it is a stretch */
  readonly end?: Side;
}

/** Reads a moment or a stretch: "late April", "since 1850", "1850–1860", "c. 1820 to c. 1890". */
export function readSpan(sequence: DateSequence): Span {
  sayWholeAgain(sequence);
  return readOrders(sequence.tokens.starts.ties, TIE_MEANINGS, sequence) ?? readStretch(sequence);
}

/** The dates that a span is written with. */
export const datesOf = ({start, end}: Span): readonly SequencedDate[] =>
  end === undefined ? datesOfSide(start) : [...datesOfSide(start), ...datesOfSide(end)];

const datesOfSide = (side: Side): readonly SequencedDate[] => (typeof side === 'string' ? [] : side.dates);

/**
 * A first end and what follows it, if anything.
 * @param isTied whether "from" or "since" stands before it
 */
function readStretch(sequence: DateSequence, isTied = false): Span {
  const {tokens} = sequence;
  const isUnknown = tokens.is('to', 1) !== undefined && tokens.take('unknown') !== undefined;
  const start = isUnknown ? 'unknown' : readEnd(sequence);
  if (takeTo(tokens, isTied)) {
    const end = readLastEnd(sequence);
    return {start, end};
  }
  if (start === 'unknown') return {start};
  const [first, last] = start.dates;
  if (start.isPairOfYears) return {start: only(first!), end: only(last!)};
  return tokens.take('onwards') === undefined ? {start} : {start, end: 'open'};
}

/** What ties a stretch to its end; but the "a" of "mayo de 2018, a finales de 2019" begins another date. */
function takeTo(tokens: TokenStream, isTied: boolean): boolean {
  const isFiller = (tokens.is('filler') ?? tokens.is('fillerBeforeWords')) !== undefined;
  return (isTied || !isFiller || !tokens.token().isApart) && tokens.take('to') !== undefined;
}

const only = (date: SequencedDate): End => ({dates: [date], ranges: (periodOf) => [periodOf(date)]});

function readLastEnd(sequence: DateSequence): Side {
  const {tokens} = sequence;
  tokens.takeFillers();
  // "b. 1850 – d. 1920"
  tokens.take('deed');
  if (tokens.take('present') !== undefined || tokens.isAtEnd) return 'open';
  // "1850-06-?" is a day of which the month is known.
  const isDay = tokens.is('hyphen', -1) !== undefined && tokens.is('edtf', -2) !== undefined;
  const isUnknown =
    !isDay && tokens.attempt(() => tokens.take('unknown') && (tokens.isAtEnd || tokens.token().isApart || undefined));
  return isUnknown ? 'unknown' : readEnd(sequence, 'dash');
}

const TIE_MEANINGS: Readonly<Record<TieMeaning, Meaning<Span, DateSequence>>> = {
  until: (_, sequence) => ({start: 'open', end: readEnd(sequence)}),

  since: (_, sequence) => {
    const {start, end = 'open'} = readStretch(sequence, true);
    if (end === 'open') sequence.lookBack(datesOfSide(start));
    return {start, end};
  },

  from: (_, sequence) => readStretch(sequence, true),

  unitsBesideReference: ({turn = -1, count, vagueCount, unit}: UnitsBeside, sequence) => {
    // "the last two weeks of March" are others.
    const {tokens} = sequence;
    if ((turn !== -1 && turn !== 1) || tokens.is('filler') !== undefined) return undefined;
    // "the past years" are not counted.
    if (!count && !vagueCount && tokens.is('several', -1) !== undefined) return undefined;
    const [least, most] = vagueCount
      ? [2, mostOf(vagueCount, unit)]
      : [1, 1].fill(count ? (wholeCount(count) ?? 0) : 1);
    const near = least && besideReference(least, unit, turn, sequence);
    const far = most && besideReference(most, unit, turn, sequence);
    if (!near || !far) return undefined;
    const [here, there, beyond] = sequence.addPeriods(near.reference, near.other, far.other);
    const vague = turn < 0 ? within(beyond!, there!) : within(there!, beyond!);
    return turn < 0 ? {start: vague, end: only(here!)} : {start: only(here!), end: vague};
  },

  unitSoFar: ({turn = 0, unit}: With<'unit', 'turn'>, sequence) => {
    if (turn !== 0) return undefined;
    const [first, last] = sequence.addPeriods(...unitSoFar(unit, sequence));
    return {start: only(first!), end: only(last!)};
  },

  unitsEnded: ({count, ended}: With<'ended', 'count'>, sequence) => {
    const units = count ? wholeCount(count) : 1;
    return units ? endedWith(sequence.next(), ended, units, sequence) : undefined;
  },
};

/** So many units up to the end of a date. */
function endedWith(last: SequencedDate, unit: Unit, units: number, sequence: DateSequence): Span {
  const start = (periodOf: PeriodOf): Range => {
    const {first, end} = periodOf(last);
    const {from, first: begin} = unitAt('day', movedBy(unit, end, -units));
    // "The week ended 1850"
    if (begin > first)
      sequence.tokens.fail('the day, or the month, with which it ended', sequence.wordsOf(last)[0]!.at);
    return {from, to: from};
  };
  return {start: {dates: [last], ranges: (periodOf) => [start(periodOf)]}, end: only(last)};
}

type UnitsBeside = With<'unit', 'turn' | 'count' | 'vagueCount'>;

/** A span in EDTF. */
export function edtfOf({start, end}: Span, periodOf: PeriodOf): string {
  const from = sideText(start, periodOf);
  return end === undefined ? from : `${from}/${sideText(end, periodOf)}`;
}

function sideText(side: Side, periodOf: PeriodOf): string {
  if (side === 'open') return '..';
  if (side === 'unknown') return '';
  const ranges = side.ranges(periodOf);
  const [range] = ranges;
  return ranges.length === 1 && isOneDate(range!) ? range!.from : `[${ranges.map(rangeText).join(',')}]`;
}

const isOneDate = ({from, to}: Range): boolean => from === to;

const rangeText = (range: Range): string => (isOneDate(range) ? range.from : `${range.from}..${range.to}`);

/** A span as a member of a set of EDTF; undefined where it cannot be one. */
export function memberOf({start, end}: Span, periodOf: PeriodOf): string | undefined {
  const [from, to] = [start, end ?? start].map((side) => {
    if (side === 'unknown') return undefined;
    const ranges = side === 'open' ? [{from: '', to: ''}] : side.ranges(periodOf);
    return ranges.length === 1 ? ranges[0] : undefined;
  });
  if (!from || !to) return undefined;
  if (end === undefined) return isOneDate(from) ? from.from : `[${rangeText(from)}]`;
  return isOneDate(from) && isOneDate(to) ? `${from.from}..${to.to}` : undefined;
}
