import {parseWhen} from '../when/index.js';
import {isObject} from './fields.js';
import {readMoment} from './moment.js';
import type {RawDate} from './preparation.js';
import {type DateContext, frozen, type ReadEvent} from './read-event.js';

/** What is seen of an event at a glance. */
export interface PlainEvent {
  readonly date: RawDate;
  readonly title: string;
  readonly text: string | undefined;
  readonly group: string | undefined;
  readonly importance: number | undefined;
}

/** An event all of whose fields are what they should be, as far as that is seen at a glance; otherwise undefined. */
export function plainEvent(item: unknown): PlainEvent | undefined {
  try {
    if (!isObject(item) || !Object.hasOwn(item, 'date') || !Object.hasOwn(item, 'title')) return undefined;
    const {date, title, text, group, importance, url, media, sources, claims} = item;
    const isPlain = typeof title === 'string' && title.trim() !== '' && isText(text) && isText(group)
      && (importance === undefined || (typeof importance === 'number' && Number.isFinite(importance)))
      && url === undefined && media === undefined && sources === undefined && claims === undefined;
    const raw = typeof date === 'string' ? date : readMoment(date);
    return isPlain && raw !== undefined ? {date: raw, title, text, group, importance} : undefined;
  } catch {
    // A getter that throws: the reader of single events says so.
    return undefined;
  }
}

/** The date of an event, whatever its other fields are. */
export function plainDate(item: unknown): RawDate {
  try {
    if (!isObject(item)) return undefined;
    const {date} = item;
    if (typeof date === 'string') return date;
    const [start, end] = Array.isArray(date) && date.length === 2 ? date.map(readMoment) : [];
    return start === undefined || end === undefined ? readMoment(date) : [start, end];
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

/** The same as `readEvent`, at a fraction of its cost; undefined for an event that is not plain. The date is known to be readable. */
export function readPlain(item: unknown, id: string, context: DateContext): ReadEvent | undefined {
  const plain = plainEvent(item);
  if (typeof plain?.date !== 'string') return undefined;
  const when = frozen(parseWhen(plain.date, context));
  const text = plain.text?.trim();
  const group = plain.group?.trim();
  return {
    id, date: when.text, title: plain.title.trim(), ...(text ? {text} : {}), ...(group ? {group} : {}),
    ...(plain.importance === undefined ? {} : {importance: plain.importance}), when,
  };
}
