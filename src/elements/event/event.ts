import {html} from 'lit';
import {CircaElement} from '../shared/circa-element.js';
import {styles} from './event.styles.js';

/**
 * @summary One event of a `<circa-timeline>`, written as HTML. What it contains is the event's text.
 *
 * By itself it shows its text; inside a timeline it is drawn by the timeline, and again whenever it changes.
 * The global attributes `id` and `title` are the event's id and title.
 *
 * @slot - The event's text.
 */
export class CircaEvent extends CircaElement {
  static override styles = styles;

  static override properties = {
    date: {reflect: true},
    dateText: {attribute: 'date-text', reflect: true},
    prefer: {reflect: true},
    group: {reflect: true},
    importance: {reflect: true, type: Number},
    url: {reflect: true},
  };

  /** The date as its source words it: "Feb 2018", "since late April", "1850~". */
  declare date: string | null;

  /** The source's own wording of the date, for the label, where `date` says it otherwise. */
  declare dateText: string | null;

  /** Which "September" is meant where the date does not say, `past` or `future`. */
  declare prefer: 'past' | 'future' | null;

  /** Id of the group that the event belongs to. */
  declare group: string | null;

  /** Higher is more important: such events get their labels first. */
  declare importance: number | null;

  /** Where to read more: http, https, mailto or a relative link. */
  declare url: string | null;

  constructor() {
    super();
    this.date = this.dateText = this.prefer = this.group = this.importance = this.url = null;
  }

  override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'circa-event': CircaEvent;
  }
}
