import {MS_PER_DAY, msToCivil, weekdayOf} from './civil.js';
import {agoOf} from './deep-time.js';
import {readEDTF, type EDTFNode, type RangeNode, type SetNode, type Side} from './edtf.js';
import {LENIENT} from './edtf-cursor.js';
import {APPROXIMATE, type DateNode, readDate, UNCERTAIN} from './edtf-date.js';
import {FIRST_GROUPING, FIRST_HALF, FIRST_QUARTER, FIRST_THIRD} from './edtf-span.js';
import {
  dateFormat, dayOptions, isPlainYear, momentOptions, type Style, writeDay, writeList, writeMoment, writeNumber, writeYear, writeYears,
  type Writing,
} from './local-date.js';
import {en} from './messages/en.js';
import type {Messages} from './messages/messages.js';
import {addSteps, edge, fraction, type Period, type Step, unitAt} from './period.js';
import type {Precision, When} from './when.js';
import type {Unit} from './words.js';

export type {Messages} from './messages/messages.js';

export interface FormatOptions {
  /** BCP 47 tag by which months, days and numbers are written; the messages' own language unless given. */
  readonly locale?: string | undefined;
  /** IANA name of the zone in which date-times are shown; UTC unless given. Dates without time never shift. */
  readonly timeZone?: string | undefined;
  /** `long` for running text (default), `short` for labels, `full` for screen readers: weekdays, and no signs. */
  readonly style?: Style | undefined;
  /** The words around dates; English unless given. Other languages are modules under `when/messages/`. */
  readonly messages?: Messages | undefined;
}

/** Writes what one `When` says. */
class WhenWriter {
  private readonly messages: Messages;

  constructor(private readonly writing: Writing, private readonly precision: Precision) {
    this.messages = writing.messages;
  }

  write(node: EDTFNode): string {
    if (node.type === 'interval') return this.writeInterval(node.start, node.end);
    if (node.type === 'set') return this.writeSet(node);
    return this.writeQualified(this.writeDate(node), node.marks);
  }

  private writeQualified(text: string, marks: number): string {
    const {messages, writing} = this;
    const short = writing.style === 'short';
    let written = text;
    if (marks & APPROXIMATE) written = short ? messages.shortApproximate(written) : messages.approximate(written);
    if (marks & UNCERTAIN) written = short ? messages.shortUncertain(written) : messages.uncertain(written);
    return written;
  }

  private writeDate(date: DateNode): string {
    const {writing} = this;
    const {month, day, precision} = date;
    const earliest = unwidened(date);
    if (date.timed) return writeMoment(earliest, precision, writing);
    const year = this.writeYears(date);
    const code = Number(month);
    if (code >= FIRST_GROUPING) return this.writeGrouping(code, year);
    const dayKnown = day !== '' && !day.includes('X');
    if (month === '' || month === 'XX' && !dayKnown) return year;
    if (month.includes('X') || (day.includes('X') && day !== 'XX')) return this.writeBetweenEnds(date);
    return writeDay(earliest, dayKnown ? 'day' : 'month', writing, date.year === date.lastYear ? undefined : year);
  }

  /** The year of a date, or the decade, century, millennium of years that it may have. */
  private writeYears({year, lastYear}: DateNode): string {
    if (year === lastYear) return writeYear(year, this.writing);
    if (lastYear - year === 9998 || lastYear - year === 9999) return this.messages.unknownYear;
    return this.writeRound(year, lastYear) ?? this.messages.between(writeYear(year, this.writing), writeYear(lastYear, this.writing));
  }

  /** A decade, century or millennium by its name, where years make just that. */
  private writeRound(first: number, last: number): string | undefined {
    const {writing} = this;
    const {decade, century, millennium, era} = this.messages;
    const bc = last <= 0;
    // The first century begins with the year 1 and ends, before the era, with 1 BC.
    const from = first === 1 ? 0 : first;
    const size = last - from + 1;
    const inEra = (text: string): string => bc ? era(text) : text;
    if (size === 10 && (bc ? (1 - last) % 10 === 0 : from % 10 === 0)) {
      return inEra(decade(writeYear(bc ? 1 - last : first, writing)));
    }
    if ((size !== 100 && size !== 1000) || (bc ? last : from) % size !== 0) return undefined;
    const number = (bc ? -last : from) / size + 1;
    return inEra((size === 100 ? century : millennium)(number, writeNumber(number, writing)));
  }

