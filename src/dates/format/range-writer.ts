import {en} from '../../i18n/en.js';
import {fill} from '../../i18n/messages.js';
import {MS_PER_DAY, MS_PER_HOUR, weekdayOf, YEARS_FROM_REFERENCE} from '../calendar/calendar.js';
import {readDate} from '../edtf/date.js';
import type {DateNode} from '../edtf/date-node.js';
import type {RangeNode} from '../edtf/interval.js';
import {APPROXIMATE} from '../edtf/qualifier.js';
import {yearsAgo} from '../edtf/years-ago.js';
import {type Period, period, stepBeside, yearsOf} from '../calendar/period.js';
import type {Precision} from '../precision.js';
import {DateWriter, type Writing} from './date-writer.js';
import {isAsFineAs} from './intl.js';
import {namePairsOf, namesAt, namesOf, unitsFor, type Wording} from './period-names.js';
import {nearestToSource} from './source-words.js';

/** What a source says beside its EDTF. */
export interface SourceHints {
  /** as written; the same as `edtf` where that was EDTF */
  readonly text: string;
  readonly edtf: string;
  /** the unit that the date gives: "late April" is a month, though its EDTF names days */
  readonly precision: Precision;
  readonly relative: boolean;
}

/** By its words, or by those of the writer's language, that of several ways is found which is nearest to the source. */
const ENGLISH: Writing = {locale: 'en-GB', style: 'long', messages: en};

/** Writes ranges of dates, by the names of what they begin and end with where there are such. */
export class RangeWriter {
  constructor(
    private readonly writer: DateWriter,
    private readonly source: SourceHints,
  ) {}

  /** A date somewhere in a range, whose ends may be open. */
  one({first, last}: RangeNode): string {
    if (!first) return this.#beyond(last!, -1);
    if (!last) return this.#beyond(first, 1);
    if (first === last) return this.writer.qualifiedDate(first);
    // An hour is written by its beginning, and ends with the next.
    const end = last.precision === 'hour' ? {...last, earliest: last.latest} : last;
    const between: Wording = (writer) => fill(writer.messages.between, ...writer.pair(first, end));
    if (first.qualifier !== last.qualifier) return between(this.writer);
    // "500 years ago": of what is counted from the reference, only round numbers leave 10, 100 or 1,000 years.
    const {year} = first;
    const years = last.year - year + 1;
    if (this.source.relative && !isAsFineAs(this.source.precision, 'year') && /^10+$/.test(`${years}`))
      return `${this.writer.qualified(this.writer.year(year + years / 2), APPROXIMATE)} (${between(this.writer)})`;
    const [names, pairs] = this.#names(first, last);
    // Of two years or days that follow each other there is nothing between.
    const either: Wording = (writer) =>
      writer.list(
        [first, last].map((date) => writer.qualifiedDate(date)),
        'disjunction',
      );
    const ways = areNeighbours(first, last) ? [between, either] : [between];
    return this.#nearest(names.length ? names : [...pairs, ...ways]);
  }

  /** All the time from one date to another; one moment of it where the set says so. */
  all(range: RangeNode): string {
    const {writer} = this;
    const {first, last, isOne} = range;
    if (isOne) return this.one(range);
    const {until, since} = writer.messages;
    if (!first) return fill(until, writer.qualifiedDate(last!));
    if (!last) return fill(since, writer.qualifiedDate(first));
    return first === last ? writer.qualifiedDate(first) : writer.span(first, last);
  }

  /** The first of some ways, unless the source itself says it in another: EDTF has its own words alone. */
  #nearest(ways: readonly Wording[]): string {
    if (ways.length === 1 || this.#isEDTF) return ways[0]!(this.writer);
    return nearestToSource(this.source.text, ways, [new DateWriter(ENGLISH), this.writer])(this.writer);
  }

