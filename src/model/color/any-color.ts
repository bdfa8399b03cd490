import type {ColorReader} from './color-reader.js';
import {parseColor} from './parse-color.js';

/** Reads all colours that a group can have. */
export const ANY_COLOR: ColorReader = {
  parseColor,
  expected: 'a colour that is not transparent: hex, rgb(), hsl(), oklch() or a name, such as “#2f6fb7” or “crimson”',
};
