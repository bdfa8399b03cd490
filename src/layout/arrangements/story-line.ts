import type {Jump} from '../frame.js';
import type {EventLabel} from '../labels/text/label.js';
import type {Shape} from '../marks/shape.js';
import type {TimeScale} from '../scale.js';
import type {Geometry} from './geometry.js';

/** px out of the picture beyond which nothing of the line is drawn: farther than it swings */
const OUTSIDE = 120;

/** ms from which and to which something reaches */
type TimeRange = readonly [from: number, to: number];

/** A row of the story curve, in px across. */
export interface LineRow {
  readonly label: EventLabel;
  /** of its middle */
  readonly across: number;
}

/** From each event to the next in narrative order, as far as the line may be seen. */
export function jumpsThrough(
  rows: readonly LineRow[],
  scale: TimeScale,
  selected: string | null,
  {projection, length}: Geometry,
  thickness: number,
  areRowsLow: boolean,
): Jump[] {
  const cut = (ms: number): number => Math.min(Math.max(scale.toPx(ms), -OUTSIDE), length + OUTSIDE);
  /** px from the middle of a row within which the line runs straight, so that it does not cross the row's label */
  const straight = ({label}: LineRow): number => (areRowsLow ? thickness : Math.max(label.height, thickness)) / 2;
  return rows.slice(1).flatMap((to, index): Jump[] => {
    const from = rows[index]!;
    const {leaves, arrives, isBack} = between(touchedRange(from.label.shape), touchedRange(to.label.shape));
    const [start, end] = [cut(leaves), cut(arrives)];
    if (start === end && (start < 0 || start > length)) return [];
    const {id} = to.label.event;
    return [
      {
        id,
        line: [
          projection.point(start, from.across + thickness / 2),
          projection.point(start, from.across + straight(from)),
          projection.point(end, to.across - straight(to)),
          projection.point(end, to.across - thickness / 2),
        ],
        back: isBack && !mayBeLater(to.label.shape) ? projection.earlier : null,
        touchesSelected: id === selected || from.label.event.id === selected,
      },
    ];
  });
}

/** What is only known to come after something may come after all. */
function mayBeLater({kind, fadesAfter}: Shape): boolean {
  return kind === 'instant' && fadesAfter;
}

/**
 * Where the line may touch a mark: anywhere, for nobody knows the moment. But what went on to no given end only where
 * it began, and from no given beginning only where it ended.
 */
function touchedRange({kind, begin, end, coreBegin, coreEnd, fadesBefore, fadesAfter}: Shape): TimeRange {
  if (kind === 'instant' || fadesBefore === fadesAfter) return [begin, end];
  return fadesAfter
    ? [begin, Math.min(Math.max(begin, coreBegin), end)]
    : [Math.max(begin, Math.min(coreEnd, end)), end];
}

/** From one range to the next over the time between them, in ms; straight down where they overlap. */
function between(
  [from, to]: TimeRange,
  [nextFrom, nextTo]: TimeRange,
): {readonly leaves: number; readonly arrives: number; readonly isBack: boolean} {
  if (to <= nextFrom) return {leaves: to, arrives: nextFrom, isBack: false};
  if (nextTo <= from) return {leaves: from, arrives: nextTo, isBack: true};
  const shared = (Math.max(from, nextFrom) + Math.min(to, nextTo)) / 2;
  return {leaves: shared, arrives: shared, isBack: false};
}
