import {WhenSyntaxError, type When} from '../../dates/index.js';
import type {Vocabulary} from '../../i18n/vocabulary.js';
import type {Claim, Media, Source, TimelineEvent} from '../event.js';
import type {Problem} from '../problem.js';
import type {DateReader} from './dates/date-reader.js';
import {type DateSettings, readPreference, settingsOf} from './dates/date-settings.js';
import {NUMBER_EXPECTED, readNumber, whenAtMoment, whenBetween} from './dates/exact-date.js';
import {compact, FieldReader} from './field-reader.js';
import {isList, itemsOf} from './hostile.js';
import type {ReadEvent, RelatedEvent} from './read-event.js';
import type {Relation} from './relations/relation.js';

/** How dates without a year or a zone of their own are read, and those that say less than their reader has to know. */
export interface DateContext extends DateSettings {
  readonly reference?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly hemisphere?: 'north' | 'south' | undefined;
  /** the languages beside English in which dates may be written */
  readonly vocabulary?: readonly Vocabulary[] | undefined;
}

/** By what dates are read, and how. */
export interface DateReading {
  readonly dates: DateReader;
  readonly context: DateContext;
}

/** What may be said of an event beside its id, its date and its title. */
type OptionalFields = Omit<ReadEvent, 'id' | 'date' | 'title' | 'when'>;

/**
 * How each of these fields is read. All that reads events goes by this table: a field that stands here is read the same
 * among few events and among millions.
 */
const OPTIONAL_FIELDS: {readonly [Name in keyof OptionalFields]-?: (event: FieldReader) => OptionalFields[Name]} = {
  text: (event) => event.text('text'),
  dateText: (event) => event.text('dateText'),
  prefer: readPreference,
  group: (event) => event.text('group'),
  importance: (event) => event.number('importance'),
  url: (event) => event.link('url'),
  media: readMedia,
  sources: (event) => event.list('sources', readSource),
  claims: (event) => event.list('claims', readClaim),
};

export const OPTIONAL_FIELD_NAMES = Object.keys(OPTIONAL_FIELDS) as (keyof OptionalFields)[];

/**
 * Reads one event of unknown origin. Undefined where it has no readable date, and so no place on a timeline. An event
 * whose date is given by others is read without it.
 * @param id the event's own, or one given to it
 */
export function readEvent(
  value: unknown,
  path: string,
  id: string,
  reading: DateReading,
  problems: Problem[],
): ReadEvent | RelatedEvent | undefined {
  const event = FieldReader.of(value, path, problems, 'an event: {"date": …, "title": …}', id);
  if (!event) return undefined;
  const title = event.requiredText('title', 'a title') ?? '';
  const date = readDate(event, reading);
  if (!date) return undefined;
  const fields = {id, date: date.text, title, ...readOptional(event, OPTIONAL_FIELD_NAMES)};
  if ('relation' in date) return {id, fields, relation: date.relation, path: event.pathOf('date')};
  return Object.freeze({...fields, when: date});
}

/** What of an event is searched for words. */
const SEARCHED_FIELD_NAMES = ['text', 'dateText', 'group', 'sources', 'claims'] as const;

export type SearchedFields = Partial<Pick<TimelineEvent, 'title' | (typeof SEARCHED_FIELD_NAMES)[number]>>;

/** The same as `readEvent` reads of them, without a look at the date. */
export function readSearchedFields(value: unknown): SearchedFields {
  const event = FieldReader.of(value, '', [], '');
  return event ? {...readOptional(event, SEARCHED_FIELD_NAMES), ...compact({title: event.text('title')})} : {};
}

/** Those of some fields that there are. */
function readOptional<Name extends keyof OptionalFields>(
  event: FieldReader,
  names: readonly Name[],
): Pick<OptionalFields, Name> {
  const found: Partial<Record<Name, unknown>> = {};
  for (const name of names) {
    const value = OPTIONAL_FIELDS[name](event);
    if (value !== undefined) found[name] = value;
  }
  return found as Pick<OptionalFields, Name>;
}

/** The date of an event, or of anything else that has one, in its field `date`; with a problem where there is none. */
export function readDate(
  event: FieldReader,
  {dates, context}: DateReading,
): When | {text: string; relation: Relation} | undefined {
  const value = event.raw('date');
  const date = typeof value === 'string' ? value : readNumber(value);
  const pair = isList(value) ? itemsOf(value).map(readNumber) : [];
  const [start, end] = pair;
  try {
    if (typeof date === 'number') return whenAtMoment(date);
    if (pair.length === 2 && start !== undefined && end !== undefined)
      return frozenWhen(whenBetween(start, end, context.timeZone));
    const relation = date === undefined ? undefined : dates.parseRelation(date);
    if (date !== undefined)
      return relation ? {text: date, relation} : frozenWhen(dates.parseWhen(date, settingsOf(event, context)));
  } catch (error) {
    if (!(error instanceof WhenSyntaxError)) throw error;
    return event.refuse('date', value, pair.length ? 'two moments or years, the earlier first' : error.expected);
  }
  return event.refuse('date', value, expectedOf(value, pair.length));
}

function expectedOf(value: unknown, length: number): string {
  if (typeof value === 'number') return NUMBER_EXPECTED;
  if (length === 2) return 'two moments or years, the earlier first';
  return 'a date: text such as “Feb 2018”, a year, a number of milliseconds, a Date, or a pair of these';
}

/** The same date, which nobody can change any more. */
export function frozenWhen(when: When): When {
  Object.freeze(when.start);
  Object.freeze(when.end);
  when.parts?.forEach(frozenWhen);
  Object.freeze(when.parts);
  return Object.freeze(when);
}

function readSource(value: unknown, path: string, problems: Problem[]): Source | undefined {
  if (typeof value === 'string' && value.trim()) return Object.freeze({name: value.trim()});
  const source = FieldReader.of(value, path, problems, 'a source: {"name": …}');
  const name = source?.requiredText('name', 'the name of the source');
  return source && name ? compact<Source>({name, url: source.link('url'), quote: source.text('quote')}) : undefined;
}

function readClaim(value: unknown, path: string, problems: Problem[]): Claim | undefined {
  const claim = FieldReader.of(value, path, problems, 'a claim: {"by": …, "says": …}');
  const by = claim?.requiredText('by', 'who says it');
  const says = claim?.requiredText('says', 'what is said');
  if (!claim || !by || !says) return undefined;
  return compact<Claim>({
    by,
    says,
    stance: claim.oneOf('stance', ['asserts', 'denies']),
    sources: claim.list('sources', readSource),
  });
}

function readMedia(event: FieldReader): Media | undefined {
  const value = event.raw('media');
  if (value === undefined) return undefined;
  const media = event.inner(
    'media',
    typeof value === 'string' ? {url: value} : value,
    'a picture: {"url": …, "alt": …}',
  );
  const url = media?.link('url');
  return media && url ? compact<Media>({url, alt: media.text('alt'), caption: media.text('caption')}) : undefined;
}
