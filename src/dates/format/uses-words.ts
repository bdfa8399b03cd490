import {en} from '../../i18n/en.js';
import type {DateMessages} from '../../i18n/messages.js';
import type {When} from '../when.js';
import {formatWhen, type FormatOptions} from './format-when.js';

/** Stands for any words; it is in no date that `Intl` writes. */
const WORDS = '\uFFFC';

/** A table that says of each message only that it is used. */
const MARKING = Object.fromEntries(
  Object.entries(en).map(([name, message]: [string, unknown]) => [
    name,
    Array.isArray(message) ? message.map(() => WORDS) : WORDS,
  ]),
) as unknown as DateMessages;

/** Whether a date is written with words of the messages around it ("about 1850"), or by `Intl` alone ("May 2018"). */
export function usesWords(when: When, options: Omit<FormatOptions, 'messages'>): boolean {
  return formatWhen(when, {...options, messages: MARKING}).includes(WORDS);
}
