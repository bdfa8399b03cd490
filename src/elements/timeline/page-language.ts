import {en, readMessages, type Messages, type Vocabulary} from '../../i18n/index.js';
import {problem, type Problem} from '../../model/index.js';
import {isError, messageOf} from '../../model/read/hostile.js';
import type {Language} from '../../layout/index.js';
import {langAt, localeBeside, localeOf, readsRightToLeft} from '../shared/locale.js';
import type {TimelineHost} from './timeline-host.js';

/** In which language the element speaks, and which way it reads, by what is in force where it stands in its page. */
export class PageLanguage {
  /** the page's own words as it has set them, what of them can be said, and the same with all that they lack */
  #set: unknown;
  #own: Partial<Messages> = {};
  #messages: Messages = en;
  /** what of the page's words cannot be said, by the names of the messages */
  #problems: ReadonlyMap<string, Problem> = new Map();

  constructor(private readonly host: TimelineHost) {}

  get current(): Language {
    this.#read();
    const {locale} = this.#own;
    const page = localeOf(langAt(this.host), this.host.timeline.lang, locale);
    return {locale: localeBeside(page, locale), messages: this.#messages};
  }

  get rightToLeft(): boolean {
    return readsRightToLeft(this.host);
  }

  /** That of the page's words, by which dates are read as well. */
  get vocabulary(): Vocabulary | undefined {
    this.#read();
    return this.#own.vocabulary;
  }

  /** What of the page's words cannot be said; of a message that a function makes, that is known once it is asked. */
  get problems(): readonly Problem[] {
    this.#read();
    return [...this.#problems.values()];
  }

  #read(): void {
    const {localName, messages} = this.host;
    if (messages === this.#set) return;
    this.#set = messages;
    const problems = (this.#problems = new Map<string, Problem>());
    this.#own = readMessages(messages ?? {}, (name, received, expected) => {
      if (problems.has(name)) return;
      const value = isError(received) ? messageOf(received) : received;
      problems.set(name, problem(`${localName} messages${name && `.${name}`}`, value, expected));
      // Within an update no other can be asked for.
      void Promise.resolve().then(() => this.host.requestUpdate());
    });
    this.#messages = {...en, ...this.#own};
  }
}
