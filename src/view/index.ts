export {Glide} from './glide.js';
export {INITIAL_VIEW, reduce, type Action, type ViewState} from './state.js';
export {ViewStore, type Listener, type Origin} from './store.js';
export {
  clampWindow,
  contains,
  finestSpan,
  limitsAround,
  middleOf,
  momentAt,
  sameWindow,
  scaleAbout,
  spanOf,
  timeWindow,
  translate,
  windowBetween,
  type TimeWindow,
  type WindowLimits,
} from './window.js';
