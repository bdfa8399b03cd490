import {EXACT_LABEL_LIMIT, type Timeline} from '../../model/index.js';
import {spanOf, type TimeWindow} from '../../view/index.js';
import type {Box, DensityStrip, Label, Mark} from '../frame.js';
import {EventLabels, labelIn, type EventLabel} from '../labels/label.js';
import {labelScaleOf, type LabelInRow} from '../labels/label-choice.js';
import {fromOrigin, type LabelExtent} from '../labels/label-extent.js';
import {overlaps, union} from '../marks/box.js';
import {withAny} from '../marks/density.js';
import {drawMark, drawnReach, extentAt, extentOf, FADE, NARROWEST_MARK, type MarkExtent} from '../marks/mark.js';
import type {Featured, PictureOptions} from '../options.js';
import {Projection} from '../projection.js';
import {scaleFor, type TimeScale} from '../scale.js';
import type {Arranged, Arrangement, ArrangementFactory} from './arrangement.js';
import {geometryOf, type Geometry} from './geometry.js';
import {fittingWindow, shortestSpan, withReference} from './home-window.js';
import {arrangeLanes, type ArrangedLane} from './lanes.js';
import {axisHeight, boxInRow, LABEL_INSET, LABEL_MARGIN, widestLine} from './lying.js';
import {nowLineAcross} from './now-line.js';

/** px between a label and whatever follows it in its row */
const ROW_GAP = 18;
/** part of the picture's width that a line of a label may take */
const WIDEST_LINE_PART = 0.46;
/** part of the picture that is to be left for time, measured against one without labels */
const LEAST_FOR_TIME = 0.7;
/** of a lane's height for density, how much its columns may fill */
const DENSITY_PART = 0.65;

/**
 * Time from left to right over an axis at the foot; each group in a lane of its own, each label beside its mark, in
 * rows.
 */
export const horizontally: ArrangementFactory = (timeline, options) => new HorizontalArrangement(timeline, options);

class HorizontalArrangement implements Arrangement {
  readonly geometry: Geometry;
  readonly home: TimeWindow;
  readonly labels: EventLabels;
  readonly #lanes: readonly ArrangedLane[];
  /** those whose label stands before the mark, since on that side there is more room for it */
  readonly #turned = new Set<EventLabel>();

  constructor(
    private readonly timeline: Timeline,
    private readonly options: PictureOptions,
  ) {
    const {width, metrics, language, nowLabel, still} = options;
    const {lineHeight, rowGap, padding} = metrics;
    const isFew = timeline.events.length <= EXACT_LABEL_LIMIT;
    const lineWidth = Math.min(widestLine(metrics), width * WIDEST_LINE_PART);
    this.labels = new EventLabels(timeline, {metrics, language, lineWidth, titleLines: isFew ? 2 : 1});
    const all = isFew ? this.labels.all() : undefined;
    if (all) for (const label of this.#toTurn(all)) this.#turned.add(label);
    this.home =
      still?.window ?? this.#windowFor(all?.map((label) => this.#extentOf(label)) ?? this.#wholeExtent(), all);
    const origin = (all ? all[0]?.shape.begin : timeline.extent?.start) ?? 0;
    const projection = new Projection('horizontal', width, options.rightToLeft ?? false);
    const {lanes, height} = arrangeLanes(timeline, {
      picture: options,
      projection,
      labels: this.labels,
      all,
      top: padding / 2 + (nowLabel ? lineHeight.now + rowGap : 0),
      foot: axisHeight(metrics),
      margin: FADE + ROW_GAP,
      origin,
      homeScale: width / spanOf(this.home),
      extentOf: (label) => fromOrigin(this.#extentOf(label), origin),
    });
    this.#lanes = lanes;
    this.geometry = geometryOf(projection, width, height, axisHeight(metrics));
  }

  /** From the first to the last of so many events that not each of them can be asked for what it takes up. */
  #wholeExtent(): LabelExtent[] {
    const {extent} = this.timeline;
    const {width, metrics} = this.options;
    // Behind the last a label of middling length is to have room.
    const after = Math.min(widestLine(metrics) / 2, width / 4);
    return extent ? [{begin: extent.start, end: extent.end, before: NARROWEST_MARK, after}] : [];
  }

  /**
   * Labels behind the last marks can take up so much of the picture that little is left for time; where they do, those
   * that have room before their mark stand there.
   */
  #toTurn(all: readonly EventLabel[]): EventLabel[] {
    const windowOf = (extentOf: (label: EventLabel) => LabelExtent): TimeWindow =>
      this.#windowFor(all.map(extentOf), all);
    const {width, still} = this.options;
    const bare = still?.window ?? windowOf((label) => this.#markExtentOf(label));
    const withLabels = still?.window ? undefined : windowOf((label) => this.#extentOf(label));
    if (withLabels && spanOf(bare) / spanOf(withLabels) > LEAST_FOR_TIME) return [];
    const {padding, labelGap} = this.options.metrics;
    const scale = scaleFor(bare, width);
    return all.filter((label) => {
      const runsOut = scale.toPx(label.shape.end) + labelGap + label.width > width - padding;
      return runsOut && scale.toPx(label.shape.begin) - labelGap - label.width > padding;
    });
  }

  #standsBefore(label: EventLabel): boolean {
    return this.#turned.has(label) || (goesOn(label) && !this.#beginsTooEarly(label));
  }

  /** Whether a still picture has no room for a label before its mark. */
  #beginsTooEarly({shape, width}: EventLabel): boolean {
    const {still, metrics} = this.options;
    if (!still?.window) return false;
    const {toPx} = scaleFor(still.window, this.options.width);
    return toPx(shape.begin) - metrics.labelGap - width < LABEL_MARGIN;
  }

