import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {styles} from './event.styles.js';

/**
 * @summary One event of a `<circa-timeline>`, written as HTML. What it contains is the event's text.
 *
 * By itself it shows its text; inside a timeline it is drawn by the timeline, and again whenever it changes.
 * The global attributes `id` and `title` are the event's id and title.
 *
 * @slot - The event's text.
 */
export class CircaEvent extends LitElement {
  static override styles = styles;

  /** The date as its source words it: "Feb 2018", "since late April", "1850~". */
  @property({reflect: true}) date = '';

  /** Id of the group that the event belongs to. */
  @property({reflect: true}) group: string | null = null;

  /** Higher is more important: such events get their labels first. */
  @property({reflect: true, type: Number}) importance: number | null = null;

  /** Where to read more: http, https, mailto or a relative link. */
  @property({reflect: true}) url: string | null = null;

  override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'circa-event': CircaEvent;
  }
}
