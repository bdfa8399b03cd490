import type {Language} from '../../layout/index.js';
import type {Problem, Timeline} from '../../model/index.js';
import type {Action, TimeWindow, ViewState, ViewStore} from '../../view/index.js';
import {chosen} from '../shared/choices.js';
import type {Filter} from '../shared/filter.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';
import type {DataSource} from './data/data-source.js';
import type {FrameLoop} from './frame-loop.js';
import type {CardVisibility} from './card/card-visibility.js';
import type {FilterController} from './interaction/filter-controller.js';
import type {SelectionController} from './interaction/selection-controller.js';
import type {WindowController} from './interaction/window-controller.js';
import type {PageLanguage} from './page-language.js';
import type {PictureController} from './picture/picture-controller.js';
import {SETTINGS} from './settings.js';
import type {TimelineHost} from './timeline-host.js';

interface HandleContext {
  readonly host: TimelineHost;
  readonly store: ViewStore;
  readonly data: DataSource;
  readonly picture: PictureController;
  readonly frames: FrameLoop;
  readonly window: WindowController;
  readonly filter: FilterController;
  readonly visibility: CardVisibility;
  readonly selection: SelectionController;
  readonly language: PageLanguage;
}

/** What companions are given of a timeline: its state, and its controllers as far as they may act by them. */
export class Handle implements TimelineHandle {
  constructor(private readonly context: HandleContext) {}

  get state(): ViewState {
    return this.context.store.state;
  }

  get timeline(): Timeline {
    return this.context.host.timeline;
  }

  get language(): Language {
    // That of the picture, where there is one: companions ask once a frame, and to look for it anew takes styles
    // computed.
    return this.context.picture.layout?.options.language ?? this.context.language.current;
  }

  get rightToLeft(): boolean {
    return this.context.picture.rightToLeft;
  }

  get updateComplete(): Promise<unknown> {
    return this.context.host.updateComplete;
  }

  get order(): 'given' | 'time' {
    return chosen(this.context.host.order, SETTINGS.order);
  }

  set order(order: 'given' | 'time') {
    this.context.host.order = order;
  }

  get filter(): Filter | null {
    return this.context.filter.filter;
  }

  set filter(filter: Filter | null) {
    this.context.filter.filter = filter;
  }

  get matches(): Timeline | undefined {
    return this.context.filter.found?.timeline;
  }

  act(action: Action): void {
    this.context.window.act(action);
  }

  settle(): void {
    this.context.window.settled();
  }

  glideTo(window: TimeWindow): void {
    this.context.window.glideTo(window);
  }

  select(id: string | null): void {
    this.context.selection.select(id);
  }

  noteSettings(companion: Element, problems: readonly Problem[]): void {
    this.context.data.noteSettings(companion, problems);
    this.context.host.requestUpdate();
  }

  replaceCard(companion: Element): () => void {
    return this.context.visibility.add(companion);
  }

  subscribe(listener: () => void): () => void {
    return this.context.frames.subscribe(listener);
  }
}
