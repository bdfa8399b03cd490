import type {Timeline, TimelineEvent} from '../model/index.js';
import type {TextRole} from './frame.js';
import type {Metrics} from './metrics.js';
import {shapeOf, type Shape} from './shape.js';
import {labelDate} from './wording.js';
import {wrapText} from './wrap.js';

/** An event with all of its label that depends on neither window nor scale. */
export interface Item {
  readonly event: TimelineEvent;
  readonly shape: Shape;
  readonly lead: boolean;
  /** place in the order in which labels are given out, 0 first: importance, then given order */
  readonly rank: number;
  readonly lines: readonly {readonly text: string; readonly role: TextRole}[];
  /** px of the label, without any space around it */
  readonly width: number;
  readonly height: number;
}

export interface ItemOptions {
  readonly metrics: Metrics;
  readonly locale: string;
  /** px of the widest line, and how many lines a title may take */
  readonly lineWidth: number;
  readonly titleLines: number;
}

/** The items of a timeline in time order, by the beginnings of their marks. */
export function itemsOf(timeline: Timeline, options: ItemOptions): Item[] {
  const ranked = [...timeline.events].sort((a, b) => importanceOf(b) - importanceOf(a) || a.given - b.given);
  const rankOf = new Map(ranked.map((event, rank) => [event, rank]));
  const [first, second] = ranked;
  const lead = first && second && importanceOf(first) > importanceOf(second) ? first : undefined;
  return timeline.events
    .map((event) => itemOf(event, timeline, options, rankOf.get(event)!, event === lead))
    .sort((a, b) => a.shape.begin - b.shape.begin || a.event.time - b.event.time);
}

function itemOf(event: TimelineEvent, timeline: Timeline, options: ItemOptions, rank: number, lead: boolean): Item {
  const {metrics, locale, lineWidth, titleLines} = options;
  const date = labelDate(event.when, locale, timeline.timeZone);
  const lines = [
    ...wrapped(event.title, 'title', titleLines, lineWidth, metrics),
    ...wrapped(date, 'date', titleLines, lineWidth, metrics),
  ];
  return {
    event,
    shape: shapeOf(event.when, timeline),
    lead,
    rank,
    lines,
    width: Math.max(...lines.map(({text, role}) => metrics.measure(text, role))),
    height: lines.reduce((height, {role}) => height + metrics.lineHeight[role], 0),
  };
}

function wrapped(text: string, role: TextRole, most: number, width: number, metrics: Metrics): Item['lines'] {
  if (!text) return [];
  return wrapText(text, width, most, (part) => metrics.measure(part, role)).map((line) => ({text: line, role}));
}

function importanceOf(event: TimelineEvent): number {
  return event.importance ?? 0;
}
