import type {Box, Fade, Mark, PossibleRange, Side} from '../frame.js';
import type {EventLabel} from '../labels/label.js';
import type {LabelExtent} from '../labels/label-extent.js';
import type {Featured} from '../options.js';
import type {Projection} from '../projection.js';
import {grownTo} from './box.js';
import type {Shape} from './shape.js';

/** px over which an end that is not given fades out */
export const FADE = 44;
/** px of the narrowest range or span that still shows as one */
export const NARROWEST_MARK = 5;
/** px up to which an instant is known to the pixel */
const WIDEST_DOT = 1;
/** px beyond the picture at which long shapes are cut off */
const CUT_OFF = 60;
/** px each way of the smallest thing to press: WCAG 2.2, 2.5.8 */
const SMALLEST_TARGET = 24;
/** px of a range's width at which its stem has faded away, since the range itself then reads well against the grid */
const STEM_FADES_AT = 40;
/** A certain bar is so much thinner than a dashed bracket, which then shows as one that surrounds it. */
const CORE_PART = 0.6;

/** Where a mark lies along the axis at one scale, in px. */
export interface MarkExtent {
  readonly form: Mark['form'];
  readonly from: number;
  readonly to: number;
  /** the certain part; empty where `coreFrom >= coreTo` */
  readonly coreFrom: number;
  readonly coreTo: number;
}

/** Where a shape comes to lie at a scale. */
export function extentAt(shape: Shape, toPx: (ms: number) => number): MarkExtent {
  const from = toPx(shape.begin);
  const to = toPx(shape.end);
  const middle = (from + to) / 2;
  const fades = shape.fadesBefore || shape.fadesAfter;
  if (shape.kind === 'instant' && !fades && to - from <= WIDEST_DOT)
    return {form: 'dot', from: middle, to: middle, coreFrom: 0, coreTo: 0};
  const grown = fades ? 0 : Math.max(0, NARROWEST_MARK - (to - from)) / 2;
  const hasCore = shape.coreBegin < shape.coreEnd;
  const [coreFrom, coreTo] = hasCore ? [toPx(shape.coreBegin), toPx(shape.coreEnd)] : [0, 0];
  // A certain part that reaches to the ends grows with them.
  return {
    form: shape.kind === 'instant' ? 'range' : 'span',
    from: from - grown,
    to: to + grown,
    coreFrom: hasCore && coreFrom - from <= 1 ? coreFrom - grown : coreFrom,
    coreTo: hasCore && to - coreTo <= 1 ? coreTo + grown : coreTo,
  };
}

/** px along the axis within which a mark is drawn, fades included, given its extent. */
export function drawnReach(shape: Shape, {form, from, to}: MarkExtent, dot: number): [from: number, to: number] {
  const half = form === 'dot' ? dot / 2 : 0;
  return [from - half - (shape.fadesBefore ? FADE : 0), to + half + (shape.fadesAfter ? FADE : 0)];
}

/**
 * What a mark takes up along the axis, without its label.
 * @param half px that it reaches beyond either end at least
 */
export function extentOf({begin, end, fadesBefore, fadesAfter}: Shape, half: number): LabelExtent {
  return {begin, end, before: half + (fadesBefore ? FADE : 0), after: half + (fadesAfter ? FADE : 0)};
}

/** Where a mark stands, and how large it is. */
export interface MarkPosition {
  readonly projection: Projection;
  /** px of the picture along the axis */
  readonly length: number;
  /** px across the axis of the middle of the mark */
  readonly across: number;
  /** px across the axis at which the axis line runs */
  readonly axisAt: number;
  /** px of bars and brackets, across the axis */
  readonly thickness: number;
  /** px of a dot's diameter */
  readonly dot: number;
}

/** The mark without its label. */
export function drawMark(
  label: EventLabel,
  extent: MarkExtent,
  position: MarkPosition,
  {selected, matches}: Featured,
): Omit<Mark, 'label' | 'leader'> {
  const {event, shape, lead, index} = label;
  const body = bodyOf(shape, extent, position);
  return {
    id: event.id,
    event,
    form: extent.form,
    lead,
    selected: event.id === selected,
    dimmed: matches !== undefined && !matches.has(index),
    possible: possibleRanges(shape, extent, position),
    core: coreOf(extent, position),
    dot: extent.form === 'dot' ? position.projection.point(extent.from, position.across) : null,
    fades: fadesOf(shape, extent, position),
    stem: stemOf(extent, position),
    target: grownTo(body, SMALLEST_TARGET),
    body,
  };
}

