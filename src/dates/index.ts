// Dates: from text (EDTF or a phrase) to a `When`, its bounds and what is known of them; from a `When` to words.
// `parseWhen`, which takes all that reads words, is imported from its own file: some bundlers take all that an index
// names into the first file of a page.
// Pure: the reference, the time zone and the language are handed in; no clock is looked at.

export {type Precision, PRECISIONS} from './precision.js';
export type {Bounds, When} from './when.js';
export {WhenSyntaxError} from './when-syntax-error.js';
export {parseEDTF} from './edtf/parse-edtf.js';
export type {ParseOptions} from './parse-options.js';
export {type FormatOptions, formatWhen} from './format/format-when.js';
export {usesWords} from './format/uses-words.js';
export {isAsFineAs, type Style} from './format/intl.js';
export {
  certainlyBefore,
  certainlyOverlaps,
  compareWhen,
  isBefore,
  overlaps,
  possiblyOverlaps,
  type Truth,
} from './compare.js';
