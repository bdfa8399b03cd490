/**
 * What a mark and its label take up along the axis. Only the part between `begin` and `end` grows with the scale, so
 * two extents that stand clear of each other at one scale do so at every larger one. The choice of labels rests on
 * that.
 */
export interface LabelExtent {
  /** ms, from any origin */
  readonly begin: number;
  readonly end: number;
  /** px before `begin`, and behind `end` */
  readonly before: number;
  readonly after: number;
}

/** px from and to which an extent reaches along the axis, at a scale in px per ms. */
export function pxRange({begin, end, before, after}: LabelExtent, scale: number): [from: number, to: number] {
  return [begin * scale - before, end * scale + after];
}

/**
 * The extent in ms from an origin. Where that is near, px that are computed from it are small numbers and lose no
 * digits, however far back in time the events lie.
 */
export function fromOrigin({begin, end, before, after}: LabelExtent, origin: number): LabelExtent {
  return {begin: begin - origin, end: end - origin, before, after};
}
