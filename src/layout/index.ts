/**
 * A timeline and a window, laid out: where marks, labels and ticks stand, as plain data in px. How wide texts are is
 * handed in; nothing is drawn here.
 */
export {type ArrangementFactory} from './arrangements/arrangement.js';
export {fromToWords, timeRangeEDTF, timeRangeWords} from './axis/range-text.js';
export type {
  Bar,
  Box,
  Cell,
  DensityStrip,
  Dot,
  EraBand,
  Fade,
  Frame,
  Joint,
  Jump,
  Knowledge,
  Label,
  LaneLabel,
  Mark,
  NowLine,
  Point,
  Side,
  TextLine,
  TextRole,
  Tick,
  TimeBreak,
} from './frame.js';
export {
  countsText,
  countText,
  isSameLanguage,
  labelDate,
  languageOf,
  languageOfDate,
  languageOfWords,
  type Language,
} from './language.js';
export type {LabelsOfMany} from './labels/many/labels-of-many.js';
export {shownText} from './labels/text/shown-text.js';
export {Layout, type LayoutOptions} from './layout.js';
export {shapeOf} from './marks/shape.js';
export {ESTIMATED_METRICS, type Metrics} from './metrics.js';
export {fitsCurve, type Featured, type Matches, type PictureOptions, type Still} from './options.js';
