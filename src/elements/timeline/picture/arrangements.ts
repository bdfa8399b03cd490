import type {ArrangementFactory} from '../../../layout/index.js';
import {LazyModule} from '../../shared/platform/lazy-module.js';

/**
 * How all stands in a picture that does not lie. A page without a bundler asks for what it needs of these side by side
 * with the elements (cdn/early-parts.ts).
 */
export const ARRANGEMENTS = {
  vertical: new LazyModule<ArrangementFactory>(() =>
    import('../../../layout/arrangements/vertical.js').then(({vertically}) => vertically),
  ),
  curve: new LazyModule<ArrangementFactory>(() =>
    import('../../../layout/arrangements/story-curve.js').then(({storyCurve}) => storyCurve),
  ),
};
