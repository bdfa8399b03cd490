import {compareWhen, type When} from '../when/index.js';
import type {Group, TimelineEvent} from './event.js';
import {FieldReader, isObject} from './fields.js';
import {IdRegister} from './ids.js';
import {placeRelated, type RelatedEvent} from './place.js';
import {problem, type Problem} from './problem.js';
import {readEvent, readGroup, readReference, readTimeZone, type DateContext, type ReadEvent} from './read-event.js';

export interface TimelineOptions extends Omit<DateContext, 'reference'> {
  /** the date from which relative dates are read; stands before the data's own */
  readonly reference?: string | undefined;
}

/** A stretch of time in ms. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What is known of a timeline beside its events. */
interface TimelineAbout {
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly reference?: When | undefined;
  readonly timeZone?: string | undefined;
  readonly groups: readonly Group[];
}

/** The readable events of one source, indexed. Immutable. */
export class Timeline {
  /** in given order */
  readonly events: readonly TimelineEvent[];
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly reference: When | undefined;
  /** IANA name of the zone in which moments are shown */
  readonly timeZone: string | undefined;
  /** in the order of the data; groups that the data does not list follow in order of appearance */
  readonly groups: readonly Group[];
  /** from the first to the last finite bound of any event; undefined where there is none */
  readonly extent: Extent | undefined;
  readonly #byId: ReadonlyMap<string, TimelineEvent>;
  readonly #inTimeOrder: readonly TimelineEvent[];

  constructor(about: TimelineAbout, read: readonly ReadEvent[]) {
    const byTime = read.map((_, index) => index).sort((a, b) => compareWhen(read[a]!.when, read[b]!.when) || a - b);
    const timeOf = new Uint32Array(read.length);
    byTime.forEach((index, place) => (timeOf[index] = place + 1));
    this.events = Object.freeze(read.map((event, index) => Object.freeze({...event, given: index + 1, time: timeOf[index]!})));
    this.#inTimeOrder = Object.freeze(byTime.map((index) => this.events[index]!));
    this.#byId = new Map(this.events.map((event) => [event.id, event]));
    this.title = about.title;
    this.lang = about.lang;
    this.reference = about.reference;
    this.timeZone = about.timeZone;
    this.groups = Object.freeze(withUnlistedGroups(about.groups, this.events));
    this.extent = extentOf(this.events);
    Object.freeze(this);
  }

  get(id: string): TimelineEvent | undefined {
    return this.#byId.get(id);
  }

  inOrder(order: 'given' | 'time'): readonly TimelineEvent[] {
    return order === 'given' ? this.events : this.#inTimeOrder;
  }
}

export const EMPTY_TIMELINE = new Timeline({groups: []}, []);

/**
 * Reads events of unknown origin: an array of events, or `{title?, reference?, lang?, groups?, events}`.
 * Never throws on data and never changes it; what cannot be read is in `problems`, and everything else is in `timeline`.
 */
export function createTimeline(input: unknown, options: TimelineOptions = {}): {timeline: Timeline; problems: readonly Problem[]} {
  const problems: Problem[] = [];
  const bare = Array.isArray(input);
  const file = bare ? undefined : FieldReader.of(input, '', problems, 'a list of events, or {"events": […]}');
  const items = bare ? (input as unknown[]) : readItems(file, problems);
  const reference = readReference(options.reference, problems) ?? readReference(file?.text('reference'), problems);
  const timeZone = readTimeZone(options.timeZone, problems);
  const context: DateContext = {...options, timeZone, reference: reference?.text};
  const events = placeRelated(withUniqueIds(items, bare ? '' : 'events', context, problems), problems);
  const groups = file?.list('groups', (item, path) => readGroup(item, path, problems)) ?? [];
  const timeline = new Timeline({title: file?.text('title'), lang: file?.text('lang'), reference, timeZone, groups}, events);
  return {timeline, problems: Object.freeze(problems)};
}

function readItems(file: FieldReader | undefined, problems: Problem[]): readonly unknown[] {
  const value = file?.raw('events');
  if (Array.isArray(value)) return value;
  if (file) problems.push(problem('events', value, 'a list of events'));
  return [];
}

/** An event whose id is taken is kept under a new one, so that nothing is lost. */
function withUniqueIds(items: readonly unknown[], root: string, context: DateContext, problems: Problem[]): (ReadEvent | RelatedEvent)[] {
  const ownIds = items.map((item, index) => ownId(item, `${root}[${index}]`, problems));
  const register = new IdRegister(ownIds.filter((id) => id !== undefined));
  const seen = new Set<string>();
  const events: (ReadEvent | RelatedEvent)[] = [];
  items.forEach((item, index) => {
    const path = `${root}[${index}]`;
    const wanted = ownIds[index];
    const taken = wanted !== undefined && seen.has(wanted);
    const id = wanted === undefined ? register.unused(`event-${index + 1}`) : taken ? register.unused(wanted) : wanted;
    if (taken) problems.push(problem(`${path}.id`, wanted, `an id of its own; the event is kept as “${id}”`, id));
    seen.add(id);
    const event = readEvent(item, path, id, context, problems);
    if (event) events.push(event);
  });
  return events;
}

function ownId(item: unknown, path: string, problems: Problem[]): string | undefined {
  return isObject(item) ? new FieldReader(item, path, problems).text('id') : undefined;
}

function withUnlistedGroups(listed: readonly Group[], events: readonly TimelineEvent[]): Group[] {
  const groups = new Map(listed.map((group) => [group.id, group]));
  for (const {group} of events) {
    if (group !== undefined && !groups.has(group)) groups.set(group, Object.freeze({id: group, title: group}));
  }
  return [...groups.values()];
}

function extentOf(events: readonly TimelineEvent[]): Extent | undefined {
  let start = Infinity;
  let end = -Infinity;
  for (const {when} of events) {
    for (const bound of [when.start.earliest, when.start.latest, when.end.earliest, when.end.latest]) {
      if (!Number.isFinite(bound)) continue;
      start = Math.min(start, bound);
      end = Math.max(end, bound);
    }
  }
  return start <= end ? Object.freeze({start, end}) : undefined;
}
