export {
  fitsCurve,
  type ArrangementFactory,
  type Featured,
  type Matches,
  type PictureOptions,
} from './arrangements/arrangement.js';
export {isOnDensity, reachOf} from './marks/density.js';
export type {
  Box,
  DensityStrip,
  Fade,
  Frame,
  Jump,
  Label,
  LaneLabel,
  Mark,
  NowLine,
  Point,
  PossibleRange,
  Side,
  TextLine,
  TextRole,
  Tick,
} from './frame.js';
export {Layout} from './layout.js';
export {ESTIMATED_METRICS, type Metrics} from './metrics.js';
export {Overview, type OverviewOptions} from './arrangements/overview.js';
export {
  chooseTiers,
  floorTick,
  nextTick,
  stepLength,
  ticksBetween,
  TICK_TIERS,
  type TickStep,
  type TickTiers,
} from './axis/ticks.js';
export {timeRangeEDTF, timeRangeWords} from './axis/range-text.js';
export {wrapText} from './labels/wrap-text.js';
export {countsText, countText, labelDate, languageOf, type Language} from './language.js';
