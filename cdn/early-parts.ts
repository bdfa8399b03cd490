import {orientationFor, type Orientation} from '../src/draw/orientation.js';

const fetchCurve = once(() => import('../src/layout/arrangements/story-curve.js'));
const fetchDatesInWords = once(() => import('../src/model/read/dates/any-date.js'));
const fetchEras = once(() => import('../src/elements/timeline/eras/eras.js'));
/** Fetches what pictures of many events are made by. */
export const fetchPartsForMany = once(() =>
  Promise.all([
    import('../src/layout/labels/many/labels-of-many.js'),
    import('../src/elements/timeline/density/density.js'),
  ]),
);
const fetchListReader = once(() => import('../src/elements/timeline/data/read-list.js'));
const fetchOwnColors = once(() => import('../src/elements/shared/ground/own-colors.js'));
const fetchVertical = once(() => import('../src/layout/arrangements/vertical.js'));

/** Fetches at once what some timelines in the document need before their first picture stands. */
export function fetchPartsEarly(document: Document): void {
  const has = (selector: string): boolean => !!document.querySelector(`circa-timeline${selector}`);
  if (has(' > :is(ol, ul):not([slot])')) {
    fetchListReader();
    // Which it imports, and would ask for only once they are there.
    fetchDatesInWords();
  }
  if (has('[curve]')) fetchCurve();
  if ([...document.querySelectorAll('circa-timeline:not([curve])')].some(seemsUpright)) fetchVertical();
  const texts = document.querySelectorAll('circa-timeline > :is(script, circa-event, circa-era)');
  for (const {outerHTML} of texts) fetchPartsFor(outerHTML);
}

/** Whether a timeline will stand upright, as far as can be said before it is as wide as what it stands in. */
function seemsUpright(timeline: Element): boolean {
  let room = timeline.parentElement;
  while (room && !room.clientWidth) room = room.parentElement;
  return orientationFor(timeline.getAttribute('orientation') as Orientation, room?.clientWidth ?? 0) === 'vertical';
}

/** Fetches what it takes to show what stands in JSON, in a `<circa-event>` or in a `<circa-era>`. */
export function fetchPartsFor(text: string): void {
  if (holdsDateInWords(text)) fetchDatesInWords();
  if (/"eras"\s*:|^<circa-era\b/.test(text)) fetchEras();
  if (/"color"\s*:|^<circa-era\b[^>]*\scolor=/.test(text)) fetchOwnColors();
}

/**
 * Fetches a part, however often it is called: asked for once more, it would be fetched anew. The element tells of what
 * cannot be had, when it needs it.
 */
function once(fetch: () => Promise<unknown>): () => void {
  let fetching: Promise<unknown> | undefined;
  return () => {
    fetching ??= fetch().catch(() => {});
  };
}

/**
 * Whether a date of JSON, `<circa-event>` or `<circa-era>` seems to be in words, for two small letters stand together
 * in no other; or in a form of ISO 8601 that EDTF has not.
 */
function holdsDateInWords(text: string): boolean {
  return /\bdate"?\s*[:=]\s*"(?:[^"]*(?:[a-z]{2}|W\d)|\d{8}|[\d-]+ \d|[^"]*T[^"]*[+-]\d{4}")/.test(text);
}
