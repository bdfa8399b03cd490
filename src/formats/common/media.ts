import type {Media} from '../../model/index.js';
import {compact} from './fields.js';
import {isLink, isPicture} from './picture.js';

/** Where an address of some medium has its place: a picture is shown, a page or a film is where to read more. */
export function placeMedia(
  address: string | undefined,
  {alt, caption}: {readonly alt?: string | undefined; readonly caption?: string | undefined} = {},
): {readonly media?: Media; readonly url?: string} {
  if (address === undefined) return {};
  if (isPicture(address)) return {media: compact<Media>({url: address, alt, caption})};
  return isLink(address) ? {url: address} : {};
}
