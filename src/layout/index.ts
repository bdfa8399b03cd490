export {fitsCurve, type Arrange, type Featured, type Matches, type PictureOptions} from './arrangement.js';
export type {Box, DensityColumn, Fade, Frame, Jump, Label, LaneLabel, Mark, Now, Point, PossibleRange, Side, TextLine, TextRole, Tick} from './frame.js';
export {Layout} from './layout.js';
export {ESTIMATED_METRICS, type Metrics} from './metrics.js';
export {Overview, type OverviewOptions} from './overview.js';
export {chooseTiers, floorTick, nextTick, stepLength, ticksBetween, TICK_TIERS, type TickStep, type TickTiers} from './ticks.js';
export {stretchText, stretchWords} from './stretch.js';
export {wrapText} from './wrap.js';
export {labelDate, languageOf, type Language} from './wording.js';
