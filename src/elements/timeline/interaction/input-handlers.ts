import type {ViewStore} from '../../../view/index.js';
import {commandFor, type Command} from '../../../view/key-commands.js';
import type {CardController} from '../card/card-controller.js';
import {CARD} from '../card/card-part.js';
import type {LateParts} from '../late-parts.js';
import {EDGES, KEYS_DIALOG} from '../lazy-parts.js';
import type {PageLanguage} from '../page-language.js';
import type {PictureController} from '../picture/picture-controller.js';
import type {TimelineHost} from '../timeline-host.js';
import type {SelectionController} from './selection-controller.js';
import type {WindowController} from './window-controller.js';

/**
 * px of the viewport that a press beside the marks may move before it ends and still be a click: fingers and shaking
 * hands do move
 */
const CLICK_DISTANCE = 12;

/** Where a pointer went down, and on what. */
interface Press extends Pick<MouseEvent, 'clientX' | 'clientY'> {
  readonly on: string | undefined;
}

interface InputContext {
  readonly host: TimelineHost;
  readonly parts: LateParts;
  readonly store: ViewStore;
  readonly picture: PictureController;
  readonly window: WindowController;
  readonly selection: SelectionController;
  readonly card: CardController;
  readonly language: PageLanguage;
}

/** Clicks and keys on the picture and the card, as what they ask for. Gestures are the window controller's. */
export class InputHandlers {
  #press: Press | undefined;

  constructor(private readonly context: InputContext) {}

  /** A pointer or the focus has come: what may be needed next is fetched. */
  readonly entered = (): void => {
    void CARD.fetch();
    void EDGES.fetch();
  };

  readonly pressed = (event: PointerEvent): void => {
    this.#press = {on: pressedOn(event), clientX: event.clientX, clientY: event.clientY};
  };

  readonly clicked = (event: MouseEvent): void => {
    // A press that left what it was on before it ended was thought better of. Keys and assistive technology click
    // without any.
    if (event.detail && this.#press && !isSamePress(event, this.#press)) return;
    if (isOnButton(event)) return;
    this.context.parts.forgive(CARD);
    const lane = laneIdOf(event);
    if (lane !== undefined) return this.#toggleLane(lane);
    const id = markIdOf(event);
    if (id !== undefined) {
      this.context.card.closeCluster();
      return this.context.selection.select(id);
    }
    this.context.card.listAt(this.context.picture.pointOf(event), event.currentTarget as HTMLElement);
  };

  readonly focused = (event: FocusEvent): void => {
    this.entered();
    const id = markIdOf(event);
    if (id !== undefined) this.context.selection.focused(id);
  };

  readonly keyed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const lane = laneIdOf(event);
    if (lane !== undefined && this.#keyedOnLane(event, lane)) return event.preventDefault();
    const id = markIdOf(event);
    const command = commandFor(event, {
      onMark: id !== undefined,
      orientation: this.context.picture.orientation,
      rightToLeft: this.context.picture.rightToLeft,
      open: this.context.card.isOpen,
    });
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    this.#carryOut(command, id, event.target as SVGElement);
  };

  /** A key anywhere in the element, unless the picture or a companion has taken it. */
  readonly keyedAnywhere = (event: KeyboardEvent): void => {
    const {card} = this.context;
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !card.isOpen) return;
    // A dialog of the page, in which the timeline stands, would close on the same key.
    event.preventDefault();
    event.stopPropagation();
    const own = (event.currentTarget as Element).querySelector(':scope > .card');
    if (event.composedPath().includes(own!)) card.close();
    else card.closeFromElsewhere();
  };

  async showKeys(): Promise<void> {
    const part = await this.context.parts.need(KEYS_DIALOG, this.#showKeysAgain);
    part?.showKeysIn(this.context.host.shadowRoot!, this.context.language.current);
  }

  readonly #showKeysAgain = (): void => void this.showKeys();

  /** @returns whether the key is one of those for the name of a lane */
  #keyedOnLane({key, target}: KeyboardEvent, lane: string): boolean {
    switch (key) {
      case 'Enter':
      case ' ':
        this.#toggleLane(lane);
        return true;
      case 'ArrowDown':
        focusLane(target as Element, 1);
        return true;
      case 'ArrowUp':
        focusLane(target as Element, -1);
        return true;
      default:
        return false;
    }
  }

  #toggleLane(id: string): void {
    this.context.store.dispatch({type: 'lane', id}, 'reader');
  }

  /** @param id of the event on whose mark the key was pressed; undefined where it was on none */
  #carryOut(command: Command, id: string | undefined, target: SVGElement): void {
    if (command.do === 'open' || command.do === 'list') this.context.parts.forgive(CARD);
    switch (command.do) {
      case 'zoom':
        return this.context.window.zoomStep(command.factor);
      case 'fit':
        return this.context.window.fit();
      case 'pan':
        return this.context.window.pan(command.by);
      case 'edge':
        return this.context.window.goToEdge(command.to);
      case 'step':
        return id === undefined ? undefined : this.context.selection.stepFocus(id, command.by);
      case 'event':
        return command.to === 'first' ? this.context.selection.focusFirst() : this.context.selection.focusLast();
      case 'open':
        return this.context.selection.select(id ?? null);
      case 'list':
        return this.context.card.listAll(target);
      case 'keys':
        return void this.showKeys();
      case 'close':
        return this.context.card.close();
    }
  }
}

function isSamePress(event: MouseEvent, {on, clientX, clientY}: Press): boolean {
  if (on !== pressedOn(event)) return false;
  return on !== undefined || Math.hypot(event.clientX - clientX, event.clientY - clientY) < CLICK_DISTANCE;
}

/** From the name of one lane to that of the next; the tab key reaches the first of them. */
function focusLane(from: Element, by: 1 | -1): void {
  const names = [...(from.closest('svg')?.querySelectorAll<SVGElement>('.lane-label[role]') ?? [])];
  names[names.indexOf(from.closest<SVGElement>('.lane-label')!) + by]?.focus();
}

/** Whether something happened on a button in the picture, which itself does what it is to do. */
function isOnButton({target}: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

/** The mark on or in which something happened. */
function markIdOf(event: Event): string | undefined {
  const mark = event.target instanceof Element ? event.target.closest('.mark') : null;
  return mark?.getAttribute('data-id') ?? undefined;
}

/** The lane on whose name something happened. */
function laneIdOf(event: Event): string | undefined {
  const label = event.target instanceof Element ? event.target.closest('.lane-label') : null;
  return label?.getAttribute('data-lane') ?? undefined;
}

/** The mark or the lane's name that a pointer is on, as one key. */
function pressedOn(event: Event): string | undefined {
  const mark = markIdOf(event);
  if (mark !== undefined) return `mark ${mark}`;
  const lane = laneIdOf(event);
  return lane === undefined ? undefined : `lane ${lane}`;
}
