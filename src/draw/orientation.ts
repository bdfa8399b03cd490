/** px of width below which a timeline is vertical by itself: a horizontal one has room for few labels there */
export const VERTICAL_BELOW = 560;

export type Orientation = 'horizontal' | 'vertical';

/** The orientation that is asked for; that which fits the width, in px, where none is. */
export function orientationFor(wanted: 'auto' | Orientation | undefined, width: number): Orientation {
  if (wanted === 'horizontal' || wanted === 'vertical') return wanted;
  return width < VERTICAL_BELOW ? 'vertical' : 'horizontal';
}
