import type {Group} from '../event.js';
import {reordered, rising} from './radix-sort.js';
import {inOrder, pyramidsOf, type SegmentColumns, type Spread, widthClassOf} from './segment.js';

/** The events of one group, or those without any. */
export interface Lane {
  /** absent for events without a group */
  readonly group: Group | undefined;
  /** in the order in which they came */
  readonly segments: readonly SegmentColumns[];
}

/**
 * Segments with one more behind them. Two that are nearly alike in size become one, so that there are never more than a
 * few, and each event is moved only as often as its segment doubles (P. O'Neil et al., "The Log-Structured Merge-Tree",
 * 1996).
 */
export function withSegment(segments: readonly SegmentColumns[], more: SegmentColumns): readonly SegmentColumns[] {
  const before = segments.at(-1);
  if (!before || before.begin.length > more.begin.length * 2) return [...segments, more];
  return withSegment(segments.slice(0, -1), merged(before, more));
}

function merged(a: SegmentColumns, b: SegmentColumns): SegmentColumns {
  const {keys: begin, order} = rising(joined(a.begin, b.begin));
  const important =
    (a.importance ?? b.importance)
      ? joined(a.importance ?? new Float64Array(a.begin.length), b.importance ?? new Float64Array(b.begin.length))
      : undefined;
  const columns = {
    begin,
    end: reordered(joined(a.end, b.end), order),
    given: reordered(joined(a.given, b.given), order),
    importance: important && reordered(important, order),
  };
  const classes = new Map<number, Spread>();
  for (const spread of [...a.instants, ...b.instants]) {
    const widthClass = widthClassOf(spread.widest);
    const other = classes.get(widthClass);
    classes.set(widthClass, other ? mergedSpread(other, spread) : spread);
  }
  return {
    ...columns,
    ...pyramidsOf(columns),
    instants: [...classes].sort(([one], [other]) => one - other).map(([, spread]) => spread),
    possible: mergedSpread(a.possible, b.possible),
    certain: mergedSpread(a.certain, b.certain),
  };
}

function mergedSpread(a: Spread, b: Spread): Spread {
  return {
    widest: Math.max(a.widest, b.widest),
    begins: inOrder(joined(a.begins, b.begins)),
    ends: inOrder(joined(a.ends, b.ends)),
  };
}

function joined<Column extends Float64Array | Uint32Array>(a: Column, b: Column): Column {
  const both = new (a.constructor as new (length: number) => Column)(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
