import {type When, WhenSyntaxError} from '../dates/index.js';
import {type DateReader} from './read/dates/date-reader.js';
import {knownTimeZone} from '../dates/calendar/zone-clock.js';
import type {Vocabulary} from '../i18n/vocabulary.js';
import {type ColorReader, NO_COLORS} from './color/color-reader.js';
import type {Era, Group} from './event.js';
import {problem, type Problem} from './problem.js';
import {type DateContext, frozenWhen} from './read/event-reader.js';
import {readDateSettings} from './read/dates/date-settings.js';
import {compact, FieldReader} from './read/field-reader.js';
import {isList, itemsOf} from './read/hostile.js';
import {type EraReader, NO_ERAS} from './read/era-reader.js';

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
  /** in the order of the data */
  readonly eras: readonly Era[];
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

/** What reads what few data have. */
export interface Readers {
  /** of the file and of its events */
  readonly dates: DateReader;
  /** of groups and eras */
  readonly colors?: ColorReader;
  readonly eras?: EraReader;
}

/** Reads the fields of a file itself, and leaves its events unread. */
export function openInput(
  input: unknown,
  options: TimelineOptions,
  problems: Problem[],
  {dates, colors = NO_COLORS, eras: readEra = NO_ERAS}: Readers,
): OpenedInput {
  const isBare = isList(input);
  const file = isBare ? undefined : FieldReader.of(input, '', problems, 'a list of events, or {"events": […]}');
  const items = isBare ? input : readItems(file, problems);
  const settings = FieldReader.of(options, '', problems, 'options');
  const timeZone = readTimeZone(settings?.text('timeZone'), problems);
  const readReference = (value: string | undefined): When | undefined =>
    readReferenceBy(dates, value, timeZone, problems);
  const reference = readReference(settings?.text('reference')) ?? readReference(file?.text('reference'));
  const groups = file?.list('groups', (value, path) => readGroup(value, path, problems, colors)) ?? [];
  const lang = file?.text('lang');
  const context: DateContext = {
    ...(file && readDateSettings(file)),
    ...(settings && readDateSettings(settings)),
    hemisphere: settings?.oneOf('hemisphere', ['north', 'south']),
    timeZone,
    reference: reference?.text,
    vocabulary: settings && dates.readVocabularies(settings, [lang, settings.text('lang')]),
  };
  const eras = file?.list('eras', (value, path) => readEra(value, path, {dates, context}, colors, problems)) ?? [];
  return {
    header: {title: file?.text('title'), lang, reference, timeZone, groups, eras},
    items: itemsOf(items),
    root: isBare ? '' : 'events',
    context,
    dates,
  };
}

function readItems(file: FieldReader | undefined, problems: Problem[]): readonly unknown[] {
  const value = file?.raw('events');
  if (isList(value)) return value;
  if (file) problems.push(problem('events', value, 'a list of events'));
  return [];
}

function readGroup(value: unknown, path: string, problems: Problem[], colors: ColorReader): Group | undefined {
  if (typeof value === 'string' && value.trim()) return Object.freeze({id: value.trim(), title: value.trim()});
  const group = FieldReader.of(value, path, problems, 'a group: {"id": …, "title": …}');
  const id = group?.requiredText('id', 'an id');
  return group && id
    ? compact<Group>({id, title: group.text('title') ?? id, color: group.color('color', colors)})
    : undefined;
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
