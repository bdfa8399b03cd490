import {
  clampWindow,
  finestSpan,
  isWindow,
  limitsAround,
  momentAt,
  sameWindow,
  scaleAbout,
  spanOf,
  timeWindow,
  translate,
  type TimeWindow,
  type WindowLimits,
} from './window.js';

/** What is shown of a timeline: nothing else in the house keeps any of it. Immutable. */
export interface ViewState {
  readonly window: TimeWindow;
  /** the window that shows everything: where `fit` goes */
  readonly home: TimeWindow;
  readonly limits: WindowLimits;
  /** id of the event whose card is open */
  readonly selected: string | null;
  /** id of the event that the keys stand on */
  readonly focused: string | null;
  /** ids of groups whose lanes are closed */
  readonly collapsed: ReadonlySet<string>;
}

/** All that can happen to a view. Fractions are of the window: 0 is its start, 1 its end. */
export type Action =
  | {readonly type: 'pan'; readonly by: number}
  | {readonly type: 'zoom'; readonly factor: number; readonly at: number}
  | {readonly type: 'show'; readonly window: TimeWindow}
  | {readonly type: 'home'; readonly home: TimeWindow; readonly follow: boolean}
  | {readonly type: 'select'; readonly id: string | null}
  | {readonly type: 'focus'; readonly id: string | null}
  | {readonly type: 'lane'; readonly id: string};

const YEAR_2000 = 946_684_800_000;

export const INITIAL_VIEW: ViewState = withHome(timeWindow(YEAR_2000, 2 * YEAR_2000));

/** The state after an action: the same object where nothing changed. Pure. */
export function reduce(state: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'pan':
      return withWindow(state, translate(state.window, spanOf(state.window) * finite(action.by)));
    case 'zoom': {
      const about = momentAt(state.window, finite(action.at));
      const factor = (action.factor > 0 && finite(action.factor)) || 1;
      return withWindow(state, scaleAbout(state.window, withinReach(factor, state, about), about), about);
    }
    case 'show':
      return isWindow(action.window) ? withWindow(state, action.window) : state;
    case 'home': {
      if (!isWindow(action.home)) return state;
      const limits = limitsAround(action.home);
      const window = action.follow ? action.home : clampWindow(state.window, limits);
      const isSame = sameWindow(window, state.window);
      if (isSame && sameWindow(action.home, state.home)) return state;
      return {...state, home: action.home, limits, window: isSame ? state.window : window};
    }
    case 'select':
      return action.id === state.selected
        ? state
        : {...state, selected: action.id, focused: action.id ?? state.focused};
    case 'focus':
      return action.id === state.focused ? state : {...state, focused: action.id};
    case 'lane': {
      const collapsed = new Set(state.collapsed);
      if (!collapsed.delete(action.id)) collapsed.add(action.id);
      return {...state, collapsed};
    }
  }
}

function withHome(home: TimeWindow): ViewState {
  return {window: home, home, limits: limitsAround(home), selected: null, focused: null, collapsed: new Set()};
}

function withWindow(state: ViewState, wanted: TimeWindow, about?: number): ViewState {
  const window = clampWindow(wanted, state.limits, about);
  return !isWindow(window) || sameWindow(window, state.window) ? state : {...state, window};
}

/** A factor that leads no farther than the limits do: one far beyond them would leave a window without a span. */
function withinReach(factor: number, {window, limits}: ViewState, about: number): number {
  const span = spanOf(window);
  return Math.min(Math.max(factor, span / limits.maxSpan), span / finestSpan(about));
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
