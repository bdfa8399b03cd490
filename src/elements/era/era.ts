import {html} from 'lit';
import {CircaElement} from '../shared/circa-element.js';
import {styles} from './era.styles.js';

/**
 * @summary A stretch of time with a name, such as a reign or an age, written as HTML. What it contains is the name.
 *
 * By itself it shows its name; inside a timeline it is a band behind the events, drawn again whenever it changes.
 *
 * @slot - The name.
 */
export class CircaEra extends CircaElement {
  static override styles = styles;

  static override properties = {
    date: {reflect: true},
    color: {reflect: true},
  };

  /** When it was, as its source words it: "1957/1975", "since 1945", "the 1920s". */
  declare date: string | null;

  /** A tint for the band: hex, rgb(), hsl(), oklch() or a named colour of CSS. */
  declare color: string | null;

  constructor() {
    super();
    this.date = this.color = null;
  }

  override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'circa-era': CircaEra;
  }
}
