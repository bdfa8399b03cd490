import {completeMessages} from '../../i18n/complete-messages.js';
import {type DateMessages, fill} from '../../i18n/messages.js';
import type {DateNode} from '../edtf/date-node.js';
import {datesOfSide, type EDTFNode, readEDTF, type Side} from '../edtf/interval.js';
import type {When} from '../when.js';
import {DateWriter, hasFewDigits} from './date-writer.js';
import {dateLocale, type Style} from './intl.js';
import {RangeWriter, type SourceHints} from './range-writer.js';

export interface FormatOptions {
  /** BCP 47 tag by which months, days and numbers are written; the messages' own language unless given. */
  readonly locale?: string | undefined;
  /** IANA name of the zone in which date-times are shown; UTC unless given. Dates without time never shift. */
  readonly timeZone?: string | undefined;
  /** `long` for running text (default), `medium` with months cut short for labels, `yearless` the same where one year
   * is understood: of months, days and times it is not said; `short` with signs in place of words too (“c. 1850”),
   * `full` for screen readers: weekdays, and no signs. */
  readonly style?: Style | undefined;
  /** The words around dates, or some of them; English unless given. Other languages are modules under `i18n/`. */
  readonly messages?: Partial<DateMessages> | undefined;
}

/**
 * Writes a `When` as a person would: "2014", "February 2018", "since late April 2019", "about 1850", "between 1850 and
 * 1860", "66 million years ago". `formatWhen(parseWhen(text))` says no more and no less than the text.
 * @throws RangeError where `locale` or `timeZone` is none
 */
export function formatWhen(
  when: When,
  {messages: given, timeZone, style = 'long', locale: asked}: FormatOptions = {},
): string {
  const messages: DateMessages = completeMessages(given);
  const locale = asked ?? messages.locale;
  const node = readEDTF(when.edtf);
  const saysEra = isEraNeeded([node.start, node.end].flatMap((side) => (side ? datesOfSide(side) : [])));
  const writer = new DateWriter({locale: dateLocale(locale), timeZone, style, messages, saysEra});
  return writeNode(node, when, writer);
}

/**
 * Whether the era is said of all dates, for where it is said of one it would be missed at another: "from 44 BCE to 14
 * CE", "900–1066 CE".
 */
function isEraNeeded(dates: readonly DateNode[]): boolean {
  const isSome = (holds: (date: DateNode) => boolean): boolean => dates.some(holds);
  return isSome(
    ({year}) => year > 0 && (isSome(({lastYear}) => lastYear <= 0) || (year >= 1000 && isSome(hasFewDigits))),
  );
}

function writeNode({start, end}: EDTFNode, source: SourceHints, writer: DateWriter): string {
  const {until, since, unknownStart, unknownEnd, fromTo} = writer.messages;
  const ranges = new RangeWriter(writer, source);
  const from = writeSide(start, ranges, writer);
  if (!end) return from;
  const to = writeSide(end, ranges, writer);
  if (start.kind === 'open') return fill(until, to);
  if (start.kind === 'unknown') return fill(unknownStart, to);
  if (end.kind === 'open') return fill(since, from);
  if (end.kind === 'unknown') return fill(unknownEnd, from);
  // What was going on in 1420 is said to be of 1420.
  if (start.edtf === end.edtf) return from;
  return start.kind === 'date' && end.kind === 'date' ? writer.span(start.date, end.date) : fill(fromTo, from, to);
}

/** A date, one of a set or all of it; nothing for a side that is open or unknown. */
function writeSide(side: Side, ranges: RangeWriter, writer: DateWriter): string {
  switch (side.kind) {
    case 'date':
      return writer.qualifiedDate(side.date);
    case 'one':
      return writer.list(
        side.ranges.map((range) => ranges.one(range)),
        'disjunction',
      );
    case 'all':
      return writer.list(
        side.ranges.map((range) => ranges.all(range)),
        'conjunction',
      );
    case 'open':
    case 'unknown':
      return '';
  }
}
