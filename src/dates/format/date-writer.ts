import {type DateMessages, fill} from '../../i18n/messages.js';
import {withoutSharedEnd} from '../../i18n/grammar/shared-end.js';
import {civilToMs, INTL_LIMIT, msToCivil, GREGORIAN_REFORM, YEARS_FROM_REFERENCE} from '../calendar/calendar.js';
import {FIRST_GROUPING, FIRST_HALF, FIRST_QUARTER, FIRST_SOUTHERN, FIRST_THIRD} from '../edtf/codes.js';
import {zoneClock} from '../calendar/zone-clock.js';
import type {DateNode} from '../edtf/date-node.js';
import {APPROXIMATE, UNCERTAIN} from '../edtf/qualifier.js';
import type {Precision} from '../precision.js';
import {dateFormat, dayFormat, isTimed, listFormat, numberFormat, type Style} from './intl.js';

/** How dates are written: in the locale's own way, with a language's words around them. */
export interface Writing {
  readonly locale: string;
  readonly timeZone?: string | undefined;
  readonly style: Style;
  readonly messages: DateMessages;
  /** whether the era is said of years after 1 BCE too that could not be taken for anything else */
  readonly saysEra?: boolean;
}

/** Of few digits a year alone could be any number: its era is said. */
const isShort = (year: number): boolean => year > 0 && year < 1000;

/** Whether a date is of one such year. */
export const hasFewDigits = ({year, lastYear}: DateNode): boolean => year === lastYear && isShort(year);

/** The years that `Intl` writes in digits alone, as people do. */
const isPlainYear = (year: number): boolean => year >= 1000 && year <= 9999;

/** Of so many years, as `XXXX` leaves open, it is said that the year is unknown; fewer have a first and a last one. */
const UNKNOWN_YEARS = 9998;

/** Counted back from 1950, in all languages. */
const BEFORE_PRESENT = '{0} BP';

/** A dash between two dates: engines differ in whether there are spaces around it, and how wide these are. */
const DASH = /[ \u2009\u202f]?–[ \u2009\u202f]?/;
/** A year, month, day or date-time without any sign, of a year of four digits: `Intl` writes two such with a dash. */
const PLAIN = /^[1-9]\d{3}(-[01]\d(-\d\d(T.*)?)?)?$/;
const PLAIN_YEAR = /^-?\d{4}$/;

/** Writes numbers, years and single dates in one language and one style. */
export class DateWriter {
  readonly messages: DateMessages;
  readonly style: Style;
  readonly #locale: string;
  readonly #timeZone: string;
  readonly #saysEra: boolean;

  constructor({locale, timeZone, style, messages, saysEra = false}: Writing) {
    this.#locale = locale;
    this.#timeZone = timeZone || 'UTC';
    this.style = style;
    this.messages = messages;
    this.#saysEra = saysEra;
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
    if (year > 0) {
      const needsEra = this.#saysEra || !isPlainYear(year);
      return needsEra ? fill(this.messages.anno, this.countOfYears(year)) : this.number(year);
    }
    // A million years ago nobody counts the one year between the two ways to number them.
    const isDeep = year <= -1e6 && year % 1e5 === 0;
    return fill(this.messages.era, this.countOfYears(isDeep ? -year : 1 - year));
  }

  /** Years before the present, or between two such counts; of few it is said that the present is 1950. */
  yearsAgo(from: number, to: number): string {
    const {yearsAgo, between} = this.messages;
    const [first, last] = [from, to].map((count) =>
      fill(count < YEARS_FROM_REFERENCE ? BEFORE_PRESENT : yearsAgo, this.countOfYears(count)),
    ) as [string, string];
    return from === to ? last : fill(between, first, last);
  }

