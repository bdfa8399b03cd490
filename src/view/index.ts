/**
 * What of a timeline is shown: the window, the selection, the focus and the closed lanes, as one state that only
 * actions change; and which action a key stands for. Pure; the clock is handed in.
 */
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
