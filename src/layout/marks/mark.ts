import type {Box, Line, Mark} from '../frame.js';
import type {EventLabel} from '../labels/text/label.js';
import type {Featured} from '../options.js';
import {BAR_PART} from './bar.js';
import {grownTo} from './box.js';
import {drawnReach, type MarkExtent} from './mark-extent.js';
import type {MarkPosition} from './mark-position.js';
import {signsOf} from './signs.js';
import type {Shape} from './shape.js';

/** px each way of the smallest thing to press: WCAG 2.2, 2.5.8 */
const SMALLEST_TARGET = 24;

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
    ...signsOf(shape, extent, position),
    stem: stemOf(shape, extent, position),
    target: grownTo(body, SMALLEST_TARGET),
    body,
  };
}

/** All that is drawn of a mark in the picture. A dot is no smaller where it is cut. */
function bodyOf(shape: Shape, extent: MarkExtent, {projection, length, across, thickness, dot}: MarkPosition): Box {
  const inPicture = (px: number): number => (extent.form === 'dot' ? px : Math.min(Math.max(px, 0), length));
  const [from, to] = drawnReach(shape, extent, dot);
  const size =
    extent.form === 'dot' ? dot : extent.form === 'span' && !extent.parts.length ? thickness * BAR_PART : thickness;
  return projection.box(inPicture(from), across - size / 2, inPicture(to) - inPicture(from), size);
}

/** From the beginning of the mark to the axis; none where the source gives no beginning. */
function stemOf(shape: Shape, extent: MarkExtent, position: MarkPosition): Line[] {
  const {projection, across, axisAt, length} = position;
  const {from: at} = extent;
  if (shape.fadesBefore || at < 0 || at > length) return [];
  const half = stemStart(extent, position);
  const edge = axisAt > across ? across + half : across - half;
  const [near, far] = axisAt > across ? [Math.min(edge, axisAt), axisAt] : [axisAt, Math.max(edge, axisAt)];
  return [{from: projection.point(at, near), to: projection.point(at, far)}];
}

/** px across from the middle of a mark at which its stem leaves it. */
function stemStart({form, parts}: MarkExtent, {dot, thickness}: MarkPosition): number {
  const first = parts[0]?.extent.form ?? form;
  return (first === 'dot' ? dot : first === 'span' ? thickness * BAR_PART : thickness) / 2;
}
