import {Pyramid} from './scale-pyramid.js';

/**
 * A mark with its label, as room taken on a line that is `scale` px per ms: from `begin * scale - before` to `end *
 * scale + after`. Since the px parts do not grow, two that keep apart at one scale keep apart at every larger one; all
 * of labelling rests on that.
 */
export interface Room {
  readonly begin: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** The row of every item, or -1 for one that has none at this scale. */
export type Rows = Int16Array;

/**
 * Which items have a label, and in which row, at any scale. Both depend on the scale alone, so panning moves nothing;
 * and what is shown at a scale is shown, in the same row, at every larger one: each finer level keeps what the coarser
 * one placed and adds what has come to fit, and each level coarser than the base leaves out what no longer does.
 */
export class RowPyramid {
  readonly #pyramid: Pyramid<Rows>;
  readonly #base: Rows;
  readonly #byImportance: readonly number[];

  /**
   * @param rooms in time order
   * @param ranks place of each item in the order in which labels are given out, 0 first
   * @param baseScale px per ms of the scale at which all events are in view
   * @param rowCount rows that there are
   */
  constructor(
    private readonly rooms: readonly Room[],
    ranks: ArrayLike<number>,
    baseScale: number,
    readonly rowCount: number,
  ) {
    this.#byImportance = rooms.map((_, index) => index).sort((a, b) => ranks[a]! - ranks[b]!);
    this.#base = cascade(rooms, baseScale, rowCount) ?? this.#filled(new Int16Array(rooms.length).fill(-1), baseScale);
    const refined = (coarser: Rows, scale: number) => (coarser.includes(-1) ? this.#filled(coarser, scale) : coarser);
    this.#pyramid = new Pyramid(baseScale, this.#base, refined, (finer, scale) => this.#thinned(finer, scale));
  }

  /** Rows in use where all events are in view. */
  get rowsAtBase(): number {
    return this.#base.reduce((most, row) => Math.max(most, row + 1), 0);
  }

  rowsAt(scale: number): Rows {
    return this.#pyramid.at(scale);
  }

  /**
   * What stands keeps its row; the others, the most important first, get the first row with room, seen from the axis.
   */
  #filled(standing: Rows, scale: number): Rows {
    const rows = standing.slice();
    const occupied = Array.from({length: this.rowCount}, () => new Occupied());
    for (const index of this.#byImportance) {
      if (rows[index]! >= 0) occupied[rows[index]!]!.take(...this.#reach(index, scale));
    }
    for (const index of this.#byImportance) {
      if (rows[index]! >= 0) continue;
      const [from, to] = this.#reach(index, scale);
      for (let row = this.rowCount - 1; row >= 0; row -= 1) {
        if (!occupied[row]!.isFree(from, to)) continue;
        occupied[row]!.take(from, to);
        rows[index] = row;
        break;
      }
    }
    return rows;
  }

  /** Of what stands at the finer level, the most important first, what keeps apart here. */
  #thinned(finer: Rows, scale: number): Rows {
    const rows = finer.slice().fill(-1);
    const occupied = Array.from({length: this.rowCount}, () => new Occupied());
    for (const index of this.#byImportance) {
      const row = finer[index]!;
      if (row < 0) continue;
      const [from, to] = this.#reach(index, scale);
      if (!occupied[row]!.isFree(from, to)) continue;
      occupied[row]!.take(from, to);
      rows[index] = row;
    }
    return rows;
  }

  #reach(index: number, scale: number): [number, number] {
    return reach(this.rooms[index]!, scale);
  }
}

export function reach({begin, end, before, after}: Room, scale: number): [number, number] {
  return [begin * scale - before, end * scale + after];
}

/**
 * Every item in a row of its own choosing: the first below which, and in which, nothing reaches as far as it begins.
 * Time then runs from top left to bottom right as one reads, and no stem on its way down to the axis crosses a label.
 * Undefined where the rows do not suffice.
 */
export function cascade(rooms: readonly Room[], scale: number, rowCount: number): Rows | undefined {
  const rows = new Int16Array(rooms.length);
  const reachedTo: number[] = [];
  for (let index = 0; index < rooms.length; index += 1) {
    const [from, to] = reach(rooms[index]!, scale);
    let row = reachedTo.length;
    while (row > 0 && reachedTo[row - 1]! <= from) row -= 1;
    if (row >= rowCount) return undefined;
    reachedTo[row] = Math.max(to, reachedTo[row] ?? -Infinity);
    rows[index] = row;
  }
  return rows;
}

/** Stretches of one row that are taken, none of which overlap. */
export class Occupied {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  isFree(from: number, to: number): boolean {
    const next = this.#firstEndingAfter(from);
    return next === this.#starts.length || this.#starts[next]! >= to;
  }

  take(from: number, to: number): void {
    const place = this.#firstEndingAfter(from);
    this.#starts.splice(place, 0, from);
    this.#ends.splice(place, 0, to);
  }

  #firstEndingAfter(px: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#ends[middle]! <= px) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
