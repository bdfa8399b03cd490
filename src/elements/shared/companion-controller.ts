import type {LitElement, ReactiveController} from 'lit';
import {
  onTimelinesChange,
  TIMELINE_HANDLE,
  type TimelineHandle,
  type HandledTimeline,
  timelineFor,
} from './timeline-handle.js';

/** What a companion is: an element that names its timeline, or stands in it. */
export interface CompanionHost extends LitElement {
  /** id of its timeline; the one that it stands in where absent */
  readonly for: string | null;
}

/**
 * Ties a companion to its timeline, in whatever order the two come into the page, and lets go when either leaves. The
 * companion is rendered anew when what it watches of the timeline has changed.
 */
export class CompanionController implements ReactiveController {
  #timeline: HandledTimeline | undefined;
  #releases: (() => void)[] = [];
  #stopSeeking: (() => void) | undefined;
  #watched: readonly unknown[] = [];

  /**
   * @param watch what the companion is made of, asked after each change, once a frame while the window moves
   * @param replacesCard whether it shows the open event, so that the timeline needs no card for it
   */
  constructor(
    private readonly host: CompanionHost,
    private readonly watch: (handle: TimelineHandle) => readonly unknown[],
    private readonly replacesCard = false,
  ) {
    host.addController(this);
  }

  /** undefined as long as there is no such timeline */
  get handle(): TimelineHandle | undefined {
    return this.#timeline?.[TIMELINE_HANDLE];
  }

  hostConnected(): void {
    // Directly in a timeline, what has no place of its own stands below the picture.
    if (this.host.parentElement?.localName === 'circa-timeline' && !this.host.slot) this.host.slot = 'below';
    this.#stopSeeking = onTimelinesChange(this.#seek);
    this.#seek();
  }

  hostDisconnected(): void {
    this.#stopSeeking?.();
    this.#tie(undefined);
  }

  hostUpdate(): void {
    this.#seek();
  }

  readonly #seek = (): void => this.#tie(this.host.isConnected ? timelineFor(this.host, this.host.for) : undefined);

  readonly #look = (): void => {
    const watched = this.handle ? this.watch(this.handle) : [];
    if (watched.length === this.#watched.length && watched.every((one, index) => one === this.#watched[index])) return;
    this.#watched = watched;
    this.host.requestUpdate();
  };

  #tie(timeline: HandledTimeline | undefined): void {
    if (timeline === this.#timeline) return;
    for (const release of this.#releases) release();
    this.#timeline = timeline;
    const {handle} = this;
    this.#releases = handle
      ? [handle.subscribe(this.#look), ...(this.replacesCard ? [handle.replaceCard(this.host)] : [])]
      : [];
    this.#look();
  }
}
