import {type BoundColumns, extentOf} from './bounds.js';
import {segmentOf, type SegmentColumns} from './segment.js';

/** Events, ready to be drawn. Plain data. */
export interface Index {
  /** a segment for each lane */
  readonly segments: readonly SegmentColumns[];
  /** place in the input of each event that is kept; absent where all are */
  readonly kept: Uint32Array | undefined;
  readonly extent: {readonly start: number; readonly end: number} | undefined;
  /** whether there is an instant; an interval with both ends; one that is open */
  readonly has: {readonly instant: boolean; readonly span: boolean; readonly open: boolean};
}

/** What of events an index needs beyond their bounds, by rows. */
export interface Weights {
  /** each below `laneCount`; all in lane 0 where absent */
  readonly lanes: Uint16Array | undefined;
  readonly laneCount: number;
  readonly importance: Float64Array | undefined;
}

/** The index of the events in some rows, whose bounds are known. */
export function indexOf(bounds: BoundColumns, rows: Uint32Array, {lanes, laneCount, importance}: Weights): Index {
  const sizes = new Uint32Array(laneCount);
  for (const row of rows) sizes[lanes?.[row] ?? 0]! += 1;
  const members = Array.from(sizes, (size) => ({rows: new Uint32Array(size), given: new Uint32Array(size), count: 0}));
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    const lane = members[lanes?.[row] ?? 0]!;
    lane.rows[lane.count] = row;
    lane.given[lane.count] = place;
    lane.count += 1;
  }
  return {
    segments: members.map((lane) => segmentOf(bounds, lane.rows, lane.given, importance)),
    kept: rows.length < bounds.isInterval.length ? rows : undefined, extent: extentOf(bounds, rows), has: kindsOf(bounds, rows),
  };
}

function kindsOf({startEarliest, endLatest, isInterval}: BoundColumns, rows: Uint32Array): Index['has'] {
  const has = {instant: false, span: false, open: false};
  for (const row of rows) {
    if (!isInterval[row]) has.instant = true;
    else if (Number.isFinite(startEarliest[row]!) && Number.isFinite(endLatest[row]!)) has.span = true;
    else has.open = true;
  }
  return has;
}
