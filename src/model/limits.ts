/** The numbers of events from which something is done in another way. Each stands here once, with its reason. */

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
