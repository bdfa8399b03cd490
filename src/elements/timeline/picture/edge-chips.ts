import {roomForChip, type Chip} from '../../../layout/edge-room.js';
import {countText, languageOfWords, type Layout} from '../../../layout/index.js';
import {spanOf, timeWindow, type TimeWindow, type ViewStore} from '../../../view/index.js';
import type {FrameLoop} from '../frame-loop.js';
import type {PageLanguage} from '../page-language.js';
import {SIDES, type TimeSide} from '../templates/edges.js';
import type {TimelineElements} from '../timeline-elements.js';
import type {PictureController} from './picture-controller.js';

/** So many events in view at most are few: with more of them, the picture is no dead end. */
const FEW = 3;
/** part of the picture between its edge and the event that a chip leads to, which comes in from that edge */
const LEAD = 0.25;
/** px of a chip beside its words, and its height */
const BESIDE_WORDS = 40;
const HEIGHT = 32;

interface ChipsContext {
  readonly store: ViewStore;
  readonly picture: PictureController;
  readonly frames: FrameLoop;
  readonly language: PageLanguage;
}

/** The chips at the edges: where few events are in view or none, how many there are before and behind them. */
export class EdgeChips {
  #elements: Pick<TimelineElements, 'stage' | 'edges'> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(private readonly context: ChipsContext) {}

  connect({stage, edges}: TimelineElements): void {
    this.disconnect();
    this.#elements = {stage, edges};
    this.#unsubscribe = this.context.frames.subscribe(this.#update);
    this.context.picture.scrolled = this.#update;
  }

  disconnect(): void {
    this.#unsubscribe?.();
  }

  readonly #update = (): void => {
    const {layout} = this.context.picture;
    if (!layout || !this.#elements) return;
    const {window} = this.context.store.state;
    const counts = {earlier: layout.around.countBefore(window.start), later: layout.around.countFrom(window.end)};
    const isFew = layout.timeline.events.length - counts.earlier - counts.later <= FEW;
    for (const side of SIDES) this.#show(side, isFew ? counts[side] : 0, layout);
  };

  #show(side: TimeSide, count: number, layout: Layout): void {
    const {edges, stage} = this.#elements!;
    const chip = edges[side];
    const {frame, unseen} = this.context.picture;
    const language = languageOfWords(this.context.language.current);
    const {messages} = language;
    const words = countText(messages[side], count, language);
    const width = layout.options.metrics.measure(words, 'date') + BESIDE_WORDS;
    const place = this.#placeOf(side);
    const rise = count && frame ? roomForChip(frame, {width, height: HEIGHT, ...place}, unseen) : undefined;
    if (rise === undefined) {
      // Who has pressed it by keys goes on from the picture.
      if (chip.matches(':focus')) stage.focus({preventScroll: true});
      chip.hidden = true;
      return;
    }
    const text = chip.querySelector('span')!;
    if (chip.hidden || text.textContent !== words) {
      text.textContent = words;
      chip.setAttribute('aria-label', words + messages.separator + messages.toNearest);
      chip.hidden = false;
    }
    const {plot} = frame!;
    chip.style.setProperty('--_rise', `${rise}px`);
    chip.style.setProperty('--_beside', `${place.across === 'left' ? plot.x : frame!.width - plot.x - plot.width}px`);
  }

  /** Lying, the chips stand at both ends of the axis; upright, both beside it. */
  #placeOf(side: TimeSide): Pick<Chip, 'across' | 'down'> {
    const {orientation, rightToLeft} = this.context.picture;
    const [start, end] = rightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
    const isEarlier = side === 'earlier';
    return orientation === 'vertical'
      ? {across: start, down: isEarlier ? 'top' : 'bottom'}
      : {across: isEarlier ? start : end, down: 'bottom'};
  }
}

/**
 * The window in which the nearest event beyond one of the ends of a window is in view, with those behind it, in the
 * same scale; no farther than what shows everything.
 */
export function windowBeyond(side: TimeSide, window: TimeWindow, home: TimeWindow, {around}: Layout): TimeWindow {
  const span = spanOf(window);
  if (side === 'earlier') {
    const start = Math.max(around.lastEndBefore(window.start) - span * (1 - LEAD), Math.min(home.start, window.start));
    return timeWindow(start, start + span);
  }
  const end = Math.min(around.firstBeginFrom(window.end) + span * (1 - LEAD), Math.max(home.end, window.end));
  return timeWindow(end - span, end);
}
