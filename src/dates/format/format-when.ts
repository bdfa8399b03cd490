import {en} from '../../i18n/en.js';
import {type DateMessages, fill} from '../../i18n/messages.js';
import {readDate} from '../edtf/date.js';
import type {DateNode} from '../edtf/date-node.js';
import {type EDTFNode, type RangeNode, readEDTF, type Side} from '../edtf/interval.js';
import {period, stepBeside} from '../period.js';
import type {Precision} from '../precision.js';
import type {When} from '../when.js';
import {DateWriter} from './date-writer.js';
import {dateLocale, type Style} from './intl.js';
import {rangeName, unqualified} from './range-name.js';

export interface FormatOptions {
  /** BCP 47 tag by which months, days and numbers are written; the messages' own language unless given. */
  readonly locale?: string | undefined;
  /** IANA name of the zone in which date-times are shown; UTC unless given. Dates without time never shift. */
  readonly timeZone?: string | undefined;
  /** `long` for running text (default), `short` for labels, `full` for screen readers: weekdays, and no signs. */
  readonly style?: Style | undefined;
  /** The words around dates; English unless given. Other languages are modules under `i18n/`. */
  readonly messages?: DateMessages | undefined;
}

/**
 * Writes a `When` as a person would: "2014", "February 2018", "since late April 2019", "about 1850", "between 1850 and
 * 1860", "66 million years ago". `formatWhen(parseWhen(text))` says no more and no less than the text.
 * @throws RangeError where `locale` or `timeZone` is none
 */
export function formatWhen(
  when: When,
  {messages = en, timeZone, style = 'long', locale = messages.locale}: FormatOptions = {},
): string {
  const writer = new DateWriter({locale: dateLocale(locale), timeZone, style, messages});
  return writeNode(readEDTF(when.edtf), when.precision, writer);
}

function writeNode({start, end}: EDTFNode, precision: Precision, writer: DateWriter): string {
  const {until, since, unknownStart, unknownEnd, fromTo} = writer.messages;
  const from = writeSide(start, precision, writer);
  if (!end) return from;
  const to = writeSide(end, precision, writer);
  if (start.kind === 'open') return fill(until, to);
  if (start.kind === 'unknown') return fill(unknownStart, to);
  if (end.kind === 'open') return fill(since, from);
  if (end.kind === 'unknown') return fill(unknownEnd, from);
  if (writer.style !== 'full' && start.kind === 'date' && end.kind === 'date' && areAlike(start.date, end.date)) {
    return start.date.precision === 'year'
      ? `${from}–${to}`
      : writer.range(start.date.earliest, end.date.earliest, start.date.precision);
  }
  return fill(fromTo, from, to);
}

/** A year, month, day or date-time that `Intl` writes as people do. */
const PLAIN = /^[1-9]\d{3}(-[01]\d(-\d\d(T.*)?)?)?$/;

/** Whether two dates can be joined by a dash. */
const areAlike = (first: DateNode, last: DateNode): boolean =>
  first.edtf.length === last.edtf.length && PLAIN.test(first.edtf) && PLAIN.test(last.edtf);

/** A date, one of a set or all of it; nothing for a side that is open or unknown. */
function writeSide(side: Side, precision: Precision, writer: DateWriter): string {
  switch (side.kind) {
    case 'date':
      return writer.qualifiedDate(side.date);
    case 'one':
      return (
        writeBeyond(side.ranges, writer) ??
        writer.list(
          side.ranges.map((range) => writeOneOf(range, precision, writer)),
          'disjunction',
        )
      );
    case 'all':
      return writer.list(
        side.ranges.map((range) => writeRange(range, writer.messages.fromTo, writer)),
        'conjunction',
      );
    case 'open':
    case 'unknown':
      return '';
  }
}

/** `[..1849]` is "before 1850": the date next to the one that EDTF names. Undefined where nothing is open. */
function writeBeyond(ranges: readonly RangeNode[], writer: DateWriter): string | undefined {
  const [range] = ranges;
  if (ranges.length > 1 || !range) return undefined;
  const {first, last} = range;
  if (!first) return fill(writer.messages.before, writeBeside(last!, 1, writer));
  if (!last) return fill(writer.messages.after, writeBeside(first, -1, writer));
  return undefined;
}

function writeBeside(date: DateNode, direction: 1 | -1, writer: DateWriter): string {
  const qualified = {...period(unqualified(date)), from: date.edtf};
  return writer.qualifiedDate(readDate(stepBeside(qualified, direction)));
}

/** Some date of a range, by its name where it has one. */
function writeOneOf(range: RangeNode, precision: Precision, writer: DateWriter): string {
  const {first, last} = range;
  if (first && last && first !== last) {
    const qualifier = first.qualifier & last.qualifier;
    const name = rangeName(first, last, precision, writer);
    if (name !== undefined) return writer.qualified(name, qualifier);
  }
  return writeRange(range, writer.messages.between, writer);
}

/** @param message what ties the two ends of a range */
function writeRange({first, last}: RangeNode, message: DateMessages['between'], writer: DateWriter): string {
  if (!first) return fill(writer.messages.until, writer.qualifiedDate(last!));
  if (!last) return fill(writer.messages.since, writer.qualifiedDate(first));
  if (first === last) return writer.qualifiedDate(first);
  return fill(message, writer.qualifiedDate(first), writer.qualifiedDate(last));
}
