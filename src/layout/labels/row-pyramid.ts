import {pxRange, type LabelExtent} from './label-extent.js';
import {RowOccupancy} from './row-occupancy.js';
import {ScalePyramid} from './scale-pyramid.js';

/** The row of every label, or -1 for one that has none at this scale. */
export type Rows = Int16Array;

/**
 * Which labels are shown, and in which row, at any scale. Both depend on the scale alone, so panning moves nothing; and
 * what is shown at a scale is shown, in the same row, at every larger one: each finer level keeps what the coarser one
 * shows and adds what has come to fit, and each level coarser than the base leaves out what no longer does.
 */
export class RowPyramid {
  readonly #pyramid: ScalePyramid<Rows>;
  readonly #base: Rows;
  readonly #byRank: readonly number[];

  /**
   * @param extents in time order
   * @param ranks of each label in the order in which rows are given out, 0 first
   * @param baseScale px per ms of the scale at which all events are in view
   * @param rowCount rows that there are
   * @param asManyAsCanBe whether all labels are shown at the base wherever there are rows enough for that, though those
   *   of the most important events then stand no nearer to the axis
   */
  constructor(
    private readonly extents: readonly LabelExtent[],
    ranks: ArrayLike<number>,
    baseScale: number,
    readonly rowCount: number,
    asManyAsCanBe = false,
  ) {
    this.#byRank = extents.map((_, index) => index).sort((a, b) => ranks[a]! - ranks[b]!);
    this.#base =
      cascade(extents, baseScale, rowCount) ??
      (asManyAsCanBe ? packed(extents, baseScale, rowCount) : undefined) ??
      this.#filled(new Int16Array(extents.length).fill(-1), baseScale);
    const refined = (coarser: Rows, scale: number) => (coarser.includes(-1) ? this.#filled(coarser, scale) : coarser);
    this.#pyramid = new ScalePyramid(baseScale, this.#base, refined, (finer, scale) => this.#thinned(finer, scale));
  }

  /** Rows in use where all events are in view. */
  get rowsAtBase(): number {
    return this.#base.reduce((most, row) => Math.max(most, row + 1), 0);
  }

  rowsAt(scale: number): Rows {
    return this.#pyramid.at(scale);
  }

  /**
   * What is shown keeps its row; the others, the most important first, get the first free row, seen from the axis.
   */
  #filled(shown: Rows, scale: number): Rows {
    const rows = shown.slice();
    const occupied = this.#emptyRows();
    for (const index of this.#byRank) {
      if (rows[index]! >= 0) occupied[rows[index]!]!.take(...pxRange(this.extents[index]!, scale));
    }
    for (const index of this.#byRank) {
      if (rows[index]! >= 0) continue;
      const [from, to] = pxRange(this.extents[index]!, scale);
      const row = occupied.findLastIndex((each) => each.isFree(from, to));
      if (row < 0) continue;
      occupied[row]!.take(from, to);
      rows[index] = row;
    }
    return rows;
  }

  /** Of what is shown at the finer level, the most important first, what stands clear of the others here. */
  #thinned(finer: Rows, scale: number): Rows {
    const rows = finer.slice().fill(-1);
    const occupied = this.#emptyRows();
    for (const index of this.#byRank) {
      const row = finer[index]!;
      if (row < 0) continue;
      const [from, to] = pxRange(this.extents[index]!, scale);
      if (!occupied[row]!.isFree(from, to)) continue;
      occupied[row]!.take(from, to);
      rows[index] = row;
    }
    return rows;
  }

  #emptyRows(): RowOccupancy[] {
    return Array.from({length: this.rowCount}, () => new RowOccupancy());
  }
}

/**
 * Every label in the first row below which, and in which, nothing reaches as far as it begins. Time then runs from top
 * left to bottom right as one reads, and no stem on its way down to the axis crosses a label.
 * @returns undefined where the rows do not suffice
 */
export function cascade(extents: readonly LabelExtent[], scale: number, rowCount: number): Rows | undefined {
  const rows = new Int16Array(extents.length);
  const reachedTo: number[] = [];
  for (let index = 0; index < extents.length; index += 1) {
    const [from, to] = pxRange(extents[index]!, scale);
    let row = reachedTo.length;
    while (row > 0 && reachedTo[row - 1]! <= from) row -= 1;
    if (row >= rowCount) return undefined;
    reachedTo[row] = Math.max(to, reachedTo[row] ?? -Infinity);
    rows[index] = row;
  }
  return rows;
}

/**
 * Every label in as few rows as can be, the one nearest the axis first.
 * @returns undefined where the rows do not suffice
 */
export function packed(extents: readonly LabelExtent[], scale: number, rowCount: number): Rows | undefined {
  const ranges = extents.map((extent, index) => ({index, px: pxRange(extent, scale)}));
  const rows = new Int16Array(extents.length);
  const reachedTo: number[] = [];
  for (const {index, px} of ranges.sort((a, b) => a.px[0] - b.px[0])) {
    const [from, to] = px;
    const free = reachedTo.findIndex((end) => end <= from);
    const row = free < 0 ? reachedTo.length : free;
    if (row >= rowCount) return undefined;
    reachedTo[row] = to;
    rows[index] = row;
  }
  return rows.map((row) => reachedTo.length - 1 - row);
}

/** Rows that are needed to show every label. */
export function rowsNeeded(extents: readonly LabelExtent[], scale: number): number {
  const rows = packed(extents, scale, extents.length) ?? new Int16Array(0);
  return rows.reduce((most, row) => Math.max(most, row + 1), 0);
}
