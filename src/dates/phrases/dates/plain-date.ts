import type {DateMeaning} from '../../../i18n/vocabulary.js';
import {edgeOf, equalPart, period, type Period, unitAt, yearsBetween} from '../../calendar/period.js';
import type {Unit} from '../../calendar/unit.js';
import type {PhraseContext} from '../context.js';
import {type Meaning, readOrders, type With} from '../words/order.js';
import {
  bareCentury,
  bareNumber,
  bareOrdinal,
  centuryOfEra,
  dateInDigits,
  dayOfMonth,
  decadeOf,
  decadeOfAnyCentury,
  decadeOfYear,
  decadeOrYears,
  monthOfYear,
  nthPartOfYear,
  seasonOfYear,
  weekOfYear,
  yearOfEra,
} from './calendar-dates.js';
import {
  besideDate,
  boundedCount,
  counted,
  fewUnits,
  fromReference,
  refuseNextWeekend,
  wholeCount,
  yearsBack,
} from './counts.js';
import {PART_MEANINGS, takePartBehind} from './date-parts.js';
import {partOfDay} from '../times/day-part.js';
import {takeDualYear} from './dual-year.js';
import {anyWeekday, holidayDate, weekdayAndDay, weekdayDate, weekdayWithin} from './named-day.js';
import {readTimed} from '../times/timed-date.js';
import {refuseOtherYear} from './other-year.js';
import {monthAndFigures, refuseShortYear} from './two-figures.js';
import {
  type Change,
  changedDate,
  cyclicDate,
  findPeriod,
  fixedDate,
  preferredPeriod,
  type UnresolvedDate,
} from './unresolved-date.js';

/**
 * A date or a part of one: early, mid, late; start, end; halves and quarters; the first week.
 * @param isPart whether it has been said already which part of it is meant
 */
export function readPlainDate(context: PhraseContext, isPart = false): UnresolvedDate {
  const {tokens} = context;
  const part = readOrders(tokens.starts.parts, PART_MEANINGS, context);
  if (!part) {
    const date = readTimed(context, () => readDatePerhapsTurned(context));
    const behind = tokens.isAtEnd || isPart ? undefined : takePartBehind(context);
    return behind ? changedDate(date, behind) : date;
  }
  tokens.take('dash');
  tokens.takeFillers();
  const {change, prefer} = part;
  const date = changedDate(readPlainDate(context, true), change);
  return prefer ? {...date, prefer} : date;
}

function readName(context: PhraseContext): UnresolvedDate {
  const date = readOrders(context.tokens.starts.dates, DATE_MEANINGS, context);
  const [day, part] = context.options.grammar.examples;
  return date ?? context.failDate(`a date such as “${day}” or “${part}”`);
}

