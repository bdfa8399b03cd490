import {civilToMs, INTL_LIMIT, msToCivil, REFORM} from '../calendar.js';
import {fill, type Messages} from '../../i18n/messages.js';
import {type Precision, PRECISIONS} from '../when.js';
import {kept} from '../time-zone.js';

export type Style = 'long' | 'short' | 'full';

/** How dates are written: the locale's own way, in one style. */
export interface Writing {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly style: Style;
  readonly messages: Messages;
  /** the unit that the date gives, which its EDTF may not tell */
  readonly precision: Precision;
}

/** How the date is written that is being written. One is written at a time, to its end. */
export let writing: Writing;
export let messages: Messages;

export function beginWriting(how: Writing): void {
  writing = how;
  ({messages} = how);
}

/** A format of one of the kinds of `Intl` in the locale. */
export function formatIn<Options, Format>(
  Kind: new (locale: string, options: Options) => Format,
  options: Options,
): Format {
  const {locale} = writing;
  return kept(locale + JSON.stringify(options), () => new Kind(locale, options));
}

/**
 * A number in the locale's digits, grouped from 10,000 on, so that no year below is; in words as well where there are
 * such.
 */
export const writeNumber = (value: number, notation?: 'compact'): string =>
  formatIn(Intl.NumberFormat, {
    notation,
    compactDisplay: 'long',
    useGrouping: value >= 10_000,
    maximumFractionDigits: 20,
  }).format(value);

/**
 * A count of years: in millions and billions where it is that large and round. Thousands are written in digits: 11,700
 * years.
 */
export const writeYears = (years: number): string =>
  writeNumber(years, years < 1e6 || years % (years < 1e9 ? 1e2 : 1e5) ? undefined : 'compact');

/** A year as history counts it: the year 0 is 1 BCE. */
export function writeYear(year: number): string {
  // A million years ago nobody counts the one year between the two ways to number them.
  if (year <= 0) return fill(messages.era, writeYears(year <= -1e6 && year % 1e5 === 0 ? -year : 1 - year));
  return year < 1000 ? fill(messages.anno, writeNumber(year)) : writeYears(year);
}

/** What a format has beyond the month, by how fine it is. */
const FINER_FIELDS = [
  ['day', 'numeric'],
  ['hour', 'numeric'],
  ['minute', '2-digit'],
  ['second', '2-digit'],
  ['fractionalSecondDigits', 3],
] as const;

const MONTH = PRECISIONS.indexOf('month');

/** How the locale writes a month, a day or a moment down to a part of the day; a moment in the zone. */
export function formatOf(precision: Precision, style = writing.style): Intl.DateTimeFormat {
  // 1 is a day, 2 an hour, and so on.
  const fineness = PRECISIONS.indexOf(precision) - MONTH;
  return formatIn(Intl.DateTimeFormat, {
    calendar: 'gregory',
    timeZone: (fineness > 1 && writing.timeZone) || 'UTC',
    year: 'numeric',
    month: style === 'short' ? style : 'long',
    // An hour is written with its minutes: “at 10” alone says nothing.
    ...(Object.fromEntries(FINER_FIELDS.slice(0, fineness === 2 ? 3 : fineness)) as Intl.DateTimeFormatOptions),
    ...(style === 'full' && fineness > 0 && {weekday: 'long', ...(fineness > 1 && {timeZoneName: 'short'})}),
  });
}

/**
 * A month, a day or a moment in the locale's own order. A year that `Intl` would write in its own way (before 1000,
 * beyond 9999) is taken from the same place in the 400 years after 2000, where weekdays are the same, and its own words
 * are put into the year's place.
 */
export function writeMoment(ms: number, precision: Precision, yearWords?: string): string {
  const {year, month, day} = msToCivil(ms);
  const timed = precision !== 'month' && precision !== 'day';
  // A day of one of several years is no day of the week; nor do sources before 1582, who counted days otherwise, mean
  // this one.
  const style = writing.style === 'full' && (yearWords !== undefined || ms < REFORM) ? 'long' : writing.style;
  if (timed ? Math.abs(ms) <= INTL_LIMIT : year > 999 && year < 10_000 && yearWords === undefined)
    return formatOf(precision, style).format(ms);
  const alike = civilToMs(2000 + year - 400 * Math.floor(year / 400), month, day);
  const words = yearWords ?? writeYear(year);
  return formatOf(timed ? 'day' : precision, style)
    .formatToParts(alike)
    .map(({type, value}) => (type === 'year' ? words : type === 'era' ? '' : value))
    .join('');
}
