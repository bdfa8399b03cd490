import {fill} from '../../i18n/messages.js';
import {MS_PER_WEEK, weekdayOf} from '../calendar.js';
import {readDate} from '../edtf/date.js';
import type {DateNode} from '../edtf/date-node.js';
import {yearsAgo} from '../edtf/years-ago.js';
import {edgeOf, equalPart, type Period, period, unitAt, yearsOf} from '../period.js';
import type {Precision} from '../precision.js';
import {UNIT_OF_PRECISION} from '../unit.js';
import type {DateWriter} from './date-writer.js';

/** A date's EDTF without qualifiers. */
export const unqualified = ({edtf}: DateNode): string => edtf.replace(/[?~%]/g, '');

/**
 * A range by the name that phrases have for it: a part of a month or a year, a week, a century, a count of years ago.
 * Undefined where there is none.
 * @param precision the unit that the date gives, which its EDTF may not tell: "late April" is a month
 */
export function rangeName(
  first: DateNode,
  last: DateNode,
  precision: Precision,
  writer: DateWriter,
): string | undefined {
  const range = period(unqualified(first), unqualified(last));
  if (precision === 'day')
    return isWeek(range) && !first.timed ? fill(writer.messages.week, writer.date(first)) : undefined;
  return nameOfYears(range, precision, writer) ?? nameOfPart(range, precision, writer);
}

const isWeek = ({first, end}: Period): boolean => end - first === MS_PER_WEEK && weekdayOf(first) === 1;

function nameOfYears(range: Period, precision: Precision, writer: DateWriter): string | undefined {
  const [first, last] = yearsOf(range);
  // Of what is not written in whole years both are NaN.
  if (!(first <= last) || precision === 'year') return undefined;
  return countedBack(first, last, writer) ?? writer.roundYears(first, last);
}

/** Years before the present; two counts of them where the range is between two such. */
function countedBack(first: number, last: number, writer: DateWriter): string | undefined {
  const from = yearsAgo(first, 'begins');
  const to = yearsAgo(last + 1, 'ends');
  if (from === undefined || to === undefined) return undefined;
  const {yearsAgo: message, between} = writer.messages;
  const count = writer.countOfYears(to);
  return fill(message, from === to ? count : fill(between, writer.countOfYears(from), count));
}

/** "late April 2019", "start of 2019", "first half of the 19th century". */
function nameOfPart(range: Period, precision: Precision, writer: DateWriter): string | undefined {
  const whole = unitAt(UNIT_OF_PRECISION[precision], range.first);
  const {parts, edges, halves} = writer.messages;
  const named = [
    ...parts.map((message, index) => ({message, part: equalPart(whole, 3, index)})),
    {message: edges[0], part: edgeOf(whole, 'start')},
    {message: edges[1], part: edgeOf(whole, 'end')},
    ...halves.map((message, index) => ({message, part: equalPart(whole, 2, index)})),
  ];
  const found = named.find(({part}) => part?.from === range.from && part.to === range.to);
  return found && fill(found.message, writer.date(readDate(whole.from)));
}
