/** What a story itself says. */
export const STORY_WORDS = {
  story: 'Story',
  begin: 'Begin',
  previous: 'Previous event',
  next: 'Next event',
  position: (place: number, count: number, locale: string) =>
    `${place.toLocaleString(locale)} of ${count.toLocaleString(locale)}`,
  span: (first: string, last: string) => (first === last ? first : `earliest: ${first}; latest: ${last}`),
} as const;
