import type {Precision} from '../precision.js';
import type {Bounds} from '../when.js';
import {zoneClock} from '../calendar/zone-clock.js';

/** One EDTF date, read: what was written in each component, and the bounds that follow from it. */
export interface DateNode extends Bounds {
  /** in canonical form */
  readonly edtf: string;
  readonly precision: Precision;
  /** astronomical; the first and the last year that are possible */
  readonly year: number;
  readonly lastYear: number;
  /** digits as written, with `X`; a sub-year grouping 21…41 stands in `month`; '' where there is none */
  readonly month: string;
  readonly day: string;
  /** true for a date with a time of day */
  readonly timed: boolean;
  /** what `?` and `~` say about any of year, month and day */
  readonly qualifier: number;
  /** the bounds before `~` has widened them; undefined where it has not */
  readonly stated?: Bounds | undefined;
}

/** A date of the calendar, bounded by moments in a zone. */
export const inZone = (date: DateNode, timeZone: string | undefined): DateNode =>
  timeZone === undefined ? date : {...date, ...zoneClock(timeZone).momentsOf(date.earliest, date.latest)};
