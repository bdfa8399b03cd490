import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {orderSwitch} from '../shared/templates/order-switch.js';
import {
  dateTemplate,
  groupTemplate,
  keyOf,
  rowClass,
  sourcesTemplate,
  titleTemplate,
  type Listing,
  type Row,
} from './row.js';

/** What stands above a list: how much there is of it, and its two orders. */
export function headTemplate({caption, order, count, context, sort}: Listing): TemplateResult {
  return html`<div class="head">
    <p id="caption" part="caption" class="caption">${caption}</p>
    ${count > 1 ? orderSwitch(order, context.language, sort) : nothing}
  </div>`;
}

/** Events as a list; their numbers are their ranks in given order. */
export function itemsTemplate(listing: Listing): TemplateResult {
  return html`<ol part="list" role="list" aria-labelledby="caption">
    ${repeat(listing.entries, keyOf, (entry) =>
      typeof entry === 'string'
        ? html`<li class="space ${entry}" aria-hidden="true"></li>`
        : itemTemplate(entry, listing),
    )}
  </ol>`;
}

function itemTemplate(row: Row, listing: Listing): TemplateResult {
  const {isPartial, count} = listing;
  return html`<li
    part="row"
    class=${rowClass(row)}
    data-id=${row.event.id}
    value=${row.rank}
    aria-setsize=${isPartial ? count : nothing}
    aria-posinset=${isPartial ? row.index + 1 : nothing}
  >
    ${titleTemplate(row, listing)}
    <div class="about">${dateTemplate(row, listing)}${groupTemplate(row, listing)}</div>
    ${sourcesTemplate(row, listing)}
  </li>`;
}
