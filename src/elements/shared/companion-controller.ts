import {WITHOUT_DOCUMENT} from '#without-document';
import type {LitElement, ReactiveController} from 'lit';
import {languageOf, type Language} from '../../layout/index.js';
import {choiceProblems, type Choices} from './choices.js';
import type {ColorOf} from '../../draw/index.js';
import {Ground} from './ground/ground.js';
import {langAt, localeOf} from './locale.js';
import {onTimelinesChange, timelineFor} from './timeline-for.js';
import {TIMELINE_HANDLE, type TimelineHandle, type TimelineWithHandle} from './timeline-handle.js';

/** What a companion is: an element that names its timeline, or stands in it. */
export interface CompanionHost extends LitElement {
  /** id of its timeline; the one that it stands in where absent */
  readonly for: string | null;
}

export interface CompanionOptions {
  /** whether it shows the open event, so that the timeline needs no card for it */
  readonly replacesCard?: boolean;
  /** its settings that are one of a few words */
  readonly choices?: Choices;
}

/**
 * Ties a companion to its timeline, in whatever order the two come into the page, and lets go when either leaves. The
 * companion is rendered anew when what it watches of the timeline has changed.
 */
export class CompanionController implements ReactiveController {
  readonly #ground: Ground;
  #timeline: TimelineWithHandle | undefined;
  #releases: (() => void)[] = [];
  #stopListening: (() => void) | undefined;
  #watched: readonly unknown[] = [];

  /** @param watch what the companion is made of; asked after each change, once a frame while the window moves */
  constructor(
    private readonly host: CompanionHost,
    private readonly watch: (handle: TimelineHandle) => readonly unknown[],
    private readonly options: CompanionOptions = {},
  ) {
    host.addController(this);
    this.#ground = new Ground(host);
  }

  /** undefined as long as there is no such timeline */
  get handle(): TimelineHandle | undefined {
    return this.#timeline?.[TIMELINE_HANDLE];
  }

  /** That of the timeline; English with the page's own digits as long as there is none. */
  get language(): Language {
    return this.handle?.language ?? languageOf(localeOf(langAt(this.host)));
  }

  /** The colours of the timeline's groups, on the ground that the companion stands on. */
  get colorOf(): ColorOf {
    return this.#ground.colorsOf(this.handle!.timeline);
  }

  /** `#rrggbb`: the ground that the companion stands on, as far as it can be known. */
  get ground(): string {
    return this.#ground.color;
  }

  hostConnected(): void {
    if (WITHOUT_DOCUMENT) return;
    // The default slot of a timeline is hidden: it holds events. A companion without a slot of its own goes below the
    // picture.
    if (this.host.parentElement?.localName === 'circa-timeline' && !this.host.slot) this.host.slot = 'below';
    this.#stopListening = onTimelinesChange(this.#findTimeline);
    this.#findTimeline();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    this.#tieTo(undefined);
  }

  /** `for` may have changed. */
  hostUpdate(): void {
    this.#findTimeline();
    const {choices} = this.options;
    if (choices) this.handle?.noteSettings(this.host, choiceProblems(this.host, choices));
  }

  readonly #findTimeline = (): void =>
    this.#tieTo(this.host.isConnected ? timelineFor(this.host, this.host.for) : undefined);

  #tieTo(timeline: TimelineWithHandle | undefined): void {
    if (timeline === this.#timeline) return;
    for (const release of this.#releases) release();
    if (this.options.choices) this.handle?.noteSettings(this.host, []);
    this.#timeline = timeline;
    this.#releases = this.handle ? this.#attach(this.handle) : [];
    this.#updateIfChanged();
  }

  #attach(handle: TimelineHandle): (() => void)[] {
    const unsubscribe = handle.subscribe(this.#updateIfChanged);
    return this.options.replacesCard ? [unsubscribe, handle.replaceCard(this.host)] : [unsubscribe];
  }

  readonly #updateIfChanged = (): void => {
    const watched = this.handle ? this.watch(this.handle) : [];
    if (watched.length === this.#watched.length && watched.every((one, index) => one === this.#watched[index])) return;
    this.#watched = watched;
    this.host.requestUpdate();
  };
}
