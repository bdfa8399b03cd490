import type {DateMeaning, PartMeaning, WordValues} from '../../i18n/vocabulary.js';
import {MS_PER_DAY, weekdayOf} from '../calendar.js';
import {APPROXIMATE, UNCERTAIN} from '../edtf/qualifier.js';
import {edgeOf, equalPart, nthUnit, period, stepsBetween, unitAt} from '../period.js';
import {beginningOf, type Unit} from '../unit.js';
import {
  bareNumber,
  bareOrdinal,
  centuryOfEra,
  dateInDigits,
  dayOfMonth,
  decadeOf,
  decadeOfAnyCentury,
  fromReference,
  monthOfYear,
  seasonOfYear,
  yearOfEra,
  yearsBack,
} from './calendar-dates.js';
import type {PhraseContext} from './context.js';
import type {WrittenNumber} from './number.js';
import {type Meaning, readOrders, type With} from './order.js';
import {readTimed} from './time-of-day.js';
import type {TokenStream} from './token-stream.js';
import type {Token} from './tokenizer.js';
import {
  type Change,
  changedDate,
  cyclicDate,
  findPeriod,
  fixedDate,
  preferredPeriod,
  type UnresolvedDate,
} from './unresolved-date.js';

/** A date with the words that it is written in, and what qualifies it. */
export interface QualifiedDate {
  readonly date: UnresolvedDate;
  readonly words: readonly Token[];
  readonly qualifier: number;
}

/** A date with what qualifies it, before and behind; without what ties it to others ("since", "between"). */
export function readDate(context: PhraseContext): QualifiedDate {
  const {tokens} = context;
  const before = takeQualifiersBefore(tokens);
  context.beginDate();
  const from = tokens.index;
  const date = readPart(context);
  const words = tokens.tokensFrom(from, tokens.index);
  return {date, words, qualifier: before | takeQualifiersBehind(tokens)};
}

const QUALIFIERS: Readonly<Record<WordValues['qualifier'], number>> = {
  uncertain: UNCERTAIN,
  approximate: APPROXIMATE,
  both: UNCERTAIN | APPROXIMATE,
};

function takeQualifiersBefore(tokens: TokenStream): number {
  const word = tokens.take('qualifier');
  if (word !== undefined) return QUALIFIERS[word] | takeQualifiersBefore(tokens);
  return tokens.take('filler') === undefined ? 0 : takeQualifiersBefore(tokens);
}

function takeQualifiersBehind(tokens: TokenStream): number {
  const word = tokens.take('qualifier');
  if (word !== undefined) return QUALIFIERS[word] | takeQualifiersBehind(tokens);
  const orSo = tokens.attempt(() => tokens.take('choice') && tokens.take('so'));
  return orSo === undefined ? 0 : APPROXIMATE | takeQualifiersBehind(tokens);
}

/** A date or a part of one: early, mid, late; start, end; halves and quarters; the first week. */
function readPart(context: PhraseContext): UnresolvedDate {
  const {tokens} = context;
  const part = readOrders(context.options.grammar.parts, PART_MEANINGS, context);
  if (!part) return readTimed(context, () => readName(context));
  tokens.take('dash');
  tokens.takeFillers();
  return changedDate(readPart(context), part);
}

function readName(context: PhraseContext): UnresolvedDate {
  const date = readOrders(context.options.grammar.dates, DATE_MEANINGS, context);
  return date ?? context.failDate('a date such as “30 June 2019” or “late April 2019”');
}

const THIRDS: readonly WordValues['part'][] = ['early', 'mid', 'late'];

/** The nth of so many equal parts, counted from 1; undefined where there is none. */
const nthPart = (parts: WordValues['fraction'], nth: number): Change | undefined =>
  nth >= 1 && nth <= parts ? (whole) => equalPart(whole, parts, nth - 1) : undefined;

/** Which part of the date that follows. */
const PART_MEANINGS: Readonly<Record<PartMeaning, Meaning<Change>>> = {
  thirds: ({part, last = part}: With<'part', 'last'>) => {
    return (whole) => {
      const first = equalPart(whole, 3, THIRDS.indexOf(part));
      const end = equalPart(whole, 3, THIRDS.indexOf(last));
      return first && end && {...first, to: end.to, end: end.end};
    };
  },

  edge: ({edge}: With<'edge'>) => {
    return (whole) => edgeOf(whole, edge);
  },

  numberedPart: ({fractionSign, digits}: With<'fractionSign' | 'digits'>) => nthPart(fractionSign, digits),

  nthPart: ({nth, fraction, filler}: With<'nth' | 'fraction', 'filler'>) => {
    if (nth > 0) return nthPart(fraction, nth);
    // "the last quarter of 2018"; "the last quarter" is the one before that of the reference.
    return filler === undefined ? undefined : nthPart(fraction, fraction);
  },

  nthUnit: ({nth, unit}: With<'nth' | 'unit'>) => {
    return (whole) => nthUnit(whole, unit, nth);
  },

  restOfThis: ({shift}: With<'shift'>, context) => {
    if (context.tokens.is('turn') !== 0) return undefined;
    const {day} = context.reference();
    return ({first, end, precision}) => {
      const from = shift < 0 ? first : Math.max(day, first);
      const to = shift < 0 ? Math.min(day + MS_PER_DAY, end) : end;
      return from < to ? stepsBetween('day', from, to, precision) : undefined;
    };
  },
};

