import type {TimelineEvent} from '../event.js';
import type {Relation} from './relations/relation.js';

/** An event before it is known where it stands among the others. */
export type ReadEvent = Omit<TimelineEvent, 'given' | 'time'>;

/** An event whose date is given by others: it has a date once they have theirs. */
export interface RelatedEvent {
  readonly id: string;
  /** all of it but its `when` */
  readonly fields: Omit<ReadEvent, 'when'>;
  readonly relation: Relation;
  /** where its date stands in the data */
  readonly path: string;
}
