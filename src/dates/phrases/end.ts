import type {LimitMeaning} from '../../i18n/vocabulary.js';
import {type Period, stepBeside, unitAt} from '../calendar/period.js';
import type {DateSequence, PeriodOf, SequencedDate} from './date-sequence.js';
import {monthOfYear} from './dates/calendar-dates.js';
import {takeQualifiersBehind} from './dates/date.js';
import {atDayPart} from './times/day-part.js';
import {monthBehind, refuseMonthOrYears} from './month-or-years.js';
import {type Meaning, readOrders, type With} from './words/order.js';

/** From one EDTF date to another, or one alone where both are the same; '' on a side that is open. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** A moment that a phrase tells of, or where a stretch begins or ends: in one of some ranges. */
export interface End {
  readonly dates: readonly SequencedDate[];
  readonly ranges: (periodOf: PeriodOf) => readonly Range[];
  /** of two whole years with a slash between, which alone are a stretch, and beside another end are one end */
  readonly isPairOfYears?: boolean;
  /** somewhere between two dates */
  readonly isBetween?: boolean;
  /** one of its dates, of which there may be more: "1850, 1855 or 1860" */
  readonly isOneOf?: boolean;
}

/** One of some dates. */
export const oneOf = (dates: readonly SequencedDate[]): End => ({
  dates,
  isOneOf: true,
  ranges: (periodOf) => dates.map(periodOf).map(({from, to}) => ({from, to})),
});

/** Somewhere from the first date to the last. */
export const within = (first: SequencedDate, last: SequencedDate): End => ({
  dates: [first, last],
  ranges: (periodOf) => [{from: periodOf(first).from, to: periodOf(last).to}],
});

/** A limit on one side of a date: before it, not after it. */
interface Limit {
  readonly date: SequencedDate;
  readonly side: -1 | 1;
  /** whether the date itself is possible */
  readonly isIncluded: boolean;
}

const endBeyond = (limit: Limit): End => ({
  dates: [limit.date],
  ranges: (periodOf) => {
    const date = limitOf(limit, periodOf(limit.date));
    return [limit.side < 0 ? {from: '', to: date} : {from: date, to: ''}];
  },
});

function limitOf({side, isIncluded}: Limit, date: Period): string {
  if (!isIncluded) return stepBeside(date, side);
  return side < 0 ? date.to : date.from;
}

/** "after 1945, before 1957": both limits at once. */
const endBetween = (after: Limit, before: Limit, dates: readonly SequencedDate[]): End => ({
  dates,
  ranges: (periodOf) => [{from: limitOf(after, periodOf(after.date)), to: limitOf(before, periodOf(before.date))}],
});

/** Reads a date, several of which one is meant, or limits. */
export function readEnd(sequence: DateSequence, joint: 'dash' | 'other' = 'other'): End {
  const {tokens} = sequence;
  const tie = tokens.token(-1).roles;
  tokens.takeFillers();
  const limited = readOrders(tokens.starts.limits, LIMIT_MEANINGS, sequence);
  if (limited) return limited;
  const first = sequence.next(joint);
  if (sequence.wordsOf(first)[0]?.roles.edtf !== undefined) {
    const isOneOfTwo = joint === 'dash' || (tokens.is('to') ?? tokens.is('slash')) !== undefined;
    // Behind "since" a month stands, and no stretch of years.
    const isTied = (tie.since ?? tie.from ?? tie.until) !== undefined;
    if (!isTied && !isOneOfTwo) refuseMonthOrYears(sequence.wordsOf(first), tokens);
  }
  if (tokens.isAtEnd) return oneOf([first]);
  if (tokens.is('slash') !== undefined) return readSlash(first, sequence);
  // "1154 × 1162"
  if (tokens.take('cross') !== undefined) return within(first, sequence.next());
  const limit = takeLimitBehind(first, sequence);
  if (limit) return endBeyond(limit);
  const dates = [first];
  while (takeOr(sequence)) dates.push(sequence.next());
  return oneOf(dates);
}

/** "or" before another date. */
const takeOr = ({tokens}: DateSequence): boolean =>
  tokens.is('choice') === 'one' && !tokens.token().isApart && tokens.take('choice') !== undefined;

/** "1903 or after", "1903 and later", "1903 au plus tard" */
function takeLimitBehind(date: SequencedDate, sequence: DateSequence): Limit | undefined {
  const {tokens} = sequence;
  const side =
    tokens.attempt(() => (tokens.take('choice') ? (tokens.take('side') ?? tokens.take('shift')) : undefined)) ??
    tokens.attempt(() => (tokens.take('not') ? otherSide(tokens.take('shift')) : undefined));
  if (!side) return undefined;
  sequence.qualify(date, takeQualifiersBehind(tokens));
  return {date, side, isIncluded: true};
}

const otherSide = (side: -1 | 1 | undefined): -1 | 1 | undefined => side && (side > 0 ? -1 : 1);

/** "480/79 BC", "May/June 1850": somewhere within the two. */
function readSlash(first: SequencedDate, sequence: DateSequence): End {
  const {tokens} = sequence;
  tokens.skip();
  const {text} = tokens.token();
  if (sequence.isYear(first) && tokens.is('era', 1) === undefined) {
    const year = sequence.wordsOf(first)[0]!.text;
    const month = monthBehind(year, text, tokens);
    if (month !== undefined) {
      tokens.skip();
      sequence.replace(first, monthOfYear(month, Number(year)));
      return oneOf([first]);
    }
  }
  const last = sequence.next('slash');
  const isPairOfYears = sequence.isYear(first) && sequence.isYear(last) && text.length > 2;
  return {...within(first, last), isPairOfYears};
}