const DATE_MEANINGS: Readonly<Record<DateMeaning, Meaning<UnresolvedDate>>> = {
  digitDate: (_, context) => dateInDigits(context.tokens.token(-1).text, context),
  edtf: (_, {tokens}) => fixedDate(period(tokens.token(-1).text)),
  dayFromReference: ({day = 0, dayBeside}: With<never, 'day' | 'dayBeside'>, context) =>
    fromReference('day', dayBeside ?? day, context),
  turnedPartOfDay: ({turn, dayPart}: With<'turn' | 'dayPart'>, context) => partOfDay(turn, dayPart, context),
  partOfToday: ({partOfToday}: With<'partOfToday'>, context) => partOfDay(0, partOfToday, context),
  unitsBesideDate: ({count, unit, side = 1, onFrom}: With<'unit', 'count' | 'side' | 'onFrom'>, context) => {
    const {tokens} = context;
    const units = count ? wholeCount(count) : 1;
    // "The week before Christmas" has seven days, or is one of the calendar.
    if (!units || side === 0 || (unit === 'week' && !count) || tokens.isAtEnd || tokens.token().isApart)
      return undefined;
    tokens.takeFillers();
    const date = readName(context);
    return besideDate(date, unit, units * side, onFrom ? 'future' : (date.prefer ?? 'past'), context);
  },
  unitBesideTurn: ({unit, side, turn}: With<'unit' | 'side' | 'turn'>, context) =>
    turn !== 0 && side === turn ? fromReference(unit, 2 * turn, context) : undefined,
  turnedUnit: ({turn, second = turn, unit}: With<'turn' | 'unit', 'second'>, context) => {
    if (!isOneUnit(context)) return undefined;
    if (unit === 'weekend' && second > 0) refuseNextWeekend(context);
    return fromReference(unit, second, context);
  },
  thisUnit: ({turn, unit}: With<'turn' | 'unit'>, context) => {
    if (!isOneUnit(context)) return undefined;
    if (turn !== 0 && unit !== 'weekend') refuseTurnBefore(context);
    return fromReference(unit, turn, context);
  },
  turnedDate: ({turn, second = turn}: With<'turn', 'second'>, context) => readTurned(second, context),
  weekday: ({weekday}: With<'weekday'>, context) => weekdayDate(weekday, () => readName(context), context),
  weekdayOfWeek: ({weekday, turn, unit}: With<'weekday' | 'turn' | 'unit'>, context) =>
    unit === 'week' ? changedDate(fromReference('week', turn, context), weekdayWithin(weekday)) : undefined,
  weekdayAndDay: ({weekday, nth}: With<'weekday' | 'nth'>, {tokens}) =>
    (tokens.is('month') ?? tokens.is('filler')) === undefined ? weekdayAndDay(weekday, nth) : undefined,
  weeksBeforeWeekday: ({count, unit, weekday}: With<'count' | 'unit' | 'weekday'>, context) =>
    unit === 'week' ? besideDate(anyWeekday(weekday), unit, -(wholeCount(count) ?? 0), 'past', context) : undefined,
  holiday: ({holiday, year}: With<'holiday', 'year'>, context) =>
    holidayDate(holiday, year, () => readName(context), context),
  monthOfYear: ({month, year}: With<'month', 'year'>, context) =>
    monthOfYear(month, takeDualYear(year, month, 1, context)),
  dayOfMonth: ({monthday, month, year}: With<'monthday' | 'month', 'year'>, context) =>
    dayOfMonth(monthday, month, takeDualYear(year, month, monthday, context), context),
  monthAndFigures: ({month, digits}: With<'month' | 'digits'>, context) => monthAndFigures(month, digits, context),
  dayOfShortYear: (_, context) => refuseShortYear(context),
  dayOfNumberedMonth: ({nth, which, year}: With<'nth' | 'which', 'year'>, context) =>
    dayOfMonth(nth, which, year, context),
  numberedMonth: ({nth, year}: With<'nth' | 'year'>, {tokens}) => {
    const isOneWord = tokens.token(-1).at === tokens.token(-2).at + 1;
    return isOneWord && nth >= 1 && nth <= 12 ? monthOfYear(nth, year) : undefined;
  },
  quarterByMonth: ({month, unit, fractionSign, year}: With<'month', 'unit' | 'fractionSign' | 'year'>) =>
    (unit === 'quarter' || fractionSign === 4) && month % 3 === 0 ? nthPartOfYear(4, month / 3, year) : undefined,
  edgeOfYear: ({unit, edge, year}: With<'unit' | 'edge', 'year'>, context) => {
    if (unit !== 'year') return undefined;
    const known = year ?? context.referenceYear();
    return fixedDate(edgeOf(yearsBetween(known, known), edge));
  },
  seasonOfYear: ({season, year}: With<'season', 'year'>, context) => seasonOfYear(season, year, context),
  winterOfTwoYears: ({season, year, next}: With<'season' | 'year' | 'next'>, context) =>
    season === 'winter' && (next - year - 1) % 100 === 0 ? seasonOfYear(season, year, context) : undefined,
  weekOfYear: ({unit, digits, nth, digitDate, year}: WeekOfYear, {tokens}) => {
    const [week, ofYear] = digitDate === undefined ? [digits ?? nth, year] : numbersIn(tokens.token(-1).text);
    return unit === 'week' && week && ofYear ? weekOfYear(week, ofYear) : undefined;
  },
  centuryOfEra: ({nth, unit, era}: With<'nth' | 'unit', 'era'>, context) => {
    const unitAt = context.tokens.is('unit', -1) === undefined ? -2 : -1;
    // "les premiers siècles", but "siglos III y II a. C."
    const {several, unit: isUnit} = context.tokens.token(unitAt - 1).roles;
    if ((several !== undefined && isUnit === undefined) || isPluralOfOne(unitAt, context))
      context.failDate('how many of them,');
    return centuryOfEra(nth, unit, era);
  },
  numberedCentury: ({unit, digits, roman, nth, era, partOfCentury}: NumberedCentury) => {
    const century = centuryOfEra(digits ?? roman ?? nth ?? 0, unit === 'century' ? unit : 'year', era);
    if (!century || !partOfCentury) return century;
    const [parts, which] = partOfCentury;
    return changedDate(century, (whole) => equalPart(whole, parts, which - 1));
  },
  partOfAnyYear: ({nth, fraction = 3, fractionOf}: With<'nth', 'fraction' | 'fractionOf'>) => {
    if (fractionOf) return fractionOf.unit === 'year' ? nthPartOfYear(fractionOf.parts, nth) : undefined;
    return fraction === 3 ? undefined : nthPartOfYear(fraction, nth);
  },
  yearOfEra: ({digits, era}: With<'digits' | 'era'>, context) => yearOfEra(digits, era, context),
  decadeOfAnyCentury: ({decade, unit = 'decade'}: With<'decade', 'unit'>, {tokens}) => {
    // "sechziger Jahre"
    const isOfYears = unit === 'year' && tokens.is('unit', -1) !== undefined;
    return unit === 'decade' || isOfYears ? decadeOfAnyCentury(decade) : undefined;
  },
  decade: ({digits, era}: With<'digits', 'era'>) => decadeOf(digits, era),
  tenYears: ({digits, era, unit, dash}: With<'digits', 'era' | 'unit' | 'dash'>, {tokens}) => {
    // "1960er- und 1970er-Jahre"
    const isCutOff = dash !== undefined && unit === undefined;
    return isCutOff && tokens.is('choice') === undefined ? undefined : decadeOf(digits, era, 10);
  },
  decadeOfUnit: ({unit, digits, number = 0, era}: With<'unit', 'digits' | 'number' | 'era'>, context) =>
    unit === 'decade' ? decadeOfYear(digits ?? number, era, isOneUnit(context), context) : undefined,
  decadeOfCentury: ({digits, decade = digits, unit, nth, turn = 0}: DecadeOfCentury, context) => {
    if (unit !== 'century' || decade === undefined || decade >= 100) return undefined;
    const century = nth === undefined ? Math.floor(context.referenceYear() / 100) + turn : nth - 1;
    return decadeOf(100 * century + decade, 'after', 10);
  },
  decadeOrYears: ({digits, era}: With<'digits', 'era'>, context) => decadeOrYears(digits, era, context),
  decadeInWords: ({centuryInWords, decade = 0}: With<'centuryInWords', 'decade'>) =>
    decadeOf(100 * centuryInWords + decade, undefined),
  yearsBeforePresent: ({count, yearsBeforePresent}: With<'count' | 'yearsBeforePresent'>, context) =>
    yearsBack(count, yearsBeforePresent, false, context),
  unitsAgo: ({count, unit}: With<'count' | 'unit'>, context) => counted(count, unit, -1, context),
  unitsFromReference: ({count, unit, shift}: With<'count' | 'unit' | 'shift'>, context) =>
    counted(count, unit, shift, context),
  unitsToCome: ({count, unit}: With<'count' | 'unit'>, context) =>
    context.isDateToCome ? counted(count, unit, 1, context) : undefined,
  fewUnits: ({vagueCount, unit, shift, ago}: With<'vagueCount' | 'unit', 'shift' | 'ago'>, context) =>
    ago === undefined && shift === undefined && !context.isDateToCome
      ? undefined
      : fewUnits(vagueCount, unit, ago === undefined ? (shift ?? 1) : -1, context),
  boundedUnitsAgo: ({countBound, count, unit}: With<'countBound' | 'count' | 'unit'>, context) =>
    countBound === 'more' ? undefined : boundedCount(countBound, count, unit, context),
  yearAndMonth: ({digits, month, monthday, hyphen}: With<'digits' | 'month', 'monthday' | 'hyphen'>, context) => {
    refuseOtherYear(digits, context);
    if (monthday !== undefined) return dayOfMonth(monthday, month, digits, context);
    // "1944-June 1945" is a range.
    const isRange = hyphen !== undefined && context.tokens.is('digits') !== undefined;
    return isRange ? undefined : monthOfYear(month, digits);
  },
  partOfNumberedYear: ({digits, fractionSign, which}: With<'digits' | 'fractionSign' | 'which'>) =>
    nthPartOfYear(fractionSign, which, digits),
  numberedPartOfAnyYear: ({fractionSign, which}: With<'fractionSign' | 'which'>) => nthPartOfYear(fractionSign, which),
  yearInWords: ({yearInWords}: With<'yearInWords'>) => bareNumber({value: yearInWords, scale: 1, isPlain: true}),
  bareNumber: ({count}: With<'count'>) => bareNumber(count),
  bareOrdinal: () => bareOrdinal,
  bareCentury: ({roman}: With<'roman'>) => bareCentury(roman),
  unitAround: ({unit}: With<'unit'>, context) =>
    isOneUnit(context) ? changedDate(readPlainDate(context), unitAround(unit)) : undefined,
  unit: ({unit}: With<'unit'>, context) => {
    if (unit === 'day' && context.tokens.is('digits') !== undefined) return dayNamedSo(readName(context));
    if (!isOneUnit(context)) return undefined;
    if (unit === 'year' && context.tokens.is('digits') !== undefined) return readName(context);
    // "the weekend" says enough, "the year" only where something before it says which part.
    if (unit === 'weekend') return cyclicDate((anchor, turns) => unitAt('weekend', anchor, turns));
    return context.isFirstOfDate ? undefined : fromReference(unit, 0, context);
  },
};

