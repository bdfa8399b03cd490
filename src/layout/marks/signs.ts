import type {Box, Cell, Fade, Joint, Knowledge, Mark, Side} from '../frame.js';
import {BAR_PART, barsOf} from './bar.js';
import {drawnReach, FADE, type MarkExtent, type PartExtent} from './mark-extent.js';
import {CUT_OFF, type MarkPosition} from './mark-position.js';
import {isCertain, type Shape} from './shape.js';

/** What a mark is drawn as. */
export type Signs = Pick<Mark, 'dots' | 'cells' | 'bars' | 'fades' | 'joints'>;

/** px of the shortest taper that has an outline: around a shorter one it would be two dashes */
const SHORTEST_OUTLINED = 24;
/** px between a bar and the outline around it */
const AROUND_BAR = 1;

const NONE: Signs = {dots: [], cells: [], bars: [], fades: [], joints: []};

/** The sign of a date; of a set, one for each part of it, joined by hairlines. */
export function signsOf(shape: Shape, extent: MarkExtent, position: MarkPosition): Signs {
  if (extent.parts.length) return setOf(extent.parts, position);
  if (extent.form === 'dot') return dotOf(shape, extent, position);
  return extent.form === 'range' ? rangeOf(shape, extent, position) : spanOf(shape, extent, position);
}

function knowledgeOf(shape: Shape): Knowledge {
  const {approximate, uncertain} = shape;
  return {certain: isCertain(shape), approximate, uncertain};
}

function dotOf(shape: Shape, {from}: MarkExtent, {projection, across, dot}: MarkPosition): Signs {
  return {...NONE, dots: [{...knowledgeOf(shape), center: projection.point(from, across), radius: dot / 2}]};
}

function rangeOf(shape: Shape, extent: MarkExtent, position: MarkPosition): Signs {
  const {projection, thickness} = position;
  const knowledge = knowledgeOf(shape);
  const edges: Side[] = [
    ...(shape.fadesBefore || knowledge.approximate ? [] : [projection.earlier]),
    ...(shape.fadesAfter || knowledge.approximate ? [] : [projection.later]),
  ];
  const box = boxWithin(extent.from, extent.to, thickness, position);
  return {...NONE, cells: box ? [{...knowledge, box, edges}] : [], fades: fadesOf(shape, extent, position)};
}

function spanOf(shape: Shape, extent: MarkExtent, position: MarkPosition): Signs {
  return {
    ...NONE,
    cells: vagueEndsOf(shape, extent, position),
    bars: barsOf(shape, extent, position),
    fades: fadesOf(shape, extent, position),
  };
}

/**
 * Around a taper the outline of the stretch in which it began or ended, as around an instant that merely lies in one:
 * by itself, a long taper was read as something that grows or wears off.
 */
function vagueEndsOf(shape: Shape, {from, to, coreFrom, coreTo}: MarkExtent, position: MarkPosition): Cell[] {
  const {knownStart, knownEnd, fadesBefore, fadesAfter, approximate, uncertain} = shape;
  const {projection, thickness} = position;
  if (uncertain) return [];
  const around = (begin: number, end: number, edges: readonly Side[]): Cell[] => {
    const box = boxWithin(begin, end, thickness * BAR_PART + 2 * AROUND_BAR, position);
    if (!box || end - begin < SHORTEST_OUTLINED) return [];
    return [{box, edges: approximate ? [] : edges, certain: false, approximate, uncertain}];
  };
  const [vagueStart, vagueEnd] = [!knownStart && !fadesBefore, !knownEnd && !fadesAfter];
  if (vagueStart && vagueEnd && coreFrom >= coreTo) return around(from, to, [projection.earlier, projection.later]);
  return [
    ...(vagueStart ? around(from, Math.min(coreFrom, to), [projection.earlier]) : []),
    ...(vagueEnd ? around(Math.max(coreTo, from), to, [projection.later]) : []),
  ];
}

function setOf(parts: readonly PartExtent[], position: MarkPosition): Signs {
  const signs = parts.map(({shape, extent}) => signsOf(shape, extent, position));
  return {
    dots: signs.flatMap(({dots}) => dots),
    cells: signs.flatMap(({cells}) => cells),
    bars: signs.flatMap(({bars}) => bars),
    fades: signs.flatMap(({fades}) => fades),
    joints: parts.slice(1).flatMap((part, index) => jointOf(parts[index]!, part, position)),
  };
}

function jointOf(before: PartExtent, next: PartExtent, {projection, length, across, dot}: MarkPosition): Joint[] {
  const [, end] = drawnReach(before.shape, before.extent, dot);
  const [begin] = drawnReach(next.shape, next.extent, dot);
  const [from, to] = [Math.max(end, -CUT_OFF), Math.min(begin, length + CUT_OFF)];
  return from < to ? [{from: projection.point(from, across), to: projection.point(to, across)}] : [];
}

/** A box about the middle of the mark, cut off beyond the picture; undefined where it is wholly out of it. */
function boxWithin(
  from: number,
  to: number,
  thickness: number,
  {projection, length, across}: MarkPosition,
): Box | undefined {
  const [cutFrom, cutTo] = [Math.max(from, -CUT_OFF), Math.min(to, length + CUT_OFF)];
  if (cutFrom >= cutTo) return undefined;
  return projection.box(cutFrom, across - thickness / 2, cutTo - cutFrom, thickness);
}

function fadesOf(shape: Shape, {from, to}: MarkExtent, {projection, length, across, thickness}: MarkPosition): Fade[] {
  const {fadesBefore, fadesAfter, surelyBefore, surelyAfter} = shape;
  const certain = shape.kind === 'interval';
  const size = certain ? thickness * BAR_PART : thickness;
  const fade = (at: number, towards: Side, surely: boolean): Fade[] => {
    if (at + FADE < -CUT_OFF || at > length + CUT_OFF) return [];
    const box = projection.box(at, across - size / 2, FADE, size);
    return [{box, towards, certain, unknown: certain && !surely}];
  };
  return [
    ...(fadesBefore ? fade(from - FADE, projection.earlier, surelyBefore) : []),
    ...(fadesAfter ? fade(to, projection.later, surelyAfter) : []),
  ];
}
