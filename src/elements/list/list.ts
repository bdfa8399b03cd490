import {html, LitElement} from 'lit';
import {baseStyles} from '../base.styles.js';
import {Companion} from '../companion.js';
import {styles} from './list.styles.js';

export class CircaList extends LitElement {
  static override styles = [baseStyles, styles];

  static override properties = {
    for: {reflect: true},
  };

  /** Id of the timeline in the same tree; the one that it stands in where absent. */
  declare for: string | null;

  readonly #companion: Companion = new Companion(this, ({timeline}) => [timeline]);

  constructor() {
    super();
    this.for = null;
  }

  override render() {
    return html`${this.#companion.port?.timeline.events.length}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'circa-list': CircaList;
  }
}
