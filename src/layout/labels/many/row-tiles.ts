import {beginningWithin, foremost, type SegmentColumns} from '../../../model/index.js';
import type {EventLabel} from '../text/label.js';
import {pxRange, type LabelExtent} from '../label-extent.js';
import {RowOccupancy} from '../row-occupancy.js';
import {ScaleLevels} from '../scale-pyramid.js';

/** Up to so many times as much time as at home may come into view: the coarsest level is for that. */
const MOST_ZOOMED_OUT = 4;
/**
 * Half an octave from level to level: with so many events there is always something more to show, and each level costs.
 */
const LEVELS_PER_OCTAVE = 2;
/** px of a tile at its level */
const TILE = 1024;
/** The foremost events are looked for among those that begin within so many px … */
const CELL = 64;
/** … so many of them; the next ones have their turn at the next level. */
const FOREMOST_PER_CELL = 3;
/** Tiles that are kept; what has been let go comes out the same when it is made again. */
const MOST_TILES = 1500;

/** A label that is shown: its row, and what it takes up there. */
interface Shown {
  readonly label: EventLabel;
  /** in ms from the origin */
  readonly extent: LabelExtent;
  readonly row: number;
}

/** An event that may get a label. */
interface Candidate {
  readonly index: number;
  readonly importance: number;
  /** px of its tile's level, from the origin */
  readonly begin: number;
}

/** Labels that are shown, in a range of tiles. */
interface Looked {
  readonly level: number;
  readonly firstTile: number;
  readonly lastTile: number;
  readonly shown: readonly Shown[];
}

export interface RowTilesOptions {
  readonly segments: readonly SegmentColumns[];
  /** ms from which px are counted, so that the numbers stay small however far back in time it lies */
  readonly origin: number;
  /** px per ms of the scale at which all events are in view */
  readonly homeScale: number;
  readonly rowCount: number;
  /** px of a short label: where not even that fits, none is made and measured */
  readonly shortest: number;
  /** the label of an event, by its index */
  readonly labelAt: (index: number) => EventLabel;
  /** in ms from the origin */
  readonly extentOf: (label: EventLabel) => LabelExtent;
}

/**
 * Which of many events have a label, and in which row, at any scale. A pyramid of scales, coarse to fine (K. Been, E.
 * Daiches and C. Yap, "Dynamic Map Labeling", 2006), each level cut into tiles: a tile keeps what the coarser level
 * shows in it and adds what has come to fit, and none is made before it is first looked at. Row and visibility depend
 * on the scale alone; zooming in only ever adds.
 *
 * No tile depends on its neighbours: what reaches over a tile's edge is not added there, but at a finer level, whose
 * tiles have their edges elsewhere. In a tile the more important events come first; of those that are close together
 * only the foremost are looked at.
 */
export class RowTiles {
  readonly #scales: ScaleLevels;
  readonly #tiles = new Map<string, readonly Shown[]>();
  #last: Looked | undefined;

  constructor(private readonly options: RowTilesOptions) {
    this.#scales = new ScaleLevels(options.homeScale / MOST_ZOOMED_OUT, LEVELS_PER_OCTAVE);
  }

