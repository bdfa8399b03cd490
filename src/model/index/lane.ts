import type {Group} from '../event.js';
import {rising} from './radix-sort.js';
import {type IntervalColumns, pyramidsOf, type SegmentColumns, widthClassOf} from './segment.js';
import {joined, reordered, sorted} from './typed-arrays.js';

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
  const classes = new Map<number, IntervalColumns>();
  for (const instants of [...a.instants, ...b.instants]) {
    const widthClass = widthClassOf(instants.widest);
    const others = classes.get(widthClass);
    classes.set(widthClass, others ? mergedIntervals(others, instants) : instants);
  }
  return {
    ...columns,
    ...pyramidsOf(columns, rising),
    instants: [...classes].sort(([one], [other]) => one - other).map(([, intervals]) => intervals),
    possible: mergedIntervals(a.possible, b.possible),
    certain: mergedIntervals(a.certain, b.certain),
  };
}

function mergedIntervals(a: IntervalColumns, b: IntervalColumns): IntervalColumns {
  return {
    widest: Math.max(a.widest, b.widest),
    begins: sorted(joined(a.begins, b.begins)),
    ends: sorted(joined(a.ends, b.ends)),
  };
}
