import {MS_PER_DAY} from '../calendar/calendar.js';
import {QUALIFIER_SIGNS} from '../edtf/qualifier.js';
import type {Period} from '../calendar/period.js';
import {completed, type Joint, readSecond} from './completion.js';
import {PhraseContext} from './context.js';
import {type QualifiedDate, readDate} from './dates/date.js';
import {findPeriod, fixedDate, preferredPeriod, type UnresolvedDate} from './dates/unresolved-date.js';

const [SHORTEST_YEAR, LONGEST_YEAR] = [365 * MS_PER_DAY, 366 * MS_PER_DAY];

/** Which period a date of a sequence is, once all of it has been read. */
export type PeriodOf = (date: SequencedDate) => Period;

/** A date of a sequence, by its place in it. */
export interface SequencedDate {
  readonly place: number;
}

/** A phrase with the dates in it, in the order in which they are written: they complete each other. */
export class DateSequence extends PhraseContext {
  readonly #dates: QualifiedDate[] = [];
  /** what qualifies the dates to come, beside what stands at each of them */
  covering = 0;

  /** Reads the next date, which goes on from the one before. */
  next(joint: Joint = 'other'): SequencedDate {
    const before = this.#dates.at(-1);
    const isOther = before !== undefined && this.tokens.is('choice', -1) !== undefined;
    const read = before ? readSecond(before, joint, this) : readDate(this);
    const date = isOther ? {...read, isOther} : read;
    return this.#add(this.covering === 0 ? date : {...date, qualifier: date.qualifier | this.covering});
  }

  /** Takes in two periods that are known. */
  addPeriods(...periods: readonly Period[]): readonly SequencedDate[] {
    const words = [this.tokens.token(-1)];
    return periods.map((period) => this.#add({date: fixedDate(period), words, qualifier: 0, behind: 0}));
  }

  #add(date: QualifiedDate): SequencedDate {
    return {place: this.#dates.push(date) - 1};
  }

  /** The words in which a date is written. */
  wordsOf({place}: SequencedDate): QualifiedDate['words'] {
    return this.#dates[place]!.words;
  }

  /** Says of dates that come again that the past ones are meant, as they are behind "since". */
  lookBack(dates: readonly SequencedDate[]): void {
    for (const {place} of dates) {
      const written = this.#dates[place]!;
      this.#dates[place] = {...written, date: {...written.date, prefer: 'past'}};
    }
  }

  /** The same date, qualified further by what stands behind what it is tied with: "1903 or after?" */
  qualify({place}: SequencedDate, qualifier: number): void {
    const date = this.#dates[place]!;
    this.#dates[place] = {...date, qualifier: date.qualifier | qualifier};
  }

  /** What stands behind a date and qualifies it. */
  qualifierBehind({place}: SequencedDate): number {
    return this.#dates[place]!.behind;
  }

  /** Takes another date for what the words of one mean. */
  replace({place}: SequencedDate, date: UnresolvedDate): void {
    this.#dates[place] = {...this.#dates[place]!, date};
  }

  /** Whether a date is a count of units from the reference. */
  isCount({place}: SequencedDate): boolean {
    return this.#dates[place]!.date.isCount;
  }

  /** Whether a date is the four figures of a year. */
  isYear(date: SequencedDate): boolean {
    const [word, more] = this.wordsOf(date);
    return more === undefined && word!.roles.digits !== undefined && word!.text.length === 4;
  }

  /** Whether a date comes again every year, so that its own words do not say which one is meant. */
  isCyclic({place}: SequencedDate): boolean {
    return this.#dates[place]!.date.isCyclic;
  }

  /**
   * Finds the period of each date. Those that come again are chosen together: each is the latest that does not begin
   * after the next one, or the earliest that does not end before the one it follows.
   * @throws WhenSyntaxError where there is none
   */
  resolve(): PeriodOf {
    const dates = [...this.#dates];
    if (dates.length === 0) this.tokens.fail('a date', 0);
    for (let place = dates.length - 2; place >= 0; place--)
      dates[place] = completed(dates[place]!, dates[place + 1]!, this);
    const anchor = dates.findIndex(({date}) => !date.isCyclic);
    const start = anchor < 0 ? dates.length - 1 : anchor;
    const periods: Period[] = [];
    periods[start] = this.#qualified(dates[start]!, this.#alone(dates[start]!));
    for (let place = start - 1; place >= 0; place--) {
      const next = periods[place + 1]!;
      const found = findPeriod(dates[place]!.date, next.first, 1, (period) => period.first <= next.first);
      this.#refuseDoubtfulYear(dates[place]!, found, next);
      periods[place] = this.#qualified(dates[place]!, found);
    }
    for (let place = start + 1; place < dates.length; place++) {
      const {date} = dates[place]!;
      const before = periods[place - 1]!;
      const found = date.isCyclic
        ? findPeriod(date, before.first, -1, (period) => period.end >= before.end)
        : date.at(0, 0);
      if (date.isCyclic) this.#refuseDoubtfulYear(dates[place]!, found, before);
      if (date.isCyclic) this.#refuseBetween(dates, place, found);
      periods[place] = this.#qualified(dates[place]!, found);
    }
    return ({place}) => periods[place]!;
  }

  /** "May 1850, June or July 1851": June of the year before it, or of the year that follows. */
  #refuseBetween(dates: readonly QualifiedDate[], place: number, found: Period | undefined): void {
    const {date, words} = dates[place]!;
    const next = dates
      .slice(place + 1)
      .find((other) => !other.date.isCyclic)
      ?.date.at(0, 0);
    const other = next && findPeriod(date, next.first, 1, (period) => period.first <= next.first);
    if (found && other && found.first !== other.first) this.tokens.fail(`${found.from} or ${other.from}`, words[0]!.at);
  }

  /** A part of a year beside a year or a century is of no year: "June – 2018", "first half or 17th century". */
  #refuseDoubtfulYear({words}: QualifiedDate, found: Period | undefined, beside: Period): void {
    if (found && found.end - found.first <= LONGEST_YEAR && beside.end - beside.first >= SHORTEST_YEAR)
      this.tokens.fail('the year that it is a part of, beside it,', words[0]!.at);
  }

  /** The period of a date that nothing is known of but its own words. */
  #alone({date}: QualifiedDate): Period | undefined {
    if (!date.isCyclic) return date.at(0, 0);
    return preferredPeriod(date, this.reference().day, this.options.prefer ?? date.prefer ?? 'past');
  }

  /** A date of which it is known which period it is, with what qualifies it. */
  #qualified({date, words, qualifier}: QualifiedDate, found: Period | undefined): Period {
    if (!found) {
      const expected = date.isBare ? 'a month, or a year such as 1850 or Y12345' : 'a date that exists';
      return this.tokens.fail(date.expected ?? expected, words[0]!.at);
    }
    if (qualifier === 0) return found;
    const sign = QUALIFIER_SIGNS[qualifier]!;
    return {...found, from: found.from + sign, to: found.to + sign};
  }
}
