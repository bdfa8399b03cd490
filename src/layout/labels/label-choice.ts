import type {Lane} from '../../model/index.js';
import {inView} from '../arrangements/arrangement.js';
import {byImportance, type Item, type Items} from './label.js';
import {RowPyramid, type Room} from './row-pyramid.js';
import {COARSEST, RowTiles} from './row-tiles.js';
import type {TimeScale} from '../scale.js';

/** An event with a label, in one of a lane's rows. */
export interface InRow {
  readonly item: Item;
  /** from the top of the lane */
  readonly row: number;
}

/** The rows of one lane. */
export interface LaneRows {
  readonly rowCount: number;
  /** rows in use where all events are in view */
  readonly used: number;
  /**
   * What has a label and may be seen from one end of the picture to the other, by beginnings.
   * @param labelledAt where the window of a while ago stood: of many events those alone that had a label in it. The
   *   scale itself where all have theirs
   */
  inRows(scale: TimeScale, length: number, margin: number, labelledAt: TimeScale): readonly InRow[];
}

/** Rows of few events, which are all weighed against each other. */
export class FewRows implements LaneRows {
  readonly #pyramid: RowPyramid;

  /** @param items by beginnings, each with its room in ms from any origin */
  constructor(
    private readonly items: readonly Item[],
    rooms: readonly Room[],
    baseScale: number,
    readonly rowCount: number,
  ) {
    const ranks = new Uint32Array(items.length);
    [...items.keys()]
      .sort((a, b) => byImportance(items[a]!, items[b]!))
      .forEach((index, rank) => (ranks[index] = rank));
    this.#pyramid = new RowPyramid(rooms, ranks, baseScale, rowCount);
  }

  get used(): number {
    return this.#pyramid.rowsAtBase;
  }

  inRows(scale: TimeScale, length: number, margin: number): InRow[] {
    const rows = this.#pyramid.rowsAt(scale.pxPerMs);
    return this.items.flatMap((item, index) =>
      rows[index]! >= 0 && inView(item, scale, length, item.width + margin) ? [{item, row: rows[index]!}] : [],
    );
  }
}

/** Rows of many events, found tile by tile. */
export class ManyRows implements LaneRows {
  readonly #tiles: RowTiles;

  constructor(
    {segments}: Lane,
    items: Items,
    roomOf: (item: Item) => Room,
    origin: number,
    homeScale: number,
    readonly rowCount: number,
  ) {
    this.#tiles = new RowTiles(
      segments,
      origin,
      homeScale / COARSEST,
      rowCount,
      items.shortWidth,
      (given) => items.at(given),
      roomOf,
    );
  }

  get used(): number {
    return this.rowCount;
  }

  inRows(scale: TimeScale, length: number, margin: number, labelledAt: TimeScale): InRow[] {
    return this.#tiles
      .within(Math.min(scale.pxPerMs, labelledAt.pxPerMs), scale.toMs(-margin), scale.toMs(length + margin))
      .filter(
        ({item}) =>
          inView(item, scale, length, item.width + margin) && inView(item, labelledAt, length, item.width + margin),
      );
  }
}
