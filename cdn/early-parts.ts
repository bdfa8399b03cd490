/** Fetches at once what some timelines in the document need before their first picture stands. */
export function fetchPartsEarly(document: Document): void {
  const has = (selector: string): boolean => !!document.querySelector(`circa-timeline${selector}`);
  if (has(' > :is(ol, ul):not([slot])')) {
    fetchPart(() => import('../src/elements/timeline/data/read-list.js'));
    // Which it imports, and would ask for only once it is there.
    fetchDatesInWords();
  }
  if (has('[curve]')) fetchPart(() => import('../src/layout/arrangements/story-curve.js'));
  const texts = document.querySelectorAll('circa-timeline > script, circa-timeline > circa-event');
  if ([...texts].some(({outerHTML}) => holdsDateInWords(outerHTML))) fetchDatesInWords();
}

export function fetchDatesInWords(): void {
  fetchPart(() => import('../src/model/read/any-date.js'));
}

/** The element tells of what cannot be had, when it needs it. */
export function fetchPart(part: () => Promise<unknown>): void {
  part().catch(() => {});
}

/**
 * Whether a date of JSON or of `<circa-event>` seems to be in words, for two small letters stand together in no other;
 * or in a form of ISO 8601 that EDTF has not.
 */
export function holdsDateInWords(text: string): boolean {
  return /\bdate"?\s*[:=]\s*"(?:[^"]*(?:[a-z]{2}|W\d)|\d{8}|[\d-]+ \d|[^"]*T[^"]*[+-]\d{4}")/.test(text);
}
