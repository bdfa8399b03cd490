import type {ColorReader} from '../color/color-reader.js';
import type {Era} from '../event.js';
import type {Problem} from '../problem.js';
import type {DateReading} from './event-reader.js';

/**
 * Reads one era of unknown origin: `readEra`, and in pages, before that has been fetched, `NO_ERAS`. Undefined, with
 * its problems, where it has no title or no stretch of time.
 */
export type EraReader = (
  value: unknown,
  path: string,
  reading: DateReading,
  colors: ColorReader,
  problems: Problem[],
) => Era | undefined;

/** Thrown for any era by who reads none. */
export class ErasNeeded extends Error {}

/** Throws ErasNeeded: few data have eras, and no other page is to load the code that reads and draws them. */
export const NO_ERAS: EraReader = () => {
  throw new ErasNeeded();
};
