import type {Language, Point} from '../../../layout/index.js';
import type {ViewStore} from '../../../view/index.js';
import type {Ground} from '../../shared/ground/ground.js';
import type {LazyModule} from '../../shared/platform/lazy-module.js';
import type {FrameLoop} from '../frame-loop.js';
import type {FilterController} from '../interaction/filter-controller.js';
import type {SelectionController} from '../interaction/selection-controller.js';
import type {WindowController} from '../interaction/window-controller.js';
import type {LateParts} from '../late-parts.js';
import type {PictureController} from '../picture/picture-controller.js';
import type {TimelineElements} from '../timeline-elements.js';
import type {TimelineHost} from '../timeline-host.js';
import {CARD} from './card-part.js';
import type {CardVisibility} from './card-visibility.js';
import type {Card} from './card.js';

interface ControllerContext {
  readonly host: TimelineHost;
  readonly parts: LateParts;
  readonly ground: Ground;
  readonly store: ViewStore;
  readonly picture: PictureController;
  readonly frames: FrameLoop;
  readonly window: WindowController;
  readonly filter: FilterController;
  readonly visibility: CardVisibility;
  readonly selection: SelectionController;
}

/**
 * Whether the card is open: it shows the list of a cluster, else the open event, else nothing. The card itself is
 * fetched late; an event that is opened before it is there shows as soon as it is, and so does a list that is asked
 * for, unless it would have been closed again by then.
 */
export class CardController {
  #elements: TimelineElements | undefined;
  #fetched: Card | undefined;
  /** whether the element has been rendered with what the card says */
  #isRendered = false;
  /** lists what has been asked for before the card was there */
  #asked: ((card: Card) => void) | undefined;

  constructor(private readonly context: ControllerContext) {
    // What was listed is no longer where it was, or one of it has been opened.
    context.store.subscribe((after, before) => {
      if (after.window !== before.window || after.selected !== before.selected) this.closeCluster();
    });
    context.frames.subscribe(() => this.#place());
  }

  connect(elements: TimelineElements): void {
    this.#elements = elements;
    this.#fetched?.connect(elements);
  }

  disconnect(): void {
    this.#askNoMore();
    this.#fetched?.disconnect();
    this.#elements = undefined;
  }

  /** Whether the open event is among those drawn, and no companion shows it. */
  get showsEvent(): boolean {
    const {selected} = this.context.store.state;
    if (selected === null) return false;
    const drawn = this.context.filter.shown ?? this.context.host.timeline;
    return drawn.placeOf(selected) !== undefined && !this.context.visibility.isShownElsewhere;
  }

  get isOpen(): boolean {
    return this.#asked !== undefined || (this.#fetched?.lists ?? false) || this.showsEvent;
  }

  /** What is to be fetched before the card can open. */
  get missing(): LazyModule<unknown> | undefined {
    return this.isOpen && !this.#isRendered ? CARD : undefined;
  }

  /** What the card says, as soon as it is there. */
  template(language: Language) {
    return this.#card?.template(language);
  }

  /** The element has been rendered. */
  rendered(): void {
    CARD.content?.adoptCardStyles(this.context.host.shadowRoot!);
    this.#isRendered = CARD.content !== undefined;
  }

  /**
   * Lists the events without a label at a point of the picture; where there is none, closes the card.
   * @param from to which the focus goes back
   */
  listAt(point: Point, from: HTMLElement | SVGElement): void {
    if (this.context.picture.frame?.density.length) this.#ask((card) => card.listAt(point, from));
    else this.close();
  }

  /** Lists all events in view. */
  listAll(from: HTMLElement | SVGElement): void {
    this.#ask((card) => card.listAll(from));
  }

  /** Takes the list away, for its events are no longer the timeline's. */
  dropCluster(): void {
    this.#askNoMore();
    this.#fetched?.dropCluster();
  }

  /** Takes the list away. */
  closeCluster(): void {
    this.#askNoMore();
    this.#fetched?.closeCluster();
  }

  /** Closes the list or the card. An event that a companion shows as well stays open there. */
  close(): void {
    const {selected} = this.context.store.state;
    if (this.#fetched?.lists) return this.closeCluster();
    this.#askNoMore();
    if (selected === null || !this.showsEvent) return;
    if (this.context.visibility.giveWay()) this.context.selection.focusMark(selected);
    else this.context.selection.select(null);
  }

  /** The same for who is elsewhere, and stays there. */
  closeFromElsewhere(): void {
    if (this.#fetched?.lists) return this.closeCluster();
    this.#askNoMore();
    this.leaveEvent();
  }

  /**
   * Leaves the open event to a companion that shows it as well, else closes it.
   * @returns false where the page cancelled that
   */
  leaveEvent(): boolean {
    return !this.showsEvent || this.context.visibility.giveWay() || this.context.selection.change(null);
  }

  get #card(): Card | undefined {
    if (!this.#fetched && CARD.content) {
      this.#fetched = new CARD.content.Card({...this.context, controller: this});
      if (this.#elements) this.#fetched.connect(this.#elements);
    }
    return this.#fetched;
  }

  #ask(list: (card: Card) => void): void {
    this.#asked = list;
    if (CARD.content) this.#list();
    else this.#listLater();
  }

  readonly #listLater = (): void => void this.context.parts.need(CARD, this.#listLater).then(this.#list);

  readonly #list = (): void => {
    const [card, list] = [this.#card, this.#asked];
    if (!card) return;
    this.#asked = undefined;
    list?.(card);
  };

  #askNoMore(): void {
    if (!this.#asked) return;
    this.#asked = undefined;
    this.context.parts.forget(this.#listLater);
  }

  #place(): void {
    if (!this.#elements) return;
    this.#card?.place(this.#isRendered && this.isOpen);
    const {missing} = this;
    if (missing) this.context.parts.fetch(missing);
  }
}
