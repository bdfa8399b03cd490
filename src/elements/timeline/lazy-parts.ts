import {horizontally} from '../../layout/arrangements/horizontal.js';
import type {ArrangementFactory} from '../../layout/index.js';
import {LazyModule} from '../shared/lazy-module.js';

/** What an open event and the list of a cluster say: fetched as soon as the reader comes near the picture. */
export const CARD = new LazyModule(() => import('./templates/card.js'));

/** How all stands in a picture. Most pages show it horizontal, and are not to wait for that. */
export const ARRANGEMENTS = {
  horizontal: new LazyModule<ArrangementFactory>(() => Promise.resolve(horizontally), horizontally),
  vertical: new LazyModule<ArrangementFactory>(() =>
    import('../../layout/arrangements/vertical.js').then(({vertically}) => vertically),
  ),
  curve: new LazyModule<ArrangementFactory>(() =>
    import('../../layout/arrangements/story-curve.js').then(({storyCurve}) => storyCurve),
  ),
};
