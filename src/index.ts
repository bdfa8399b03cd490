/** What a page's author imports. Nothing is registered by it: see `define`. */
export {renderSVG, type GestureHandling, type RenderOptions, type ThemeName} from './draw/index.js';
export {
  CircaEra,
  CircaErrorEvent,
  CircaEvent,
  CircaList,
  CircaLoadEvent,
  CircaMinimap,
  CircaSearch,
  CircaSelectEvent,
  CircaStory,
  CircaTimeline,
  CircaViewChangeEvent,
  CircaViewInputEvent,
} from './elements/index.js';
export type {Filter} from './elements/shared/filter.js';
export type {DateMessages, Message, Messages} from './i18n/index.js';
export type {Vocabulary} from './i18n/vocabulary.js';
export type {Metrics} from './layout/index.js';
export {createTimeline} from './model/load/create-timeline.js';
export {
  Timeline,
  type Claim,
  type Era,
  type EraInput,
  type EventInput,
  type Group,
  type GroupInput,
  type Media,
  type Moment,
  type Problem,
  type Source,
  type TimelineEvent,
  type TimelineInput,
  type TimelineOptions,
} from './model/index.js';
export type {TimeWindow} from './view/index.js';
export {
  certainlyBefore,
  certainlyOverlaps,
  compareWhen,
  formatWhen,
  isBefore,
  overlaps,
  parseEDTF,
  possiblyOverlaps,
  WhenSyntaxError,
  type Bounds,
  type FormatOptions,
  type ParseOptions,
  type Precision,
  type Style,
  type Truth,
  type When,
} from './dates/index.js';
export {parseWhen} from './dates/parse-when.js';
