import {civilToMs, msToCivil} from './civil.js';
import type {Messages} from './messages/messages.js';
import type {Precision} from './when.js';
import {INTL_LIMIT} from './zone.js';

export type Style = 'long' | 'short' | 'full';

/** How dates are written: the locale's own way, in one style. */
export interface Writing {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly style: Style;
  readonly messages: Messages;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = dateFormats.get(key);
  if (!format) dateFormats.set(key, (format = new Intl.DateTimeFormat(locale, {calendar: 'gregory', ...options})));
  return format;
}

/** A number in the locale's digits; digits are grouped from 10,000 on, so that no year below is. */
export function writeNumber(value: number, {locale}: Writing): string {
  const useGrouping = Math.abs(value) >= 10_000;
  const key = locale + String(useGrouping);
  let format = numberFormats.get(key);
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(locale, {useGrouping, maximumFractionDigits: 20})));
  return format.format(value);
}

/** A count of years: in millions and billions where it is that large and round. */
export function writeYears(years: number, writing: Writing): {text: string; scaled: boolean} {
  const {million, billion} = writing.messages;
  const [size, scale] = years >= 1e9 ? [1e9, billion] : [1e6, million];
  if (years < 1e6 || years % (size / 1e4) !== 0) return {text: writeNumber(years, writing), scaled: false};
  return {text: scale(writeNumber(years / size, writing), years / size >= 2), scaled: true};
}

/** A year as history counts it: the year 0 is 1 BC. */
export function writeYear(year: number, writing: Writing): string {
  if (year > 0) {
    if (year >= 1e6) return writeYears(year, writing).text;
    return year < 1000 ? writing.messages.anno(writeNumber(year, writing)) : writeNumber(year, writing);
  }
  // A million years ago nobody counts the one year between the two ways to number them.
  const count = year <= -1e6 && -year % 1e5 === 0 ? -year : 1 - year;
  return writing.messages.era(count >= 1e6 ? writeYears(count, writing).text : writeNumber(count, writing));
}

const MONTH = {short: 'short', long: 'long', full: 'long'} as const;

export function dayOptions(precision: 'month' | 'day', style: Style): Intl.DateTimeFormatOptions {
  return {
    timeZone: 'UTC', year: 'numeric', month: MONTH[style],
    ...(precision === 'day' && {day: 'numeric'}), ...(precision === 'day' && style === 'full' && {weekday: 'long'}),
  };
}

/** Years that `Intl` writes as people do. */
export function isPlainYear(year: number): boolean {
  return year >= 1000 && year <= 9999;
}

/**
 * A month or a day in the locale's own order. A year that `Intl` would write in its own way (before 1000, beyond 9999) is taken from the
 * same place in the 400 years after 2000, where weekdays are the same, and its own words are put into the year's place.
 */
export function writeDay(ms: number, precision: 'month' | 'day', writing: Writing, yearWords?: string): string {
  const {year, month, day} = msToCivil(ms);
  // A day of one of several years is no day of the week.
  const style = yearWords !== undefined && writing.style === 'full' ? 'long' : writing.style;
  const format = dateFormat(writing.locale, dayOptions(precision, style));
  if (isPlainYear(year) && yearWords === undefined) return format.format(ms);
  const alike = civilToMs(2000 + year - 400 * Math.floor(year / 400), month, day);
  const words = yearWords ?? writeYear(year, writing);
  return format.formatToParts(alike).map(({type, value}) => type === 'year' ? words : type === 'era' ? '' : value).join('');
}

/** How a clock in the zone is written down to a part of the day. */
export function momentOptions(precision: Precision, writing: Writing): Intl.DateTimeFormatOptions {
  const seconds = precision === 'second' || precision === 'millisecond';
  return {
    ...dayOptions('day', writing.style), timeZone: writing.timeZone ?? 'UTC', hour: 'numeric',
    ...(precision !== 'hour' && {minute: '2-digit'}),
    ...(seconds && {second: '2-digit'}),
    ...(precision === 'millisecond' && {fractionalSecondDigits: 3}),
    ...(writing.style === 'full' && {timeZoneName: 'short'}),
  };
}

/** A moment as a clock shows it in the zone. */
export function writeMoment(ms: number, precision: Precision, writing: Writing): string {
  if (Math.abs(ms) > INTL_LIMIT) return writeDay(ms, 'day', writing);
  return dateFormat(writing.locale, momentOptions(precision, writing)).format(ms);
}

/** Dates one of which it was, or all of them. */
export function writeList(dates: readonly string[], all: boolean, {locale}: Writing): string {
  return new Intl.ListFormat(locale, {type: all ? 'conjunction' : 'disjunction'}).format(dates);
}
