import {EXACT_LABEL_LIMIT, type Lane, type Timeline, type TimelineEvent} from '../../model/index.js';
import {BASELINE, horizonOf} from './arrangement.js';
import {Density} from '../marks/density.js';
import type {LaneLabel} from '../frame.js';
import {type Item, type Items} from '../labels/label.js';
import {FewRows, ManyRows, type LaneRows} from '../labels/label-choice.js';
import type {Metrics} from '../metrics.js';
import type {Projection} from '../projection.js';
import type {Room} from '../labels/row-pyramid.js';

/** A lane where it stands: px from the top of the picture. */
export interface Band {
  readonly lane: Lane;
  readonly rows: LaneRows;
  readonly density: Density;
  readonly isCollapsed: boolean;
  /** absent where there is but one lane */
  readonly label: LaneLabel | undefined;
  /** the middle of the first row, and px from one row to the next */
  readonly firstRow: number;
  readonly pitch: number;
  /** where the lane ends */
  readonly foot: number;
  /** above its foot */
  readonly densityHeight: number;
  /** down to where stems run */
  readonly stemsTo: number;
  has(event: TimelineEvent): boolean;
}

export interface BandOptions {
  readonly items: Items;
  /** the items themselves, by beginnings, where they are few */
  readonly all: readonly Item[] | undefined;
  readonly metrics: Metrics;
  readonly projection: Projection;
  readonly width: number;
  /** px above and below the bands */
  readonly top: number;
  readonly foot: number;
  /** px of the whole picture; as high as its content where absent */
  readonly height: number | undefined;
  /** ids of groups whose lanes show no rows */
  readonly collapsed: ReadonlySet<string> | undefined;
  /** ms from which rooms are counted */
  readonly origin: number;
  /** px per ms where everything is in view */
  readonly homeScale: number;
  roomOf(item: Item): Room;
}

/** Rows of a single lane, where nothing limits the height, of few events and of many. */
const MOST_ROWS = 14;
const MANY_ROWS = 6;
/** Rows of all lanes together, and of each at least. */
const MOST_LANE_ROWS = 20;
const LEAST_LANE_ROWS = 2;
/** px kept free of rows above a lane's foot, for events without a label */
const FEW_DENSITY = 22;
const MANY_DENSITY = 52;
/** Where many lanes stand in little height, it is that high at least. */
const LEAST_DENSITY = 6;
/** px of a lane's label with the space around it */
const LABEL_SPACE = 10;
/** px before a lane's label for the sign that opens and closes it */
const TOGGLE = 14;
/** Rows stand apart by at most so many times what they need. */
const WIDEST_PITCH = 1.5;

/** The lanes of a timeline from top to bottom, each as high as what is in it, as far as there is height. */
export function bandsOf(timeline: Timeline, options: BandOptions): {bands: Band[]; height: number} {
  const {metrics, projection, top, foot, all} = options;
  const {lineHeight, rowGap, padding} = metrics;
  const {lanes} = timeline;
  const isFew = timeline.events.length <= EXACT_LABEL_LIMIT;
  const hasLabels = lanes.length > 1;
  const labelHeight = hasLabels ? lineHeight.major + LABEL_SPACE : 0;
  const perLane =
    options.height === undefined ? Infinity : (options.height - top - foot) / Math.max(1, lanes.length) - labelHeight;
  const densityHeight = Math.max(
    LEAST_DENSITY,
    Math.min(perLane, isFew ? FEW_DENSITY : hasLabels ? MANY_DENSITY / 2 : MANY_DENSITY),
  );
  const highest = (all ?? []).reduce(
    (most, item) => Math.max(most, item.height),
    Math.max(metrics.mark, lineHeight.title + lineHeight.date),
  );
  const naturalPitch = highest + rowGap;
  const isCollapsed = ({group}: Lane): boolean => group !== undefined && (options.collapsed?.has(group.id) ?? false);
  const chrome = top + foot + Math.max(1, lanes.length) * (labelHeight + densityHeight);
  const room = options.height === undefined ? Infinity : Math.max(0, (options.height - chrome) / naturalPitch);
  const cap = !hasLabels
    ? isFew
      ? MOST_ROWS
      : MANY_ROWS
    : Math.max(LEAST_LANE_ROWS, Math.floor((isFew ? MOST_LANE_ROWS : MANY_ROWS * 2) / lanes.length));
  const most = hasLabels ? cap : options.height === undefined ? cap : Math.max(1, Math.floor(room));
  const wanted = lanes.map((lane) => (isCollapsed(lane) ? 0 : rowsOf(lane, most, options).used));
  const allotted = hasLabels ? shared(wanted, Math.floor(room)) : wanted;
  const total = allotted.reduce((sum, count) => sum + count, 0);
  const used = Math.max(1, total);
  const pitch = Math.min(
    naturalPitch * WIDEST_PITCH,
    Math.max(naturalPitch, options.height === undefined ? 0 : (options.height - chrome) / used),
  );
  const natural = chrome + used * naturalPitch;
  const height = options.height ?? natural;
  // What height is left over stands above: marks are near the axis.
  let at = top + Math.max(0, height - chrome - total * pitch);
  const bands = lanes.map((lane, index): Band => {
    const count = allotted[index]!;
    const begin = at;
    const ids = lane.group?.id;
    at += labelHeight + count * pitch + densityHeight;
    const label: LaneLabel | undefined = hasLabels
      ? {
          id: ids ?? null,
          collapsed: isCollapsed(lane),
          count: sizeOf(lane),
          box: {x: 0, y: begin, width: options.width, height: at - begin},
          text: {
            text: lane.group?.title ?? '',
            role: 'major',
            anchor: projection.anchor('here'),
            ...projection.point(padding + TOGGLE, begin + LABEL_SPACE / 2 + lineHeight.major * (1 - BASELINE)),
          },
        }
      : undefined;
    return {
      lane,
      label,
      density: new Density(lane.segments, horizonOf(timeline)),
      rows: rowsOf(lane, Math.max(1, count), options),
      isCollapsed: count === 0,
      pitch,
      densityHeight,
      firstRow: begin + labelHeight + (pitch - rowGap) / 2,
      foot: at,
      stemsTo: at,
      has: ({group}) => group === ids || (ids === undefined && !timeline.groups.some(({id}) => id === group)),
    };
  });
  return {bands, height};
}

function rowsOf(lane: Lane, count: number, {all, items, origin, homeScale, roomOf}: BandOptions): LaneRows {
  if (!all) return new ManyRows(lane, items, roomOf, origin, homeScale, count);
  const own = all.filter(({event}) => event.group === lane.group?.id);
  return new FewRows(own, own.map(roomOf), homeScale, count);
}

function sizeOf({segments}: Lane): number {
  return segments.reduce((sum, {begin}) => sum + begin.length, 0);
}

/** Of what each would like, as much as there is: one more for each in turn, until all is given out. */
function shared(wanted: readonly number[], total: number): number[] {
  const given = wanted.map(() => 0);
  for (
    let left = Math.min(
      total,
      wanted.reduce((sum, wish) => sum + wish, 0),
    );
    left > 0;
  ) {
    wanted.forEach((wish, index) => {
      if (left > 0 && given[index]! < wish) {
        given[index]! += 1;
        left -= 1;
      }
    });
  }
  return given;
}
