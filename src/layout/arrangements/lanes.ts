import {max, sum} from 'd3-array';
import {EXACT_LABEL_LIMIT, type Lane, type Timeline, type TimelineEvent} from '../../model/index.js';
import type {LaneLabel} from '../frame.js';
import type {EventLabel, EventLabels} from '../labels/label.js';
import {FewInLane, ManyInLane, type LaneLabels} from '../labels/label-choice.js';
import type {LabelExtent} from '../labels/label-extent.js';
import {rowsNeeded} from '../labels/row-pyramid.js';
import {Density} from '../marks/density.js';
import {horizonOf} from '../marks/shape.js';
import {BASELINE} from '../metrics.js';
import {shownText} from '../labels/shown-text.js';
import {wrapText} from '../labels/wrap-text.js';
import type {PictureOptions} from '../options.js';
import type {Projection} from '../projection.js';

/** A lane where it stands, in px from the top of the picture. */
export interface ArrangedLane {
  readonly lane: Lane;
  readonly labels: LaneLabels;
  readonly density: Density;
  readonly isCollapsed: boolean;
  /** absent where there is but one lane */
  readonly title: LaneLabel | undefined;
  /** the middle of the first row */
  readonly firstRow: number;
  /** from one row to the next */
  readonly pitch: number;
  /** where the lane ends */
  readonly foot: number;
  /** above its foot */
  readonly densityHeight: number;
  has(event: TimelineEvent): boolean;
}

export interface LaneOptions {
  readonly picture: PictureOptions;
  readonly projection: Projection;
  readonly labels: EventLabels;
  /** the labels themselves, by the beginnings of their marks, where they are few */
  readonly all: readonly EventLabel[] | undefined;
  /** px above and below the lanes */
  readonly top: number;
  readonly foot: number;
  /** px beside a label that its mark may take up */
  readonly margin: number;
  /** ms from which extents are counted */
  readonly origin: number;
  /** px per ms where everything is in view */
  readonly homeScale: number;
  /** what a label and its mark take up, in ms from the origin */
  extentOf(label: EventLabel): LabelExtent;
}

/** Rows of a single lane, where nothing limits the height, of few events and of many. */
const MOST_ROWS = 14;
const MOST_ROWS_OF_MANY = 6;
/** Rows of all lanes together, and of each at least. */
const MOST_LANE_ROWS = 20;
const LEAST_LANE_ROWS = 2;
/** px kept free of rows above a lane's foot, for events without a label */
const DENSITY_OF_FEW = 22;
const DENSITY_OF_MANY = 52;
/** Where many lanes stand in little height, it is that high at least. */
const LEAST_DENSITY = 6;
/** px above and below a lane's title */
const TITLE_SPACE = 10;
/** px before a lane's title for the sign that opens and closes it */
const TOGGLE_WIDTH = 14;
/** Rows stand apart by at most so many times what they need. */
const WIDEST_PITCH = 1.5;

/** The lanes of a timeline from top to bottom, each as high as what is in it, as far as there is height. */
export function arrangeLanes(
  timeline: Timeline,
  options: LaneOptions,
): {lanes: readonly ArrangedLane[]; height: number} {
  const sizes = sizesOf(timeline, options);
  const rowCounts = rowCountsOf(timeline, options, sizes);
  const total = sum(rowCounts);
  const height = options.picture.height ?? sizes.fixed + Math.max(1, total) * sizes.leastPitch;
  const pitch = options.picture.height === undefined ? sizes.leastPitch : pitchIn(height, total, sizes);
  // What height is left over stands above: marks are near the axis.
  let begin = options.top + Math.max(0, height - sizes.fixed - total * pitch);
  const lanes = timeline.lanes.map((lane, index) => {
    const arranged = arrangeLane(lane, rowCounts[index]!, begin, pitch, sizes, timeline, options);
    begin = arranged.foot;
    return arranged;
  });
  return {lanes, height};
}

/** px of what makes up the lanes. */
interface LaneSizes {
  /** of a lane's title, with the space around it; 0 where there is but one lane */
  readonly title: number;
  /** above a lane's foot */
  readonly density: number;
  /** from one row to the next, at least */
  readonly leastPitch: number;
  /** of everything but the rows */
  readonly fixed: number;
}

function sizesOf({lanes, events}: Timeline, {picture, all, top, foot}: LaneOptions): LaneSizes {
  const {height, metrics} = picture;
  const {lineHeight, rowGap, mark} = metrics;
  const laneCount = Math.max(1, lanes.length);
  const title = lanes.length > 1 ? lineHeight.major + TITLE_SPACE : 0;
  const share = height === undefined ? Infinity : (height - top - foot) / laneCount - title;
  const density = Math.max(LEAST_DENSITY, Math.min(share, wantedDensity(events.length, lanes.length)));
  const highest = max(all ?? [], (label) => label.height) ?? 0;
  return {
    title,
    density,
    leastPitch: Math.max(highest, mark, lineHeight.title + lineHeight.date) + rowGap,
    fixed: top + foot + laneCount * (title + density),
  };
}

