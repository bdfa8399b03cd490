import type {Bar} from '../frame.js';
import {CUT_OFF, type MarkPosition} from './mark-position.js';
import type {MarkExtent} from './mark-extent.js';
import type {Shape} from './shape.js';

/** A bar is so much thinner than a range, in which a line of text may stand. */
export const BAR_PART = 4 / 9;
/** px over which an end that is not known to the day narrows at any scale: shorter, it looks like an arrow */
const SHORTEST_TAPER = 9;
/** part of its thickness that a bar has at its thickest, of which nothing is certain */
const LEAST_THICKNESS = 0.6;

/** A place along the axis, in px, and how thick the bar is there, from 0 to 1. */
interface Knot {
  readonly at: number;
  readonly thickness: number;
}

/** An interval as one shape; none where it is out of the picture. */
export function barsOf(shape: Shape, extent: MarkExtent, {projection, length, across, thickness}: MarkPosition): Bar[] {
  const knots = within(knotsOf(shape, extent), -CUT_OFF, length + CUT_OFF);
  if (!knots.length) return [];
  const half = (thickness * BAR_PART) / 2;
  const side = (sign: 1 | -1) => knots.map((knot) => projection.point(knot.at, across + sign * half * knot.thickness));
  return [{outline: [...side(-1), ...side(1).reverse()], uncertain: shape.uncertain}];
}

function knotsOf(shape: Shape, {from, to, coreFrom, coreTo}: MarkExtent): Knot[] {
  const [rises, falls] = [!shape.knownStart && !shape.fadesBefore, !shape.knownEnd && !shape.fadesAfter];
  const taper = Math.min(SHORTEST_TAPER, (to - from) / (rises && falls ? 2 : 1));
  const rise = rises ? Math.max(coreFrom, from + taper) : from;
  const fall = falls ? Math.min(coreTo, to - taper) : to;
  const [begin, end] = [
    {at: from, thickness: rises ? 0 : 1},
    {at: to, thickness: falls ? 0 : 1},
  ];
  if (rise <= fall) return [begin, {at: rise, thickness: 1}, {at: fall, thickness: 1}, end];
  // It may have ended before it may have begun: where the one grows less likely than the other, the two sides meet.
  const part = (to - from) / (rise - from + to - fall);
  return [begin, {at: from + part * (rise - from), thickness: Math.max(LEAST_THICKNESS, part)}, end];
}

function within(knots: readonly Knot[], least: number, most: number): Knot[] {
  const [from, to] = [Math.max(knots[0]!.at, least), Math.min(knots.at(-1)!.at, most)];
  if (from >= to) return [];
  return [knotAt(knots, from), ...knots.filter(({at}) => at > from && at < to), knotAt(knots, to)];
}

/** The knot at a place between the first and the last. */
function knotAt(knots: readonly Knot[], at: number): Knot {
  const index = Math.max(
    1,
    knots.findIndex((knot) => knot.at >= at),
  );
  const [before, after] = [knots[index - 1]!, knots[index]!];
  const part = after.at > before.at ? (at - before.at) / (after.at - before.at) : 1;
  return {at, thickness: before.thickness + part * (after.thickness - before.thickness)};
}
