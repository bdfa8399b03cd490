import {knownTimeZone} from '../../../dates/calendar/zone-clock.js';
import {timeRangeEDTF} from '../../../layout/index.js';
import {sameWindow, timeWindow, type TimeWindow, type ViewStore} from '../../../view/index.js';
import {boundOf} from './date-arguments.js';

/** A timeline as a page knows it, and as its link acts on it: as a script of the page would. */
export interface LinkedTimeline {
  readonly id: string;
  selected: string | null;
  view: TimeWindow;
  readonly timeZone: string | null;
}

/** A window is written as exactly as a picture of a usual width shows it: its bounds to some px. */
const PARTS = 300;
/** ms after which a window that moves no more is written: browsers let an address change only so often */
const WRITTEN_AFTER = 250;

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
    private readonly timeline: LinkedTimeline,
    private readonly store: ViewStore,
  ) {
    this.#name = freeName(timeline.id || 'timeline');
    addEventListener(NamesCall.type, this.#answerNames);
    this.#apply(true);
    addEventListener('popstate', this.#stepped);
    this.#unsubscribe = store.subscribe((after, before, origin) => {
      if (after.selected !== before.selected) this.#write(origin === 'reader' ? 'pushState' : 'replaceState');
      if (after.window === before.window) return;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#write('replaceState'), WRITTEN_AFTER);
    });
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    removeEventListener('popstate', this.#stepped);
    removeEventListener(NamesCall.type, this.#answerNames);
    this.#unsubscribe();
  }

  readonly #answerNames = (call: Event): void => {
    if (call instanceof NamesCall) call.names.add(this.#name);
  };

  readonly #stepped = (): void => this.#apply(false);

  /** @param first whether the page has just come to this address: what it does not name is then left to the page */
  #apply(first: boolean): void {
    const parts = partsOfHash();
    // The anchor of a heading says nothing of timelines.
    if (parts.length && !parts.some((part) => part.includes('='))) return;
    clearTimeout(this.#timer);
    const [event, view] = [this.#name, `${this.#name}.view`].map((key) => valueIn(parts, key));
    const [from, to = from] = view?.split('/') ?? [];
    const {timeZone} = this.timeline;
    const [start, end] = [boundOf(from, 'earliest', timeZone), boundOf(to, 'latest', timeZone)];
    if (start !== undefined && end !== undefined && start < end) this.timeline.view = timeWindow(start, end);
    else if (!first) this.timeline.view = this.store.state.home;
    if (event !== undefined || !first) this.timeline.selected = event ?? null;
  }

  #write(how: 'pushState' | 'replaceState'): void {
    clearTimeout(this.#timer);
    const {selected, window, home} = this.store.state;
    const parts = partsOfHash().filter((part) => ![this.#name, `${this.#name}.view`].includes(keyOf(part)));
    if (selected !== null) parts.push(`${encoded(this.#name)}=${encoded(selected)}`);
    if (!sameWindow(window, home)) {
      const timeZone = knownTimeZone(this.timeline.timeZone);
      parts.push(`${encoded(this.#name)}.view=${timeRangeEDTF(window, PARTS, timeZone)}`);
    }
    const hash = parts.length ? `#${parts.join('&')}` : '';
    if (hash !== location.hash) history[how](history.state, '', hash || location.pathname + location.search);
  }
}

/** Asks all links of the page for the names that they have in its address. */
class NamesCall extends Event {
  static readonly type = 'circa-address-names';
  readonly names = new Set<string>();

  constructor() {
    super(NamesCall.type);
  }
}

/** The first of `name`, `name-2`, `name-3` … that no other timeline of the page has in its address. */
function freeName(name: string): string {
  const call = new NamesCall();
  dispatchEvent(call);
  let free = name;
  for (let number = 2; call.names.has(free); number += 1) free = `${name}-${number}`;
  return free;
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

/** Half a surrogate pair cannot be encoded: the sign for what is none stands for it (WHATWG Encoding, replacement). */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** What cannot be decoded stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
