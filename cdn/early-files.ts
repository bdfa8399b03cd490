import type {EarlyFile} from '../src/elements/timeline/data/early-file.js';
import {fetchPartsFor, fetchPartsForMany} from './early-parts.js';

/** Asks for the file of each timeline that stands in the document and whose class is not there yet. */
export function fetchFilesEarly(document: Document): void {
  for (const element of document.querySelectorAll<HTMLElement>('circa-timeline[src]:not(:defined)')) {
    const src = element.getAttribute('src');
    // A script's own events come before those of a file.
    if (!src || Object.hasOwn(element, 'events')) continue;
    const fetching = new AbortController();
    const early: EarlyFile = {src, response: fetch(src, {signal: fetching.signal}), fetching};
    // The element that takes it over tells what is wrong with it.
    early.response.then(fetchWhatItNeeds).catch(() => {});
    Object.assign(element, {circaEarlyFile: early});
  }
}

/** bytes, packed or not, from which a file is likely to have so many events that some are to be counted */
const LARGE = 40_000;

/**
 * The first piece of a file, which is the whole of most, tells whether it has dates in words, eras, or colours; its
 * length, whether it has many events.
 */
async function fetchWhatItNeeds(response: Response): Promise<void> {
  if (Number(response.headers.get('content-length')) >= LARGE) fetchPartsForMany();
  const reader = response.clone().body?.getReader();
  const piece = await reader?.read();
  fetchPartsFor(new TextDecoder().decode(piece?.value));
  await reader?.cancel();
}
