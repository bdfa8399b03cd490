import type {TimelineEvent} from '../../../model/index.js';
import type {ViewStore} from '../../../view/index.js';
import type {LazyModule} from '../../shared/platform/lazy-module.js';
import type {FrameLoop} from '../frame-loop.js';
import type {LateParts} from '../late-parts.js';
import {CARD} from '../lazy-parts.js';
import type {PictureController} from '../picture/picture-controller.js';
import type {TimelineElements} from '../timeline-elements.js';
import type {TimelineHost} from '../timeline-host.js';
import type {CardVisibility} from './card-visibility.js';
import {fractionAt, windowApart, type Cluster} from './cluster.js';
import type {FilterController} from './filter-controller.js';
import type {SelectionController} from './selection-controller.js';
import type {WindowController} from './window-controller.js';

interface CardContext {
  readonly host: TimelineHost;
  readonly parts: LateParts;
  readonly store: ViewStore;
  readonly picture: PictureController;
  readonly frames: FrameLoop;
  readonly window: WindowController;
  readonly filter: FilterController;
  readonly visibility: CardVisibility;
  readonly selection: SelectionController;
}

/** The card: it shows the list of a cluster, else the open event, else nothing. */
export class CardController {
  #elements: TimelineElements | undefined;
  /** whether the element has been rendered with what the card says, which is fetched late */
  #isRendered = false;
  #cluster: Cluster | undefined;
  #scrolling = new AbortController();
  /** where the focus was when the cluster was listed */
  #cameFrom: HTMLElement | SVGElement | undefined;

  constructor(private readonly context: CardContext) {
    // What was listed is no longer where it was, or one of it has been opened.
    context.store.subscribe((after, before) => {
      if (after.window !== before.window || after.selected !== before.selected) this.closeCluster();
    });
    context.frames.subscribe(() => this.#place());
  }

  connect(elements: TimelineElements): void {
    this.#elements = elements;
    this.#scrolling.abort();
    this.#scrolling = new AbortController();
    const {signal} = this.#scrolling;
    const view = elements.card.ownerDocument.defaultView;
    view?.addEventListener('scroll', this.#putRight, {signal, capture: true, passive: true});
    view?.addEventListener('resize', this.#putRight, {signal});
  }

  disconnect(): void {
    this.#scrolling.abort();
    this.#elements = undefined;
  }

  /** The events that the card lists. */
  get cluster(): Cluster | undefined {
    return this.#cluster;
  }

  /** Whether the open event is among those drawn, and no companion shows it. */
  get showsEvent(): boolean {
    const {selected} = this.context.store.state;
    if (selected === null) return false;
    const drawn = this.context.filter.shown ?? this.context.host.timeline;
    return drawn.placeOf(selected) !== undefined && !this.context.visibility.isShownElsewhere;
  }

  get isOpen(): boolean {
    return this.#cluster !== undefined || this.showsEvent;
  }

  /** What is to be fetched before the card can open. */
  get missing(): LazyModule<unknown> | undefined {
    return this.isOpen && !this.#isRendered ? CARD : undefined;
  }

  /** The element has been rendered. */
  rendered(): void {
    CARD.content?.adoptCardStyles(this.context.host.shadowRoot!);
    this.#isRendered = CARD.content !== undefined;
  }

  /**
   * Lists a cluster; of one event it is the event itself that is opened.
   * @param from to which the focus goes back
   */
  list(cluster: Cluster, from: HTMLElement | SVGElement): void {
    if (cluster.count === 1) return this.context.selection.select(cluster.events[0]!.id);
    if (this.showsEvent && !this.context.visibility.giveWay() && !this.context.selection.change(null)) return;
    this.#cameFrom = from;
    this.#cluster = cluster;
    this.context.host.requestUpdate();
  }

  /** Takes the list away, for its events are no longer the timeline's. */
  dropCluster(): void {
    this.#cluster = undefined;
  }

  /** Takes the list away. The focus, where it was in there, goes back unless an event is opened instead. */
  closeCluster(): void {
    if (!this.#cluster) return;
    this.#cluster = undefined;
    this.context.host.requestUpdate();
    const from = this.#cameFrom!;
    const {activeElement} = this.context.host.shadowRoot!;
    if (this.showsEvent || !activeElement?.closest('.card')) return;
    void this.context.host.updateComplete.then(() => from.focus({preventScroll: true}));
  }

  /** Closes the list or the card. An event that a companion shows as well stays open there. */
  readonly close = (): void => {
    const {selected} = this.context.store.state;
    if (this.#cluster) return this.closeCluster();
    if (selected === null || !this.showsEvent) return;
    if (this.context.visibility.giveWay()) this.context.selection.focusMark(selected);
    else this.context.selection.select(null);
  };

  /** The same for who is elsewhere, and stays there. */
  closeFromElsewhere(): void {
    if (this.#cluster) this.closeCluster();
    else if (this.showsEvent && !this.context.visibility.giveWay()) this.context.selection.change(null);
  }

  /** Opens an event of the list. The second click of a double click was meant for what the list has come to cover. */
  readonly choose = ({id}: TimelineEvent, {detail, currentTarget}: MouseEvent): void => {
    if (detail > 1) return;
    (currentTarget as Element).closest<HTMLElement>('.card')?.focus({preventScroll: true});
    this.context.selection.select(id);
  };

  /** Zooms until the events of the list have come apart. */
  readonly zoomIn = ({point}: Cluster): void => {
    this.closeCluster();
    const {layout} = this.context.picture;
    if (!layout) return;
    const apart = windowApart(this.context.picture, this.context.store.state.window, point);
    if (apart) this.context.window.glideTo(apart);
    else this.context.window.zoom(2, fractionAt(point, layout));
  };

  readonly #putRight = (): void => {
    if (this.#elements) CARD.content?.putRight(this.#elements.card, this.#elements.anchor);
  };

  #place(): void {
    if (!this.#elements) return;
    const {anchor, card, stage} = this.#elements;
    const {selected, focused} = this.context.store.state;
    CARD.content?.placeAnchor(anchor, this.context.picture, selected, this.#cluster?.point);
    const isByReader = this.#cluster !== undefined || (focused === selected && stage.matches(':focus-within'));
    CARD.content?.showCard(card, this.#isRendered && this.isOpen, isByReader);
    this.#putRight();
    const {missing} = this;
    if (missing) this.context.parts.fetch(missing);
  }
}
