/** The functions of the package, for scripts. */
export {renderSVG} from '../src/draw/index.js';
export {createTimeline} from '../src/model/create.js';
export {
  certainlyBefore, certainlyOverlaps, compareWhen, formatWhen, isBefore, overlaps, parseEDTF, parseWhen, possiblyOverlaps, WhenSyntaxError,
} from '../src/when/index.js';
