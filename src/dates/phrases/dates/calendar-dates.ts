import type {WordValues} from '../../../i18n/vocabulary.js';
import {civilToMs, daysInMonth, MS_PER_DAY, msToCivil, twoDigits} from '../../calendar/calendar.js';
import {FIRST_GROUPING, FIRST_SOUTHERN, LAST_CALENDAR_YEAR} from '../../edtf/codes.js';
import {
  equalPart,
  ordinalOfEra,
  partOfYear,
  type Period,
  roundYears,
  unitAt,
  yearsBetween,
} from '../../calendar/period.js';
import {type Unit, UNIT_SIZE} from '../../calendar/unit.js';
import type {PhraseContext} from '../context.js';
import type {WrittenNumber} from '../words/number.js';
import {bareDate, cyclicDate, fixedDate, type UnresolvedDate} from './unresolved-date.js';

// Dates of the calendar, by what their words and numbers say.

type Era = WordValues['era'];
type Season = WordValues['season'];

/** One period in every year, or the one of a known year. */
export const inYear = (year: number | undefined, periodIn: (year: number) => Period | undefined): UnresolvedDate =>
  year === undefined
    ? cyclicDate((anchor, turns) => periodIn(msToCivil(anchor).year + turns))
    : fixedDate(periodIn(year));

export const monthOfYear = (month: number, year?: number): UnresolvedDate =>
  inYear(year, (known) => partOfYear(known, month));

const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

export function seasonOfYear(season: Season, year: number | undefined, {options}: PhraseContext): UnresolvedDate {
  const first = options.hemisphere === 'south' ? FIRST_SOUTHERN : FIRST_GROUPING;
  return monthOfYear(first + SEASONS.indexOf(season), year);
}

/** A week by its number, of which the first is the one with 4 January (ISO 8601). */
export function weekOfYear(week: number, year: number): UnresolvedDate {
  const found = unitAt('week', civilToMs(year, 1, 4), week - 1);
  const isOfYear = week >= 1 && msToCivil(found.first + 3 * MS_PER_DAY).year === year;
  return {...fixedDate(isOfYear ? found : undefined), expected: 'a week that this year has'};
}

/** A leap year: 29 February is a day of some years, and without a year any of them will do. */
export const LEAP_YEAR = 2000;

export function dayOfMonth(
  day: number,
  month: number,
  year: number | undefined,
  context: PhraseContext,
): UnresolvedDate {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? LEAP_YEAR, month);
  if (!exists) context.failDate('a day that this month has');
  const date = inYear(year, (known) =>
    day > daysInMonth(known, month) ? undefined : unitAt('day', civilToMs(known, month, day)),
  );
  return {...date, prefer: 'nearest'};
}

/** A number alone: a year where it is written in three or four digits, otherwise no date. */
export function bareNumber({
  value,
  scale,
  isPlain,
}: Pick<WrittenNumber, 'value' | 'scale' | 'isPlain'>): UnresolvedDate {
  const isYear = value >= 100 && value <= LAST_CALENDAR_YEAR && isPlain && scale === 1;
  const date = bareDate(() => (isYear ? yearsBetween(value, value) : undefined));
  return isPlain && scale === 1 ? date : {...date, expected: 'a date, and no amount,'};
}

/** An ordinal number alone, which is no date. */
export const bareOrdinal = bareDate(() => undefined);

/** The centuries that are told by their numeral alone, "mediados del XIX"; others may be anything. */
const TOLD_ALONE = {first: 11, last: 21};

/** A Roman numeral alone: a century, or no date. */
export const bareCentury = (numeral: number): UnresolvedDate =>
  bareDate(() =>
    numeral >= TOLD_ALONE.first && numeral <= TOLD_ALONE.last
      ? ordinalOfEra(numeral, UNIT_SIZE.century.count, 1)
      : undefined,
  );

export function yearOfEra(year: number, era: Era, context: PhraseContext): UnresolvedDate {
  if (!(year > 0 && Number.isInteger(year))) context.failDate('a year from 1 on');
  const astronomical = era === 'before' ? 1 - year : year;
  return fixedDate(yearsBetween(astronomical, astronomical));
}

/** Years of four digits have so many centuries and ten millennia; beyond, there are no names. */
const MOST_YEARS = 10_000;

