import {en} from './en.js';
import type {Messages} from './messages.js';

/** A whole table from a part of one: what the part lacks is said in English. */
export function completeMessages(part: Partial<Messages> = {}): Messages {
  const given = Object.entries(part).filter(([, message]) => message !== undefined);
  return given.length ? {...en, ...Object.fromEntries(given)} : en;
}
