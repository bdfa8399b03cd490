import {timeRangeEDTF} from '../../../layout/index.js';
import {sameWindow, timeWindow, type TimeWindow, type ViewStore} from '../../../view/index.js';
import {boundOf} from './date-arguments.js';

/** A timeline, as far as its link knows it. */
export interface AddressLinkOwner {
  readonly id: string;
  selected: string | null;
  view: TimeWindow;
}

/** A window is written down as exactly as some px of it. */
const PARTS = 300;
/** ms after which a window that moves no more is written down: browsers let an address change only so often */
const REST = 250;

/** names that timelines of this page have in its address */
const taken = new Set<string>();

/**
 * Keeps the open event and the window of a timeline in the address, `#name=event&name.view=2014-03/2019-06`, and takes
 * them from there. The name is the timeline's id, else `timeline`; parts of other names are left as they are, and so is
 * a hash that is a plain anchor of the page. Opening and closing events are steps of the history; moving the window
 * changes the step that one is at.
 */
export class AddressLink {
  readonly #name: string;
  readonly #unsubscribe: () => void;
  #timer = 0;

  constructor(
    private readonly owner: AddressLinkOwner,
    private readonly store: ViewStore,
  ) {
    let name = owner.id || 'timeline';
    for (let number = 2; taken.has(name); number += 1) name = `${owner.id || 'timeline'}-${number}`;
    this.#name = name;
    taken.add(name);
    this.#apply(true);
    addEventListener('popstate', this.#stepped);
    this.#unsubscribe = store.subscribe((after, before, origin) => {
      if (after.selected !== before.selected) this.#write(origin === 'reader' ? 'pushState' : 'replaceState');
      if (after.window === before.window) return;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#write('replaceState'), REST);
    });
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    removeEventListener('popstate', this.#stepped);
    this.#unsubscribe();
    taken.delete(this.#name);
  }

  readonly #stepped = (): void => this.#apply(false);

  /** @param first whether the page has just come to this address: what it does not name is then left to the page */
  #apply(first: boolean): void {
    const parts = partsOfHash();
    // The anchor of a heading says nothing of timelines.
    if (parts.length && !parts.some((part) => part.includes('='))) return;
    clearTimeout(this.#timer);
    const [event, view] = [this.#name, `${this.#name}.view`].map((key) => valueIn(parts, key));
    const [from, to = from] = view?.split('/') ?? [];
    const [start, end] = [boundOf(from ?? null, 'earliest'), boundOf(to ?? null, 'latest')];
    if (start !== undefined && end !== undefined && start < end) this.owner.view = timeWindow(start, end);
    else if (!first) this.owner.view = this.store.state.home;
    if (event !== undefined || !first) this.owner.selected = event ?? null;
  }

  #write(how: 'pushState' | 'replaceState'): void {
    clearTimeout(this.#timer);
    const {selected, window, home} = this.store.state;
    const parts = partsOfHash().filter((part) => ![this.#name, `${this.#name}.view`].includes(keyOf(part)));
    if (selected !== null) parts.push(`${encodeURIComponent(this.#name)}=${encodeURIComponent(selected)}`);
    if (!sameWindow(window, home)) parts.push(`${encodeURIComponent(this.#name)}.view=${timeRangeEDTF(window, PARTS)}`);
    const hash = parts.length ? `#${parts.join('&')}` : '';
    if (hash !== location.hash) history[how](history.state, '', hash || location.pathname + location.search);
  }
}

function partsOfHash(): string[] {
  return location.hash.slice(1).split('&').filter(Boolean);
}

function keyOf(part: string): string {
  return decoded(part.split('=')[0]!);
}

function valueIn(parts: readonly string[], key: string): string | undefined {
  const part = parts.find((each) => keyOf(each) === key);
  return part && decoded(part.slice(part.indexOf('=') + 1));
}

/** What cannot be decoded stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
