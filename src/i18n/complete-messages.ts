import {en} from './en.js';
import type {Messages} from './messages.js';
import {readMessages} from './read-messages.js';

/** A whole table from a part of one: what the part lacks, or has in a shape that cannot be said, is said in English. */
export function completeMessages(part: Partial<Messages> = {}): Messages {
  return {...en, ...readMessages(part, () => undefined)};
}
