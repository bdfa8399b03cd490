import type {Era, TimelineEvent} from '../model/index.js';

/** All lengths and places in a frame are in CSS px from the top left corner of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line, along one of the axes of the screen. */
export interface Line {
  readonly from: Point;
  readonly to: Point;
}

export type Side = 'left' | 'right' | 'up' | 'down';

/** `greater` and `lesser` are titles of what is more or less important than most. */
export type TextRole = 'title' | 'greater' | 'lesser' | 'date' | 'minor' | 'major' | 'now';

/** One line of text: `y` is its baseline, `x` the end that its anchor names. */
export interface TextLine {
  readonly text: string;
  readonly role: TextRole;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** How closely an instant is known. */
export interface Knowledge {
  /** whether it lies within one day of the calendar, and the source says neither "about" nor "perhaps" */
  readonly certain: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An instant that is as narrow as a dot: filled where it is certain, else an open ring. */
export interface Dot extends Knowledge {
  readonly center: Point;
  /** px */
  readonly radius: number;
}

/**
 * The stretch in which an instant lies, or an interval begins or ends, where it is wider than a dot: a cell with a firm
 * outline where it is certain, else a light range with a broken one.
 */
export interface Cell extends Knowledge {
  readonly box: Box;
  /** sides on which it has an edge; a side without one is approximate, out of the picture, or fades */
  readonly edges: readonly Side[];
}

/**
 * An interval: full where it certainly went on, and tapering to a point over the time in which it may have begun or
 * ended.
 */
export interface Bar {
  /** its corners, once around */
  readonly outline: readonly Point[];
  readonly uncertain: boolean;
}

/** An end that is not given: the shape thins out over the box and points on. */
export interface Fade {
  readonly box: Box;
  readonly towards: Side;
  /** whether it goes on from a bar, or from a range in which an instant may lie */
  readonly certain: boolean;
  /** whether there is an end that nobody knows, rather than none */
  readonly unknown: boolean;
}

/** A hairline between two parts of a set. */
export interface Joint {
  readonly from: Point;
  readonly to: Point;
}

export interface Label {
  readonly lines: readonly TextLine[];
  readonly box: Box;
  /** whether the label lies on its own mark, of which bars and joints are then cut out behind it */
  readonly onMark: boolean;
  /** what it says in full, where some of that has been cut */
  readonly wholeText: string | undefined;
}

/** One event's shape. */
export interface Mark {
  readonly id: string;
  readonly event: TimelineEvent;
  /** a dot is an instant no wider than that, a range a wider one, a span went on from a start to an end */
  readonly form: 'dot' | 'range' | 'span';
  /** the sole most important event of the timeline */
  readonly lead: boolean;
  readonly selected: boolean;
  /** whether it is none of those that are looked for */
  readonly dimmed: boolean;
  /** what an instant is drawn as; each part of a set has its own */
  readonly dots: readonly Dot[];
  readonly cells: readonly Cell[];
  /** what an interval is drawn as */
  readonly bars: readonly Bar[];
  readonly fades: readonly Fade[];
  readonly joints: readonly Joint[];
  /** the pieces of the hairline that carries its beginning over to the axis: it breaks behind texts */
  readonly stem: readonly Line[];
  /** from the mark to a label that had to move aside */
  readonly leader: readonly Point[] | null;
  readonly label: Label | null;
  /** what can be pressed: at least 24 px each way */
  readonly target: Box;
  /** what the focus ring surrounds */
  readonly body: Box;
}

export interface Tick {
  readonly ms: number;
  readonly tier: 'minor' | 'major';
  readonly from: Point;
  readonly to: Point;
  readonly label: readonly TextLine[];
}

/** Time that the axis leaves out. */
export interface TimeBreak {
  /** from which on */
  readonly ms: number;
  /** the piece of the axis that stands for it */
  readonly line: Line;
  /** how much it is */
  readonly label: readonly TextLine[];
}

/**
 * How many unlabelled events stand along the axis: one column after another, all equally long. In typed arrays, for
 * there are hundreds of them in every frame.
 */
export interface DensityStrip {
  /**
   * px along the axis (x, or y where that is upright) from which the first column runs, and px of each; below 0 where
   * time runs to the left
   */
  readonly start: number;
  readonly step: number;
  /**
   * px across at which columns stand, and from there to the end of a full one; below 0 where that is up or to the left
   */
  readonly foot: number;
  readonly rise: number;
  /**
   * strengths from 0 to 1, at each column: of what is certain, and of what is possible, which is 0 where there is no
   * column
   */
  readonly certain: Float64Array;
  readonly possible: Float64Array;
  /** id of the group whose events they are; absent of several groups and of none */
  readonly group?: string | undefined;
}

/** A lane's label, and what it stands for. */
export interface LaneLabel {
  /** id of the group; null for events without one */
  readonly id: string | null;
  /** the group's title */
  readonly title: string;
  /** as much of that as there is room for */
  readonly text: TextLine;
  /** the whole lane */
  readonly box: Box;
  readonly collapsed: boolean;
  /** number of its events */
  readonly count: number;
}

/** The reference: a line across the plot, on to its label where that had to move aside. */
export interface NowLine {
  readonly line: readonly Point[];
  /** the same as it is drawn: broken behind texts */
  readonly pieces: readonly Line[];
  /** in several lines where it is wider than the column of labels; none where it has no words */
  readonly label: readonly TextLine[];
}

/**
 * From an event's mark to that of the next in narrative order, over no more time than certainly lies between the two:
 * straight out of the one, across, and straight into the other.
 */
export interface Jump {
  /** id of the event that it leads to */
  readonly id: string;
  /** where it leaves, where it begins to swing across, where it has swung across, where it arrives */
  readonly line: readonly [Point, Point, Point, Point];
  /** the side to which it goes back in time; null where it does not, or nobody knows */
  readonly back: Side | null;
  /** whether the selected event stands at one of its ends */
  readonly touchesSelected: boolean;
}

/** One stretch of an era, as far as it is in the picture. */
export interface EraBand {
  /** the same for as long as it stands for the same stretch */
  readonly key: string;
  readonly era: Era;
  /** from the axis to the far side */
  readonly box: Box;
  /**
   * how strong its fill is, from 0 to 1, at parts of its box along the axis, from 0 at the left or the top to 1;
   * between two it changes evenly
   */
  readonly stops: readonly {readonly at: number; readonly strength: number}[];
  /** which of the two fills it has: not that of one that it meets */
  readonly tone: number;
  /** its title, cut where there is no room for all of it; turned by 90° in an upright picture; null without room */
  readonly label: TextLine | null;
}

/** What a story curve has besides its marks: each event has a row of its own, in narrative order. */
export interface StoryCurve {
  readonly jumps: readonly Jump[];
  /** the rank of each row in narrative order, where there is room for it */
  readonly ranks: readonly TextLine[];
}

/** Everything to draw for one window, size and theme. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly orientation: 'horizontal' | 'vertical';
  /** where marks stand */
  readonly plot: Box;
  /** in pieces where it leaves time out */
  readonly axis: {readonly from: Point; readonly to: Point; readonly pieces?: readonly Line[]};
  /** from the first to the last; none where it leaves nothing out */
  readonly breaks?: readonly TimeBreak[];
  readonly ticks: readonly Tick[];
  /** faint lines across the plot at the major ticks, broken behind texts */
  readonly grid: readonly {readonly ms: number; readonly from: Point; readonly to: Point}[];
  readonly now: NowLine | null;
  /** by their beginnings */
  readonly eras: readonly EraBand[];
  /** in a story curve alone */
  readonly storyCurve?: StoryCurve | undefined;
  readonly marks: readonly Mark[];
  /** every lane's, from top to bottom; none where no event is without a label */
  readonly density: readonly DensityStrip[];
  /** whether there would be some if what counts events were there */
  readonly isUncounted?: boolean | undefined;
  /** the same of those alone that are looked for; none where all are */
  readonly matching: readonly DensityStrip[];
  /** how many events are counted at a place, where there is room to say it */
  readonly counts?: readonly TextLine[];
  /** from top to bottom; none where all events are in one */
  readonly lanes: readonly LaneLabel[];
}
