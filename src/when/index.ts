export {type Bounds, type Precision, PRECISIONS, type When, WhenSyntaxError} from './when.js';
export {parseEDTF} from './edtf.js';
export {type ParseOptions, parseWhen} from './parse.js';
export {type FormatOptions, formatWhen, type Messages} from './format.js';
export {type Style} from './local-date.js';
export {certainlyBefore, certainlyOverlaps, compareWhen, isBefore, overlaps, possiblyOverlaps, type Truth} from './compare.js';
