import {horizontally} from '../../../layout/arrangements/horizontal.js';
import {vertically} from '../../../layout/arrangements/vertical.js';
import type {ArrangementFactory} from '../../../layout/index.js';
import {LazyModule} from '../../shared/platform/lazy-module.js';

/** How all stands in a picture. No page is to wait for either of the two that widths choose between. */
export const ARRANGEMENTS = {
  horizontal: new LazyModule<ArrangementFactory>(() => Promise.resolve(horizontally), horizontally),
  vertical: new LazyModule<ArrangementFactory>(() => Promise.resolve(vertically), vertically),
  curve: new LazyModule<ArrangementFactory>(() =>
    import('../../../layout/arrangements/story-curve.js').then(({storyCurve}) => storyCurve),
  ),
};
