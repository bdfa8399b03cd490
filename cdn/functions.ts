/** The functions of the package, for scripts. */
export {renderSVG} from '../src/draw/index.js';
export {createTimeline} from '../src/model/load/create-timeline.js';
export {
  certainlyBefore,
  certainlyOverlaps,
  compareWhen,
  formatWhen,
  isBefore,
  overlaps,
  parseEDTF,
  parseWhen,
  possiblyOverlaps,
  WhenSyntaxError,
} from '../src/dates/index.js';