  /** The labels that are shown in a time range at a scale in px per ms, by their beginnings. */
  within(scale: number, start: number, end: number): readonly Shown[] {
    const {origin} = this.options;
    const level = Math.max(0, this.#scales.levelOf(scale));
    const [firstTile, lastTile] = [this.#tileAt(level, start - origin), this.#tileAt(level, end - origin)];
    const last = this.#last;
    // From one frame to the next it is mostly the same tiles.
    if (last?.level === level && last.firstTile === firstTile && last.lastTile === lastTile) return last.shown;
    const shown = this.#shownIn(level, firstTile, lastTile).sort((a, b) => a.extent.begin - b.extent.begin);
    this.#last = {level, firstTile, lastTile, shown};
    return shown;
  }

  /** The origin is in the middle of a tile, for it would be at an edge on every level otherwise. */
  #tileAt(level: number, ms: number): number {
    return Math.floor((ms * this.#scales.scaleOf(level)) / TILE + 0.5);
  }

  #shownIn(level: number, firstTile: number, lastTile: number): Shown[] {
    const found = new Map<EventLabel, Shown>();
    for (let tile = firstTile; tile <= lastTile; tile += 1) {
      for (const shown of this.#tile(level, tile)) found.set(shown.label, shown);
    }
    return [...found.values()];
  }

  #tile(level: number, tile: number): readonly Shown[] {
    const key = `${level} ${tile}`;
    let made = this.#tiles.get(key);
    if (!made) {
      made = this.#make(level, tile);
      if (this.#tiles.size >= MOST_TILES) this.#tiles.clear();
      this.#tiles.set(key, made);
    }
    return made;
  }

  #make(level: number, tile: number): readonly Shown[] {
    const {rowCount, shortest, labelAt, extentOf} = this.options;
    const scale = this.#scales.scaleOf(level);
    const [from, to] = [(tile - 0.5) * TILE, (tile + 0.5) * TILE];
    const rows = Array.from({length: rowCount}, () => new RowOccupancy());
    const shown = level === 0 ? [] : this.#keptFromCoarser(level, from, to);
    for (const {extent, row} of shown) rows[row]!.take(...pxRange(extent, scale));
    for (const {index, begin: at} of this.#candidates(from, to, scale, rows, shown)) {
      // Nearly all fail here, before anything of theirs is read or measured.
      if (at + shortest > to || !rows.some((row) => row.isFree(at, at + shortest))) continue;
      const label = labelAt(index);
      const extent = extentOf(label);
      const [begin, end] = pxRange(extent, scale);
      if (begin < from || end > to) continue;
      const row = rows.findLastIndex((each) => each.isFree(begin, end));
      if (row < 0) continue;
      rows[row]!.take(begin, end);
      shown.push({label, extent, row});
    }
    return shown;
  }

  /** What the coarser level shows within some px of a level. */
  #keptFromCoarser(level: number, from: number, to: number): Shown[] {
    const scale = this.#scales.scaleOf(level);
    const [firstTile, lastTile] = [this.#tileAt(level - 1, from / scale), this.#tileAt(level - 1, to / scale)];
    return this.#shownIn(level - 1, firstTile, lastTile).filter(({extent}) => {
      const [begin, end] = pxRange(extent, scale);
      return end > from && begin < to;
    });
  }

  /** What may come to be shown in a tile, in the order in which labels are given out. */
  #candidates(
    from: number,
    to: number,
    scale: number,
    rows: readonly RowOccupancy[],
    shown: readonly Shown[],
  ): Candidate[] {
    const {segments, origin, shortest} = this.options;
    const known = new Map(shown.map(({label, extent}) => [label.index, extent.begin * scale]));
    const found: Candidate[] = [];
    const ms = (px: number): number => px / scale + origin;
    for (let cell = from; cell < to; cell += CELL) {
      if (!rows.some((row) => row.isFree(cell + CELL, cell + shortest))) continue;
      const here = [...known.values()].filter((begin) => begin >= cell && begin < cell + CELL).length;
      for (const segment of segments) {
        // What began at no known time is drawn from the origin on.
        const range = beginningWithin(segment, cell <= 0 && cell + CELL > 0 ? -Infinity : ms(cell), ms(cell + CELL));
        if (range[0] === range[1]) continue;
        for (const row of foremost(segment, range, FOREMOST_PER_CELL + here)) {
          const index = segment.given[row]!;
          if (known.has(index)) continue;
          found.push({
            index,
            importance: segment.importance?.[row] ?? 0,
            begin: Math.max(0, segment.begin[row]! - origin) * scale,
          });
        }
      }
    }
    return found.sort((a, b) => b.importance - a.importance || a.index - b.index);
  }
}
