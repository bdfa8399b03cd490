import {safeLink} from '../../model/index.js';

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:$|[?#])/i;

/** Whether an address that may lead to anything, a film or a page as well, leads to a picture. */
export const isPicture = (address: string): boolean => safeLink(address) !== undefined && PICTURE.test(address);

/** An address that a reader may follow, and none else. */
export const isLink = (text: string): boolean =>
  safeLink(text) !== undefined && /^(https?:|mailto:|\.{0,2}\/)/i.test(text);