  private writeGrouping(code: number, year: string): string {
    const {seasons, southern, quarter, parts, halves} = this.messages;
    if (code < FIRST_QUARTER) {
      const season = seasons[(code - FIRST_GROUPING) % 4]!(year);
      return code < 29 ? season : southern(season);
    }
    if (code < FIRST_THIRD) return quarter(writeNumber(code - FIRST_QUARTER + 1, this.writing), year);
    return (code < FIRST_HALF ? parts[code - FIRST_THIRD]! : halves[code - FIRST_HALF]!)(year);
  }

  /** A date with unspecified digits that no word covers. */
  private writeBetweenEnds(date: DateNode): string {
    const precision = date.day === '' || date.day === 'XX' ? 'month' : 'day';
    const by = unwidened(date) - date.earliest;
    return this.messages.between(
      writeDay(date.earliest + by, precision, this.writing), writeDay(date.latest - by - 1, precision, this.writing),
    );
  }

  private writeInterval(start: Side, end: Side): string {
    const {messages} = this;
    if (typeof start === 'string') {
      const text = typeof end === 'string' ? '' : this.write(end);
      return start === 'open' ? messages.until(text) : messages.unknownStart(text);
    }
    if (typeof end === 'string') return end === 'open' ? messages.since(this.write(start)) : messages.unknownEnd(this.write(start));
    return this.writeRange(start, end) ?? messages.fromTo(this.write(start), this.write(end));
  }

  /** Two plain dates alike in precision, as the locale joins them: "12–17 September 2018". */
  private writeRange(start: DateNode | SetNode, end: DateNode | SetNode): string | undefined {
    if (start.type === 'set' || end.type === 'set' || start.marks || end.marks || start.precision !== end.precision) return undefined;
    const {precision} = start;
    const plain = isPlainYear(start.year) && isPlainYear(end.year) && start.year === start.lastYear && end.year === end.lastYear;
    if (!plain || this.writing.style === 'full') return undefined;
    if (precision === 'year') return `${this.writeDate(start)}–${this.writeDate(end)}`;
    const {style} = this.writing;
    const isDay = precision === 'month' || precision === 'day';
    const options = start.timed ? momentOptions(precision, this.writing) : isDay ? dayOptions(precision, style) : undefined;
    return options && dateFormat(this.writing.locale, options).formatRange(start.earliest, end.earliest);
  }

  private writeSet(set: SetNode): string {
    const {messages} = this;
    const only = set.members.length === 1 ? set.members[0] : undefined;
    if (only && !set.all) {
      const {first, last} = only;
      if (!first) return messages.before(this.writeNeighbour(last!, 1));
      if (!last) return messages.after(this.writeNeighbour(first, -1));
    }
    if (only?.first && only.last) {
      const marks = only.first.marks & only.last.marks;
      const named = this.writeNamed(only.first, only.last, (marks & APPROXIMATE) !== 0);
      if (named !== undefined) return this.writeQualified(named, marks);
    }
    const members = set.members.map(member => this.writeMember(member, set.all));
    return writeList(members, set.all, this.writing);
  }

  private writeMember({first, last}: RangeNode, all: boolean): string {
    const {messages} = this;
    if (!first) return messages.until(this.write(last!));
    if (!last) return messages.since(this.write(first));
    if (first === last) return this.write(first);
    return (all ? messages.fromTo : messages.between)(this.write(first), this.write(last));
  }

