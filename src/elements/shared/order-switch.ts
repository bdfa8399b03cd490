import {html, type TemplateResult} from 'lit';

type Order = 'given' | 'time';

const ORDERS = [
  ['given', 'As told'],
  ['time', 'By date'],
] as const;

/** Two buttons, one of them pressed: the order in which a companion goes through the events. */
export function orderSwitch(order: Order, choose: (order: Order) => void): TemplateResult {
  return html`<div class="orders" part="order" role="group" aria-label="Order">
    ${ORDERS.map(
      ([one, name]) => html`<button part="button" class="order" type="button" aria-pressed=${String(one === order)}
      @click=${() => choose(one)}>${name}</button>`,
    )}
  </div>`;
}
