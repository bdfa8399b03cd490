import {HeldDrags, type GestureHost} from '../../../draw/index.js';
import type {Drags} from '../../../draw/input/attach-drags.js';
import type {LateParts} from '../late-parts.js';
import {DRAGS} from '../lazy-parts.js';

/** Drags, pinches and double clicks. What takes them is fetched when a pointer comes; until then they are held. */
export class LateDrags {
  #stage: HTMLElement | undefined;
  #held: HeldDrags | undefined;
  #drags: Drags | undefined;

  constructor(
    private readonly host: GestureHost,
    private readonly parts: LateParts,
  ) {}

  /** Whether one goes on. */
  get areOn(): boolean {
    return this.#drags?.areOn ?? false;
  }

  connect(stage: HTMLElement): void {
    this.disconnect();
    this.#stage = stage;
    if (DRAGS.content) return this.#attach();
    stage.addEventListener('pointerenter', this.#fetch);
    this.#held = new HeldDrags(stage, this.host, this.#need);
  }

  disconnect(): void {
    this.#stage?.removeEventListener('pointerenter', this.#fetch);
    this.parts.forget(this.#need);
    this.#held?.end();
    this.#drags?.end();
    this.#stage = this.#held = this.#drags = undefined;
  }

  /** Nothing is said where it cannot be had, for nothing has been asked for yet. */
  readonly #fetch = (): void => void DRAGS.fetch().then(this.#attach);

  readonly #need = (): void => void this.parts.need(DRAGS, this.#need).then(this.#attach);

  readonly #attach = (): void => {
    if (!DRAGS.content || !this.#stage || this.#drags) return;
    this.#stage.removeEventListener('pointerenter', this.#fetch);
    this.#drags = DRAGS.content.attachDrags(this.#stage, this.host);
    this.#held?.release();
    this.#held = undefined;
  };
}
