export {type Bounds, type Precision, PRECISIONS, type When, WhenSyntaxError} from './when.js';
export {parseEDTF} from './edtf/interval.js';
export {type ParseOptions, parseWhen} from './parse-when.js';
export {type FormatOptions, formatWhen, type Messages} from './format/format-when.js';
export {type Style} from './format/intl.js';
export {
  certainlyBefore,
  certainlyOverlaps,
  compareWhen,
  isBefore,
  overlaps,
  possiblyOverlaps,
  type Truth,
} from './compare.js';