const DATE_MEANINGS: Readonly<Record<DateMeaning, Meaning<UnresolvedDate>>> = {
  digitDate: (_, context) => dateInDigits(context.tokens.token(-1).text, context),
  edtf: (_, {tokens}) => fixedDate(period(tokens.token(-1).text)),
  dayFromReference: ({day}: With<'day'>, context) => fromReference('day', day, context),
  dayBesideDay: ({unit, side, day}: With<'unit' | 'side' | 'day'>, context) =>
    unit === 'day' && side === day ? fromReference('day', 2 * day, context) : undefined,
  turnedUnit: ({turn, second = turn, unit}: With<'turn' | 'unit', 'second'>, context) =>
    fromReference(unit, second, context),
  turnedDate: ({turn, second = turn}: With<'turn', 'second'>, context) => readTurned(second, context),
  weekday: ({weekday}: With<'weekday'>, context) => readWeekday(weekday, context),
  monthOfYear: ({month, year}: With<'month', 'year'>) => monthOfYear(month, year),
  dayOfMonth: ({monthday, month, year}: With<'monthday' | 'month', 'year'>, context) =>
    dayOfMonth(monthday, month, year, context),
  seasonOfYear: ({season, year}: With<'season', 'year'>, context) => seasonOfYear(season, year, context),
  winterOfTwoYears: ({season, year, next}: With<'season' | 'year' | 'next'>, context) =>
    season === 'winter' && (next - year - 1) % 100 === 0 ? seasonOfYear(season, year, context) : undefined,
  centuryOfEra: ({nth, unit, era}: With<'nth' | 'unit', 'era'>) => centuryOfEra(nth, unit, era),
  yearOfEra: ({digits, era}: With<'digits' | 'era'>, context) => yearOfEra(digits, era, context),
  decadeOfAnyCentury: ({decade}: With<'decade'>) => decadeOfAnyCentury(decade),
  decade: ({digits, era}: With<'digits', 'era'>) => decadeOf(digits, era),
  yearsBeforePresent: ({count, yearsBeforePresent}: With<'count' | 'yearsBeforePresent'>, context) =>
    yearsBack(count, yearsBeforePresent, false, context),
  unitsAgo: ({count, unit}: With<'count' | 'unit'>, context) =>
    unit === 'year' && count.value * count.scale >= 1000
      ? yearsBack(count, count.scale, true, context)
      : counted(count, unit, -1, context),
  unitsFromReference: ({count, unit, shift}: With<'count' | 'unit' | 'shift'>, context) =>
    counted(count, unit, shift, context),
  unitsToCome: ({count, unit}: With<'count' | 'unit'>, context) =>
    context.isDateToCome ? counted(count, unit, 1, context) : undefined,
  yearAndMonth: ({digits, month, monthday}: With<'digits' | 'month', 'monthday'>, context) =>
    monthday === undefined ? monthOfYear(month, digits) : dayOfMonth(monthday, month, digits, context),
  partOfNumberedYear: ({digits, fractionSign, which}: With<'digits' | 'fractionSign' | 'which'>) => {
    const part = nthPart(fractionSign, which);
    return part && changedDate(bareNumber(digits), part);
  },
  bareNumber: ({count}: With<'count'>) => bareNumber(count.value),
  bareOrdinal: () => bareOrdinal,
  unitAround: ({unit}: With<'unit'>, context) =>
    changedDate(readPart(context), ({precision, first, end}) => {
      const whole = unitAt(unit, first);
      const isWhole = whole.first === first && whole.end === end;
      return precision === 'day' || isWhole ? whole : undefined;
    }),
  unit: ({unit}: With<'unit'>, context) => {
    if (unit === 'year' && context.tokens.is('digits') !== undefined) return readName(context);
    // "the weekend" says enough, "the year" only where something before it says which part.
    return unit === 'weekend' || !context.isFirstOfDate ? fromReference(unit, 0, context) : undefined;
  },
};

/** Beyond so many units nobody counts from a day. */
const MOST_UNITS = 1e9;

/** A number of units before (-1) or after the reference. */
function counted(
  {value, scale}: WrittenNumber,
  unit: Unit,
  direction: number,
  context: PhraseContext,
): UnresolvedDate | undefined {
  const count = direction * value * scale;
  return Number.isInteger(count) && Math.abs(count) <= MOST_UNITS ? fromReference(unit, count, context) : undefined;
}

/** "this Sunday", "next September": which one of the date that follows. */
function readTurned(turn: number, context: PhraseContext): UnresolvedDate | undefined {
  const isWeekday = context.tokens.is('weekday') !== undefined;
  const date = readName(context);
  if (!date.isCyclic) return undefined;
  const {day} = context.reference();
  if (turn < 0) return fixedDate(findPeriod(date, day, 1, ({end}) => end <= day));
  if (turn > 0) return fixedDate(findPeriod(date, day, -1, ({first}) => first > day));
  return fixedDate(isWeekday ? preferredPeriod(date, day, context.options.prefer) : date.at(day, 0));
}

/** "Sunday", "Sunday, 30 June 2019": of a whole date the weekday must be right. */
function readWeekday(weekday: number, context: PhraseContext): UnresolvedDate {
  const {tokens} = context;
  const dated = tokens.attempt(() => {
    tokens.takeFillers();
    const {edtf, digits, digitDate, month} = tokens.token().roles;
    if ((edtf ?? digits ?? digitDate ?? month) === undefined) return undefined;
    const date = readName(context);
    return date.isBare ? undefined : date;
  });
  if (!dated) return cyclicDate((anchor, turns) => unitAt('day', beginningOf('week', anchor, turns), weekday - 1));
  const checked = changedDate(dated, (found) => (weekdayOf(found.first) === weekday ? found : undefined));
  if (!dated.isCyclic && !checked.at(0, 0)) context.failDate('the weekday of this date');
  return checked;
}
