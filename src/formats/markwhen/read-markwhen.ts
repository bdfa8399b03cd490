import type {DateOrder} from '../../dates/parse-options.js';
import type {EventInput, TimelineInput} from '../../model/index.js';
import {edtfOfSpan} from '../common/edtf.js';
import {compact} from '../common/fields.js';
import type {Source} from '../common/format.js';
import {readCell} from '../common/read-cell.js';
import type {Report} from '../common/report.js';
import {headerOf} from './header.js';

/** What stands before the colon of an event is no longer. */
const LONGEST_DATE = 100;

const OPENS = /^\s*(?:group|section)\s+(.+)$/i;
const CLOSES = /^\s*end\s?(?:group|section)?\s*$/i;
const HEADING = /^#{1,6}\s+(.+)$/;
/** What says when by another event, by a length, or again and again. */
const RELATIVE =
  /^[-\s]*(?:after|before|by|every|[a-z]*\s*!|!|\d+\s*(?:day|week|month|year|hour|minute|second)s?\b|now\b)/i;
const TAG = /(?:^|\s)#([\p{L}\p{N}_-]+)/gu;
const PICTURE = /!\[([^\]]{0,500})\]\(([^)\s]{1,2000})\)/;
const LINK = /\[([^\]]{1,500})\]\(([^)\s]{1,2000})\)/;

interface Open {
  readonly date: string;
  readonly lines: string[];
  readonly group: string | undefined;
}

/** A text of Markwhen: https://docs.markwhen.com. Dates are in the American order unless its header says otherwise. */
export function readMarkwhen({text, dateOrder}: Pick<Source, 'text' | 'dateOrder'>, report: Report): TimelineInput {
  const {title, order, body, firstLine} = headerOf(text, report);
  const events: EventInput[] = [];
  const groups: string[] = [];
  let heading: string | undefined;
  let open: Open | undefined;
  const close = (): void => {
    if (open) events.push(eventOf(open, report));
    open = undefined;
  };
  body.forEach((line, index) => {
    if (/^\s*\/\//.test(line)) return report.lose('comment', line);
    const [, group] = OPENS.exec(line) ?? [];
    const [, head] = HEADING.exec(line) ?? [];
    if (group !== undefined) {
      close();
      groups.push(group.replace(TAG, '').trim());
    } else if (head !== undefined) {
      close();
      heading = head.replace(TAG, '').trim() || undefined;
    } else if (groups.length && CLOSES.test(line)) {
      close();
      groups.pop();
    } else {
      const dated = datedLine(line, dateOrder ?? order);
      if (dated) {
        close();
        open = {date: dated.date, lines: [dated.rest], group: groups.at(-1) ?? heading};
      } else if (RELATIVE.test(line) && /:(?:\s|$)/.test(line)) {
        close();
        report.refuse(
          `line ${index + firstLine}`,
          line.trim(),
          'a date that hangs on no other event, and is no repetition',
        );
      } else if (open) open.lines.push(line);
      else if (line.trim()) report.lose('text before the first event', line.trim());
    }
  });
  close();
  if (!events.length) report.refuse('', text.trim().slice(0, 60), 'lines such as “2018-04: what happened”');
  return compact<TimelineInput>({title, events});
}

function datedLine(line: string, order: DateOrder): {readonly date: string; readonly rest: string} | undefined {
  const start = line.slice(0, LONGEST_DATE).replace(/^\s*(?:[-*]\s+(?:\[.\]\s+)?)?/, '');
  const skipped = line.slice(0, LONGEST_DATE).length - start.length;
  for (const {index} of start.matchAll(/:(?=\s|$)/g)) {
    const date = rangeOf(start.slice(0, index).trim(), order);
    if (date !== undefined) return {date, rest: line.slice(skipped + index + 1).trim()};
  }
  return undefined;
}

/** One date, or two with a slash or a hyphen between them; one that ends now goes on. */
export function rangeOf(text: string, dateOrder: DateOrder): string | undefined {
  if (!/\d/.test(text)) return undefined;
  const whole = readCell(text, {dateOrder});
  if (whole.kind === 'date') return whole.when.edtf;
  for (const separator of [' / ', '/', ' - ', ' – ', '-', '–']) {
    const [first, last, more] = text.split(separator).map((part) => part.trim());
    if (!first || !last || more !== undefined) continue;
    const [start, end] = [first, last].map((part) => readCell(part, {dateOrder}));
    if (start?.kind !== 'date' || start.when.kind !== 'instant') continue;
    if (/^now$/i.test(last)) return `${start.when.edtf}/..`;
    if (end?.kind === 'date' && end.when.kind === 'instant') return edtfOfSpan(start.when.edtf, end.when.edtf);
  }
  return undefined;
}

function eventOf({date, lines, group}: Open, report: Report): EventInput {
  const [first = '', ...rest] = lines;
  const properties = propertiesOf(rest, report);
  const body = properties.rest.join('\n');
  const [picture, alt, url] = PICTURE.exec(body) ?? [];
  const words = picture === undefined ? body : body.replace(picture, '');
  const [link, label, address] = LINK.exec(words) ?? [];
  const tags = [...first.matchAll(TAG)].map(([, tag]) => tag!);
  const name = group ?? tags[0];
  for (const tag of tags) if (tag !== name) report.lose('tag', `#${tag}`);
  const isOwnLine = link !== undefined && words.split('\n').some((line) => line.trim() === link);
  return compact<EventInput>({
    id: properties.id,
    date,
    title: first.replace(TAG, '').trim(),
    text: (link === undefined ? words : words.replace(link, isOwnLine ? '' : label!)).trim() || undefined,
    group: name,
    url: address,
    media: url === undefined ? undefined : compact({url, alt: alt || undefined}),
  });
}

/** Lines `key: value` right below the first one. */
function propertiesOf(
  lines: readonly string[],
  report: Report,
): {readonly id?: string; readonly rest: readonly string[]} {
  const count = lines.findIndex((line) => !/^\s*[a-z][\w-]{0,30}:\s+\S/i.test(line));
  const own = lines.slice(0, count === -1 ? lines.length : count);
  const [, id] = /^\s*id:\s+(\S+)\s*$/i.exec(own[0] ?? '') ?? [];
  if (id === undefined) return {rest: lines};
  for (const line of own.slice(1)) report.lose('property', line.trim());
  return {id, rest: lines.slice(own.length)};
}
