import {mean, sum} from 'd3-array';
import {EXACT_LABEL_LIMIT, type Lane, type Timeline, type TimelineEvent} from '../../../model/index.js';
import type {LaneLabel} from '../../frame.js';
import type {EventLabel, EventLabels} from '../../labels/text/label.js';
import {chooseRows} from '../../labels/few/choose-rows.js';
import {FewInLane, type PlacedLabel} from '../../labels/few/few-in-lane.js';
import type {LabelsInRows} from '../../labels/few/lower-labels.js';
import type {PackedRow} from '../../labels/few/pack-rows.js';
import {pxRange} from '../../labels/label-extent.js';
import {NO_LABELS, type LaneLabels} from '../../labels/label-choice.js';
import {shownText} from '../../labels/text/shown-text.js';
import {wrapText} from '../../labels/text/wrap-text.js';
import type {Density} from '../../marks/density.js';
import {horizonOf} from '../../marks/shape.js';
import {BASELINE} from '../../metrics.js';
import type {PictureOptions} from '../../options.js';
import type {Projection} from '../../projection.js';
import {nameWidth, TOGGLE_WIDTH} from './gutter.js';

/** A row of a lane, in px from the top of the picture. */
export interface LaneRow {
  readonly top: number;
  readonly height: number;
}

/** A lane where it stands, in px from the top of the picture. */
export interface ArrangedLane {
  readonly lane: Lane;
  readonly labels: LaneLabels;
  /** absent as long as what counts events is not there */
  readonly density: Density | undefined;
  readonly isCollapsed: boolean;
  /** absent where there is but one lane */
  readonly title: LaneLabel | undefined;
  readonly rows: readonly LaneRow[];
  /** where the lane ends */
  readonly foot: number;
  /** above its foot, for events without a label; 0 where each has its own */
  readonly stripHeight: number;
  has(event: TimelineEvent): boolean;
}

export interface LaneOptions {
  readonly picture: PictureOptions;
  readonly projection: Projection;
  readonly labels: EventLabels;
  /** where each label may stand, by the beginnings of their marks; absent where they are many */
  readonly all: readonly PlacedLabel[] | undefined;
  /** of many labels, how high one is with its mark, and where it stands */
  readonly rowHeight: number;
  placed(label: EventLabel): PlacedLabel['places'][number];
  /** a label of several lines in one; undefined where it cannot be */
  inOneLine(label: EventLabel): PlacedLabel | undefined;
  /** px above and below the lanes */
  readonly top: number;
  readonly foot: number;
  /** px beside a label that its mark may take up */
  readonly margin: number;
  /** ms from which extents are counted */
  readonly origin: number;
  /** px per ms where everything is in view, and px from the picture's beginning to the origin there */
  readonly homeScale: number;
  readonly homeOrigin: number;
  /** px before the picture in which names of lanes stand; 0 where they stand over the first rows */
  readonly gutter: number;
}

/** px above the rows of a lane and below them */
const LANE_SPACE = 5;
/** px above a lane's foot for events without a label, of few and of many */
const STRIP_OF_FEW = 16;
const STRIP_OF_MANY = 52;
/** Where many lanes stand in little height, it is that high at least. */
const LEAST_STRIP = 6;
/** px below the picture for buttons and signs, in one line */
const FOOT = 50;
/** Rows stand apart by at most so many times what they need. */
const WIDEST_PITCH = 1.5;

/** The rows of one lane before it is known where they stand. */
interface LanePlan {
  readonly lane: Lane;
  readonly isCollapsed: boolean;
  readonly rowHeights: readonly number[];
  readonly stripHeight: number;
  /** px above the first row for the name; 0 where it stands in that row, or beside the lane */
  readonly nameAbove: number;
  labels(): LaneLabels;
}

/** px of what makes up each lane besides its rows. */
interface LaneSizes {
  /** above the first row, for a name that does not stand beside the lane */
  readonly name: number;
  /** above the rows and below them */
  readonly space: number;
  /** above the foot of a lane that has events without a label */
  readonly strip: number;
  /** of rows and strip, so that a name beside the lane has room */
  readonly least: number;
  /** between two rows */
  readonly rowGap: number;
}