type DecadeOfCentury = With<'unit', 'digits' | 'decade' | 'nth' | 'turn'>;

type WeekOfYear = With<'unit', 'digits' | 'nth' | 'digitDate' | 'year'>;

/** The 25 and 2013 of "25/2013". */
const numbersIn = (text: string): readonly (number | undefined)[] => text.split('/').map(Number);

type NumberedCentury = With<'unit', 'digits' | 'roman' | 'nth' | 'era' | 'partOfCentury'>;

/** "el día 3 de mayo"; a number alone, "el día 3", is no year. */
const dayNamedSo = (date: UnresolvedDate): UnresolvedDate => (date.isBare ? bareOrdinal : date);

/** Whether the unit that was passed last is one: "years" alone are no date. */
function isOneUnit({tokens}: PhraseContext): boolean {
  let place = -1;
  while (tokens.index + place > 0 && tokens.is('unit', place) === undefined) place--;
  return tokens.is('several', -1) === undefined && tokens.is('several', place) === undefined;
}

/** "The first centuries", of which there is no other: "the 17th and 18th centuries", "siglos III y II a. C." */
function isPluralOfOne(unitAt: number, {tokens}: PhraseContext): boolean {
  const {roles, at} = tokens.token(unitAt);
  const before = tokens.token(unitAt - 1);
  const {ordinal, ordinalSuffix, roman} = before.roles;
  const isNumbered = (ordinal ?? ordinalSuffix ?? roman) !== undefined && at - before.at - before.text.length <= 1;
  if (roles.several === undefined || !isNumbered) return false;
  const words = tokens.tokensFrom(0, tokens.index + unitAt - 1);
  return !words.some(({roles: {choice, to, slash}}) => (choice ?? to ?? slash) !== undefined);
}

