import {zoneClock} from '../../dates/calendar/zone-clock.js';
import type {When} from '../../dates/index.js';
import {type BoundColumns, setBounds} from '../index/bounds.js';
import type {GroupNumbers} from '../index/group-numbers.js';
import {EVENTS_PER_SLICE} from '../limits.js';
import type {Problem} from '../problem.js';
import type {ReadEvent, RelatedEvent} from '../read/read-event.js';
import type {Step} from './tasks.js';

/** Events that are read in full in one go: each takes some sixteen times as long as on the fast path. */
const FULL_EVENTS_PER_SLICE = EVENTS_PER_SLICE / 16;

/** The columns that are filled from the events of a list, a row for each. */
export interface EventColumns {
  readonly bounds: BoundColumns;
  readonly groups: GroupNumbers;
  /** IANA name of the zone whose days are meant */
  readonly timeZone: string | undefined;
}

/** Reads events of a list in full, and fills their rows. An event itself is forgotten again, unless all are wanted. */
export class FullReader {
  /** those whose dates are given by others, by their rows; their bounds are still missing */
  readonly related = new Map<number, RelatedEvent>();
  /** rows of events without a readable date */
  readonly undated = new Set<number>();
  readonly #events = new Map<number, ReadEvent>();
  readonly #problems = new Map<number, readonly Problem[]>();

  /** @param read reads the event of a row */
  constructor(
    private readonly read: (row: number, problems: Problem[]) => ReadEvent | RelatedEvent | undefined,
    private readonly columns: EventColumns,
    private readonly keepsEvents: boolean,
  ) {}

  /** The problems that were found, in the order of the rows. */
  get problems(): readonly Problem[] {
    return [...this.#problems].sort(([a], [b]) => a - b).flatMap(([, problems]) => problems);
  }

  /** The events with a date, in the order of the rows, where they are kept. */
  get events(): readonly ReadEvent[] | undefined {
    if (!this.keepsEvents) return undefined;
    return [...this.#events].sort(([a], [b]) => a - b).map(([, event]) => event);
  }

  /** @param count of all rows, of which these are some: what is done is a part of it */
  *readRows(rows: ArrayLike<number>, count: number): Generator<Step, void, unknown> {
    for (let index = 0; index < rows.length; index += 1) {
      this.#readRow(rows[index]!);
      if (index % FULL_EVENTS_PER_SLICE === 0) yield {done: 1 - (rows.length - index) / count};
    }
  }

  /** Dates a related event from what is known of the others; undefined where it can have no date. */
  date(row: number, when: When | undefined): void {
    if (!when) this.undated.add(row);
    else this.#keep(row, {...this.related.get(row)!.fields, when});
  }

  #readRow(row: number): void {
    const problems: Problem[] = [];
    const event = this.read(row, problems);
    if (problems.length) this.#problems.set(row, problems);
    if (!event) {
      this.undated.add(row);
      return;
    }
    const isRelated = 'relation' in event;
    const {group, importance} = isRelated ? event.fields : event;
    this.columns.groups.set(row, group, importance);
    if (isRelated) this.related.set(row, event);
    else this.#keep(row, event);
  }

  #keep(row: number, event: ReadEvent): void {
    const {bounds, timeZone} = this.columns;
    setBounds(bounds, row, event.when, zoneClock(timeZone));
    if (this.keepsEvents) this.#events.set(row, event);
  }
}
