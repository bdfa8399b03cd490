import {type When, WhenSyntaxError} from '../../../dates/index.js';
import {problem, type Problem} from '../../problem.js';
import {frozenWhen} from '../event-reader.js';
import type {RelatedEvent} from '../read-event.js';
import {relatedWhen} from './relation.js';

/**
 * Gives related events their dates, from those that the others have or are given, each after those that it depends on.
 * One that depends on itself, on none that is there, or on others that leave it no time, gets none, and a problem that
 * names them.
 * @param whenOf the date of an event that has one of its own
 * @param timeZone IANA name of the zone whose days are meant
 * @returns dates by ids; undefined for an event that can have none
 */
export function resolveRelations(
  events: readonly RelatedEvent[],
  whenOf: (id: string) => When | undefined,
  problems: Problem[],
  timeZone?: string,
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

  const resolve = (event: RelatedEvent): void => {
    const {id, fields, relation} = event;
    const others = relation.ids.map((other) => dates.get(other));
    const undated = relation.ids.find((_, index) => !others[index]);
    if (undated !== undefined)
      return refuse(event, `another event with a date: “${undated}” has none that can be read`);
    try {
      const when = relatedWhen(fields.date, relation, others as When[], timeZone);
      if (when) dates.set(id, frozenWhen(when));
      else {
        const named = relation.ids.map((other, index) => `“${other}” is ${others[index]!.edtf}`);
        refuse(event, `events that leave it some time: ${named.join(', ')}`);
      }
    } catch (error) {
      if (!(error instanceof WhenSyntaxError)) throw error;
      refuse(event, error.expected);
    }
  };

  // Each event waits for the one above it. Not by recursion: a chain of a hundred thousand events would overflow the
  // call stack.
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
      } else if (!dates.has(event.id)) resolve(event);
      waiting.pop();
    }
  }
  return dates;
}
