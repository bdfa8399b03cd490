import {html, type TemplateResult} from 'lit';
import type {Language} from '../../../layout/index.js';
import {wordsLang} from '../locale.js';

type Order = 'given' | 'time';

/** Two buttons, one of them pressed: the order in which a companion goes through the events. */
export function orderSwitch(current: Order, language: Language, choose: (order: Order) => void): TemplateResult {
  const {order, orderGiven, orderTime} = language.messages;
  const button = (one: Order, name: string) => html`<button
    part="button"
    class="order"
    type="button"
    aria-pressed=${String(one === current)}
    @click=${() => choose(one)}
  >
    ${name}
  </button>`;
  return html`<div class="orders" part="order" role="group" aria-label=${order} lang=${wordsLang(language)}>
    ${button('given', orderGiven)}${button('time', orderTime)}
  </div>`;
}