  /** A decade, century or millennium by its name, where years make just that. */
  roundYears(first: number, last: number): string | undefined {
    if (last > 0) {
      // The first century begins with the year 1.
      const name = this.#roundYears(last - (first === 1 ? 0 : first) + 1, first, last + 1);
      const needsEra = this.#saysEra || (last - first < 10 && isShort(first));
      return name !== undefined && needsEra ? fill(this.messages.anno, name) : name;
    }
    // Before the era the first one ends with 1 BCE, which `-00XX` does not reach.
    const end = last === -1 && first < -9 ? 0 : last;
    // The ten years up to 1900 BCE are no decade that people would name, for "the 1900s" end a century.
    const name = this.#roundYears(end - first + 1, end % 100 === -99 ? 0 : 1 - end, 1 - first);
    return name && fill(this.messages.era, name);
  }

  /**
   * @param year by which a decade is named, 0 for none
   * @param most up to which centuries and millennia are counted
   */
  #roundYears(size: number, year: number, most: number): string | undefined {
    const {decade, century, millennium} = this.messages;
    if (size === 10 && year > 0 && year % 10 === 0) return fill(decade, this.number(year), year);
    if ((size !== 100 && size !== 1000) || most % size !== 0) return undefined;
    return fill(size === 100 ? century : millennium, this.number(most / size), most / size);
  }

  /** Several texts as one; what all of them end with is said once. */
  list(texts: readonly string[], type: 'conjunction' | 'disjunction'): string {
    return listFormat(this.#locale, type).format(withoutSharedEnd(texts));
  }

  /** From one date to another: with a dash where both are alike, "12–17 September 2018", "431–404 BCE". */
  span(first: DateNode, last: DateNode): string {
    const texts = this.pair(first, last);
    if (this.style !== 'full') {
      const areYears = [first, last].every(({edtf}) => PLAIN_YEAR.test(edtf));
      if (areYears && first.year > 0 === last.year > 0) return withoutSharedEnd(texts).join('–');
      if (first.edtf.length === last.edtf.length && PLAIN.test(first.edtf) && PLAIN.test(last.edtf)) {
        const range = this.#format(first.precision, this.style).formatRange(first.earliest, last.earliest);
        return this.#written(withOneDash(range));
      }
    }
    return fill(this.messages.fromTo, ...texts);
  }

  /** Two dates with their qualifiers; of two moments of one day the second is the time alone. */
  pair(first: DateNode, last: DateNode): [string, string] {
    const texts: [string, string] = [this.qualifiedDate(first), this.qualifiedDate(last)];
    const [from, to] = texts;
    if (!first.timed || !last.timed) return texts;
    let shared = 0;
    while (shared < to.length && from[shared] === to[shared]) shared++;
    const time = to.slice(to.slice(0, shared).search(/\S*$/));
    return [from, /^\p{Nd}{1,2}\P{Nd}\p{Nd}{2}/u.test(time) ? time : to];
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
    // Of a year with significant digits the estimate is said, and how far it reaches.
    if (year !== lastYear && date.edtf.includes('S')) {
      const estimate = this.qualified(this.year(Number(date.edtf.replace(/^Y|S.*/g, ''))), APPROXIMATE);
      return `${estimate} (${fill(this.messages.between, this.year(year), this.year(lastYear))})`;
    }
    const code = Number(month);
    if (code >= FIRST_GROUPING) return this.#partOfYear(code, date);
    // Digits that say nothing: of a month all, of its day one at least.
    const digits = `${month}${day}`.replace(/XX$/, '');
    if (/^(XX(X.|.X)?)?$/.test(digits)) return this.#yearsOf(date);
    if (year === lastYear && !digits.includes('X')) return this.moment(first, digits.length > 2 ? 'day' : 'month');
    const {unknownYear, ofUnknownYear, ofSomeYear, ofUnknownMonth} = this.messages;
    if (/^XX\d\d$/.test(digits)) return fill(ofUnknownMonth, this.number(Number(day)), this.#yearsOf(date));
    const years = this.roundYears(year, lastYear);
    const isUnknown = this.#yearsOf(date) === unknownYear;
    if (!digits.includes('X') && (isUnknown || years !== undefined)) {
      const dayOfYear = this.#written(dayFormat(this.#locale, this.style, digits.length > 2).format(first));
      return isUnknown ? fill(ofUnknownYear, dayOfYear) : fill(ofSomeYear, dayOfYear, years!);
    }
    // Unspecified digits that no word covers.
    const unit = digits.length > 2 ? 'day' : 'month';
    return fill(this.messages.between, this.moment(first, unit), this.moment(last - 1, unit));
  }

  /** The year of a date, or the decade, century or millennium of years that it may have. */
  #yearsOf({year, lastYear}: DateNode): string {
    if (year === lastYear) return this.year(year);
    if (lastYear - year >= UNKNOWN_YEARS) return this.messages.unknownYear;
    return this.roundYears(year, lastYear) ?? fill(this.messages.between, this.year(year), this.year(lastYear));
  }

  /** A season, quarter, third or half of a year by its code; a winter of two years by both. */
  #partOfYear(code: number, date: DateNode): string {
    const {seasons, southern, quarter, parts, halves, twoYears} = this.messages;
    const {year, lastYear} = date;
    const {latest} = date.stated ?? date;
    const isOfTwo = year === lastYear && msToCivil(latest - 1).year > year;
    const years = isOfTwo
      ? fill(twoYears, ...(withoutSharedEnd([this.year(year), this.year(year + 1)]) as [string, string]))
      : this.#yearsOf(date);
    if (code >= FIRST_HALF) return fill(halves[code - FIRST_HALF]!, years);
    if (code >= FIRST_THIRD) return fill(parts[code - FIRST_THIRD]!, years);
    const number = code - FIRST_QUARTER + 1;
    if (number > 0) return fill(quarter, this.number(number), years, number);
    const season = fill(seasons[(code - FIRST_GROUPING) % seasons.length]!, years);
    return code < FIRST_SOUTHERN ? season : fill(southern, season);
  }

  /**
   * A month, a day or a moment in the locale's own order. A year that `Intl` would write in its own way (before 1000,
   * beyond 9999) is taken from the same place in the 400 years after 2000, where weekdays are the same, and its own
   * words are put into the year's place. A moment is that of its zone's clocks.
   */
  moment(ms: number, precision: Precision): string {
    const timed = isTimed(precision);
    // Sources before 1582, who counted days otherwise, do not mean this day of the week.
    const style = this.style === 'full' && ms < GREGORIAN_REFORM ? 'long' : this.style;
    const isOfClock = timed && Math.abs(ms) <= INTL_LIMIT;
    const {year, month, day} = msToCivil(isOfClock ? this.toLocal(ms) : ms);
    if (isPlainYear(year) && !this.#saysEra && (isOfClock || !timed))
      return this.#written(this.#format(precision, style).format(ms));
    const alike = isOfClock ? ms : civilToMs(2000 + year - 400 * Math.floor(year / 400), month, day);
    const words = this.year(year);
    return this.#written(
      this.#format(timed && !isOfClock ? 'day' : precision, style)
        .formatToParts(alike)
        .map(({type, value}) => (type === 'year' ? words : type === 'era' ? '' : value))
        .join(''),
    );
  }

  /** What the clocks of the zone show at a moment. */
  toLocal(ms: number): number {
    return zoneClock(this.#timeZone).toLocal(ms);
  }

  /** What `Intl` has written, as people write it. */
  #written(text: string): string {
    const {calendarDate} = this.messages;
    return calendarDate === undefined ? text : fill(calendarDate, text);
  }

  #format(precision: Precision, style: Style): Intl.DateTimeFormat {
    return dateFormat(this.#locale, this.#timeZone, style, precision);
  }
}

/** A range as all engines write it: “10–14 May”, and with spaces where what begins it has several words. */
function withOneDash(range: string): string {
  const [from = '', ...rest] = range.split(DASH);
  return [from, ...rest].join(from.includes(' ') ? ' – ' : '–');
}
