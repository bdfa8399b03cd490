import type {EventLabel} from './text/label.js';
import {pxRange, type LabelExtent} from './label-extent.js';
import {inOrderOfImportance} from './order-of-importance.js';
import {shownPyramid, type ScalePyramid} from './scale-pyramid.js';

/** of a line of text, how much its letters fill where they are to stand clear of a mark */
const LETTERS_PART = 0.75;

/** An event in a row of its own. */
export interface EventRow {
  readonly label: EventLabel;
  /** px across of the row's middle */
  readonly across: number;
  /** whether the label stands before its mark */
  readonly isBefore: boolean;
  /** what the mark takes up, in ms from any origin */
  readonly mark: LabelExtent;
}

/**
 * Which labels are shown where rows are lower than they are: the most important first, those that stand over no other
 * label and over no other event's mark. Of all that stand clear of each other none comes nearer as one zooms in, so
 * labels are only ever added.
 */
export class LowRowLabels {
  readonly #pyramid: ScalePyramid<Uint8Array>;
  readonly #extents: readonly LabelExtent[];

  /**
   * @param homeScale px per ms of the scale at which all events are in view
   * @param isInside whether what reaches from one px to another, from the origin, is in the picture at that scale
   * @param labelGap px between a mark and its label
   * @param thickness px of a mark across
   */
  constructor(
    private readonly rows: readonly EventRow[],
    homeScale: number,
    isInside: (from: number, to: number) => boolean,
    labelGap: number,
    private readonly thickness: number,
  ) {
    this.#extents = rows.map(({label: {width}, mark, isBefore}) =>
      isBefore
        ? {begin: mark.begin, end: mark.begin, before: mark.before + labelGap + width, after: 0}
        : {begin: mark.end, end: mark.end, before: 0, after: mark.after + labelGap + width},
    );
    const ranked = inOrderOfImportance(rows.map(({label}) => label));
    const inside = ranked.filter((index) => isInside(...pxRange(this.#extents[index]!, homeScale)));
    const atHome = this.#withMore(inside, new Uint8Array(rows.length), homeScale);
    this.#pyramid = shownPyramid(ranked, homeScale, atHome, (candidates, shown, scale) =>
      this.#withMore(candidates, shown, scale),
    );
  }

  /** @returns for each row, 1 where its label is shown at a scale in px per ms, else 0 */
  at(scale: number): Uint8Array {
    return this.#pyramid.at(scale);
  }

  #withMore(candidates: readonly number[], shown: Uint8Array, scale: number): Uint8Array {
    const result = shown.slice();
    for (const index of candidates) if (result[index] === 0 && this.#isFree(index, result, scale)) result[index] = 1;
    return result;
  }

  /** Whether a label stands clear of all marks, and of the labels that are shown. */
  #isFree(index: number, shown: Uint8Array, scale: number): boolean {
    const {across, label} = this.rows[index]!;
    const [from, to] = pxRange(this.#extents[index]!, scale);
    const isClearOf = (extent: LabelExtent): boolean => {
      const [otherFrom, otherTo] = pxRange(extent, scale);
      return to <= otherFrom || otherTo <= from;
    };
    return this.rows.every((row, other) => {
      if (other === index) return true;
      const distance = Math.abs(row.across - across);
      const clearOfMark = distance >= (label.height * LETTERS_PART + this.thickness) / 2 || isClearOf(row.mark);
      const touchesLabel = shown[other] === 1 && distance < (label.height + row.label.height) / 2;
      return clearOfMark && (!touchesLabel || isClearOf(this.#extents[other]!));
    });
  }
}
