import {html, nothing} from 'lit';
import type {Language, Point} from '../../../layout/index.js';
import type {TimelineEvent} from '../../../model/index.js';
import type {TimeWindow, ViewStore} from '../../../view/index.js';
import type {Ground} from '../../shared/ground/ground.js';
import {addStyles} from '../../shared/platform/add-styles.js';
import {eventDetailsStyles} from '../../shared/templates/event-details.styles.js';
import type {PictureController} from '../picture/picture-controller.js';
import type {TimelineElements} from '../timeline-elements.js';
import type {TimelineHost} from '../timeline-host.js';
import {cardStyles} from './card.styles.js';
import {placeAnchor, putRight, showCard} from './card-popover.js';
import {clusterAt, clusterInWindow, windowApart, type Cluster} from './cluster.js';
import {clusterTemplate, type ClusterActions} from './cluster-list.js';
import {eventTemplate} from './event-card.js';

export {Tooltip} from '../picture/tooltip.js';
export {windowApart};

const styles = [eventDetailsStyles, cardStyles];

/** Gives a timeline the styles of its card, unless it has them. */
export function adoptCardStyles(root: ShadowRoot): void {
  addStyles(root, styles);
}

interface CardContext {
  readonly host: TimelineHost;
  readonly ground: Ground;
  readonly store: ViewStore;
  readonly picture: PictureController;
  readonly window: {zoom(factor: number, at: number): void; glideTo(window: TimeWindow): void};
  readonly selection: {select(id: string): void};
  /** says whether the card is open */
  readonly controller: {readonly showsEvent: boolean; leaveEvent(): boolean; close(): void};
}

/** The card itself: what it says, where it stands, and what can be done in it. */
export class Card implements ClusterActions {
  #elements: TimelineElements | undefined;
  #cluster: Cluster | undefined;
  #scrolling = new AbortController();
  /** where the focus was when the cluster was listed */
  #cameFrom: HTMLElement | SVGElement | undefined;

  constructor(private readonly context: CardContext) {}

  connect(elements: TimelineElements): void {
    this.disconnect();
    this.#elements = elements;
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

  /** Whether it lists events. */
  get lists(): boolean {
    return this.#cluster !== undefined;
  }

  /** The list of a cluster, else what the page has put in place of the open event, else that event. */
  template(language: Language) {
    const {host, ground, store} = this.context;
    const {timeline} = host;
    const {timeZone, lang: contentLang, groups} = timeline;
    const context = {language, timeZone, contentLang, groups, colorOf: ground.colorsOf(timeline)};
    if (this.#cluster) return clusterTemplate(this.#cluster, context, this);
    const {selected} = store.state;
    const event = selected === null ? undefined : timeline.get(selected);
    return html`<slot name="card">${event ? eventTemplate(event, context, this.close) : nothing}</slot>`;
  }

  /**
   * Lists the events without a label at a point of the picture; where there is none, the card is closed.
   * @param from to which the focus goes back
   */
  listAt(point: Point, from: HTMLElement | SVGElement): void {
    const cluster = clusterAt(this.context.picture, this.context.store.state.window, point);
    if (cluster) this.#list(cluster, from);
    else this.close();
  }

  /** Lists all events in view, where there are any. */
  listAll(from: HTMLElement | SVGElement): void {
    const cluster = clusterInWindow(this.context.picture, this.context.store.state.window);
    if (cluster?.count) this.#list(cluster, from);
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
    if (this.context.controller.showsEvent || !activeElement?.closest('.card')) return;
    void this.context.host.updateComplete.then(() => from.focus({preventScroll: true}));
  }

  readonly close = (): void => this.context.controller.close();

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
    else this.context.window.zoom(2, layout.fractionAt(point));
  };

  /** Stands by the mark of the open event, or where the cluster is that it lists. */
  place(isOpen: boolean): void {
    if (!this.#elements) return;
    const {anchor, card, stage} = this.#elements;
    const {selected, focused} = this.context.store.state;
    placeAnchor(anchor, this.context.picture, selected, this.#cluster?.point);
    const isByReader = this.lists || (focused === selected && stage.matches(':focus-within'));
    showCard(card, isOpen, isByReader);
    this.#putRight();
  }

  /** Of one event it is the event itself that is opened. */
  #list(cluster: Cluster, from: HTMLElement | SVGElement): void {
    const {selection, host} = this.context;
    if (cluster.count === 1) return selection.select(cluster.events[0]!.id);
    if (!this.context.controller.leaveEvent()) return;
    this.#cameFrom = from;
    this.#cluster = cluster;
    host.requestUpdate();
  }

  readonly #putRight = (): void => {
    if (this.#elements) putRight(this.#elements.card, this.#elements.anchor);
  };
}
