import {en} from './en.js';
import type {Messages} from './messages.js';

/** A whole table from a part of one: what the part lacks is said in English. A table that lacks nothing is itself. */
export function completeMessages(part: Partial<Messages> = {}): Messages {
  if (isWhole(part)) return part;
  const given = Object.entries(part).filter(([, message]) => message !== undefined);
  return given.length ? {...en, ...Object.fromEntries(given)} : en;
}

function isWhole(part: Partial<Messages>): part is Messages {
  return (Object.keys(en) as (keyof Messages)[]).every((name) => part[name] !== undefined);
}
