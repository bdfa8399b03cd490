import {INITIAL_VIEW, reduce, type Action, type ViewState} from './state.js';

/**
 * Who asked for a change: the reader's hand, or the page's script. Only the reader's changes are announced to the page.
 */
export type Origin = 'reader' | 'page';

export type Listener = (state: ViewState, before: ViewState, origin: Origin) => void;

/**
 * The one place where a view changes. Gestures, keys, buttons and the page send actions in; whoever draws or announces
 * is told once of each state that differs. There is no other way for a window or a selection to change.
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
