import type {TextBlock} from '../labels/text/label.js';
import type {Place} from './places.js';

/** What stands below the other in an elastic picture: px are those of the picture of everything. */
interface Stacked {
  readonly top: number;
  readonly height: number;
}

export interface EventRow extends Stacked {
  readonly kind: 'event';
  readonly place: Place;
  /** the title, and the group below it */
  readonly text: TextBlock;
  /** the date beside the axis */
  readonly date: TextBlock;
  /** px below the top at which the sign stands, or begins */
  readonly level: number;
}

/** The name of a period that begins. */
export interface PeriodRow extends Stacked {
  readonly kind: 'period';
  readonly ms: number;
  readonly text: string;
}

/** Time that is left out. */
export interface BreakRow extends Stacked {
  readonly kind: 'break';
  /** ms from which on nothing is known to happen */
  readonly ms: number;
  readonly text: string;
}

/** The reference. */
export interface NowRow extends Stacked {
  readonly kind: 'now';
  readonly ms: number;
}

export type Row = EventRow | PeriodRow | BreakRow | NowRow;
