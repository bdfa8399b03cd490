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
  /** px that it takes behind `begin` at least, or before `end`, however short it is; nothing where absent */
  readonly fromBegin?: number;
  readonly toEnd?: number;
}

/** px from and to which an extent reaches along the axis, at a scale in px per ms. */
export function pxRange(extent: LabelExtent, scale: number): [from: number, to: number] {
  const {begin, end, before, after, fromBegin = 0, toEnd = 0} = extent;
  return [
    Math.min(begin * scale - before, end * scale - toEnd),
    Math.max(end * scale + after, begin * scale + fromBegin),
  ];
}

/**
 * The extent in ms from an origin. Where that is near, px that are computed from it are small numbers and lose no
 * digits, however far back in time the events lie.
 */
export function fromOrigin(extent: LabelExtent, origin: number): LabelExtent {
  return {...extent, begin: extent.begin - origin, end: extent.end - origin};
}
