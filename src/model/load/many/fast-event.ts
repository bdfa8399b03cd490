import {OPTIONAL_FIELD_NAMES} from '../../read/event-reader.js';
import {readNumber} from '../../read/dates/exact-date.js';
import {isObject} from '../../read/field-reader.js';
import type {RawDate} from '../tasks.js';

const OPTIONAL_FIELDS: ReadonlySet<string> = new Set(OPTIONAL_FIELD_NAMES);

/**
 * The fast path through events: reads the fields of one after the other, each into the same object, where all of them
 * are what they should be. It makes nothing, and says of every other event only that it does not read it.
 */
export class FastEvent {
  date: RawDate = '';
  title = '';
  text: string | undefined;
  group: string | undefined;
  importance: number | undefined;

  /** @returns false for an event that has to be read by `readEvent`; the fields are then still those of another */
  read(item: unknown): boolean {
    try {
      if (!isObject(item) || !Object.hasOwn(item, 'date') || !Object.hasOwn(item, 'title')) return false;
      for (const name in item) if (!isFast(name) && !isNothing(item[name])) return false;
      const {date, title} = item;
      const text = item['text'] ?? undefined;
      const group = item['group'] ?? undefined;
      const importance = item['importance'] ?? undefined;
      if (typeof title !== 'string' || !isWritten(title)) return false;
      if (text !== undefined && !(typeof text === 'string' && Object.hasOwn(item, 'text'))) return false;
      if (group !== undefined && !(typeof group === 'string' && Object.hasOwn(item, 'group'))) return false;
      if (importance !== undefined && !(Number.isFinite(importance) && Object.hasOwn(item, 'importance'))) return false;
      const raw = typeof date === 'string' ? date : readNumber(date);
      if (raw === undefined) return false;
      this.date = raw;
      this.title = title;
      this.text = text;
      this.group = group;
      this.importance = importance as number | undefined;
      return true;
    } catch {
      // A getter that throws: `readEvent` says so.
      return false;
    }
  }
}

/** A field that holds nothing is taken for one that is not there. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Whether a field is one of those that are read here, or none of an event at all. */
function isFast(name: string): boolean {
  switch (name) {
    case 'id':
    case 'date':
    case 'title':
    case 'text':
    case 'group':
    case 'importance':
      return true;
    default:
      return !OPTIONAL_FIELDS.has(name);
  }
}

const SPACE = 32;
const DELETE = 127;

/** Nearly every title begins with a character that is no white space, which is seen faster than by trimming. */
function isWritten(title: string): boolean {
  const first = title.charCodeAt(0);
  return (first > SPACE && first < DELETE) || title.trim() !== '';
}
