/**
 * Stands in for d3-transition and d3-interpolate, of which d3-zoom imports these two names. Nothing here animates with
 * D3, so there is never a transition to interrupt or to interpolate. See src/draw/input/d3-zoom.ts.
 */

export function interrupt(): void {}

export function interpolateZoom(): never {
  throw new Error('d3-zoom does not animate here');
}
