import type {Timeline, TimelineEvent} from '../../../model/index.js';

/** How much an event weighs among all of them, as the size of its sign and the weight and size of its title show. */
export type ImportanceStep = 'lesser' | 'usual' | 'greater';

/** Parts of all events, by rank from the most important: the first ones stand out, the last ones stand back. */
const GREATER = 1 / 6;
const LESSER = 0.6;

/**
 * The step of each event, by its rank among all: events that are equally important share the rank in their middle, and
 * so the step. Where all are equally important, all are usual.
 */
export function importanceSteps({whole: {events}}: Timeline): (event: TimelineEvent) => ImportanceStep {
  const counts = new Map<number, number>();
  for (const event of events) counts.set(importanceOf(event), (counts.get(importanceOf(event)) ?? 0) + 1);
  if (counts.size < 2) return () => 'usual';
  const steps = new Map<number, ImportanceStep>();
  let above = 0;
  for (const [importance, count] of [...counts].sort(([a], [b]) => b - a)) {
    const rank = (above + count / 2) / events.length;
    steps.set(importance, rank <= GREATER ? 'greater' : rank < LESSER ? 'usual' : 'lesser');
    above += count;
  }
  return (event) => steps.get(importanceOf(event)) ?? 'usual';
}

function importanceOf({importance = 0}: TimelineEvent): number {
  return importance;
}
