import type {DensityStrip} from '../frame.js';

/** The strips, or none where there is no column in any of them. */
export function withAny(strips: readonly DensityStrip[]): readonly DensityStrip[] {
  return strips.some(({possible}) => possible.some((strength) => strength > 0)) ? strips : [];
}
