import type {EventLabel} from '../labels/text/label.js';
import type {Shape} from '../marks/shape.js';

/** An event, and the moment of its possible time at which its sign stands, or from which on. */
export interface Place {
  readonly label: EventLabel;
  /** ms */
  readonly at: number;
}

/** ms within which moments are told apart where a source gives no more than that one */
const ONE_MOMENT = 1;

/**
 * All events in order of time, each at a moment of its own: an instant in the middle of the time in which it may lie,
 * an interval where it may have begun. Those that would stand at one share what time they have in common behind it:
 * three of one day stand at noon, at four and at eight.
 */
export function placesOf(labels: readonly EventLabel[]): Place[] {
  const waiting = labels
    .map((label) => ({label, ...leewayOf(label.shape), wanted: wantedOf(label.shape)}))
    .sort((a, b) => a.wanted - b.wanted || a.label.event.time - b.label.event.time);
  const places: Place[] = [];
  for (let from = 0, to = 0; from < waiting.length; from = to) {
    const {wanted} = waiting[from]!;
    while (to < waiting.length && waiting[to]!.wanted === wanted) to += 1;
    const alike = waiting.slice(from, to);
    const next = waiting[to]?.wanted ?? Infinity;
    const last = Math.max(Math.min(next, ...alike.map((each) => each.last)), wanted + ONE_MOMENT);
    alike.forEach(({label}, index) => {
      const at = wanted + ((last - wanted) * index) / alike.length;
      const before = places.at(-1)?.at;
      places.push({label, at: before === undefined || at > before ? at : justAfter(before)});
    });
  }
  return places;
}

function wantedOf(shape: Shape): number {
  const {first, last} = leewayOf(shape);
  return shape.kind === 'interval' ? first : first / 2 + last / 2;
}

/** From when to when the sign of an event may stand, in ms. */
export function leewayOf({kind, begin, end, fadesBefore, fadesAfter, parts}: Shape): {first: number; last: number} {
  if (kind === 'instant' && fadesBefore !== fadesAfter) {
    const known = fadesBefore ? end : begin;
    return {first: known, last: known};
  }
  return {first: begin, last: parts[0]?.end ?? end};
}

/** The next moment that a double tells from another. */
function justAfter(ms: number): number {
  return ms + Math.max(Math.abs(ms) * Number.EPSILON, Number.MIN_VALUE);
}
