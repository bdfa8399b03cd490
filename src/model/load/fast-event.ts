import {parseWhen} from '../../dates/index.js';
import {isObject} from '../read/field-reader.js';
import {readMoment} from '../read/exact-date.js';
import type {RawDate} from './tasks.js';
import {type DateContext, frozen, type ReadEvent} from '../read/event-reader.js';

/**
 * What is seen of an event at a glance: of one after the other, since making something for each of very many takes its
 * time.
 */
export class Glance {
  date: RawDate = '';
  title = '';
  text: string | undefined;
  group: string | undefined;
  importance: number | undefined;

  /** @returns whether all fields of an event are what they should be, as far as that is seen at a glance */
  at(item: unknown): boolean {
    try {
      if (!isObject(item) || !Object.hasOwn(item, 'date') || !Object.hasOwn(item, 'title')) return false;
      const {date, title, text, group, importance, url, media, sources, claims} = item;
      if (typeof title !== 'string' || !isWritten(title) || !isText(text) || !isText(group)) return false;
      if (importance !== undefined && !(typeof importance === 'number' && Number.isFinite(importance))) return false;
      if (url !== undefined || media !== undefined || sources !== undefined || claims !== undefined) return false;
      const raw = typeof date === 'string' ? date : readMoment(date);
      if (raw === undefined) return false;
      this.date = raw;
      this.title = title;
      this.text = text;
      this.group = group;
      this.importance = importance;
      return true;
    } catch {
      // A getter that throws: the reader of single events says so.
      return false;
    }
  }
}

/** Nearly every text begins with a sign that is no space, which is seen faster. */
function isWritten(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > SPACE && first < DELETE) || text.trim() !== '';
}

const SPACE = 32;
const DELETE = 127;

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

/**
 * The same as `readEvent`, at a fraction of its cost; undefined for an event that is not plain. The date is known to be
 * readable.
 */
export function readPlain(item: unknown, id: string, context: DateContext): ReadEvent | undefined {
  const plain = new Glance();
  if (!plain.at(item) || typeof plain.date !== 'string') return undefined;
  const when = frozen(parseWhen(plain.date, context));
  const text = plain.text?.trim();
  const group = plain.group?.trim();
  return {
    id,
    date: when.text,
    title: plain.title.trim(),
    ...(text ? {text} : {}),
    ...(group ? {group} : {}),
    ...(plain.importance === undefined ? {} : {importance: plain.importance}),
    when,
  };
}