function hasCore({form, coreFrom, coreTo}: MarkExtent): boolean {
  return form === 'span' && coreTo > coreFrom;
}

/** A box about the middle of the mark, cut off beyond the picture. */
function bar(from: number, to: number, thickness: number, {projection, length, across}: MarkPosition): Box {
  const [cutFrom, cutTo] = [Math.max(from, -CUT_OFF), Math.min(to, length + CUT_OFF)];
  return projection.box(cutFrom, across - thickness / 2, Math.max(0, cutTo - cutFrom), thickness);
}

/** All of an event that is no span with a certain part; of one that is, what lies before and behind that part. */
function possibleRanges(shape: Shape, extent: MarkExtent, position: MarkPosition): PossibleRange[] {
  if (extent.form === 'dot') return [];
  const {from, to, coreFrom, coreTo} = extent;
  const {length, thickness, projection} = position;
  const begins = shape.fadesBefore ? [] : [projection.earlier];
  const ends = shape.fadesAfter ? [] : [projection.later];
  const range = (start: number, end: number, edges: readonly Side[]): PossibleRange[] =>
    end - start >= 1 && end > -CUT_OFF && start < length + CUT_OFF
      ? [{box: bar(start, end, thickness, position), edges}]
      : [];
  if (!hasCore(extent)) return range(from, to, [...begins, ...ends]);
  return [...range(from, coreFrom, begins), ...range(coreTo, to, ends)];
}

function coreOf(extent: MarkExtent, position: MarkPosition): Box | null {
  if (!hasCore(extent)) return null;
  const {coreFrom, coreTo} = extent;
  const isCutOff = coreTo <= -CUT_OFF || coreFrom >= position.length + CUT_OFF;
  return isCutOff ? null : bar(coreFrom, coreTo, position.thickness * CORE_PART, position);
}

function fadesOf(shape: Shape, {from, to}: MarkExtent, {projection, length, across, thickness}: MarkPosition): Fade[] {
  if (!shape.fadesBefore && !shape.fadesAfter) return [];
  const fade = (at: number, towards: Side, certain: boolean): Fade[] => {
    if (at + FADE < -CUT_OFF || at > length + CUT_OFF) return [];
    const size = certain ? thickness * CORE_PART : thickness;
    return [{box: projection.box(at, across - size / 2, FADE, size), towards, certain}];
  };
  return [
    ...(shape.fadesBefore ? fade(from - FADE, projection.earlier, shape.surelyBefore) : []),
    ...(shape.fadesAfter ? fade(to, projection.later, shape.surelyAfter) : []),
  ];
}

/** All that is drawn of a mark in the picture. A dot is no smaller where it is cut. */
function bodyOf(shape: Shape, extent: MarkExtent, {projection, length, across, thickness, dot}: MarkPosition): Box {
  const inPicture = (px: number): number => (extent.form === 'dot' ? px : Math.min(Math.max(px, 0), length));
  const [from, to] = drawnReach(shape, extent, dot);
  return projection.box(inPicture(from), across - thickness / 2, inPicture(to) - inPicture(from), thickness);
}

/** Down to the axis, as wide as the beginning is uncertain. */
function stemOf(extent: MarkExtent, {projection, across, axisAt, thickness, length}: MarkPosition): Mark['stem'] {
  const {form, from: start} = extent;
  const end = Math.max(hasCore(extent) ? extent.coreFrom : extent.to, start + 1);
  const strength = 1 - (end - start) / STEM_FADES_AT;
  if (strength <= 0 || end < 0 || start > length) return null;
  const edge = axisAt > across ? across + thickness / 2 : across - thickness / 2;
  const offset = form === 'dot' ? -0.5 : 0;
  return {box: projection.box(start + offset, Math.min(edge, axisAt), end - start, Math.abs(axisAt - edge)), strength};
}
