import {parseWhen, WhenSyntaxError, type When} from '../../dates/index.js';
import type {Claim, Group, Media, Source, TimelineEvent} from '../event.js';
import {compact, FieldReader} from './field-reader.js';
import {readMoment, whenAtMoment, whenBetweenMoments} from './exact-date.js';
import type {RelatedEvent} from './resolve-relations.js';
import {problem, type Problem} from '../problem.js';
import {parseRelation, type Relation} from './relation.js';

/** How dates without a year or a zone of their own are read. */
export interface DateContext {
  readonly reference?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly hemisphere?: 'north' | 'south' | undefined;
}

/** An event before it is known where it stands among the others. */
export type ReadEvent = Omit<TimelineEvent, 'given' | 'time'>;

/**
 * Reads one event of unknown origin. Undefined where it has no readable date: it cannot be placed. An event whose date
 * is given by others is read without it.
 * @param id the event's own, or one given to it
 */
export function readEvent(
  value: unknown,
  path: string,
  id: string,
  context: DateContext,
  problems: Problem[],
): ReadEvent | RelatedEvent | undefined {
  const fields = FieldReader.of(value, path, problems, 'an event: {"date": …, "title": …}', id);
  if (!fields) return undefined;
  const title = fields.requiredText('title', 'a title') ?? '';
  const date = readDate(fields, context);
  if (!date) return undefined;
  const read = compact<Omit<ReadEvent, 'when'>>({
    id,
    date: date.text,
    title,
    text: fields.text('text'),
    group: fields.text('group'),
    importance: fields.number('importance'),
    url: fields.link('url'),
    media: readMedia(fields, problems),
    sources: fields.list('sources', (item, at) => readSource(item, at, problems)),
    claims: fields.list('claims', (item, at) => readClaim(item, at, problems)),
  });
  if ('relation' in date) return {id, fields: read, relation: date.relation, path: fields.pathOf('date')};
  return Object.freeze({...read, when: date});
}

/** What an event says: all that is read of it but when. */
export type Told = Partial<Pick<TimelineEvent, 'title' | 'text' | 'group' | 'sources' | 'claims'>>;

/** The same as an event of unknown origin has it, without a look at its date. */
export function readTold(value: unknown): Told {
  const problems: Problem[] = [];
  const fields = FieldReader.of(value, '', problems, '');
  return fields
    ? compact<Told>({
        title: fields.text('title'),
        text: fields.text('text'),
        group: fields.text('group'),
        sources: fields.list('sources', (item, at) => readSource(item, at, problems)),
        claims: fields.list('claims', (item, at) => readClaim(item, at, problems)),
      })
    : {};
}

function readDate(fields: FieldReader, context: DateContext): When | {text: string; relation: Relation} | undefined {
  const value = fields.raw('date');
  if (typeof value === 'string') {
    try {
      const relation = parseRelation(value);
      return relation ? {text: value, relation} : frozen(parseWhen(value, context));
    } catch (error) {
      if (!(error instanceof WhenSyntaxError)) throw error;
      return fields.refuse('date', value, error.expected);
    }
  }
  if (Array.isArray(value) && value.length === 2) {
    const [start, end] = value.map(readMoment);
    if (start !== undefined && end !== undefined && start <= end) return whenBetweenMoments(start, end);
    return fields.refuse('date', value, 'two moments, the earlier first');
  }
  const moment = readMoment(value);
  if (moment !== undefined) return whenAtMoment(moment);
  return fields.refuse(
    'date',
    value,
    'a date: text such as “Feb 2018”, a number of milliseconds, a Date, or a pair of these',
  );
}

export function frozen(when: When): When {
  Object.freeze(when.start);
  Object.freeze(when.end);
  return Object.freeze(when);
}

function readSource(value: unknown, path: string, problems: Problem[]): Source | undefined {
  if (typeof value === 'string' && value.trim()) return Object.freeze({name: value.trim()});
  const fields = FieldReader.of(value, path, problems, 'a source: {"name": …}');
  const name = fields?.requiredText('name', 'the name of the source');
  return fields && name ? compact<Source>({name, url: fields.link('url'), quote: fields.text('quote')}) : undefined;
}

function readClaim(value: unknown, path: string, problems: Problem[]): Claim | undefined {
  const fields = FieldReader.of(value, path, problems, 'a claim: {"by": …, "says": …}');
  const by = fields?.requiredText('by', 'who says it');
  const says = fields?.requiredText('says', 'what is said');
  if (!fields || !by || !says) return undefined;
  return compact<Claim>({
    by,
    says,
    stance: fields.oneOf('stance', ['asserts', 'denies']),
    sources: fields.list('sources', (item, at) => readSource(item, at, problems)),
  });
}

function readMedia(event: FieldReader, problems: Problem[]): Media | undefined {
  const value = event.raw('media');
  if (value === undefined) return undefined;
  const path = event.pathOf('media');
  const fields = FieldReader.of(
    typeof value === 'string' ? {url: value} : value,
    path,
    problems,
    'a picture: {"url": …, "alt": …}',
  );
  const url = fields?.link('url');
  return fields && url ? compact<Media>({url, alt: fields.text('alt'), caption: fields.text('caption')}) : undefined;
}

export function readGroup(value: unknown, path: string, problems: Problem[]): Group | undefined {
  if (typeof value === 'string' && value.trim()) return Object.freeze({id: value.trim(), title: value.trim()});
  const fields = FieldReader.of(value, path, problems, 'a group: {"id": …, "title": …}');
  const id = fields?.requiredText('id', 'an id');
  return fields && id ? Object.freeze({id, title: fields.text('title') ?? id}) : undefined;
}

/** A reference that reads as a date, as written; a problem and undefined where it does not. */
export function readReference(value: string | undefined, problems: Problem[]): When | undefined {
  if (!value?.trim()) return undefined;
  try {
    const when = parseWhen(value);
    if (Number.isFinite(when.start.earliest)) return frozen(when);
  } catch (error) {
    if (!(error instanceof WhenSyntaxError)) throw error;
  }
  problems.push(problem('reference', value, 'the date of the report, such as “2019-07-01”'));
  return undefined;
}

/** A time zone that the platform knows; a problem and undefined where it does not. */
export function readTimeZone(value: string | undefined, problems: Problem[]): string | undefined {
  if (!value) return undefined;
  try {
    return new Intl.DateTimeFormat('en', {timeZone: value}).resolvedOptions().timeZone;
  } catch {
    problems.push(problem('timeZone', value, 'the IANA name of a time zone, such as “Europe/Berlin”'));
    return undefined;
  }
}
