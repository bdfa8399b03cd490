import {memoize} from '../memoize.js';
import {type Precision, PRECISIONS} from '../precision.js';

export type Style = 'long' | 'medium' | 'yearless' | 'short' | 'full';

const monthLength = (style: Style): 'short' | 'long' => (style === 'long' || style === 'full' ? 'long' : 'short');

/** The locale by which dates are written. Plain `en` is American to `Intl`, which would not go with our own words. */
export const dateLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

// Formats of `Intl` are slow to make and quick to use: each is made once.

/** Numbers in the locale's digits; `compact` has words as well: 66 million. */
export const numberFormat = memoize(
  (locale: string, notation: 'standard' | 'compact', useGrouping: boolean) =>
    new Intl.NumberFormat(locale, {notation, compactDisplay: 'long', useGrouping, maximumFractionDigits: 20}),
);

/** Several texts as one: "1989 or 1990" (disjunction), "1963 and 1980" (conjunction). */
export const listFormat = memoize(
  (locale: string, type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locale, {type}),
);

/** What a date has beyond its month, coarse to fine, from the precision on that gives it. */
const FINER_FIELDS: readonly (readonly [Precision, Intl.DateTimeFormatOptions])[] = [
  ['day', {day: 'numeric'}],
  // An hour is written with its minutes: “at 10” alone says nothing.
  ['hour', {hour: 'numeric', minute: '2-digit'}],
  ['second', {second: '2-digit'}],
  ['millisecond', {fractionalSecondDigits: 3}],
];

/** Whether a precision is as fine as another or finer. */
export const isAsFineAs = (precision: Precision, other: Precision): boolean =>
  PRECISIONS.indexOf(precision) >= PRECISIONS.indexOf(other);

/** true for what has a time of day */
export const isTimed = (precision: Precision): boolean => isAsFineAs(precision, 'hour');

/** A month, a day or a moment down to a part of the day; a moment by the clocks of the zone. */
export const dateFormat = memoize((locale: string, timeZone: string, style: Style, precision: Precision) => {
  const options: Intl.DateTimeFormatOptions = {
    calendar: 'gregory',
    timeZone: isTimed(precision) ? timeZone : 'UTC',
    ...(style !== 'yearless' && {year: 'numeric'}),
    month: monthLength(style),
  };
  for (const [from, fields] of FINER_FIELDS) if (isAsFineAs(precision, from)) Object.assign(options, fields);
  if (style === 'full' && isAsFineAs(precision, 'day')) options.weekday = 'long';
  if (style === 'full' && isTimed(precision)) options.timeZoneName = 'short';
  const format = new Intl.DateTimeFormat(locale, options);
  // Clocks of 24 hours say 05:12, as at the axis: engines differ in whether a short date has 5:12 instead.
  return style !== 'full' && format.resolvedOptions().hourCycle === 'h23'
    ? new Intl.DateTimeFormat(locale, {...options, hour: '2-digit'})
    : format;
});

/** A month, or a day of it, of whichever year. */
export const dayFormat = memoize(
  (locale: string, style: Style, hasDay: boolean) =>
    new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      month: monthLength(style),
      ...(hasDay && {day: 'numeric'}),
    }),
);
