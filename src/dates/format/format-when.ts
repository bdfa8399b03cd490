import {MS_PER_WEEK, weekdayOf} from '../calendar.js';
import {agoOf} from '../years-ago.js';
import {type EDTFNode, isAll, type RangeNode, readEDTF, type Side} from '../edtf/interval.js';
import {
  APPROXIMATE,
  FIRST_GROUPING,
  FIRST_HALF,
  FIRST_QUARTER,
  FIRST_SOUTHERN,
  FIRST_THIRD,
  UNCERTAIN,
} from '../edtf/codes.js';
import {type DateNode, readDate} from '../edtf/date.js';
import {
  beginWriting,
  formatIn,
  formatOf,
  messages,
  type Style,
  writeMoment,
  writeNumber,
  writeYear,
  writeYears,
  writing,
} from './intl.js';
import {en} from '../../i18n/en.js';
import {fill, type Messages} from '../../i18n/messages.js';
import {beside, edge, fraction, period, unitAt, unitOf, yearsOf} from '../period.js';
import type {When} from '../when.js';

export type {Message, Messages} from '../../i18n/messages.js';

export interface FormatOptions {
  /** BCP 47 tag by which months, days and numbers are written; the messages' own language unless given. */
  readonly locale?: string | undefined;
  /** IANA name of the zone in which date-times are shown; UTC unless given. Dates without time never shift. */
  readonly timeZone?: string | undefined;
  /** `long` for running text (default), `short` for labels, `full` for screen readers: weekdays, and no signs. */
  readonly style?: Style | undefined;
  /** The words around dates; English unless given. Other languages are modules under `i18n/`. */
  readonly messages?: Messages | undefined;
}

function qualified(text: string, marks: number): string {
  const sign = writing.style === 'short' ? 1 : 0;
  const dated = marks & APPROXIMATE ? fill(messages.approximate[sign], text) : text;
  return marks & UNCERTAIN ? fill(messages.uncertain[sign], dated) : dated;
}

const writeQualified = (date: DateNode): string => qualified(writeDate(date), date.marks);

function writeDate(date: DateNode): string {
  const {month, day, precision, year, lastYear, earliest, latest, widening, edtf} = date;
  // Without what `~` adds.
  const first = earliest + widening;
  if (date.timed) return writeMoment(first, precision);
  // Of a year with significant digits the estimate itself is said.
  if (year !== lastYear && edtf.includes('S'))
    return qualified(writeYear(Number(edtf.replace(/^Y|S.*/g, ''))), APPROXIMATE);
  const years = writeYearsOf(date);
  const code = Number(month);
  if (code >= FIRST_GROUPING) return writeGrouping(code, years);
  // Digits that say nothing: of a month all, of its day one at least.
  const digits = (month + day).replace(/XX$/, '');
  if (/^(XX(X.|.X)?)?$/.test(digits)) return years;
  const unit = digits.length > 2 ? 'day' : 'month';
  if (!digits.includes('X')) return writeMoment(first, unit, year === lastYear ? undefined : years);
  // Unspecified digits that no word covers.
  return fill(messages.between, writeMoment(first, unit), writeMoment(latest - widening - 1, unit));
}

/** The year of a date, or the decade, century, millennium of years that it may have. */
function writeYearsOf({year, lastYear}: DateNode): string {
  if (year === lastYear) return writeYear(year);
  if (lastYear - year > 9997) return messages.unknownYear;
  return writeRound(year, lastYear) ?? fill(messages.between, writeYear(year), writeYear(lastYear));
}

/** A decade, century or millennium by its name, where years make just that. */
function writeRound(first: number, last: number): string | undefined {
  const bc = last <= 0;
  // The first century begins with the year 1 and ends, before the era, with 1 BCE.
  const from = first === 1 ? 0 : first;
  const size = last - from + 1;
  let text: string;
  const year = bc ? 1 - last : first;
  if (size === 10 && year % 10 === 0) text = fill(messages.decade, writeYear(year));
  else {
    const least = bc ? -last : from;
    if ((size !== 100 && size !== 1000) || least % size) return undefined;
    const number = least / size + 1;
    text = fill(size === 100 ? messages.century : messages.millennium, writeNumber(number), number);
  }
  return bc ? fill(messages.era, text) : text;
}

function writeGrouping(code: number, year: string): string {
  if (code < FIRST_QUARTER) {
    const season = fill(messages.seasons[(code - FIRST_GROUPING) % 4]!, year);
    return code < FIRST_SOUTHERN ? season : fill(messages.southern, season);
  }
  if (code < FIRST_THIRD) return fill(messages.quarter, writeNumber(code - FIRST_QUARTER + 1), year);
  return fill(code < FIRST_HALF ? messages.parts[code - FIRST_THIRD]! : messages.halves[code - FIRST_HALF]!, year);
}