/** @throws WhenSyntaxError that names both readings of "la dernière semaine" */
function refuseTurnBefore(context: PhraseContext): never {
  const [turn, unit] = [-2, -1].map((place) => context.tokens.token(place).text);
  return context.failDate(`“${unit} ${turn}” for that of the calendar, or how many units up to the reference,`);
}

/** The week, month … in which a day lies, or which a date already is. */
const unitAround =
  (unit: Unit): Change =>
  ({precision, first, end}) => {
    const whole = unitAt(unit, first);
    const isWhole = whole.first === first && whole.end === end;
    return precision === 'day' || isWhole ? whole : undefined;
  };

/** "this Sunday", "next September": which one of the date that follows. */
function readTurned(turn: number, context: PhraseContext): UnresolvedDate | undefined {
  const isWeekday = context.tokens.is('weekday') !== undefined;
  const date = readName(context);
  const isThisDay = turn === 0 && isWeekday;
  if (!date.isCyclic) return isThisDay ? date : undefined;
  const {day} = context.reference();
  if (isThisDay) return fixedDate(preferredPeriod(date, day, context.options.prefer ?? date.prefer ?? 'past'));
  return fixedDate(turned(date, turn, day));
}

/** The same behind the date: "Sunday last". */
function readDatePerhapsTurned(context: PhraseContext): UnresolvedDate {
  const date = readName(context);
  const {tokens} = context;
  if (!date.isCyclic || tokens.is('unit', 1) !== undefined) return date;
  const turn = tokens.take('turn');
  return turn === undefined ? date : fixedDate(turned(date, turn, context.reference().day));
}

/** The last period of a date that was over by a day (ms), that which it lies in, or the next one to begin. */
function turned(date: UnresolvedDate, turn: number, day: number): Period | undefined {
  if (turn === 0) return date.at(day, 0);
  const found =
    turn < 0 ? findPeriod(date, day, 1, ({end}) => end <= day) : findPeriod(date, day, -1, ({first}) => first > day);
  // The one before the last is the last before that one.
  const rest = turn - Math.sign(turn);
  return rest === 0 || !found ? found : turned(date, rest, turn < 0 ? found.first : found.end - 1);
}
