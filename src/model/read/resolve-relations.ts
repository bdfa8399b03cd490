import {type When, WhenSyntaxError} from '../../dates/index.js';
import type {Problem} from '../problem.js';
import {problem} from '../problem.js';
import type {ReadEvent} from './event-reader.js';
import {type Relation, relatedWhen} from './relation.js';

/** An event whose date is given by others: it has a place in time once they have theirs. */
export interface RelatedEvent {
  readonly id: string;
  /** all of it but its `when` */
  readonly fields: Omit<ReadEvent, 'when'>;
  readonly relation: Relation;
  /** where its date stands in the data */
  readonly path: string;
}

/**
 * Gives related events their dates, from those that the others have or are given, in the order in which they hang on
 * each other. One that hangs on itself, on none that is there, or on others that leave it no time, gets none, and a
 * problem that names them.
 * @param whenOf the date of an event that has one of its own
 * @returns dates by ids; undefined for an event that can have none
 */
export function placeRelated(
  events: readonly RelatedEvent[],
  whenOf: (id: string) => When | undefined,
  problems: Problem[],
): ReadonlyMap<string, When | undefined> {
  const related = new Map(events.map((event) => [event.id, event]));
  const dates = new Map<string, When | undefined>();
  for (const id of events.flatMap(({relation}) => relation.ids)) {
    if (!related.has(id)) dates.set(id, whenOf(id));
  }
  const refuse = ({id, path, fields}: RelatedEvent, expected: string): void => {
    problems.push(problem(path, fields.date, expected, id));
    dates.set(id, undefined);
  };

  const place = (event: RelatedEvent): void => {
    const {id, fields, relation} = event;
    const others = relation.ids.map((other) => dates.get(other));
    const unplaced = relation.ids.find((_, index) => !others[index]);
    if (unplaced !== undefined)
      return refuse(event, `another event with a date: “${unplaced}” has none that can be read`);
    try {
      const when = relatedWhen(fields.date, relation, others as When[]);
      if (when) dates.set(id, Object.freeze(when));
      else
        refuse(
          event,
          `events that leave it some time: ${relation.ids.map((other, index) => `“${other}” is ${others[index]!.edtf}`).join(', ')}`,
        );
    } catch (error) {
      if (!(error instanceof WhenSyntaxError)) throw error;
      refuse(event, error.expected);
    }
  };

  // Each waits for the one behind it. Not the call stack: a chain of a hundred thousand events is too deep for that.
  const waiting: RelatedEvent[] = [];
  const begun = new Set<RelatedEvent>();
  const wait = (event: RelatedEvent): void => {
    begun.add(event);
    waiting.push(event);
  };
  for (const first of related.values()) {
    if (!begun.has(first)) wait(first);
    for (let event; (event = waiting.at(-1));) {
      const wanted = related.get(event.relation.ids.find((id) => !dates.has(id)) ?? '');
      if (wanted && !begun.has(wanted)) {
        wait(wanted);
        continue;
      }
      if (wanted) {
        const cycle = waiting.slice(waiting.indexOf(wanted));
        const round = [...cycle, wanted].map(({id}) => `“${id}”`).join(' → ');
        for (const member of cycle) refuse(member, `a date that does not hang on itself: ${round}`);
      } else if (!dates.has(event.id)) place(event);
      waiting.pop();
    }
  }
  return dates;
}
