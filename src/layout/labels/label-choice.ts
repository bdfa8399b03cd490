import {bisectRight, sum} from 'd3-array';
import type {Lane, Timeline} from '../../model/index.js';
import {isInView} from '../marks/shape.js';
import type {Featured} from '../options.js';
import {scaleFor, type TimeScale} from '../scale.js';
import {fitsInColumn} from './spread-labels.js';
import {byImportance, type EventLabel, type EventLabels} from './label.js';
import type {LabelExtent} from './label-extent.js';
import type {LabelPlace} from './label-place.js';
import type {Rows} from './row-pyramid.js';
import {RowTiles} from './row-tiles.js';
import {shownPyramid, type ScalePyramid} from './scale-pyramid.js';

/** A label that is shown, and the row in which its mark stands. In an upright picture rows stand side by side. */
export interface LabelInRow {
  readonly label: EventLabel;
  /** counted from the top, or from the axis of an upright picture */
  readonly row: number;
}

/** A label of a lying picture. */
export interface LabelInLane extends LabelInRow {
  /** on which side of its mark it stands */
  readonly place: LabelPlace;
}

/** Which events have a label, at any scale. As one zooms in, labels are only ever added. */
export interface LabelChoice<Shown extends LabelInRow = LabelInRow> {
  /**
   * The labels that may be seen between the ends of the picture, by the beginnings of their marks.
   * @param length px of the picture along the axis
   * @param labelScale a scale of a while ago: of many events, only those have a label that had one in its window. The
   *   scale itself where all have theirs
   */
  within(scale: TimeScale, length: number, labelScale: TimeScale): readonly Shown[];
}

/** The scale for which labels are chosen: see `Featured.labelledFor`. */
export function labelScaleOf({labelledFor}: Featured, scale: TimeScale, length: number): TimeScale {
  return labelledFor ? scaleFor(labelledFor, length) : scale;
}

/** The labels of a lane of a lying picture. */
export type LaneLabels = LabelChoice<LabelInLane>;

/** Many events: labels are chosen tile by tile. */
export class ManyInLane implements LaneLabels {
  readonly #tiles: RowTiles;

  /**
   * @param placed where a label stands, and what it takes up there with its mark, in ms from the origin
   * @param origin ms
   * @param homeScale px per ms of the scale at which all events are in view
   * @param margin px beside the label that its mark may take up
   */
  constructor(
    {segments}: Lane,
    labels: EventLabels,
    private readonly placed: (label: EventLabel) => {readonly place: LabelPlace; readonly extent: LabelExtent},
    origin: number,
    homeScale: number,
    rowCount: number,
    private readonly margin: number,
  ) {
    this.#tiles = new RowTiles({
      segments,
      origin,
      homeScale,
      rowCount,
      shortest: labels.narrowWidth,
      labelAt: (index) => labels.at(index),
      extentOf: (label) => placed(label).extent,
    });
  }

  within(scale: TimeScale, length: number, labelScale: TimeScale): LabelInLane[] {
    const {margin} = this;
    return this.#tiles
      .within(Math.min(scale.pxPerMs, labelScale.pxPerMs), scale.toMs(-margin), scale.toMs(length + margin))
      .filter(({label}) =>
        [scale, labelScale].every((each) => isInView(label.shape, each, length, label.width + margin)),
      )
      .map(({label, row}) => ({label, row, place: this.placed(label).place}));
  }
}

/** The labels of an upright picture: all stand in one column, their marks in rows beside the axis. */
export interface ColumnLabels extends LabelChoice {
  rowOf(label: EventLabel): number;
}

/** px by which labels that are close together may be pushed apart, all in all */
const MOST_PUSHED = 150;

/** Few events: each label is tried against all others. */
export class FewInColumn implements ColumnLabels {
  readonly #pyramid: ScalePyramid<Uint8Array>;
  readonly #rows: ReadonlyMap<EventLabel, number>;

