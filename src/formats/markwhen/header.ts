import type {DateOrder} from '../../dates/parse-options.js';
import type {Report} from '../common/report.js';

interface Header {
  readonly title: string | undefined;
  readonly order: DateOrder;
  /** the lines below it */
  readonly body: readonly string[];
  /** of the body in the file, from 1 */
  readonly firstLine: number;
}

const KEY = /^([a-zA-Z][\w.-]{0,40}):\s*(.*)$/;

/** The lines `key: value` that a file begins with, between dashes or without. */
export function headerOf(text: string, report: Report): Header {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim());
  const isFenced = lines[first]?.trim() === '---';
  const from = isFenced ? first + 1 : Math.max(0, first);
  let to = from;
  while (to < lines.length && (isFenced ? lines[to]!.trim() !== '---' : KEY.test(lines[to]!))) to += 1;
  const isClosed = !isFenced || to < lines.length;
  if (!isClosed) report.refuse(`line ${first + 1}`, '---', 'a header that ends with ---');
  let title: string | undefined;
  let order: DateOrder = 'mdy';
  for (const line of lines.slice(from, isClosed ? to : from)) {
    const [, key = '', value = ''] = KEY.exec(line) ?? [];
    const unquoted = value.trim().replace(/^"(.*)"$/, (_, inner: string) => inner.replace(/\\(["\\])/g, '$1'));
    if (key === 'title') title = unquoted || undefined;
    else if (key === 'dateFormat') order = /^d/.test(unquoted) ? 'dmy' : 'mdy';
    else report.lose('header', line.trim());
  }
  const begin = !isClosed ? from : isFenced ? to + 1 : to;
  return {title, order, body: lines.slice(begin), firstLine: begin + 1};
}
