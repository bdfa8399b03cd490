import {en} from '../../i18n/en.js';
import {fill} from '../../i18n/messages.js';
import {MS_PER_DAY, weekdayOf} from '../calendar.js';
import {readDate} from '../edtf/date.js';
import type {DateNode} from '../edtf/date-node.js';
import type {RangeNode} from '../edtf/interval.js';
import {APPROXIMATE} from '../edtf/qualifier.js';
import {yearsAgo} from '../edtf/years-ago.js';
import {type Period, period, stepBeside, yearsOf} from '../period.js';
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
}

/** By its words the one of several ways is found that is nearest to what the source says. */
const ENGLISH: Writing = {locale: 'en-GB', timeZone: undefined, style: 'long', messages: en};

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
    const between: Wording = (writer) => fill(writer.messages.between, ...writer.pair(first, last));
    return this.#nearest(first.qualifier === last.qualifier ? [...this.#names(first, last), between] : [between]);
  }

  /** All the time from one date to another. */
  all({first, last}: RangeNode): string {
    const {writer} = this;
    const {until, since} = writer.messages;
    if (!first) return fill(until, writer.qualifiedDate(last!));
    if (!last) return fill(since, writer.qualifiedDate(first));
    return first === last ? writer.qualifiedDate(first) : writer.span(first, last);
  }

  /** The first of some ways, unless the source itself says it in another: EDTF has its own words alone. */
  #nearest(ways: readonly Wording[]): string {
    if (ways.length === 1 || this.#isEDTF) return ways[0]!(this.writer);
    const english = new DateWriter(ENGLISH);
    return nearestToSource(this.source.text, ways, (way) => way(english))(this.writer);
  }

  get #isEDTF(): boolean {
    return this.source.text.trim() === this.source.edtf;
  }

  /**
   * The names of a range: a week, a part of a month or a year, a century, a count of years ago; or that with which it
   * begins and that with which it ends. What qualifies its ends qualifies each name.
   */
  #names(first: DateNode, last: DateNode): readonly Wording[] {
    const range = period(unqualified(first), unqualified(last));
    const {precision} = this.source;
    const qualified =
      (name: Wording): Wording =>
      (writer) =>
        writer.qualified(name(writer), first.qualifier);
    if (range.step === 'day' && !isAsFineAs('month', precision)) return namesOfDays(range).map(qualified);
    const ago = precision === 'year' ? undefined : countsOfYearsAgo(range);
    if (ago) return [qualified((writer) => writer.yearsAgo(...ago))];
    // Between a century and a year, each is said as it is.
    if (this.#isEDTF || first.precision !== last.precision) return [];
    const units = unitsFor(precision, range.step);
    const names = namesOf(units, range);
    if (names.length) return names.map(({name}) => qualified(name));
    // About a century is wider than about its first year.
    if (first.qualifier & APPROXIMATE) return [];
    return namePairsOf(units, range).map(
      ([from, to]) =>
        (writer) =>
          fill(writer.messages.between, qualified(from.name)(writer), qualified(to.name)(writer)),
    );
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
    const ways = [itself((writer) => writer.date(date))];
    const isApproximate = (date.qualifier & APPROXIMATE) > 0;
    // About a quarter is wider than about the month beside it.
    if (!isApproximate || beside.precision === date.precision) ways.push(other((writer) => writer.date(beside)));
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

/** A week by its Monday, a weekend by its Saturday. */
function namesOfDays({first, end, from}: Period): readonly Wording[] {
  const day = weekdayOf(first);
  const days = (end - first) / MS_PER_DAY;
  const message = day === 1 && days === 7 ? 'week' : day === 6 && days === 2 ? 'weekend' : undefined;
  return message ? [(writer) => fill(writer.messages[message], writer.date(readDate(from)))] : [];
}

/** Years before the present, of the beginning and of the end of a range; undefined where it is not counted so. */
function countsOfYearsAgo(range: Period): readonly [from: number, to: number] | undefined {
  const [first, last] = yearsOf(range);
  // Of what is not written in whole years both are NaN.
  if (!(first <= last)) return undefined;
  const from = yearsAgo(first, 'begins');
  const to = yearsAgo(last + 1, 'ends');
  return from === undefined || to === undefined ? undefined : [from, to];
}
