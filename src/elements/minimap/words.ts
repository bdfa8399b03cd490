/** What the minimap says of itself. */
export const WORDS = {
  overview: 'Overview',
  start: 'Start of the window',
  window: 'Window',
  end: 'End of the window',
} as const;