/** The lanes of a timeline from top to bottom, each as high as what is in it, as far as there is height. */
export function arrangeLanes(
  timeline: Timeline,
  options: LaneOptions,
): {lanes: readonly ArrangedLane[]; height: number} {
  const {picture, top, foot} = options;
  const ownMost = picture.still ? (picture.still.maxHeight ?? Infinity) : picture.metrics.maxHeight - FOOT;
  const most = picture.height ?? ownMost;
  const sizes = sizesOf(timeline, options, most - top - foot);
  const available = most - top - foot - timeline.lanes.length * (sizes.name + 2 * sizes.space);
  const plans = options.all
    ? plansOfFew(timeline, options, options.all, sizes, available)
    : plansOfMany(timeline, options, sizes, available);
  const total = (rowGap: number): number => sum(plans, (plan) => laneHeight(plan, {...sizes, rowGap}));
  const height = picture.height ?? top + Math.max(total(sizes.rowGap), picture.metrics.lineHeight.title) + foot;
  const rowGap = sizes.rowGap + widerBy(height - foot - top - total(sizes.rowGap), plans, sizes);
  // What height is left over stands above: marks are near the axis.
  let begin = height - foot - total(rowGap);
  const lanes = plans.map((plan) => {
    const lane = arrangeLane(plan, begin, timeline, options, {...sizes, rowGap});
    begin = lane.foot;
    return lane;
  });
  return {lanes, height};
}

/** @param available px of all lanes */
function sizesOf({lanes, events}: Timeline, {picture, gutter, rowHeight}: LaneOptions, available: number): LaneSizes {
  const {lineHeight, rowGap} = picture.metrics;
  const count = Math.max(1, lanes.length);
  const share = available / count;
  const name = lanes.length > 1 && gutter === 0 ? lineHeight.major : 0;
  const space = within(0, LANE_SPACE, (share - name - LEAST_STRIP - lineHeight.title) / 2);
  const isFew = events.length <= EXACT_LABEL_LIMIT;
  const wanted = isFew ? STRIP_OF_FEW : count > 1 ? STRIP_OF_MANY / 2 : STRIP_OF_MANY;
  // Beside one row at least.
  const strip = within(LEAST_STRIP, wanted, share - name - 2 * space - (isFew ? lineHeight.title : rowHeight) - rowGap);
  return {name, space, strip, least: gutter ? lineHeight.title : 0, rowGap};
}

function within(least: number, most: number, px: number): number {
  return Math.max(least, Math.min(most, px));
}

function laneHeight(plan: LanePlan, {space, least, rowGap}: LaneSizes): number {
  const rows = sum(plan.rowHeights) + plan.stripHeight + gapsIn(plan) * rowGap;
  return plan.nameAbove + 2 * space + Math.max(least, rows);
}

function gapsIn({rowHeights, stripHeight}: Pick<LanePlan, 'rowHeights' | 'stripHeight'>): number {
  return Math.max(0, rowHeights.length + (stripHeight ? 1 : 0) - 1);
}

/** px by which rows stand farther apart where there is height left over: by half of what they need at most. */
function widerBy(left: number, plans: readonly LanePlan[], {rowGap}: LaneSizes): number {
  const heights = plans.flatMap(({rowHeights}) => rowHeights);
  const gaps = sum(plans, gapsIn);
  if (gaps === 0 || left <= 0) return 0;
  return Math.min(left / gaps, (WIDEST_PITCH - 1) * (mean(heights)! + rowGap));
}

function isCollapsed({group}: Lane, {picture}: LaneOptions): boolean {
  return group !== undefined && (picture.collapsed?.has(group.id) ?? false);
}

/** Every label in its lane where there is height enough; else the rows that are worth most. */
function plansOfFew(
  {lanes}: Timeline,
  options: LaneOptions,
  all: readonly PlacedLabel[],
  sizes: LaneSizes,
  available: number,
): LanePlan[] {
  const {rowGap, strip, least} = sizes;
  const own = lanes.map((lane) =>
    isCollapsed(lane, options) ? [] : all.filter(({label}) => label.event.group === lane.group?.id),
  );
  const {homeScale: scale, labels, inOneLine} = options;
  const chosen = chooseRows(own, {scale, available, least, rowGap, strip, inOneLine});
  for (const each of chosen) for (const {label} of each.labels) labels.keep(label);
  return lanes.map((lane, index) => planOfFew(lane, chosen[index]!, options, sizes));
}

