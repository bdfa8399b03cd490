import {html, type TemplateResult} from 'lit';

type Order = 'given' | 'time';

const ORDERS: readonly (readonly [order: Order, name: string])[] = [
  ['given', 'As told'],
  ['time', 'By date'],
];

/** Two buttons, one of them pressed: the order in which a companion goes through the events. */
export function orderSwitch(current: Order, choose: (order: Order) => void): TemplateResult {
  return html`<div class="orders" part="order" role="group" aria-label="Order">
    ${ORDERS.map(
      ([order, name]) => html`<button
        part="button"
        class="order"
        type="button"
        aria-pressed=${String(order === current)}
        @click=${() => choose(order)}
      >
        ${name}
      </button>`,
    )}
  </div>`;
}
