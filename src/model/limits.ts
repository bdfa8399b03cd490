/** The numbers of events or groups from which something is done otherwise. Each stands here once, with its reason. */

/**
 * Up to so many events are made into objects at once; of more, each is made when it is first asked for. Reading 2,000
 * takes about as long as one frame of a slow device; an object of each of a million would take a gigabyte.
 */
export const EAGER_LIMIT = 2000;

/**
 * More events than these are read, sorted and filtered by a worker. To start one costs some 20 to 50 ms, in which so
 * many are read without it.
 */
export const WORKER_LIMIT = 50_000;

/**
 * Up to so many events each label is tried against all others, for the best picture that there is. Beyond it labels are
 * chosen from tiles of the time axis, so that the work for a frame follows from its pixels and not from its events.
 */
export const EXACT_LABEL_LIMIT = 1000;

/** Below so many keys a sort by comparison is faster than one that counts digits. */
export const COMPARISON_SORT_LIMIT = 500;

/** Events that are worked on in one go, before a page may have its turn: some thousandths of a second. */
export const EVENTS_PER_SLICE = 4096;

/** In a story curve each event has a row of its own: of more events, rows are too low to be told apart. */
export const STORY_CURVE_LIMIT = 200;

/** An upright picture has room for the labels of so many events, one below the other: it is read by scrolling. */
export const ELASTIC_LIMIT = 200;

/** Up to so many events are searched at each key; a search among more takes longer than a key. */
export const EACH_KEY_LIMIT = 50_000;

/** A list draws up to so many events, so that they are found in the page and printed; of more, those in sight. */
export const DRAW_ALL_LIMIT = 200;

/** Up to so many events of a list are printed, some hundred pages of them; of more, those in sight. */
export const PRINT_ALL_LIMIT = 10_000;

/** So many events of a cluster are listed: as many as a reader goes through before zooming in is quicker. */
export const LISTED_LIMIT = 50;

/** So many events of a cluster are looked at to find out how far apart they are: a double click waits for it. */
export const COMPARED_LIMIT = 500;

/** Of more groups than these the first have a toggle; no reader goes through more, and each costs its elements. */
export const TOGGLE_LIMIT = 200;
