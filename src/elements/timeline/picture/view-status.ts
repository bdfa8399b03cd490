import {fill} from '../../../i18n/index.js';
import {countText, languageOfWords, timeRangeWords} from '../../../layout/index.js';
import type {ViewStore} from '../../../view/index.js';
import type {PageLanguage} from '../page-language.js';
import type {TimelineElements} from '../timeline-elements.js';
import type {PictureController} from './picture-controller.js';

/** ms that a window has to rest before its contents are announced: once, and not at each step on the way */
const ANNOUNCED_AFTER = 500;

interface StatusContext {
  readonly store: ViewStore;
  readonly picture: PictureController;
  readonly language: PageLanguage;
}

/** What is in view, in a live region: screen readers read it out when it changes. */
export class ViewStatus {
  #status: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly context: StatusContext) {}

  connect({status}: TimelineElements): void {
    this.#status = status;
  }

  disconnect(): void {
    clearTimeout(this.#timer);
  }

  /** The window has come to rest: its contents are announced, unless it moves on before. */
  announce(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), ANNOUNCED_AFTER);
  }

  #write(): void {
    const {window} = this.context.store.state;
    const language = languageOfWords(this.context.language.current);
    const {layout} = this.context.picture;
    const count = layout?.around.countIn(window) ?? 0;
    if (this.#status) {
      this.#status.textContent = fill(
        language.messages.inView,
        timeRangeWords(window, language, layout?.timeline.timeZone),
        countText(language.messages.events, count, language),
      );
    }
  }
}