export function centuryOfEra(ordinal: number, unit: Unit, era: Era = 'after'): UnresolvedDate | undefined {
  if (unit !== 'century' && unit !== 'millennium') return undefined;
  const years = UNIT_SIZE[unit].count;
  return ordinal > 0 && ordinal * years <= MOST_YEARS
    ? fixedDate(ordinalOfEra(ordinal, years, era === 'before' ? -1 : 1))
    : undefined;
}

/** A part of every year, or of a known one: "Q3", "the second half of 2017". Parts are counted from 1. */
export const nthPartOfYear = (parts: 2 | 3 | 4, nth: number, year?: number): UnresolvedDate | undefined =>
  nth >= 1 && nth <= parts ? inYear(year, (known) => equalPart(yearsBetween(known, known), parts, nth - 1)) : undefined;

/** "the nineties", "the 90s": in every century. */
export const decadeOfAnyCentury = (decade: number): UnresolvedDate =>
  cyclicDate((anchor, turns) => roundYears((Math.floor(msToCivil(anchor).year / 100) + turns) * 100 + decade, 10));

/**
 * "1990s", "1800s", "90s". A hundred of years is a century unless it is known to be no more than ten years, but for the
 * years since 2000, whose first ten have no other name.
 */
export function decadeOf(year: number, era: Era | undefined, most: 10 | 100 = 100): UnresolvedDate | undefined {
  if (year % 10) return undefined;
  if (year < 100 && era === undefined) return decadeOfAnyCentury(year);
  const size = year % 100 !== 0 || year === 2000 ? 10 : most;
  return fixedDate(era === 'before' ? yearsBetween(2 - year - size, 1 - year) : roundYears(year, size));
}

/**
 * "década de 1960", "década de 1900", "década del 60": ten years, whichever they begin with. "Década de 1960 a 1970"
 * may end with a year or with a decade, "décadas de 1960 a 1970" do not.
 * @throws WhenSyntaxError that names both
 */
export function decadeOfYear(
  year: number,
  era: Era | undefined,
  isOne: boolean,
  context: PhraseContext,
): UnresolvedDate | undefined {
  const other = isOne && era === undefined ? numberTiedBehind(context) : undefined;
  if (other === undefined || other < 100) return decadeOf(year, era, 10);
  return context.failDate(`${other}–${other + 9} for the second decade, or ${other} with “the year” before it,`);
}

/** The number behind "to", "and", "or". */
const numberTiedBehind = ({tokens}: PhraseContext): number | undefined =>
  tokens.within(tokens.tokensFrom(), () => {
    const isTied = (tokens.take('to') ?? tokens.take('choice') ?? tokens.take('slash')) !== undefined;
    tokens.takeFillers();
    return isTied ? tokens.take('digits') : undefined;
  });

/**
 * "años 1960" are a decade, "años 1961 y 1962" and "años 1960-65" years; "años 1960-1970" may be either.
 * @throws WhenSyntaxError that names both
 */
export function decadeOrYears(year: number, era: Era | undefined, context: PhraseContext): UnresolvedDate | undefined {
  const other = numberTiedBehind(context);
  if (year % 10 || (other !== undefined && other % 10))
    return era === undefined ? bareNumber({value: year, scale: 1, isPlain: true}) : yearOfEra(year, era, context);
  const size = year % 100 === 0 && year !== 2000 ? 100 : 10;
  if (other !== undefined) context.failDate(`${year} for the year, or ${year}–${year + size - 1} for all of them,`);
  if (size === 100) context.failDate(`${year}–${year + 9} for ten years, or ${year}–${year + 99} for a hundred,`);
  return decadeOf(year, era, 10);
}

/** "17/09/2018", "09/17/2018", "17.9.2018", "2018/09/17", "9/2018". */
export function dateInDigits(text: string, context: PhraseContext): UnresolvedDate | undefined {
  const [a, b, c] = text.split(/\D/).map(Number) as [number, number, number?];
  if (c === undefined) return a >= 1 && a <= 12 ? monthOfYear(a, b) : undefined;
  if (a > 99) return dayOfMonth(c, b, a, context);
  if (c < 100) return undefined;
  const {grammar, dateOrder = grammar.dateOrder} = context.options;
  const isDayFirst = dateOrder === undefined ? a === b || text.includes('.') : dateOrder === 'dmy';
  if (a > 12 || (isDayFirst && b <= 12)) return dayOfMonth(a, b, c, context);
  if (b > 12 || dateOrder === 'mdy') return dayOfMonth(b, a, c, context);
  return context.failDate(`${c}-${twoDigits(b)}-${twoDigits(a)} or ${c}-${twoDigits(a)}-${twoDigits(b)}`);
}
