import type {HolidayRule} from '../../../i18n/vocabulary.js';
import {civilToMs, MS_PER_DAY, MS_PER_WEEK, weekdayOf} from '../../calendar/calendar.js';
import {partOfYear, type Period, stepsBetween, stepText, unitAt} from '../../calendar/period.js';
import {nthWeekday} from '../../calendar/units-within.js';
import type {PhraseContext} from '../context.js';
import {inYear} from './calendar-dates.js';
import type {UnresolvedDate} from './unresolved-date.js';

/** The day of a holiday in a year, or in every year, or its days. */
export function holidayOfYear(
  rules: readonly HolidayRule[],
  year: number | undefined,
  context: PhraseContext,
): UnresolvedDate {
  const date = inYear(year, (known) => {
    const [day, other] = holidaysIn(rules, known, context);
    return other ? undefined : day;
  });
  const days = year === undefined ? [] : holidaysIn(rules, year, context).map(({from}) => from);
  const expected =
    days.length > 1
      ? `${days.join(' or ')}, for it depends on the country,`
      : 'a year in which this day was kept so, and a country';
  return {...date, prefer: 'nearest', expected};
}

/** The days that a holiday had in a year: none before it was kept, more than one where the country decides. */
export function holidaysIn(rules: readonly HolidayRule[], year: number, context: PhraseContext): readonly Period[] {
  const days = rules
    .filter(({from = -Infinity, to = Infinity}) => year >= from && year <= to)
    .map((rule) => daysOf(rule, year, context))
    .filter((day) => day !== undefined);
  return days.filter(({from}, index) => from !== days[index + 1]?.from);
}

function daysOf(rule: HolidayRule, year: number, context: PhraseContext): Period | undefined {
  const day = dayOf(rule, year, context);
  const {days = 1} = rule;
  return day && days > 1 ? stepsBetween('day', day.first, day.first + days * MS_PER_DAY) : day;
}

function dayOf(rule: HolidayRule, year: number, context: PhraseContext): Period | undefined {
  if ('day' in rule) return unitAt('day', civilToMs(year, rule.month, rule.day));
  if ('nth' in rule) return nthWeekday(partOfYear(year, rule.month), rule.weekday, rule.nth);
  if ('afterEaster' in rule) return unitAt('day', easterOf(year, context) + rule.afterEaster * MS_PER_DAY);
  const christmas = civilToMs(year, 12, 25);
  return unitAt('day', christmas - weekdayOf(christmas) * MS_PER_DAY - (rule.sundaysBeforeChristmas - 1) * MS_PER_WEEK);
}

/** The first and the last year in which Easter was one day for some of Europe and another for the rest. */
const TWO_EASTERS = {first: 1583, last: 1752};

/**
 * Easter Sunday, in ms: by the Julian calendar before the Gregorian one came, as dates of those years are written.
 * Between the two the country decides, and both days are named unless they are the same.
 */
function easterOf(year: number, context: PhraseContext): number {
  if (year < TWO_EASTERS.first) return julianEaster(year);
  const gregorian = gregorianEaster(year);
  if (year > TWO_EASTERS.last || gregorian === julianEaster(year)) return gregorian;
  const [here, there] = [gregorian, julianEaster(year)].map((ms) => stepText('day', ms));
  return context.failDate(`the day, ${here} by the Gregorian calendar or ${there} by the Julian one`);
}

/** Anonymous, "Nature" of 20 April 1876; J. Meeus, "Astronomical Algorithms" (1998), chapter 8. */
function gregorianEaster(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return civilToMs(year, 3, 22 + epact + weekday - 7 * late);
}

/** The day of the Julian calendar, as it was written. Meeus, chapter 8. */
function julianEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  return civilToMs(year, 3, 22 + moon + weekday);
}
