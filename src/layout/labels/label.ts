import {foremost, type Timeline, type TimelineEvent} from '../../model/index.js';
import type {TextRole} from '../frame.js';
import type {Metrics} from '../metrics.js';
import {shapeOf, type Shape} from '../marks/shape.js';
import {labelDate, type Language} from '../language.js';
import {wrapText} from './wrap-text.js';

/** Lines of text one below the other, without any space around them. */
export interface Words {
  readonly lines: readonly {readonly text: string; readonly role: TextRole}[];
  /** px */
  readonly width: number;
  readonly height: number;
}

/** An event with all of its label that depends on neither window nor scale. */
export interface Item extends Words {
  readonly event: TimelineEvent;
  /** where it stands among the events of its timeline, from 0 */
  readonly place: number;
  readonly shape: Shape;
  readonly lead: boolean;
}

export interface ItemOptions {
  readonly metrics: Metrics;
  readonly language: Language;
  /** px of the widest line, and how many lines a title may take */
  readonly lineWidth: number;
  readonly titleLines: number;
  /** the same of a date; as many as of a title where absent */
  readonly dateLines?: number;
}

/**
 * So many of very many events are measured to find out how short labels are, and one in so many of them may be shorter.
 */
const SAMPLE = 60;
const SHORTER = 10;

/** The items of a timeline, each made when it is first asked for. */
export class Items {
  readonly #made = new Map<number, Item>();
  readonly #lead: number | undefined;
  #shortWidth: number | undefined;

  constructor(
    private readonly timeline: Timeline,
    private readonly options: ItemOptions,
  ) {
    // What leads among all events does so among some of them, and nothing else.
    const lead = soleForemost(timeline.whole);
    this.#lead = lead === undefined ? undefined : timeline.placeOf(timeline.whole.events[lead]!.id);
  }

  /** @param place among the events of the timeline, from 0 */
  at(place: number): Item {
    let item = this.#made.get(place);
    if (!item) {
      item = itemOf(place, this.timeline, this.options, place === this.#lead);
      this.#made.set(place, item);
    }
    return item;
  }

  of(id: string | null): Item | undefined {
    const place = id === null ? undefined : this.timeline.placeOf(id);
    return place === undefined ? undefined : this.at(place);
  }

  /** px of a short label, by a sample from all over the timeline: but few are shorter. */
  get shortWidth(): number {
    const {length} = this.timeline.events;
    const count = Math.min(length, SAMPLE);
    return (this.#shortWidth ??=
      Array.from({length: count}, (_, index) => this.at(Math.floor((index * length) / count)).width).sort(
        (a, b) => a - b,
      )[Math.floor(count / SHORTER)] ?? 0);
  }

  /** All of them, by the beginnings of their marks. */
  all(): Item[] {
    return Array.from(this.timeline.events, (_, place) => this.at(place)).sort(
      (a, b) => a.shape.begin - b.shape.begin || a.event.time - b.event.time,
    );
  }
}

/** Which comes first where labels are given out: importance, then given order. */
export function byImportance({event: a}: Item, {event: b}: Item): number {
  return importanceOf(b) - importanceOf(a) || a.given - b.given;
}

/** The event that alone is more important than every other, by its place in given order. */
function soleForemost({lanes}: Timeline): number | undefined {
  const [first, second] = lanes
    .flatMap(({segments}) =>
      segments.flatMap((segment) =>
        foremost(segment, [0, segment.given.length], 2).map((row) => ({
          given: segment.given[row]!,
          importance: segment.importance?.[row] ?? 0,
        })),
      ),
    )
    .sort((a, b) => b.importance - a.importance);
  return first && second && first.importance > second.importance ? first.given : undefined;
}

function itemOf(place: number, timeline: Timeline, options: ItemOptions, lead: boolean): Item {
  const event = timeline.events[place]!;
  const {metrics, language, lineWidth, titleLines, dateLines = titleLines} = options;
  const date = labelDate(event.when, language, timeline.timeZone);
  const lines = [
    ...wrapped(event.title, 'title', titleLines, lineWidth, metrics),
    ...wrapped(date, 'date', dateLines, lineWidth, metrics),
  ];
  return {
    event,
    place,
    shape: shapeOf(event.when, timeline),
    lead,
    ...wordsOf(lines, metrics),
  };
}

export function wordsOf(lines: Words['lines'], metrics: Metrics): Words {
  return {
    lines,
    width: Math.max(0, ...lines.map(({text, role}) => metrics.measure(text, role))),
    height: lines.reduce((height, {role}) => height + metrics.lineHeight[role], 0),
  };
}

/** No line where there is no text. */
export function wrapped(text: string, role: TextRole, most: number, width: number, metrics: Metrics): Words['lines'] {
  if (!text) return [];
  return wrapText(text, width, most, (part) => metrics.measure(part, role)).map((line) => ({text: line, role}));
}

function importanceOf(event: TimelineEvent): number {
  return event.importance ?? 0;
}
