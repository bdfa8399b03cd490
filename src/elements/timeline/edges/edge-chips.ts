import {roomForChip, type Chip} from '../../../layout/edge-room.js';
import {countText, languageOfWords, type Layout} from '../../../layout/index.js';
import type {ViewStore} from '../../../view/index.js';
import type {PageLanguage} from '../page-language.js';
import type {PictureController} from '../picture/picture-controller.js';
import {SIDES, type TimeSide} from './time-side.js';

/** So many events in view at most are few: with more of them, the picture is no dead end. */
const FEW = 3;
/** px of a chip beside its words, and its height */
const BESIDE_WORDS = 40;
const HEIGHT = 32;

/** What the chips follow. */
export interface ChipsContext {
  readonly store: ViewStore;
  readonly picture: PictureController;
  readonly language: PageLanguage;
}

/**
 * Brings the chips at the edges of a stage into line with the window: where few events are in view or none, they say
 * how many there are before and behind them.
 */
export function updateEdgeChips(stage: HTMLElement, context: ChipsContext): void {
  const {layout} = context.picture;
  if (!layout) return;
  const {window} = context.store.state;
  const counts = {earlier: layout.around.countBefore(window.start), later: layout.around.countFrom(window.end)};
  const isFew = layout.timeline.events.length - counts.earlier - counts.later <= FEW;
  for (const side of SIDES) {
    const chip = stage.querySelector<HTMLElement>(`.is-${side} .edge`);
    if (chip) updateChip(chip, {stage, side, count: isFew ? counts[side] : 0, layout, ...context});
  }
}

interface ChipContext extends ChipsContext {
  readonly stage: HTMLElement;
  readonly side: TimeSide;
  readonly count: number;
  readonly layout: Layout;
}

function updateChip(chip: HTMLElement, {stage, side, count, layout, picture, ...context}: ChipContext): void {
  if (count === 0) {
    hideChip(chip, stage);
    return;
  }
  const {frame, unseen} = picture;
  const language = languageOfWords(context.language.current);
  const {messages} = language;
  const words = countText(messages[side], count, language);
  const width = layout.options.metrics.measure(words, 'date') + BESIDE_WORDS;
  const place = placeOf(side, picture);
  const rise = frame && roomForChip(frame, {width, height: HEIGHT, ...place}, unseen);
  if (!frame || rise === undefined) {
    hideChip(chip, stage);
    return;
  }
  const text = chip.querySelector('span')!;
  if (chip.hidden || text.textContent !== words) {
    text.textContent = words;
    chip.setAttribute('aria-label', words + messages.separator + messages.toNearest);
    chip.hidden = false;
  }
  const {plot} = frame;
  chip.style.setProperty('--_rise', `${rise}px`);
  chip.style.setProperty('--_beside', `${place.across === 'left' ? plot.x : frame.width - plot.x - plot.width}px`);
}

function hideChip(chip: HTMLElement, stage: HTMLElement): void {
  if (chip.hidden) return;
  // Who has pressed it by keys goes on from the picture.
  if (chip.matches(':focus')) stage.focus({preventScroll: true});
  chip.hidden = true;
}

/** Lying, the chips stand at both ends of the axis; upright, both beside it. */
function placeOf(side: TimeSide, {orientation, rightToLeft}: PictureController): Pick<Chip, 'across' | 'down'> {
  const [start, end] = rightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const isEarlier = side === 'earlier';
  return orientation === 'vertical'
    ? {across: start, down: isEarlier ? 'top' : 'bottom'}
    : {across: isEarlier ? start : end, down: 'bottom'};
}
