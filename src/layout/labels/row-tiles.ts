import {beginningWithin, foremost, type SegmentColumns} from '../../model/index.js';
import type {Item} from './label.js';
import {Occupied, reach, type Room} from './row-pyramid.js';

/** How many times more time than at home may come into view: the coarsest level is for that. */
export const COARSEST = 4;
/** Half an octave: with so many events there is always something more to show, and each level costs. */
const LEVELS_PER_OCTAVE = 2;
/** px of a tile at its level */
const TILE = 1024;
/**
 * px in which the foremost events are looked for together, and how many of them; the next ones have their turn at the
 * next level
 */
const CELL = 64;
const FOREMOST = 3;
/** Tiles that are kept; what has been let go comes out the same when it is made again. */
const MOST_TILES = 1500;

/** An event with a label: its row, and what it takes up there in px of its tile's level, from the origin. */
interface Placed {
  readonly item: Item;
  readonly room: Room;
  readonly row: number;
}

/** An event that may get a label. */
interface Candidate {
  /** place in given order */
  readonly given: number;
  readonly importance: number;
  /** px of its tile's level, from the origin */
  readonly begin: number;
}

/**
 * Which of many events have a label, and in which row, at any scale. A pyramid of scales, coarse to fine (K. Been, E.
 * Daiches and C. Yap, "Dynamic Map Labeling", 2006), each level cut into tiles: a tile keeps what the coarser level
 * placed in it and adds what has come to fit, and none is made before it is first looked at. Row and visibility depend
 * on the scale alone; zooming in only ever adds.
 *
 * No tile depends on its neighbours: what reaches over a tile's edge is not added there, but at a finer level, whose
 * tiles have their edges elsewhere. In a tile the more important events come first; of those that crowd in one place
 * only the foremost are looked at.
 */
export class RowTiles {
  readonly #tiles = new Map<string, readonly Placed[]>();
  #last:
    | {readonly level: number; readonly from: number; readonly to: number; readonly placed: readonly Placed[]}
    | undefined;

  /**
   * @param origin ms from which px are counted, so that the numbers stay small however far back in time it lies
   * @param baseScale px per ms of the coarsest level
   * @param shortest px of a short label: where there is not even room for that, none is made and measured
   * @param itemAt the event at a place in given order
   */
  constructor(
    private readonly segments: readonly SegmentColumns[],
    private readonly origin: number,
    private readonly baseScale: number,
    readonly rowCount: number,
    private readonly shortest: number,
    private readonly itemAt: (given: number) => Item,
    private readonly roomOf: (item: Item) => Room,
  ) {}

  /** The labelled events of a stretch of time at a scale in px per ms, by their beginnings. */
  within(scale: number, start: number, end: number): readonly {readonly item: Item; readonly row: number}[] {
    const level = Math.max(0, Math.floor(Math.log2(scale / this.baseScale) * LEVELS_PER_OCTAVE + 1e-6));
    const [from, to] = [this.#tileAt(level, start - this.origin), this.#tileAt(level, end - this.origin)];
    // From one frame to the next it is mostly the same tiles.
    if (this.#last?.level === level && this.#last.from === from && this.#last.to === to) return this.#last.placed;
    const placed = this.#placedWithin(level, start - this.origin, end - this.origin).sort(
      (a, b) => a.room.begin - b.room.begin,
    );
    this.#last = {level, from, to, placed};
    return placed;
  }

  #tileAt(level: number, ms: number): number {
    return Math.floor((ms * this.#scaleOf(level)) / TILE + 0.5);
  }

  #scaleOf(level: number): number {
    return this.baseScale * 2 ** (level / LEVELS_PER_OCTAVE);
  }

  /** What stands in the tiles that meet a stretch, in ms from the origin. */
  #placedWithin(level: number, start: number, end: number): Placed[] {
    const found = new Map<Item, Placed>();
    const last = this.#tileAt(level, end);
    for (let tile = this.#tileAt(level, start); tile <= last; tile += 1) {
      for (const placed of this.#tile(level, tile)) found.set(placed.item, placed);
    }
    return [...found.values()];
  }

  #tile(level: number, tile: number): readonly Placed[] {
    const key = `${level} ${tile}`;
    let made = this.#tiles.get(key);
    if (!made) {
      made = this.#make(level, tile);
      if (this.#tiles.size >= MOST_TILES) this.#tiles.clear();
      this.#tiles.set(key, made);
    }
    return made;
  }

  #make(level: number, tile: number): readonly Placed[] {
    const scale = this.#scaleOf(level);
    // The origin is in the middle of a tile, for it would be at an edge on every level otherwise.
    const [from, to] = [(tile - 0.5) * TILE, (tile + 0.5) * TILE];
    const rows = Array.from({length: this.rowCount}, () => new Occupied());
    const placed =
      level === 0
        ? []
        : this.#placedWithin(level - 1, from / scale, to / scale).filter(({room}) => {
            const [begin, end] = reach(room, scale);
            return end > from && begin < to;
          });
    for (const {room, row} of placed) rows[row]!.take(...reach(room, scale));
    for (const {given, begin: at} of this.#candidates(from, to, scale, rows, placed)) {
      // Nearly all fail here, before anything of theirs is read or measured.
      if (at + this.shortest > to || !rows.some((row) => row.isFree(at, at + this.shortest))) continue;
      const item = this.itemAt(given);
      const room = this.roomOf(item);
      const [begin, end] = reach(room, scale);
      if (begin < from || end > to) continue;
      const row = rows.findLastIndex((each) => each.isFree(begin, end));
      if (row < 0) continue;
      rows[row]!.take(begin, end);
      placed.push({item, room, row});
    }
    return placed;
  }

  /** What may come to stand in a tile, in the order in which labels are given out. */
  #candidates(
    from: number,
    to: number,
    scale: number,
    rows: readonly Occupied[],
    placed: readonly Placed[],
  ): Candidate[] {
    const known = new Map(placed.map(({item, room}) => [item.place, room.begin * scale]));
    const found: Candidate[] = [];
    const ms = (px: number): number => px / scale + this.origin;
    for (let cell = from; cell < to; cell += CELL) {
      const free = rows.reduce((sum, row) => sum + (row.isFree(cell + CELL, cell + this.shortest) ? 1 : 0), 0);
      if (!free) continue;
      const here = [...known.values()].filter((begin) => begin >= cell && begin < cell + CELL).length;
      for (const segment of this.segments) {
        // What began at no known time is drawn from the origin on.
        const range = beginningWithin(segment, cell <= 0 && cell + CELL > 0 ? -Infinity : ms(cell), ms(cell + CELL));
        if (range[0] === range[1]) continue;
        for (const row of foremost(segment, range, FOREMOST + here)) {
          const given = segment.given[row]!;
          if (!known.has(given))
            found.push({
              given,
              importance: segment.importance?.[row] ?? 0,
              begin: Math.max(0, segment.begin[row]! - this.origin) * scale,
            });
        }
      }
    }
    return found.sort((a, b) => b.importance - a.importance || a.given - b.given);
  }
}