  #markExtentOf({shape}: EventLabel): LabelExtent {
    return extentOf(shape, Math.max(this.options.metrics.dot, NARROWEST_MARK) / 2 + 1);
  }

  /** What a mark takes up with its label beside it, and the gap to what follows in the row. */
  #extentOf(label: EventLabel): LabelExtent {
    const mark = this.#markExtentOf(label);
    const beside = this.options.metrics.labelGap + label.width + ROW_GAP;
    return this.#standsBefore(label) ? {...mark, before: mark.before + beside} : {...mark, after: mark.after + beside};
  }

  /** At the picture's ends nothing follows. */
  #windowFor(extents: readonly LabelExtent[], all: readonly EventLabel[] = []): TimeWindow {
    const withoutGaps = extents.map((extent) => ({
      ...extent,
      before: Math.max(0, extent.before - ROW_GAP),
      after: Math.max(0, extent.after - ROW_GAP),
    }));
    const {width, metrics} = this.options;
    return fittingWindow(withReference(this.timeline, withoutGaps), width, metrics.padding, shortestSpan(all));
  }

  arrange(scale: TimeScale, featured: Featured): Arranged {
    const labelScale = labelScaleOf(featured, scale, this.geometry.length);
    const standingOut = [...new Set([featured.selected, featured.focused])]
      .map((id) => this.labels.of(id))
      .filter((label) => label !== undefined);
    const lanes = this.#lanes.map((lane) => this.#arrangeLane(lane, scale, labelScale, featured, standingOut));
    return {
      marks: lanes.flatMap(({marks}) => marks),
      density: withAny(lanes.map(({density}) => density)),
      matching: lanes.flatMap(({matching}) => matching),
      lanes: this.#lanes.flatMap(({title}) => title ?? []),
      now: nowLineAcross(scale, this.timeline, this.options, this.geometry),
    };
  }

  #arrangeLane(
    lane: ArrangedLane,
    scale: TimeScale,
    labelScale: TimeScale,
    featured: Featured,
    standingOut: readonly EventLabel[],
  ): {marks: Mark[]; density: DensityStrip; matching: readonly DensityStrip[]} {
    const labelled = lane.isCollapsed ? [] : lane.labels.within(scale, this.geometry.length, labelScale);
    const withLabel = new Set(labelled.map(({label}) => label));
    const others = standingOut.filter((label) => lane.has(label.event) && !withLabel.has(label));
    const shown = [...withLabel, ...others];
    const strip = {
      projection: this.geometry.projection,
      length: this.geometry.length,
      foot: lane.foot,
      height: lane.densityHeight * DENSITY_PART,
    };
    return {
      marks: [
        ...this.#marksInRows(lane, labelled, scale, featured),
        ...others.map((label) => this.#markInDensity(lane, label, scale, featured)),
      ],
      density: lane.density.strip(
        scale,
        shown.map(({shape}) => shape),
        strip,
      ),
      matching: featured.matches?.density(lane.density, lane.lane, scale, shown, strip) ?? [],
    };
  }

  #marksInRows(lane: ArrangedLane, labelled: readonly LabelInRow[], scale: TimeScale, featured: Featured): Mark[] {
    // px along the axis up to which each row is taken so far
    const takenTo = new Float64Array(lane.labels.rowCount).fill(-Infinity);
    return labelled.map(({label, row}, index) => {
      const extent = extentAt(label.shape, scale.toPx);
      const across = lane.firstRow + row * lane.pitch;
      const mark = this.#mark(label, across, lane.foot, extent, featured);
      const takenFrom = this.#turned.has(label) ? this.#nextInRow(labelled, index, scale) : Infinity;
      const position = this.#inPicture(
        this.#labelPosition(label, extent, takenTo[row]! + ROW_GAP / 2, takenFrom),
        label,
      );
      const drawn = this.#label(label, position, across, mark.body);
      const [, markEnd] = drawnReach(label.shape, extent, this.options.metrics.dot);
      takenTo[row] = Math.max(markEnd, position.at + label.width);
      return {...mark, label: drawn, leader: null, target: union(mark.target, drawn.box)};
    });
  }

  /** px along the axis from which the row is taken behind a label. */
  #nextInRow(labelled: readonly LabelInRow[], index: number, scale: TimeScale): number {
    const {row} = labelled[index]!;
    const next = labelled.find((other, otherIndex) => otherIndex > index && other.row === row)?.label;
    return next ? scale.toPx(next.shape.begin) - this.#extentOf(next).before : Infinity;
  }

  /** What stands out and has no label is drawn in the middle of the lane's density. */
  #markInDensity(lane: ArrangedLane, label: EventLabel, scale: TimeScale, featured: Featured): Mark {
    const across = lane.foot - lane.densityHeight / 2;
    const mark = this.#mark(label, across, lane.foot, extentAt(label.shape, scale.toPx), featured);
    return {...mark, label: null, leader: null};
  }

  /** @param stemTo px across down to which the stem runs */
  #mark(label: EventLabel, across: number, stemTo: number, extent: MarkExtent, featured: Featured) {
    const {projection, length} = this.geometry;
    const {mark: thickness, dot} = this.options.metrics;
    return drawMark(label, extent, {projection, length, across, axisAt: stemTo, thickness, dot}, featured);
  }

  /**
   * A label stands beside its mark. Where that would run out of the picture, on the mark's other side if nothing stands
   * there; and on a mark that itself reaches out of the picture, just inside of it, so that no event in view goes
   * without.
   * @param freeFrom px along the axis from which the row is free before the mark
   * @param takenFrom px along the axis from which the row is taken behind it
   */
  #labelPosition(label: EventLabel, extent: MarkExtent, freeFrom: number, takenFrom: number): LabelPosition {
    const {labelGap, padding, dot} = this.options.metrics;
    const {length} = this.geometry;
    const {width} = label;
    const [from, to] = drawnReach(label.shape, extent, dot);
    const [before, after] = [from - labelGap - width, to + labelGap];
    if (this.#standsBefore(label)) {
      const onMark = Math.min(padding, to - width - LABEL_INSET);
      if (before >= onMark) return {at: before, side: 'before'};
      if (goesOn(label)) return {at: onMark, side: 'on'};
      if (after + width > takenFrom) return {at: before, side: 'before'};
    }
    if (after + width <= length - LABEL_MARGIN) return {at: after, side: 'after'};
    const onMark = Math.max(length - padding - width, from + LABEL_INSET);
    const isLong = extent.form !== 'dot';
    if (isLong && onMark + width <= to) return {at: onMark, side: 'on'};
    if (before >= Math.max(freeFrom, LABEL_MARGIN) && from <= length) return {at: before, side: 'before'};
    return isLong && onMark < after ? {at: onMark, side: 'on'} : {at: after, side: 'after'};
  }

  /** In a still picture a label that has no room on either side lies on its mark rather than being cut off. */
  #inPicture(position: LabelPosition, {width}: EventLabel): LabelPosition {
    if (!this.options.still) return position;
    const at = Math.max(LABEL_MARGIN, Math.min(position.at, this.geometry.length - LABEL_MARGIN - width));
    return at === position.at ? position : {at, side: 'on'};
  }

  #label(label: EventLabel, {at, side}: LabelPosition, across: number, body: Box): Label {
    const {projection} = this.geometry;
    const box = boxInRow(label, at, across, projection);
    const anchor = projection.anchor(side === 'before' ? 'up to here' : 'here');
    return labelIn(box, label, anchor, this.options.metrics, side === 'on' && overlaps(box, body));
  }
}

/** px along the axis at which a label begins, and on which side of its mark it stands. */
interface LabelPosition {
  readonly at: number;
  readonly side: 'before' | 'after' | 'on';
}

/** A bar that goes on to no given end leaves no room behind it: its label stands before it. */
function goesOn({shape}: EventLabel): boolean {
  return shape.fadesAfter && !shape.fadesBefore;
}
