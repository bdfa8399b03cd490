import type {DensityColumn} from './frame.js';
import type {Item} from './item.js';
import type {Arrangement} from './arrangement.js';
import type {TimeScale} from './scale.js';

/** px of a column along the axis */
const COLUMN = 3;
/** px that a column reaches from the axis at most */
const HEIGHT = 14;
/** events in a column at which it has reached half its strength */
const HALF_STRENGTH = 2;

/**
 * Events without a label, counted per column of px: where they certainly are, and where they may be. A column's strength
 * depends on its own count alone, so that panning changes none.
 */
export function densityOf(items: readonly Item[], scale: TimeScale, {projection, length, axisAt}: Arrangement): DensityColumn[] {
  if (!items.length) return [];
  const columns = Math.ceil(length / COLUMN);
  const certain = new Float64Array(columns);
  const possible = new Float64Array(columns);
  const count = (into: Float64Array, begin: number, end: number) => {
    const from = Math.max(0, Math.floor(scale.toPx(begin) / COLUMN));
    const to = Math.min(columns - 1, Math.max(from, Math.ceil(scale.toPx(end) / COLUMN) - 1));
    for (let column = from; column <= to; column += 1) into[column]! += 1;
  };
  for (const {shape} of items) {
    const known = scale.toPx(shape.end) - scale.toPx(shape.begin) <= COLUMN;
    count(possible, shape.begin, shape.end);
    if (known) count(certain, shape.begin, shape.end);
    else if (shape.coreBegin < shape.coreEnd) count(certain, shape.coreBegin, shape.coreEnd);
  }
  const strength = (events: number) => events / (events + HALF_STRENGTH);
  const drawn: DensityColumn[] = [];
  possible.forEach((events, column) => {
    if (!events) return;
    const reach = 4 + (HEIGHT - 4) * strength(events);
    const box = projection.box(column * COLUMN, projection.vertical ? axisAt : axisAt - reach, COLUMN, reach);
    drawn.push({box, certain: strength(certain[column]!), possible: strength(events)});
  });
  return drawn;
}
