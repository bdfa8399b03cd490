/** What the search says. */
export const WORDS = {
  search: 'Search the events',
  clear: 'Clear the search',
  previous: 'Previous match',
  next: 'Next match',
  hideRest: 'Hide the rest',
  groups: 'Groups',
  allGroups: 'All groups',
  withoutGroup: 'Without a group',
  moreGroups: (count: number, locale: string) =>
    `and ${count.toLocaleString(locale)} more groups, which are always shown`,
  matches: (count: number, all: number, locale: string) =>
    `${count ? count.toLocaleString(locale) : 'None'} of ${all === 1 ? 'one event' : `${all.toLocaleString(locale)} events`}`,
  place: (place: number, count: number, locale: string) =>
    `${place.toLocaleString(locale)} of ${count.toLocaleString(locale)}`,
} as const;
