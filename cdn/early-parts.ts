/** Fetches at once what some timelines in the document need before their first picture stands. */
export function fetchPartsEarly(document: Document): void {
  const needs = (selector: string) => document.querySelector(selector) !== null;
  const parts = [
    ...(needs('circa-timeline > :is(ol, ul):not([slot])')
      ? [import('../src/elements/timeline/data/read-list.js')]
      : []),
    ...(needs('circa-timeline[curve]') ? [import('../src/layout/arrangements/story-curve.js')] : []),
  ];
  // The element tells of those that cannot be had, when it needs them.
  for (const part of parts) (part as Promise<unknown>).catch(() => {});
}
