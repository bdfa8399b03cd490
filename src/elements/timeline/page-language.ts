import {completeMessages} from '../../i18n/index.js';
import type {Language} from '../../layout/index.js';
import {langAt, localeBeside, localeOf, readsRightToLeft} from '../shared/locale.js';
import type {TimelineHost} from './timeline-host.js';

/** In which language the element speaks, and which way it reads, by what is in force where it stands in its page. */
export class PageLanguage {
  /** the page's own words, and the same with all that they lack: as long as the page sets no others, one object */
  #messages: TimelineHost['messages'];
  #completeMessages = completeMessages();

  constructor(private readonly host: TimelineHost) {}

  get current(): Language {
    const {messages, timeline} = this.host;
    if (messages !== this.#messages) {
      this.#messages = messages;
      this.#completeMessages = completeMessages(messages);
    }
    const page = localeOf(langAt(this.host), timeline.lang, messages?.locale);
    return {locale: localeBeside(page, messages?.locale), messages: this.#completeMessages};
  }

  get rightToLeft(): boolean {
    return readsRightToLeft(this.host);
  }
}
