import type {Featured} from '../arrangements/arrangement.js';
import type {Box, Fade, Mark, PossibleRange, Side} from '../frame.js';
import type {Item} from '../labels/label.js';
import type {Projection} from '../projection.js';
import type {Shape} from './shape.js';

/** px over which an end that is not given fades out */
export const FADE = 44;
/** px of the narrowest range or span that still shows as one */
export const NARROWEST = 5;
/** px up to which an instant is known to the pixel */
const DOT_UP_TO = 1;
/** px beyond the picture at which long shapes are cut off */
const OUTSIDE = 60;
/** px each way of the smallest thing to press: WCAG 2.2, 2.5.8 */
const SMALLEST_TARGET = 24;
/** px of a range's width at which its stem has faded away, since the range itself then reads well against the grid */
const STEM_FADES_AT = 40;

/** Everything of a mark that lies along the axis, in px along it. */
export interface Extent {
  readonly form: Mark['form'];
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
}

/** Where a shape comes to lie at a scale. */
export function extentAt(shape: Shape, toPx: (ms: number) => number): Extent {
  const from = toPx(shape.begin);
  const to = toPx(shape.end);
  const middle = (from + to) / 2;
  const fades = shape.fadesBefore || shape.fadesAfter;
  if (shape.kind === 'instant' && !fades && to - from <= DOT_UP_TO)
    return {form: 'dot', from: middle, to: middle, coreFrom: 0, coreTo: 0};
  const grown = fades ? 0 : Math.max(0, NARROWEST - (to - from)) / 2;
  const form = shape.kind === 'instant' ? 'range' : 'span';
  const hasCore = shape.coreBegin < shape.coreEnd;
  const coreFrom = hasCore ? toPx(shape.coreBegin) - (toPx(shape.coreBegin) - from <= 1 ? grown : 0) : 0;
  const coreTo = hasCore ? toPx(shape.coreEnd) + (to - toPx(shape.coreEnd) <= 1 ? grown : 0) : 0;
  return {form, from: from - grown, to: to + grown, coreFrom, coreTo};
}

/** px along the axis within which a mark is drawn, fades included, given its extent. */
export function drawnReach(shape: Shape, {form, from, to}: Extent, dot: number): [number, number] {
  const half = form === 'dot' ? dot / 2 : 0;
  return [from - half - (shape.fadesBefore ? FADE : 0), to + half + (shape.fadesAfter ? FADE : 0)];
}

export interface MarkPlace {
  readonly projection: Projection;
  /** px of the picture along the axis */
  readonly length: number;
  /** px across the axis of the middle of the mark */
  readonly across: number;
  /** px across the axis at which the axis line runs */
  readonly axisAt: number;
  /** thickness of bars and brackets, diameter of dots, in px */
  readonly thickness: number;
  readonly dot: number;
}

/** The mark without its label. */
export function drawMark(
  item: Item,
  extent: Extent,
  place: MarkPlace,
  {selected, matches}: Featured,
): Omit<Mark, 'label' | 'leader'> {
  const {event, shape, lead} = item;
  const {projection, length, across, thickness, dot} = place;
  const {form, from, to, coreFrom, coreTo} = extent;
  const band = (start: number, end: number): Box => {
    const [cutStart, cutEnd] = [Math.max(start, -OUTSIDE), Math.min(end, length + OUTSIDE)];
    return projection.box(cutStart, across - thickness / 2, Math.max(0, cutEnd - cutStart), thickness);
  };
  const possible: PossibleRange[] = [];
  const range = (start: number, end: number, edges: readonly Side[]) => {
    if (end - start >= 1 && end > -OUTSIDE && start < length + OUTSIDE) possible.push({box: band(start, end), edges});
  };
  const {earlier, later} = projection;
  const openEdges = [...(shape.fadesBefore ? [] : [earlier]), ...(shape.fadesAfter ? [] : [later])];
  const hasCore = coreTo > coreFrom;
  if (form === 'range' || (form === 'span' && !hasCore)) range(from, to, openEdges);
  if (form === 'span' && hasCore) {
    range(
      from,
      coreFrom,
      openEdges.filter((side) => side === earlier),
    );
    range(
      coreTo,
      to,
      openEdges.filter((side) => side === later),
    );
  }
  const fades: Fade[] = [];
  const thin = thickness * CORE_PART;
  const fade = (at: number, towards: Side, certain: boolean) => {
    if (at + FADE < -OUTSIDE || at > length + OUTSIDE) return;
    fades.push({
      box: projection.box(at, across - (certain ? thin : thickness) / 2, FADE, certain ? thin : thickness),
      towards,
      certain,
    });
  };
  if (shape.fadesBefore) fade(from - FADE, earlier, shape.surelyBefore);
  if (shape.fadesAfter) fade(to, later, shape.surelyAfter);
  // A dot is no smaller where it is cut.
  const [drawnFrom, drawnTo] = drawnReach(shape, extent, dot).map((px) =>
    form === 'dot' ? px : Math.min(Math.max(px, 0), length),
  ) as [number, number];
  const body = projection.box(drawnFrom, across - thickness / 2, drawnTo - drawnFrom, thickness);
  const cutCore = [Math.max(coreFrom, -OUTSIDE), Math.min(coreTo, length + OUTSIDE)] as const;
  return {
    id: event.id,
    event,
    form,
    lead,
    selected: event.id === selected,
    dimmed: matches !== undefined && !matches.has(item.place),
    possible,
    core:
      form === 'span' && hasCore && cutCore[1] > cutCore[0]
        ? projection.box(cutCore[0], across - thin / 2, cutCore[1] - cutCore[0], thin)
        : null,
    dot: form === 'dot' ? projection.point(from, across) : null,
    fades,
    stem: stemOf(extent, place),
    target: grownTo(body, SMALLEST_TARGET),
    body,
  };
}

/** A certain bar is thinner than a dashed bracket, which then shows as one that surrounds it. */
const CORE_PART = 0.6;

function stemOf(
  {form, from, to, coreFrom, coreTo}: Extent,
  {projection, across, axisAt, thickness, length}: MarkPlace,
): Mark['stem'] {
  const [start, end] =
    form === 'span' && coreTo > coreFrom ? [from, Math.max(coreFrom, from + 1)] : [from, Math.max(to, from + 1)];
  const strength = 1 - (end - start) / STEM_FADES_AT;
  if (strength <= 0 || end < 0 || start > length) return null;
  const edge = axisAt > across ? across + thickness / 2 : across - thickness / 2;
  const offset = form === 'dot' ? -0.5 : 0;
  return {box: projection.box(start + offset, Math.min(edge, axisAt), end - start, Math.abs(axisAt - edge)), strength};
}

/** The box, grown about its middle to at least a size each way. */
export function grownTo({x, y, width, height}: Box, least: number): Box {
  const moreWidth = Math.max(0, least - width);
  const moreHeight = Math.max(0, least - height);
  return {x: x - moreWidth / 2, y: y - moreHeight / 2, width: width + moreWidth, height: height + moreHeight};
}

export function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
