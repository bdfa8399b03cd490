import type {EventInput, Timeline, TimelineEvent} from '../../model/index.js';
import {datedFields} from '../common/dated-fields.js';
import {Report} from '../common/report.js';
import {rangeOf, readMarkwhen} from './read-markwhen.js';
import {spanOf} from '../common/span.js';
import {edtfOfParts, edtfOfSpan} from '../common/edtf.js';

/**
 * A text of Markwhen. Its signs mean something wherever they stand, so that each event is read again: what does not
 * come back as it was is left out, and told.
 */
export function writeMarkwhen(timeline: Timeline, report: Report): string {
  const {title, lang, groups, eras, events, timeZone} = timeline;
  report.lose('lang', lang);
  for (const {color} of groups) report.lose('groups.color', color);
  for (const era of eras) report.lose('eras', era.title);
  const titles = new Map(groups.map((group) => [group.id, group.title]));
  const header = `---\ntitle: ${title === undefined ? '' : `"${title.replace(/["\\]/g, '\\$&')}"`}\n---\n`;
  const blocks = events.map((event) => blockOf(event, titles, timeZone, report));
  return `${header}\n${blocks.join('\n')}`;
}

function blockOf(
  event: TimelineEvent,
  titles: ReadonlyMap<string, string>,
  timeZone: string | undefined,
  report: Report,
): string {
  const {id, title, group, importance, media, sources, claims, when} = event;
  report.lose('importance', importance);
  report.lose('media.caption', media?.caption);
  for (const source of sources ?? []) report.lose('sources', source);
  for (const claim of claims ?? []) report.lose('claims', claim);
  report.lose('dateText', datedFields(event, report).dateText);
  const name = group === undefined ? undefined : (titles.get(group) ?? group);
  const date = rangeOf(when.edtf, 'mdy') === when.edtf ? when.edtf : lesserDate(event, timeZone, report);
  const all: Parts = {
    date,
    id,
    title: title.replace(/\s+/g, ' '),
    group: name,
    text: event.text,
    url: event.url,
    media,
  };
  const kept = fewestLosses(all);
  if (!kept) {
    report.lose('events', title);
    return '';
  }
  for (const field of OPTIONAL) if (kept.parts[field] === undefined) report.lose(field, event[field]);
  if (kept.title !== title) report.lose('title', title);
  if (name !== group && kept.parts.group !== undefined) report.lose('group', group);
  return written(kept.parts);
}

const OPTIONAL = ['media', 'url', 'text', 'group', 'id'] as const;

/** Which of these are left out: none, then one of them, then two … */
const LEFT_OUT = Array.from({length: 2 ** OPTIONAL.length}, (_, bits) =>
  OPTIONAL.filter((_, index) => (bits >> index) % 2),
).sort((some, others) => some.length - others.length);

/** The most that comes back as it was when it is read again; of a title it may be less. */
function fewestLosses(all: Parts): {readonly parts: Parts; readonly title: string} | undefined {
  for (const isExact of [true, false])
    for (const left of LEFT_OUT) {
      const parts = {...all, ...Object.fromEntries(left.map((field) => [field, undefined]))};
      const read = readAgain(written(parts));
      if (!read || read.date !== parts.date || (isExact && read.title !== parts.title)) continue;
      if (OPTIONAL.every((field) => isEqual(read[field], parts[field]))) return {parts, title: read.title};
    }
  return undefined;
}

interface Parts {
  readonly date: string;
  readonly id?: string | undefined;
  readonly title: string;
  readonly group?: string | undefined;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  readonly media?: TimelineEvent['media'];
}

function written({date, id, title, group, text, url, media}: Parts): string {
  const lines = [
    `${date}: ${title}`,
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(text === undefined ? [] : [text]),
    ...(media === undefined ? [] : [`![${media.alt ?? ''}](${media.url})`]),
    ...(url === undefined ? [] : [`[${url}](${url})`]),
  ];
  const block = `${lines.join('\n')}\n`;
  return group === undefined ? block : `group ${group}\n${block}end group\n`;
}

/** Undefined where it does not come back as one event. */
function readAgain(block: string): EventInput | undefined {
  const {events} = readMarkwhen({text: `---\n---\n${block}`, dateOrder: undefined}, new Report());
  return events.length === 1 ? events[0] : undefined;
}

/** A caption has been told. */
function isEqual(read: unknown, given: unknown): boolean {
  const plain = (value: unknown): string =>
    JSON.stringify(value, (key, field: unknown) => (key === 'caption' ? undefined : field)) ?? '';
  return plain(read) === plain(given);
}

function lesserDate({when}: TimelineEvent, timeZone: string | undefined, report: Report): string {
  report.lose('date', when.edtf);
  const {start, end} = spanOf(when, timeZone);
  return edtfOfSpan(edtfOfParts(start) ?? '', end && edtfOfParts(end)) ?? '';
}