  /**
   * @param labels by the beginnings of their marks
   * @param rows of their marks; -1 for one that found no row
   * @param origin ms from which px are counted
   * @param homeScale px per ms of the scale at which all events are in view
   * @param gap px between two labels
   * @param most px that labels may take at the home scale, gaps included
   */
  constructor(
    private readonly labels: readonly EventLabel[],
    rows: Rows,
    private readonly origin: number,
    homeScale: number,
    private readonly gap: number,
    most: number,
  ) {
    this.#rows = new Map(labels.map((label, index) => [label, Math.max(0, rows[index]!)]));
    const ranked = inOrderOfImportance(labels);
    const none = new Uint8Array(labels.length);
    const atHome =
      columnHeight(labels, gap) <= most ? none.slice().fill(1) : this.#withMore(ranked, none, homeScale, most);
    this.#pyramid = shownPyramid(ranked, homeScale, atHome, (candidates, shown, scale) =>
      this.#withMore(candidates, shown, scale),
    );
  }

  within(scale: TimeScale, length: number): LabelInRow[] {
    const shown = this.#pyramid.at(scale.pxPerMs);
    return this.labels.flatMap((label, index) =>
      shown[index] === 1 && isInView(label.shape, scale, length, length) ? [{label, row: this.rowOf(label)}] : [],
    );
  }

  rowOf(label: EventLabel): number {
    return this.#rows.get(label) ?? 0;
  }

  /** What is shown, and those of the candidates that fit in between, the first ones first. */
  #withMore(candidates: readonly number[], shown: Uint8Array, scale: number, most = Infinity): Uint8Array {
    const result = shown.slice();
    const tops: number[] = [];
    const heights: number[] = [];
    let left = most;
    const topOf = (index: number): number => (this.labels[index]!.shape.begin - this.origin) * scale;
    const heightOf = (index: number): number => this.labels[index]!.height + this.gap;
    const insert = (index: number): void => {
      const at = bisectRight(tops, topOf(index));
      tops.splice(at, 0, topOf(index));
      heights.splice(at, 0, heightOf(index));
    };
    for (const index of candidates) if (shown[index] === 1) insert(index);
    for (const index of candidates) {
      const height = heightOf(index);
      const fits =
        shown[index] === 0 && height <= left && fitsInColumn(tops, heights, topOf(index), height, MOST_PUSHED);
      if (!fits) continue;
      insert(index);
      left -= height;
      result[index] = 1;
    }
    return result;
  }
}

/** Many events: labels are chosen tile by tile, each level with its mark. */
export class ManyInColumn implements ColumnLabels {
  readonly #tiles: RowTiles;

  /**
   * @param origin ms
   * @param homeScale px per ms of the scale at which all events are in view
   * @param gap px between two labels
   * @param shortest px of the lowest label, gap included
   */
  constructor(
    {lanes}: Timeline,
    labels: EventLabels,
    origin: number,
    homeScale: number,
    gap: number,
    shortest: number,
  ) {
    this.#tiles = new RowTiles({
      segments: lanes.flatMap(({segments}) => segments),
      origin,
      homeScale,
      rowCount: 1,
      shortest,
      labelAt: (index) => labels.at(index),
      extentOf: ({shape, height}) => ({
        begin: shape.begin - origin,
        end: shape.begin - origin,
        before: 0,
        after: height + gap,
      }),
    });
  }

  within(scale: TimeScale, length: number, labelScale: TimeScale): LabelInRow[] {
    return this.#tiles
      .within(Math.min(scale.pxPerMs, labelScale.pxPerMs), scale.toMs(-length), scale.toMs(length))
      .filter(({label}) => [scale, labelScale].every((each) => isInView(label.shape, each, length, label.height)))
      .map(({label}) => ({label, row: this.rowOf(label)}));
  }

  /** Bars beside the dots. So many cannot all be kept apart. */
  rowOf({shape}: EventLabel): number {
    return shape.kind === 'instant' ? 0 : 1;
  }
}

/** px that labels take one below the other, each with a gap behind it */
export function columnHeight(labels: readonly EventLabel[], gap: number): number {
  return sum(labels, ({height}) => height + gap);
}

/** Indices of labels, in the order in which labels are given out. */
export function inOrderOfImportance(labels: readonly EventLabel[]): number[] {
  return [...labels.keys()].sort((a, b) => byImportance(labels[a]!, labels[b]!));
}

/** The rank of each label in the order in which labels are given out, from 0. */
export function ranksOf(labels: readonly EventLabel[]): Uint32Array {
  const ranks = new Uint32Array(labels.length);
  inOrderOfImportance(labels).forEach((index, rank) => (ranks[index] = rank));
  return ranks;
}
