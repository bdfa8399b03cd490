import {type When, WhenSyntaxError} from '../dates/index.js';
import {type DateReader} from '../model/read/date-reader.js';
import {knownTimeZone} from '../dates/calendar/zone-clock.js';
import type {Vocabulary} from '../i18n/vocabulary.js';
import type {Group} from './event.js';
import {problem, type Problem} from './problem.js';
import {type DateContext, frozenWhen} from './read/event-reader.js';
import {readDateSettings} from './read/date-settings.js';
import {FieldReader} from './read/field-reader.js';
import {isList, itemsOf} from './read/hostile.js';
import {readVocabularies} from './read/vocabularies.js';

export interface TimelineOptions extends Omit<DateContext, 'reference' | 'vocabulary'> {
  /** the date from which relative dates are read; stands before the data's own */
  readonly reference?: string | undefined;
  /**
   * Languages beside English in which dates may be written, `vocabulary` of a table of `circa-timeline/i18n` each; what
   * two of them read in two ways is refused.
   */
  readonly vocabularies?: readonly Vocabulary[] | undefined;
  /** BCP 47 tag of the language around the data, whose vocabulary is tried behind that of the data's own `lang` */
  readonly lang?: string | undefined;
}

/** What a timeline says of itself, beside its events. */
export interface TimelineHeader {
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly reference?: When | undefined;
  /** IANA name of the zone whose days are meant, and by whose clocks moments are shown */
  readonly timeZone?: string | undefined;
  /** those that the data lists, in its order */
  readonly groups: readonly Group[];
}

/** A file, or a bare array of events, of which only the file's own fields have been read. */
export interface OpenedInput {
  readonly header: TimelineHeader;
  /** the events as they were handed over, in an array of our own: whatever becomes of the input's, this one stays */
  readonly items: readonly unknown[];
  /** where the items stand in the data */
  readonly root: string;
  readonly context: DateContext;
  /** what reads the dates of the events */
  readonly dates: DateReader;
}

/**
 * Reads the fields of a file itself, and leaves its events unread.
 * @param dates what reads the dates of the file and of its events
 */
export function openInput(
  input: unknown,
  options: TimelineOptions,
  problems: Problem[],
  dates: DateReader,
): OpenedInput {
  const isBare = isList(input);
  const file = isBare ? undefined : FieldReader.of(input, '', problems, 'a list of events, or {"events": […]}');
  const items = isBare ? input : readItems(file, problems);
  const settings = FieldReader.of(options, '', problems, 'options');
  const timeZone = readTimeZone(settings?.text('timeZone'), problems);
  const readReference = (value: string | undefined): When | undefined =>
    readReferenceBy(dates, value, timeZone, problems);
  const reference = readReference(settings?.text('reference')) ?? readReference(file?.text('reference'));
  const groups = file?.list('groups', readGroup) ?? [];
  const lang = file?.text('lang');
  return {
    header: {title: file?.text('title'), lang, reference, timeZone, groups},
    items: itemsOf(items),
    root: isBare ? '' : 'events',
    context: {
      ...(file && readDateSettings(file)),
      ...(settings && readDateSettings(settings)),
      hemisphere: settings?.oneOf('hemisphere', ['north', 'south']),
      timeZone,
      reference: reference?.text,
      vocabulary: settings && readVocabularies(settings, [lang, settings.text('lang')]),
    },
    dates,
  };
}

function readItems(file: FieldReader | undefined, problems: Problem[]): readonly unknown[] {
  const value = file?.raw('events');
  if (isList(value)) return value;
  if (file) problems.push(problem('events', value, 'a list of events'));
  return [];
}

function readGroup(value: unknown, path: string, problems: Problem[]): Group | undefined {
  if (typeof value === 'string' && value.trim()) return Object.freeze({id: value.trim(), title: value.trim()});
  const group = FieldReader.of(value, path, problems, 'a group: {"id": …, "title": …}');
  const id = group?.requiredText('id', 'an id');
  return group && id ? Object.freeze({id, title: group.text('title') ?? id}) : undefined;
}

/** A reference that reads as a date, as written; a problem and undefined where it does not. */
function readReferenceBy(
  {parseWhen}: DateReader,
  value: string | undefined,
  timeZone: string | undefined,
  problems: Problem[],
): When | undefined {
  if (!value) return undefined;
  try {
    const when = parseWhen(value, {timeZone});
    if (Number.isFinite(when.start.earliest)) return frozenWhen(when);
  } catch (error) {
    if (!(error instanceof WhenSyntaxError)) throw error;
  }
  problems.push(problem('reference', value, 'the date of the report, such as “2019-07-01”'));
  return undefined;
}

/** A time zone that the platform knows; a problem and undefined where it does not. */
function readTimeZone(value: string | undefined, problems: Problem[]): string | undefined {
  const timeZone = knownTimeZone(value);
  if (value && !timeZone)
    problems.push(problem('timeZone', value, 'the IANA name of a time zone, such as “Europe/Berlin”'));
  return timeZone;
}
