/** Fetches at once what some timelines in the document need before their first picture stands. */
export function fetchPartsEarly(document: Document): void {
  const fetchFor = (selector: string, part: () => Promise<unknown>) => {
    // The element tells of what cannot be had, when it needs it.
    if (document.querySelector(`circa-timeline${selector}`)) part().catch(() => {});
  };
  fetchFor(' > :is(ol, ul):not([slot])', () => import('../src/elements/timeline/data/read-list.js'));
  fetchFor('[curve]', () => import('../src/layout/arrangements/story-curve.js'));
}
