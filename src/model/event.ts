import type {ParseOptions, When} from '../dates/index.js';

/** Where a statement comes from. */
export interface Source {
  readonly name: string;
  readonly url?: string | undefined;
  readonly quote?: string | undefined;
}

/** Who says what about an event; claims stand side by side where accounts differ. */
export interface Claim {
  readonly by: string;
  readonly says: string;
  readonly stance?: 'asserts' | 'denies' | undefined;
  readonly sources?: readonly Source[] | undefined;
}

/** A picture of an event. */
export interface Media {
  readonly url: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
}

/**
 * A moment known exactly: milliseconds from 1970-01-01T00:00Z, or a `Date`. A whole number from 1000 to 2999 is a year;
 * another one within 48 days of 1970, which would be seconds or the days of a spreadsheet, is refused.
 */
export type Moment = number | Date;

/** An event as a page or a file hands it over. */
export interface EventInput {
  readonly id?: string | number | undefined;
  /**
   * as the source words it; or from other events: “after:ID”, “before:ID”, “between:ID and ID”, “2 days after:ID”; or
   * from scripts a moment, or the two moments between which it went on
   */
  readonly date: string | Moment | readonly [Moment, Moment];
  readonly title: string;
  /** the source's own wording of the date, for the label, where `date` says it otherwise */
  readonly dateText?: string | undefined;
  /** which one is meant of what comes again each year or week, such as "September"; stands before the file's own */
  readonly prefer?: ParseOptions['prefer'];
  readonly text?: string | undefined;
  readonly group?: string | undefined;
  /** higher is more important; 0 unless said */
  readonly importance?: number | undefined;
  readonly url?: string | undefined;
  readonly media?: Media | string | undefined;
  readonly sources?: readonly (Source | string)[] | undefined;
  readonly claims?: readonly Claim[] | undefined;
}

/** A file of events. A bare array of events is the same as `{events}`. */
export interface TimelineInput {
  readonly title?: string | undefined;
  /** the date from which "this Sunday" or "September" is read */
  readonly reference?: string | undefined;
  readonly lang?: string | undefined;
  /** which one is meant of what comes again each year or week, such as "September" */
  readonly prefer?: ParseOptions['prefer'];
  /** whether 03/04/2018 is 3 April (`dmy`) or 4 March (`mdy`) */
  readonly dateOrder?: ParseOptions['dateOrder'];
  /** years that "about" reaches from a year: 5 unless given */
  readonly circa?: number | undefined;
  /** whether all dates are EDTF, and read as nothing else */
  readonly edtf?: boolean | undefined;
  readonly groups?: readonly (GroupInput | string)[] | undefined;
  /** stretches of time behind the events, such as reigns and ages */
  readonly eras?: readonly EraInput[] | undefined;
  readonly events: readonly EventInput[];
}

/** A group as a page or a file hands it over. */
export interface GroupInput {
  readonly id: string | number;
  /** its id unless given */
  readonly title?: string | undefined;
  /** hex, rgb(), hsl(), oklch() or a named colour of CSS; the next of the theme's eight unless given */
  readonly color?: string | undefined;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  /** as `#rrggbb` */
  readonly color?: string;
}

/** A stretch of time with a name, as a page or a file hands it over. */
export interface EraInput {
  /** in any form that an event’s date may have, but one that hangs on an event */
  readonly date: EventInput['date'];
  readonly title: string;
  /** hex, rgb(), hsl(), oklch() or a named colour of CSS; that of the ink unless given */
  readonly color?: string | undefined;
}

/** A stretch of time with a name, read. Drawn as a band behind the events, and not one of them. Frozen. */
export interface Era {
  /** as written; for moments from scripts in ISO 8601 */
  readonly date: string;
  readonly title: string;
  /** as `#rrggbb` */
  readonly color?: string;
  readonly when: When;
}

/** An event, read: the input's own fields, what its date means, and its ranks in both orders. Frozen. */
export interface TimelineEvent {
  readonly id: string;
  /** as written; for moments from scripts in ISO 8601 */
  readonly date: string;
  readonly title: string;
  /** the source's own wording of the date */
  readonly dateText?: string;
  readonly prefer?: NonNullable<ParseOptions['prefer']>;
  readonly text?: string;
  readonly group?: string;
  readonly importance?: number;
  readonly url?: string;
  readonly media?: Media;
  readonly sources?: readonly Source[];
  readonly claims?: readonly Claim[];
  readonly when: When;
  /** rank in given order, the order in which the story is told: from 1 */
  readonly given: number;
  /** rank in time order: from 1 */
  readonly time: number;
}