  /** `[..1849]` is "before 1850": the date next to the one that EDTF names. */
  private writeNeighbour(date: DateNode, direction: 1 | -1): string {
    const step: Step = date.month === '' ? 'year' : date.day === '' ? 'month' : 'day';
    if (date.month.includes('X') || date.day.includes('X') || Number(date.month) >= FIRST_GROUPING) return this.write(date);
    const by = unwidened(date) - date.earliest;
    if (date.timed) {
      const ms = direction > 0 ? date.latest - by : 2 * (date.earliest + by) - (date.latest - by);
      return this.writeQualified(writeMoment(ms, date.precision, this.writing), date.marks);
    }
    const moment = direction > 0 ? date.latest - by : addSteps(step, date.earliest + by, -1);
    const text = step === 'year' ? writeYear(msToCivil(moment).year, this.writing) : writeDay(moment, step, this.writing);
    return this.writeQualified(text, date.marks);
  }

  /** A range that phrases have a name for: a part of a month or a year, a week, a century, a count of years ago. */
  private writeNamed(first: DateNode, last: DateNode, approximate: boolean): string | undefined {
    const {messages, precision} = this;
    const from = plainText(first);
    const to = plainText(last);
    if (first.month === '' && last.month === '' && first.year === first.lastYear && last.year === last.lastYear) {
      const counted = precision === 'year'
        ? undefined : this.writeAgo(first.year, last.year, approximate) ?? this.writeRound(first.year, last.year);
      if (counted !== undefined) return counted;
    }
    if (precision === 'day') {
      const isWeek = last.latest - first.earliest === 7 * MS_PER_DAY && weekdayOf(first.earliest) === 1 && !first.timed;
      return isWeek ? messages.week(this.writeDate(first)) : undefined;
    }
    return this.writePart(from, to, unwidened(first));
  }

  /** Years before the present; two counts of them where the range is between two such. */
  private writeAgo(first: number, last: number, approximate: boolean): string | undefined {
    const {messages, writing} = this;
    const widened = approximate ? Math.floor((last - first + 1) / 4) : 0;
    const from = agoOf(first + widened, -1);
    const to = agoOf(last - widened, 1);
    if (from === undefined || to === undefined) return undefined;
    const {text, scaled} = writeYears(to, writing);
    return messages.yearsAgo(from === to ? text : messages.between(writeYears(from, writing).text, text), scaled);
  }

  private writePart(from: string, to: string, moment: number): string | undefined {
    const {messages, precision} = this;
    if (!['month', 'year', 'decade', 'century', 'millennium'].includes(precision)) return undefined;
    const whole = unitAt(precision as Unit, moment, 0);
    const is = (part: Period | undefined): boolean => part?.from === from && part.to === to;
    const write = (words: (date: string) => string): string => words(this.write(readDate(whole.from, LENIENT)));
    for (let index = 0; index < 3; index++) if (is(fraction(whole, 3, index))) return write(messages.parts[index]!);
    for (let index = 0; index < 2; index++) {
      if (is(edge(whole, index))) return write(messages.edges[index]!);
      if (is(fraction(whole, 2, index))) return write(messages.halves[index]!);
    }
    return undefined;
  }
}

const SIGNS = /[?~%]/g;

function plainText({edtf}: DateNode): string {
  return edtf.replace(SIGNS, '');
}

/** The beginning of a date without what `~` adds. */
function unwidened(date: DateNode): number {
  return date.marks & APPROXIMATE ? readDate(plainText(date), LENIENT).earliest : date.earliest;
}

/**
 * Writes a `When` as a person would: "2014", "February 2018", "since late April 2019", "about 1850", "between 1850 and 1860",
 * "66 million years ago". `formatWhen(parseWhen(text))` says no more and no less than the text.
 * @throws RangeError where `locale` or `timeZone` is none
 */
export function formatWhen(when: When, options: FormatOptions = {}): string {
  const {messages = en, timeZone, style = 'long', locale = messages.locale} = options;
  const node = readEDTF(when.edtf, LENIENT);
  return new WhenWriter({locale: locale === 'en' ? en.locale : locale, timeZone, style, messages}, when.precision).write(node);
}