/** A year, month, day or date-time that `Intl` writes as people do. */
const PLAIN = /^[1-9]\d{3}(-[01]\d(-\d\d(T.*)?)?)?$/;

function writeNode({start, end}: EDTFNode): string {
  const from = writeSide(start);
  if (!end) return from;
  const to = writeSide(end);
  if (!from) return fill(start.edtf ? messages.until : messages.unknownStart, to);
  if (!to) return fill(end.edtf ? messages.since : messages.unknownEnd, from);
  // Two alike, as the locale joins them: "12–17 September 2018".
  if (
    writing.style !== 'full' &&
    start.edtf.length === end.edtf.length &&
    PLAIN.test(start.edtf) &&
    PLAIN.test(end.edtf)
  ) {
    const [{earliest, precision}, last] = [start, end].map(({members}) => members[0]!.first) as [DateNode, DateNode];
    return precision === 'year' ? `${from}–${to}` : formatOf(precision).formatRange(earliest, last.earliest);
  }
  return fill(messages.fromTo, from, to);
}

/** A date, one of a set or all of it; nothing for a side that is open or unknown. */
function writeSide(side: Side): string {
  const all = isAll(side);
  const {members} = side;
  const [{first, last}] = members as [RangeNode];
  if (members.length < 2 && !all) {
    if (!first.edtf) return last.edtf && fill(messages.before, besideDate(last, 1));
    if (!last.edtf) return fill(messages.after, besideDate(first, -1));
  }
  return formatIn(Intl.ListFormat, {type: all ? 'conjunction' : 'disjunction'}).format(
    members.map((member) => writeMember(member, all)),
  );
}

function writeMember({first, last}: RangeNode, all: boolean): string {
  if (!first.edtf) return fill(messages.until, writeQualified(last));
  if (!last.edtf) return fill(messages.since, writeQualified(first));
  if (first === last) return writeQualified(first);
  const marks = first.marks & last.marks;
  const named = all ? undefined : writeNamed(first, last, marks);
  return named === undefined
    ? fill(all ? messages.fromTo : messages.between, writeQualified(first), writeQualified(last))
    : qualified(named, marks);
}

/** A date's EDTF without qualifiers. */
const plainText = ({edtf}: DateNode): string => edtf.replace(/[?~%]/g, '');

/** `[..1849]` is "before 1850": the date next to the one that EDTF names. */
const besideDate = (date: DateNode, direction: 1 | -1): string =>
  writeQualified(readDate(beside({...period(plainText(date)), from: date.edtf}, direction)));

/** A range that phrases have a name for: a part of a month or a year, a week, a century, a count of years ago. */
function writeNamed(first: DateNode, last: DateNode, marks: number): string | undefined {
  const {precision} = writing;
  const range = period(plainText(first), plainText(last));
  if (precision === 'day') {
    const isWeek = range.end - range.first === MS_PER_WEEK && weekdayOf(range.first) === 1 && !first.timed;
    return isWeek ? fill(messages.week, writeDate(first)) : undefined;
  }
  const [from, to] = yearsOf(range);
  if (from <= to && precision !== 'year') {
    const counted = writeAgo(from, to, marks) ?? writeRound(from, to);
    if (counted !== undefined) return counted;
  }
  const whole = unitAt(unitOf(precision), range.first);
  for (const [names, part] of [
    [messages.parts, (index: number) => fraction(whole, 3, index)],
    [messages.edges, (index: number) => edge(whole, index)],
    [messages.halves, (index: number) => fraction(whole, 2, index)],
  ] as const) {
    const found = names.find((_, index) => {
      const period = part(index);
      return period?.from === range.from && period.to === range.to;
    });
    if (found) return fill(found, writeDate(readDate(whole.from)));
  }
  return undefined;
}

/** Years before the present; two counts of them where the range is between two such. */
function writeAgo(first: number, last: number, marks: number): string | undefined {
  // What "about" has widened.
  const widened = marks & APPROXIMATE ? Math.floor((last - first + 1) / 4) : 0;
  const from = agoOf(first + widened, -1);
  const to = agoOf(last + 1 - widened, 1);
  if (from === undefined || to === undefined) return undefined;
  const text = writeYears(to);
  return fill(messages.yearsAgo, from === to ? text : fill(messages.between, writeYears(from), text));
}

/**
 * Writes a `When` as a person would: "2014", "February 2018", "since late April 2019", "about 1850", "between 1850 and
 * 1860", "66 million years ago". `formatWhen(parseWhen(text))` says no more and no less than the text.
 * @throws RangeError where `locale` or `timeZone` is none
 */
export function formatWhen(
  when: When,
  {messages: words = en, timeZone, style = 'long', locale = words.locale}: FormatOptions = {},
): string {
  beginWriting({
    locale: locale === 'en' ? en.locale : locale,
    timeZone,
    style,
    messages: words,
    precision: when.precision,
  });
  return writeNode(readEDTF(when.edtf));
}
