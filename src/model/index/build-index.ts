import {type BoundColumns, extentOf} from './bounds.js';
import {byComparison} from './comparison-sort.js';
import {segmentOf, type SegmentColumns} from './segment.js';
import {type Sign, signsIn} from './signs.js';
import {identity} from './typed-arrays.js';

/** Events, ready to be drawn. Plain data. */
export interface Index {
  /** a segment for each lane */
  readonly segments: readonly SegmentColumns[];
  /** row of each event that is kept, rising; absent where all are */
  readonly kept: Uint32Array | undefined;
  readonly extent: {readonly start: number; readonly end: number} | undefined;
  /** what the signs of the events say, all of them and no other */
  readonly signs: readonly Sign[];
}

/** In which lane the events of an index are and how important, by rows. */
export interface Weights {
  /** each below `laneCount`; all in lane 0 where absent */
  readonly lanes: Uint16Array | undefined;
  readonly laneCount: number;
  readonly importance: Float64Array | undefined;
}

/**
 * The index of the events in some rows, rising, whose bounds are known.
 * @param sort by which keys are sorted
 */
export function buildIndex(bounds: BoundColumns, rows: Uint32Array, weights: Weights, sort = byComparison): Index {
  const isAll = rows.length === bounds.isInterval.length;
  return {
    segments: membersOf(rows, isAll ? rows : identity(rows.length), weights).map((lane) =>
      segmentOf(bounds, lane.rows, lane.given, weights.importance, sort),
    ),
    // A copy: the rows are still needed when the index has been transferred to another thread.
    kept: isAll ? undefined : rows.slice(),
    extent: extentOf(bounds, rows),
    signs: signsOf(bounds, rows),
  };
}

interface Members {
  readonly rows: Uint32Array;
  readonly given: Uint32Array;
}

function membersOf(rows: Uint32Array, given: Uint32Array, {lanes, laneCount}: Weights): Members[] {
  if (!lanes)
    return Array.from({length: laneCount}, (_, lane) =>
      lane ? {rows: new Uint32Array(0), given: new Uint32Array(0)} : {rows, given},
    );
  const sizes = new Uint32Array(laneCount);
  for (const row of rows) sizes[lanes[row]!]! += 1;
  const members = Array.from(sizes, (size) => ({rows: new Uint32Array(size), given: new Uint32Array(size)}));
  const filled = new Uint32Array(laneCount);
  for (let index = 0; index < rows.length; index += 1) {
    const lane = lanes[rows[index]!]!;
    const next = filled[lane]!++;
    members[lane]!.rows[next] = rows[index]!;
    members[lane]!.given[next] = given[index]!;
  }
  return members;
}

function signsOf({signs}: BoundColumns, rows: Uint32Array): readonly Sign[] {
  let bits = 0;
  for (let index = 0; index < rows.length; index += 1) bits |= signs[rows[index]!]!;
  return signsIn(bits);
}