function wantedDensity(eventCount: number, laneCount: number): number {
  if (eventCount <= EXACT_LABEL_LIMIT) return DENSITY_OF_FEW;
  return laneCount > 1 ? DENSITY_OF_MANY / 2 : DENSITY_OF_MANY;
}

/** From one row to the next, where rows share out a height. */
function pitchIn(height: number, rowCount: number, {leastPitch, fixed}: LaneSizes): number {
  const share = (height - fixed) / Math.max(1, rowCount);
  return Math.min(leastPitch * WIDEST_PITCH, Math.max(leastPitch, share));
}

/** How many rows each lane has: as many as it has use for, as far as there is height. A collapsed lane has none. */
function rowCountsOf(timeline: Timeline, options: LaneOptions, {leastPitch, fixed}: LaneSizes): readonly number[] {
  const {collapsed, still} = options.picture;
  const {lanes, events} = timeline;
  const height = options.picture.height ?? still?.maxHeight;
  const fitting = height === undefined ? Infinity : Math.floor(Math.max(0, (height - fixed) / leastPitch));
  const most = mostRows(events.length, lanes.length, fitting);
  const wanted = lanes.map((lane) =>
    lane.group && collapsed?.has(lane.group.id)
      ? 0
      : labelsOf(lane, Math.max(most, still ? rowsForAll(lane, options) : 0), options).rowsAtHome,
  );
  if (lanes.length > 1) return sharedOut(wanted, fitting);
  return still ? wanted.map((rows) => Math.min(rows, Math.max(1, fitting))) : wanted;
}

/** Rows in which few events all have their labels. */
function rowsForAll(lane: Lane, {all = [], homeScale, extentOf}: LaneOptions): number {
  return rowsNeeded(labelsIn(lane, all).map(extentOf), homeScale);
}

/** Rows that one lane may have. */
function mostRows(eventCount: number, laneCount: number, fitting: number): number {
  const isFew = eventCount <= EXACT_LABEL_LIMIT;
  if (laneCount > 1)
    return Math.max(LEAST_LANE_ROWS, Math.floor((isFew ? MOST_LANE_ROWS : MOST_ROWS_OF_MANY * 2) / laneCount));
  if (fitting === Infinity) return isFew ? MOST_ROWS : MOST_ROWS_OF_MANY;
  return Math.max(1, fitting);
}

function labelsOf(lane: Lane, rowCount: number, options: LaneOptions): LaneLabels {
  const {all, labels, origin, homeScale, margin, extentOf, picture} = options;
  if (!all) return new ManyInLane(lane, labels, extentOf, origin, homeScale, rowCount, margin);
  const own = labelsIn(lane, all);
  return new FewInLane(own, own.map(extentOf), homeScale, rowCount, margin, picture.still !== undefined);
}

function labelsIn({group}: Lane, all: readonly EventLabel[]): EventLabel[] {
  return all.filter(({event}) => event.group === group?.id);
}

/** Of what each would like, as much as there is: one more for each in turn, until all is given out. */
function sharedOut(wanted: readonly number[], total: number): number[] {
  const given = wanted.map(() => 0);
  let left = Math.min(total, sum(wanted));
  while (left > 0) {
    wanted.forEach((wish, index) => {
      if (left <= 0 || given[index]! >= wish) return;
      given[index]! += 1;
      left -= 1;
    });
  }
  return given;
}

/** @param begin px from the top of the picture at which the lane begins */
function arrangeLane(
  lane: Lane,
  rowCount: number,
  begin: number,
  pitch: number,
  sizes: LaneSizes,
  timeline: Timeline,
  options: LaneOptions,
): ArrangedLane {
  const foot = begin + (sizes.title + rowCount * pitch + sizes.density);
  const id = lane.group?.id;
  return {
    lane,
    labels: labelsOf(lane, Math.max(1, rowCount), options),
    density: new Density(lane.segments, horizonOf(timeline)),
    isCollapsed: rowCount === 0,
    title: timeline.lanes.length > 1 ? titleOf(lane, begin, foot, options) : undefined,
    firstRow: begin + sizes.title + (pitch - options.picture.metrics.rowGap) / 2,
    pitch,
    foot,
    densityHeight: sizes.density,
    has: ({group}) => group === id || (id === undefined && !timeline.groups.some((each) => each.id === group)),
  };
}

function titleOf({group, segments}: Lane, begin: number, foot: number, {picture, projection}: LaneOptions): LaneLabel {
  const {lineHeight, padding} = picture.metrics;
  const baseline = begin + TITLE_SPACE / 2 + lineHeight.major * (1 - BASELINE);
  const title = shownText(group?.title ?? '');
  const room = picture.width - 2 * padding - TOGGLE_WIDTH;
  const [text = ''] = wrapText(title, room, 1, (part) => picture.metrics.measure(part, 'major'));
  return {
    id: group?.id ?? null,
    title,
    collapsed: group !== undefined && (picture.collapsed?.has(group.id) ?? false),
    count: sum(segments, (segment) => segment.begin.length),
    box: {x: 0, y: begin, width: picture.width, height: foot - begin},
    text: {
      text,
      role: 'major',
      anchor: projection.anchor('here'),
      ...projection.point(padding + TOGGLE_WIDTH, baseline),
    },
  };
}
