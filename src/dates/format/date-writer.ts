import {type DateMessages, fill} from '../../i18n/messages.js';
import {civilToMs, INTL_LIMIT, msToCivil, GREGORIAN_REFORM} from '../calendar.js';
import {FIRST_GROUPING, FIRST_HALF, FIRST_QUARTER, FIRST_SOUTHERN, FIRST_THIRD} from '../edtf/codes.js';
import type {DateNode} from '../edtf/date-node.js';
import {APPROXIMATE, UNCERTAIN} from '../edtf/qualifier.js';
import type {Precision} from '../precision.js';
import {dateFormat, isTimed, listFormat, numberFormat, type Style} from './intl.js';

/** How dates are written: in the locale's own way, with a language's words around them. */
export interface Writing {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly style: Style;
  readonly messages: DateMessages;
}

/** The years that `Intl` writes in digits alone, as people do. */
const isPlainYear = (year: number): boolean => year >= 1000 && year <= 9999;

/** Of so many years, as `XXXX` leaves open, it is said that the year is unknown; fewer have a first and a last one. */
const UNKNOWN_YEARS = 9998;

/** Writes numbers, years and single dates in one language and one style. */
export class DateWriter {
  readonly messages: DateMessages;
  readonly style: Style;
  readonly #locale: string;
  readonly #timeZone: string;

  constructor({locale, timeZone, style, messages}: Writing) {
    this.#locale = locale;
    this.#timeZone = timeZone || 'UTC';
    this.style = style;
    this.messages = messages;
  }

  /** A number in the locale's digits, grouped from 10,000 on, so that no year below is; or in words where there are. */
  number(value: number, notation: 'standard' | 'compact' = 'standard'): string {
    return numberFormat(this.#locale, notation, value >= 10_000).format(value);
  }

  /**
   * A count of years: in millions and billions where it is that large and round. Thousands are written in digits:
   * 11,700 years.
   */
  countOfYears(count: number): string {
    const isRound = count >= 1e6 && count % (count < 1e9 ? 1e2 : 1e5) === 0;
    return this.number(count, isRound ? 'compact' : 'standard');
  }

  /** A year as history counts it: the year 0 is 1 BCE. */
  year(year: number): string {
    if (year > 0) return year < 1000 ? fill(this.messages.anno, this.number(year)) : this.countOfYears(year);
    // A million years ago nobody counts the one year between the two ways to number them.
    const isDeep = year <= -1e6 && year % 1e5 === 0;
    return fill(this.messages.era, this.countOfYears(isDeep ? -year : 1 - year));
  }

  /** A decade, century or millennium by its name, where years make just that. */
  roundYears(first: number, last: number): string | undefined {
    const isBeforeEra = last <= 0;
    // The first century begins with the year 1 and ends, before the era, with 1 BCE.
    const from = first === 1 ? 0 : first;
    const size = last - from + 1;
    const name = isBeforeEra ? this.#roundYears(size, 1 - last, -last) : this.#roundYears(size, first, from);
    return name !== undefined && isBeforeEra ? fill(this.messages.era, name) : name;
  }

  /**
   * @param year by which a decade is named
   * @param least from which centuries and millennia are counted
   */
  #roundYears(size: number, year: number, least: number): string | undefined {
    if (size === 10 && year % 10 === 0) return fill(this.messages.decade, this.year(year));
    if ((size !== 100 && size !== 1000) || least % size !== 0) return undefined;
    const ordinal = least / size + 1;
    const message = size === 100 ? this.messages.century : this.messages.millennium;
    return fill(message, this.number(ordinal), ordinal);
  }

