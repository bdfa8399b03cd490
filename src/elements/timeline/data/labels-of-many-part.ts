import type {LabelsOfMany} from '../../../layout/index.js';
import {LazyModule} from '../../shared/platform/lazy-module.js';

/** What chooses the labels of more events than have each tried against all others. */
export const LABELS_OF_MANY = new LazyModule<LabelsOfMany>(() =>
  import('../../../layout/labels/many/labels-of-many.js').then((part) => part.LABELS_OF_MANY),
);
