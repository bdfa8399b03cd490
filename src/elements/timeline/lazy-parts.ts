import {ANY_DATE} from '#any-date';
import type {DateReader} from '../../model/read/dates/date-reader.js';
import {LazyModule} from '../shared/platform/lazy-module.js';

// What few pages need, or none needs before its first picture stands, is fetched by those alone that come to need it.

/** What takes drags, pinches and double clicks: fetched as soon as a pointer comes to the picture. */
export const DRAGS = new LazyModule(() => import('../../draw/input/attach-drags.js'));

/**
 * What leads the window to events beyond it, and zooms it about events: fetched as soon as there are events beyond it,
 * and as the pointer or the focus comes to the picture.
 */
export const EDGES = new LazyModule(() => import('./edges/edges.js'));

export const KEYS_DIALOG = new LazyModule(() => import('./templates/keys-dialog.js'));

/** More events than are read at once, and those that a filter looks for among however many. */
export const BACKGROUND_READER = new LazyModule(() => import('./background/background-reader.js'));

/** A file that is not plainly one of Circa. */
export const FOREIGN_FILE = new LazyModule(() => import('./data/foreign-file.js'));

/** What the author is told in the console where something of the data cannot be read. */
export const PROBLEM_REPORT = new LazyModule(() => import('./data/problem-report.js'));

/** What reads dates in words as well. Where there is no page to wait for it, it is there from the beginning. */
export const DATES_IN_WORDS = new LazyModule<{readonly ANY_DATE: DateReader}>(
  () => import('../../model/read/dates/any-date.js'),
  ANY_DATE && {ANY_DATE},
);

/** Events in an `<ol>` or `<ul>`. */
export const LIST_READER = new LazyModule(() => import('./data/read-list.js'));

export const EVENT_SEARCH = new LazyModule(() => import('./interaction/event-search.js'));

/** `link="hash"` */
export const ADDRESS_LINK = new LazyModule(() => import('./interaction/address-link.js'));

/** What stands in for the picture on paper. */
export const PRINTED_PICTURE = new LazyModule(() => import('./print/printed-picture.js'));

export const PNG_EXPORT = new LazyModule(() => import('./picture/export-png.js'));

/** What a server has drawn, which gives way to the first frame. */
export const SERVED_PICTURE = new LazyModule(() => import('./server/served-picture.js'));