  list(texts: readonly string[], type: 'conjunction' | 'disjunction'): string {
    return listFormat(this.#locale, type).format(texts);
  }

  /** A text with what a qualifier says of it. */
  qualified(text: string, qualifier: number): string {
    const {approximate, uncertain} = this.messages;
    const form = this.style === 'short' ? 1 : 0;
    const dated = qualifier & APPROXIMATE ? fill(approximate[form], text) : text;
    return qualifier & UNCERTAIN ? fill(uncertain[form], dated) : dated;
  }

  /** A date with its qualifier. */
  qualifiedDate(date: DateNode): string {
    return this.qualified(this.date(date), date.qualifier);
  }

  /** A date without its qualifier. */
  date(date: DateNode): string {
    const {month, day, precision, year, lastYear} = date;
    const {earliest: first, latest: last} = date.stated ?? date;
    if (date.timed) return this.moment(first, precision);
    // Of a year with significant digits the estimate itself is said.
    if (year !== lastYear && date.edtf.includes('S')) {
      const estimate = Number(date.edtf.replace(/^Y|S.*/g, ''));
      return this.qualified(this.year(estimate), APPROXIMATE);
    }
    const years = this.#yearsOf(date);
    const code = Number(month);
    if (code >= FIRST_GROUPING) return this.#partOfYear(code, years);
    // Digits that say nothing: of a month all, of its day one at least.
    const digits = `${month}${day}`.replace(/XX$/, '');
    if (/^(XX(X.|.X)?)?$/.test(digits)) return years;
    const unit = digits.length > 2 ? 'day' : 'month';
    if (!digits.includes('X')) return this.moment(first, unit, year === lastYear ? undefined : years);
    // Unspecified digits that no word covers.
    return fill(this.messages.between, this.moment(first, unit), this.moment(last - 1, unit));
  }

  /** The year of a date, or the decade, century or millennium of years that it may have. */
  #yearsOf({year, lastYear}: DateNode): string {
    if (year === lastYear) return this.year(year);
    if (lastYear - year >= UNKNOWN_YEARS) return this.messages.unknownYear;
    return this.roundYears(year, lastYear) ?? fill(this.messages.between, this.year(year), this.year(lastYear));
  }

  /** A season, quarter, third or half of a year by its code. */
  #partOfYear(code: number, year: string): string {
    const {seasons, southern, quarter, parts, halves} = this.messages;
    if (code >= FIRST_HALF) return fill(halves[code - FIRST_HALF]!, year);
    if (code >= FIRST_THIRD) return fill(parts[code - FIRST_THIRD]!, year);
    if (code >= FIRST_QUARTER) return fill(quarter, this.number(code - FIRST_QUARTER + 1), year);
    const season = fill(seasons[(code - FIRST_GROUPING) % seasons.length]!, year);
    return code < FIRST_SOUTHERN ? season : fill(southern, season);
  }

  /**
   * A month, a day or a moment in the locale's own order. A year that `Intl` would write in its own way (before 1000,
   * beyond 9999) is taken from the same place in the 400 years after 2000, where weekdays are the same, and its own
   * words are put into the year's place.
   */
  moment(ms: number, precision: Precision, yearWords?: string): string {
    const {year, month, day} = msToCivil(ms);
    const timed = isTimed(precision);
    // A day of one of several years is no day of the week; nor do sources before 1582, who counted days otherwise, mean
    // this one.
    const isWeekdayKnown = yearWords === undefined && ms >= GREGORIAN_REFORM;
    const style = this.style === 'full' && !isWeekdayKnown ? 'long' : this.style;
    const isPlain = timed ? Math.abs(ms) <= INTL_LIMIT : isPlainYear(year) && yearWords === undefined;
    if (isPlain) return this.#format(precision, style).format(ms);
    const alike = civilToMs(2000 + year - 400 * Math.floor(year / 400), month, day);
    const words = yearWords ?? this.year(year);
    return this.#format(timed ? 'day' : precision, style)
      .formatToParts(alike)
      .map(({type, value}) => (type === 'year' ? words : type === 'era' ? '' : value))
      .join('');
  }

  /** From one date to another of the same precision, as the locale joins them: "12–17 September 2018". */
  range(first: number, last: number, precision: Precision): string {
    return this.#format(precision, this.style).formatRange(first, last);
  }

  #format(precision: Precision, style: Style): Intl.DateTimeFormat {
    return dateFormat(this.#locale, this.#timeZone, style, precision);
  }
}
