import {bisectRight, sum} from 'd3-array';
import {isInView} from '../../marks/shape.js';
import type {TimeScale} from '../../scale.js';
import type {EventLabel} from '../text/label.js';
import type {ColumnLabels, LabelInRow} from '../label-choice.js';
import {inOrderOfImportance} from '../order-of-importance.js';
import {shownPyramid, type ScalePyramid} from '../scale-pyramid.js';
import {fitsInColumn} from '../spread-labels.js';
import type {Rows} from './rows-beside-axis.js';

/** px by which labels that are close together may be pushed apart, all in all */
const MOST_PUSHED = 150;

/** The labels of an upright picture with few events: each is tried against all others. */
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

/** px that labels take one below the other, each with a gap behind it */
export function columnHeight(labels: readonly EventLabel[], gap: number): number {
  return sum(labels, ({height}) => height + gap);
}