function planOfFew(
  lane: Lane,
  {labels: own, rows: packed}: LabelsInRows,
  options: LaneOptions,
  {name: nameHeight, strip}: LaneSizes,
): LanePlan {
  const {homeScale, homeOrigin, margin, picture, gutter} = options;
  // Rows run down as time runs on.
  const meanBegin = ({members}: PackedRow): number => mean(members, ({index}) => own[index]!.label.shape.begin)!;
  const rows = [...packed].sort((a, b) => meanBegin(a) - meanBegin(b));
  // Where one pans, labels would come under a name that shares their row.
  const sharesRow = !gutter && lane.group !== undefined && picture.still !== undefined;
  const name = sharesRow ? nameWidth(lane, picture) : Infinity;
  const withRoom = rows.findIndex(({members}) =>
    members.every(({index, place}) => homeOrigin + pxRange(own[index]!.places[place]!.extent, homeScale)[0] >= name),
  );
  if (withRoom > 0) rows.unshift(...rows.splice(withRoom, 1));
  const standing = {rows: new Int16Array(own.length).fill(-1), places: new Uint8Array(own.length)};
  rows.forEach(({members}, row) => {
    for (const {index, place} of members) {
      standing.rows[index] = row;
      standing.places[index] = place;
    }
  });
  const rowHeights = rows.map(({height}) => height);
  const collapsed = isCollapsed(lane, options);
  return {
    lane,
    isCollapsed: collapsed,
    rowHeights,
    stripHeight: collapsed || standing.rows.includes(-1) ? strip : 0,
    nameAbove: withRoom < 0 && lane.group ? nameHeight : 0,
    labels: () => new FewInLane(own, standing, homeScale, rowHeights, margin),
  };
}

/** Without what chooses their labels, events are merely counted. */
function plansOfMany({lanes}: Timeline, options: LaneOptions, sizes: LaneSizes, available: number): LanePlan[] {
  const {rowHeight, picture} = options;
  const {labelsOfMany, height} = picture;
  const {strip, rowGap} = sizes;
  const fitting = Math.floor(Math.max(0, (available - lanes.length * strip) / (rowHeight + rowGap)));
  const areOpen = lanes.map((lane) => !isCollapsed(lane, options));
  const counts = labelsOfMany?.rowCounts(areOpen, fitting, height !== undefined);
  return lanes.map((lane, index) => {
    const rowCount = counts?.[index] ?? 0;
    return {
      lane,
      isCollapsed: !areOpen[index],
      rowHeights: Array.from({length: rowCount}, () => rowHeight),
      stripHeight: strip,
      nameAbove: sizes.name,
      labels: () => (rowCount && labelsOfMany?.inLane(lane, {...options, rowCount})) || NO_LABELS,
    };
  });
}

/** @param begin px from the top of the picture at which the lane begins */
function arrangeLane(
  plan: LanePlan,
  begin: number,
  timeline: Timeline,
  options: LaneOptions,
  sizes: LaneSizes,
): ArrangedLane {
  const {lane, rowHeights, stripHeight, nameAbove} = plan;
  const id = lane.group?.id;
  const foot = begin + laneHeight(plan, sizes);
  let top = begin + nameAbove + sizes.space;
  const rows = rowHeights.map((height) => {
    const row = {top, height};
    top += height + sizes.rowGap;
    return row;
  });
  return {
    lane,
    labels: plan.labels(),
    density: options.picture.densityOf?.(lane.segments, horizonOf(timeline)),
    isCollapsed: plan.isCollapsed,
    title: timeline.lanes.length > 1 ? titleOf(plan, begin, foot, options, sizes) : undefined,
    rows,
    foot,
    stripHeight: stripHeight + (stripHeight ? sizes.space : 0),
    has: ({group}) => group === id || (id === undefined && !timeline.groups.some((each) => each.id === group)),
  };
}

function titleOf(
  {lane: {group, segments}, isCollapsed, nameAbove}: LanePlan,
  begin: number,
  foot: number,
  {picture, projection, gutter}: LaneOptions,
  {space}: LaneSizes,
): LaneLabel {
  const {metrics, width, rightToLeft = false} = picture;
  const {lineHeight, padding} = metrics;
  // Level with the titles of the first row, or above it.
  const isLevel = nameAbove === 0;
  const line = isLevel ? lineHeight.title : lineHeight.major;
  const baseline = begin + (isLevel ? space : space / 2) + line * (1 - BASELINE);
  const title = shownText(group?.title ?? '');
  const room = (gutter || width - padding) - padding - TOGGLE_WIDTH;
  const [text = ''] = wrapText(title, room, 1, (part) => metrics.measure(part, 'major'));
  const from = padding + TOGGLE_WIDTH;
  return {
    id: group?.id ?? null,
    title,
    collapsed: isCollapsed && group !== undefined,
    count: sum(segments, (segment) => segment.begin.length),
    box: {x: 0, y: begin, width, height: foot - begin},
    text: {text, role: 'major', anchor: projection.anchor('here'), x: rightToLeft ? width - from : from, y: baseline},
  };
}