  get #isEDTF(): boolean {
    return this.source.text.trim() === this.source.edtf;
  }

  /**
   * The names of a range: a week, a part of a month or a year, a century, a count of years ago; or pairs of that with
   * which it begins and that with which it ends. What qualifies its ends qualifies each name.
   */
  #names(first: DateNode, last: DateNode): readonly [names: readonly Wording[], pairs: readonly Wording[]] {
    const range = period(unqualified(first), unqualified(last));
    const {precision} = this.source;
    const qualified =
      (name: Wording): Wording =>
      (writer) =>
        writer.qualified(name(writer), first.qualifier);
    if (!isAsFineAs('month', precision)) return [namesOfDays(range, precision, this.writer).map(qualified), []];
    const counts = precision === 'year' ? undefined : countsOfYearsAgo(range);
    const ago: readonly Wording[] = counts ? [qualified((writer) => writer.yearsAgo(...counts))] : [];
    if (counts && counts[1] >= YEARS_FROM_REFERENCE) return [ago, []];
    // Between a century and a year, each is said as it is.
    if (this.#isEDTF || first.precision !== last.precision) return [[], []];
    const units = unitsFor(precision, range.step);
    const pairs = namePairsOf(units, range).map(
      ([from, to]): Wording =>
        (writer) =>
          fill(writer.messages.between, qualified(from.name)(writer), qualified(to.name)(writer)),
    );
    // About a century is wider than about its first year.
    const names = [...namesOf(units, range).map(({name}) => qualified(name)), ...ago];
    return [names, first.qualifier & APPROXIMATE ? [] : pairs];
  }

  /**
   * Before (-1) or after (1) a side of a date. "By 1850" and "before 1851" are the same: that is said which the source
   * says, or else the date that EDTF names.
   */
  #beyond(date: DateNode, side: -1 | 1): string {
    const within = period(unqualified(date));
    const beside = readDate(stepBeside({...within, from: date.edtf}, side < 0 ? 1 : -1));
    const tied =
      (tie: 'by' | 'before' | 'notBefore' | 'after') =>
      (name: Wording): Wording =>
      (writer) =>
        fill(writer.messages[tie], writer.qualified(name(writer), date.qualifier));
    const itself = tied(side < 0 ? 'by' : 'notBefore');
    const other = tied(side < 0 ? 'before' : 'after');
    const ofDate: Wording = (writer) => writer.date(date);
    const ofBeside: Wording = (writer) => writer.date(beside);
    // An hour is written by its beginning.
    if (date.precision === 'hour') return (side < 0 ? other(ofBeside) : itself(ofDate))(this.writer);
    const ways = [itself(ofDate)];
    const isApproximate = (date.qualifier & APPROXIMATE) > 0;
    // About a quarter is wider than about the month beside it.
    if (!isApproximate || beside.precision === date.precision) ways.push(other(ofBeside));
    if (isApproximate || this.#isEDTF) return this.#nearest(ways);
    const units = unitsFor(this.source.precision, within.step);
    const names = (ofWhich: 'first' | 'end') => namesAt(units, side < 0 ? within.end : within.first, ofWhich);
    return this.#nearest([
      ...names(side < 0 ? 'end' : 'first').map(({name}) => itself(name)),
      ...names(side < 0 ? 'first' : 'end').map(({name}) => other(name)),
      ...ways,
    ]);
  }
}

/** A date's EDTF without qualifiers. */
const unqualified = ({edtf}: DateNode): string => edtf.replace(/[?~%]/g, '');

/** Two whole years, months or days without a gap. */
const areNeighbours = (first: DateNode, last: DateNode): boolean =>
  !first.timed && first.precision === last.precision && first.qualifier === 0 && first.latest === last.earliest;

/** Which hours the parts of a day are, in the order of the messages that name them: a night ends on the next day. */
const DAY_PARTS = ['0-6', '0-12', '12-18', '18-24', '18-30'];

/** A week by its Monday, a weekend by its Saturday, a part of a day by that day, as clocks show it to a writer. */
function namesOfDays({from, step, ...range}: Period, precision: Precision, by: DateWriter): readonly Wording[] {
  const [first, end] = [range.first, range.end].map((ms) => (from.includes('T') ? by.toLocal(ms) : ms)) as [
    number,
    number,
  ];
  const midnight = Math.floor(first / MS_PER_DAY) * MS_PER_DAY;
  const dayAt = (writer: DateWriter, ms = midnight): string => writer.moment(ms, 'day');
  const hours = [first, end].map((ms) => (ms - midnight) / MS_PER_HOUR).join('-');
  const part = DAY_PARTS.indexOf(hours);
  if (precision === 'day' && part >= 0)
    return [(writer) => fill(writer.messages.dayParts[part]!, dayAt(writer), dayAt(writer, midnight + MS_PER_DAY))];
  const day = weekdayOf(first);
  const days = (end - first) / MS_PER_DAY;
  const message = day === 1 && days === 7 ? 'week' : day === 6 && days === 2 ? 'weekend' : undefined;
  return step === 'day' && message ? [(writer) => fill(writer.messages[message], dayAt(writer))] : [];
}

/** Years before the present, of the beginning and of the end of a range; undefined where it is not counted so. */
function countsOfYearsAgo(range: Period): readonly [from: number, to: number] | undefined {
  const [first, last] = yearsOf(range);
  // Of what is not written in whole years both are NaN.
  if (!(first <= last)) return undefined;
  const from = yearsAgo(first, 'begins');
  const to = yearsAgo(last + 1, 'ends');
  return from !== undefined && to !== undefined && from >= to ? [from, to] : undefined;
}
