import type {PartMeaning, WordValues} from '../../../i18n/vocabulary.js';
import {MS_PER_DAY} from '../../calendar/calendar.js';
import {edgeOf, equalPart, type Period, periodsBetween, stepsBetween, unitAt} from '../../calendar/period.js';
import {edgeUnits, nthUnit, nthWeekday} from '../../calendar/units-within.js';
import type {PhraseContext} from '../context.js';
import {type Meaning, readOrders, type With} from '../words/order.js';
import type {TokenStream} from '../words/token-stream.js';
import {wholeCount} from './counts.js';
import type {Change, Preference} from './unresolved-date.js';

/** Which part of the date that follows. */
export interface DatePart {
  readonly change: Change;
  /** which one is meant where the date comes again every year, unless it is the latest that had begun */
  readonly prefer?: Preference;
}

const THIRDS: readonly WordValues['part'][] = ['early', 'mid', 'late'];

/** The nth of so many equal parts, counted from 1; undefined where there is none. */
export const nthPart = (parts: WordValues['fraction'], nth: number): DatePart | undefined =>
  nth >= 1 && nth <= parts ? {change: (whole) => equalPart(whole, parts, nth - 1)} : undefined;

/** Whether a date ends here, so that what was read is no part of one that follows: "the third quarter". */
const isAtEndOfDate = (tokens: TokenStream): boolean =>
  tokens.isAtEnd || ENDS.some((role) => tokens.is(role) !== undefined);

const ENDS = ['to', 'slash', 'choice', 'qualifier', 'onwards', 'deed', 'stop', 'dayPart'] as const;

const isPartOfDay = ({step, first, end}: Period): boolean => step === 'minute' && end - first < MS_PER_DAY;

/**
 * "late Sunday night", "early this morning": two thirds of it, for nobody's late night begins at two, and an early
 * morning does not end at four. What is in the middle nobody agrees upon.
 */
function partOfPartOfDay(whole: Period, part: WordValues['part']): Period | undefined {
  const [first, middle, last] = [0, 1, 2].map((index) => equalPart(whole, 3, index));
  if (!first || !middle || !last || part === 'mid') return undefined;
  return part === 'early' ? periodsBetween(first, middle) : periodsBetween(middle, last);
}

/** The "first half" of "20th century, first half", the "late" of "18th century (late)". */
export const takePartBehind = (context: PhraseContext): Change | undefined =>
  context.tokens.attempt(() => {
    const {tokens} = context;
    const part = readOrders(tokens.starts.parts, MEANINGS_BEHIND, context);
    const isEnd = tokens.is('hyphen') === undefined && (isAtEndOfDate(tokens) || tokens.token().isApart);
    return isEnd ? part?.change : undefined;
  });

export const PART_MEANINGS: Readonly<Record<PartMeaning, Meaning<DatePart>>> = {
  thirds: ({part, last = part}: With<'part', 'last'>) => ({
    change: (whole) => {
      if (isPartOfDay(whole)) return part === last ? partOfPartOfDay(whole, part) : undefined;
      const first = equalPart(whole, 3, THIRDS.indexOf(part));
      const end = equalPart(whole, 3, THIRDS.indexOf(last));
      return first && end && periodsBetween(first, end);
    },
  }),

  edge: ({edge}: With<'edge'>) => ({change: (whole) => edgeOf(whole, edge)}),

  numberedPart: ({fractionSign, digits}: With<'fractionSign' | 'digits'>, {tokens}) =>
    isAtEndOfDate(tokens) ? undefined : nthPart(fractionSign, digits),

  nthPart: ({nth, fraction, filler}: With<'nth' | 'fraction', 'filler'>, {tokens}) => {
    if (isAtEndOfDate(tokens)) return undefined;
    if (nth !== -1) return nthPart(fraction, nth);
    // "the last quarter of 2018"; "the last quarter" is the one before that of the reference.
    const isUnit = filler === undefined && tokens.is('unit', -1) !== undefined;
    const isOfYear = tokens.is('digits') !== undefined && !tokens.token().isApart;
    return isUnit && !isOfYear ? undefined : nthPart(fraction, fraction);
  },

  dayBeside: ({dayBeside}: With<'dayBeside'>) => ({
    change: (whole) => (whole.precision === 'day' ? unitAt('day', whole.first, dayBeside) : undefined),
  }),

  nthPartOfUnit: ({nth, fractionOf: {parts, unit}, filler}: With<'nth' | 'fractionOf', 'filler'>, {tokens}) => {
    if (isAtEndOfDate(tokens) || (nth === -1 && filler === undefined)) return undefined;
    const part = nthPart(parts, nth === -1 ? parts : nth);
    return part && {change: (whole) => (whole.precision === unit ? part.change(whole) : undefined)};
  },

  nthUnit: ({nth, unit}: With<'nth' | 'unit'>, context) => {
    const {tokens} = context;
    // "the first day of spring", "the last week of this summer"
    const isOfSeason = [0, 1].some((place) => tokens.is('season', place) !== undefined);
    if (isOfSeason && (unit === 'day' || unit === 'week'))
      context.failDate('its own date, for some begin a season with a month, and others between the two,');
    // "the first years of"
    const isOne = [-2, -3].every((place) => tokens.is('several', place) === undefined);
    return isOne ? {change: (whole) => nthUnit(whole, unit, nth)} : context.failDate('how many of them,');
  },

  nthUnits: ({nth, count, unit}: With<'nth' | 'count' | 'unit'>) => {
    const units = wholeCount(count);
    return units && Math.abs(nth) === 1 ? {change: (whole) => edgeUnits(whole, unit, nth, units)} : undefined;
  },

  nthWeekday: ({nth, weekday}: With<'nth' | 'weekday'>) => ({
    change: (whole) => nthWeekday(whole, weekday, nth),
    prefer: 'nearest',
  }),

  restOfThis: ({shift}: With<'shift'>, context) => {
    if (context.tokens.is('turn') !== 0) return undefined;
    const {day} = context.reference();
    return {
      change: ({first, end, precision}) => {
        const from = shift < 0 ? first : Math.max(day, first);
        const to = shift < 0 ? Math.min(day + MS_PER_DAY, end) : end;
        return from < to ? stepsBetween('day', from, to, precision) : undefined;
      },
    };
  },
};

const none = (): undefined => undefined;

/** What may stand behind its date, too. */
const MEANINGS_BEHIND: typeof PART_MEANINGS = {
  thirds: PART_MEANINGS.thirds,
  edge: PART_MEANINGS.edge,
  numberedPart: none,
  nthPart: ({nth, fraction}: With<'nth' | 'fraction'>) => nthPart(fraction, nth === -1 ? fraction : nth),
  dayBeside: none,
  nthPartOfUnit: none,
  nthUnit: none,
  nthUnits: none,
  nthWeekday: none,
  restOfThis: none,
};