/** A night, with what qualifies the day that it is told by. */
function nightAs(night: Period, day: Period): Range {
  const sign = /[?~%]?$/.exec(day.from)![0];
  return {from: night.from + sign, to: night.to + sign};
}

/** The night that follows a day, whose next one may be named too. */
const nightBetween = (day: SequencedDate, next: SequencedDate | undefined, sequence: DateSequence): End => ({
  dates: next ? [day, next] : [day],
  ranges: (periodOf) => {
    const night = atDayPart('night')(periodOf(day));
    const isNext = !next || periodOf(next).first === periodOf(day).end;
    if (night && isNext) return [nightAs(night, periodOf(day))];
    return sequence.tokens.fail('a day, and the one after it,', sequence.wordsOf(day)[0]!.at);
  },
});

/** The night that ends on a day. */
const nightInto = (day: SequencedDate, sequence: DateSequence): End => ({
  dates: [day],
  ranges: (periodOf) => {
    const {first, precision} = periodOf(day);
    const night = precision === 'day' ? atDayPart('night')(unitAt('day', first, -1)) : undefined;
    return night ? [nightAs(night, periodOf(day))] : sequence.tokens.fail('a day', sequence.wordsOf(day)[0]!.at);
  },
});

/** What stands between the days of a night; "to the morning of 7 May" goes on from it. */
const takeTieOfNight = (isBetween: boolean, {tokens}: DateSequence): true | undefined =>
  tokens.attempt(() => {
    const tie =
      (isBetween ? tokens.take('choice') : undefined) ??
      tokens.take('to') ??
      tokens.take('into') ??
      tokens.take('slash');
    tokens.takeFillers();
    return tie === undefined || tokens.is('dayPart') !== undefined ? undefined : true;
  });

/**
 * "the night of 5 or 6 May": one of two nights, that between the two days, or one of the other day.
 * @throws WhenSyntaxError where another day may belong to the night
 */
function refuseOtherDay({tokens}: DateSequence): void {
  if (tokens.is('choice') === undefined || tokens.token().isApart) return;
  const isOfNight = [1, 2].some((places) => tokens.is('dayPart', places) !== undefined);
  if (!isOfNight) tokens.fail('one night, with “to” between its two days,');
}

const LIMIT_MEANINGS: Readonly<Record<LimitMeaning, Meaning<End, DateSequence>>> = {
  between: (_, sequence) => {
    const {tokens} = sequence;
    const first = sequence.next();
    if ((tokens.take('choice') ?? tokens.take('to')) === undefined) tokens.fail('“and” and a second date');
    const last = sequence.next();
    // "between 1850 and 1860 or so": either end may lie beyond.
    sequence.qualify(first, sequence.qualifierBehind(last));
    return {...within(first, last), isBetween: true};
  },

  beyond: ({not, side, shift, choice}: With<never, 'not' | 'side' | 'shift' | 'choice'>, sequence) => {
    const first = readLimit(side ?? shift ?? 0, not !== undefined, choice !== undefined, sequence);
    const second = takeOtherLimit(first, sequence);
    if (!second) return endBeyond(first);
    const [after, before] = first.side > 0 ? [first, second] : [second, first];
    return endBetween(after, before, [first.date, second.date]);
  },

  nightOf: ({dayPart, between}: With<'dayPart', 'between'>, sequence) => {
    if (dayPart !== 'night') return undefined;
    const day = sequence.next();
    const next = takeTieOfNight(between !== undefined, sequence) ? sequence.next() : undefined;
    if (!next) refuseOtherDay(sequence);
    // "nuit du 5 au 6 mai 2018 environ"
    if (next) sequence.qualify(day, sequence.qualifierBehind(next));
    return nightBetween(day, next, sequence);
  },

  nightInto: ({dayPart}: With<'dayPart'>, sequence) =>
    dayPart === 'night' ? nightInto(sequence.next(), sequence) : undefined,

  longerAgo: ({countBound}: With<'countBound'>, sequence) => {
    if (countBound !== 'more') return undefined;
    const limit = readLimit(0, false, false, sequence);
    return sequence.isCount(limit.date) ? endBeyond(limit) : sequence.failDate('a count of units ago');
  },
};

/**
 * A limit behind its words: before (-1) or after (1) a date; with the date itself where it is "by" it (0), "no later
 * than", "not before" or "in or before" it.
 */
function readLimit(word: -1 | 0 | 1, isNot: boolean, isChoice: boolean, sequence: DateSequence): Limit {
  const side = isNot ? -word : word;
  const date = sequence.next();
  if (side > 0) sequence.lookBack([date]);
  return {date, side: side > 0 ? 1 : -1, isIncluded: isNot || isChoice || word === 0};
}

/** The limit on the other side that may follow: "after 1945, before 1957", "not before 1945 and not after 1957". */
function takeOtherLimit(first: Limit, sequence: DateSequence): Limit | undefined {
  const {tokens} = sequence;
  return tokens.attempt(() => {
    const isApart = tokens.token().isApart;
    if (tokens.take('choice') === undefined && !isApart) return undefined;
    const isNot = tokens.take('not') !== undefined;
    const word = tokens.take('side');
    if (word === undefined || (isNot ? -word : word) > 0 === first.side > 0) return undefined;
    return readLimit(word, isNot, false, sequence);
  });
}
