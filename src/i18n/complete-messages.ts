import {en} from './en.js';
import type {Messages} from './messages.js';
import {readMessages} from './read-messages.js';

/**
 * A whole table from a part of one: what the part lacks, or has in a shape that cannot be said, is said in English. A
 * table that lacks nothing is itself.
 */
export function completeMessages(part: Partial<Messages> = {}): Messages {
  return isWhole(part) ? part : {...en, ...readMessages(part, () => undefined)};
}

function isWhole(part: Partial<Messages>): part is Messages {
  return (Object.keys(en) as (keyof Messages)[]).every((name) => part[name] !== undefined);
}
