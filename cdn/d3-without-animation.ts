import {selection} from 'd3';

/**
 * What d3-zoom takes from d3-transition and d3-interpolate, for a page in which it never animates: the element does
 * that itself. The CDN file has this in their place, and so leaves out easings, timers and colours.
 */

/** There is no transition that a gesture would have to interrupt. */
export function interrupt(): void {}

/** Asked for by d3-zoom's own transitions alone. */
export function interpolateZoom(): never {
  throw new Error('d3-zoom does not animate here');
}

Object.assign(selection.prototype as object, {
  interrupt(this: unknown) {
    return this;
  },
});
