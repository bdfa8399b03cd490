import {INITIAL_VIEW, reduce, type Action, type ViewState} from './state.js';

/** Who asked for a change: the reader, or a script of the page. Only the reader's changes are announced to the page. */
export type Origin = 'reader' | 'page';

export type Listener = (state: ViewState, before: ViewState, origin: Origin) => void;

/**
 * Holds the view, and is the only one who changes it. Gestures, keys, buttons and scripts dispatch actions; those who
 * draw the view or announce it subscribe, and are called once for each state that differs from the one before.
 */
export class ViewStore {
  #state: ViewState = INITIAL_VIEW;
  readonly #listeners = new Set<Listener>();

  get state(): ViewState {
    return this.#state;
  }

  dispatch(action: Action, origin: Origin): void {
    const before = this.#state;
    const after = reduce(before, action);
    if (after === before) return;
    this.#state = after;
    for (const listener of this.#listeners) listener(after, before, origin);
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
