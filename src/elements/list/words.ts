import {WORDS as COMMON} from '../shared/words.js';

/** What a list says beside its events. */
export const WORDS = {
  told: 'Told',
  date: 'Date',
  title: 'Event',
  group: 'Group',
  sources: 'Sources',
  /** how many are listed, of how many that there are */
  count: (listed: number, of: number, locale: string) => {
    const all = COMMON.events(of, locale);
    if (listed === of) return all;
    return `${listed ? listed.toLocaleString(locale) : 'None'} of ${of === 1 ? 'one event' : all}`;
  },
} as const;
