import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {wordsLang} from '../shared/locale.js';
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

/** Events as a table; a click on the head of one of two columns sorts it. */
export function tableTemplate(listing: Listing): TemplateResult {
  const {entries, count, isPartial, caption, context, hasGroups, hasSources} = listing;
  const {columnGiven, columnDate, columnEvent, columnGroup, sources} = context.language.messages;
  const columns = 3 + Number(hasGroups) + Number(hasSources);
  return html`<table part="table" aria-rowcount=${isPartial ? count + 1 : nothing}>
    <caption part="caption">${caption}</caption>
    <thead lang=${wordsLang(context.language)}>
      <tr aria-rowindex=${isPartial ? 1 : nothing}>
        ${sortedColumn('given', columnGiven, listing)}
        ${sortedColumn('time', columnDate, listing)}
        <th scope="col" class="event">${columnEvent}</th>
        ${hasGroups ? html`<th scope="col">${columnGroup}</th>` : nothing}
        ${hasSources ? html`<th scope="col">${sources}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${repeat(entries, keyOf, (entry) =>
        typeof entry === 'string'
          ? html`<tr class="space ${entry}" aria-hidden="true"><td colspan=${columns}></td></tr>`
          : rowTemplate(entry, listing),
      )}
    </tbody>
  </table>`;
}

function sortedColumn(order: 'given' | 'time', name: string, listing: Listing): TemplateResult {
  const isSorted = listing.order === order;
  return html`<th scope="col" class=${order} aria-sort=${isSorted ? 'ascending' : 'none'}>
    <button part="button" class="sort" type="button" @click=${() => listing.sort(order)}>
      ${name}<svg viewBox="0 0 8 8" aria-hidden="true"><path d="M1 2.5l3 3 3-3" /></svg>
    </button>
  </th>`;
}

function rowTemplate(row: Row, listing: Listing): TemplateResult {
  const {isPartial, hasGroups, hasSources} = listing;
  return html`<tr
    part="row"
    class=${rowClass(row)}
    data-id=${row.event.id}
    aria-rowindex=${isPartial ? row.index + 2 : nothing}
  >
    <td class="rank">${row.rank}</td>
    <td>${dateTemplate(row, listing)}</td>
    <th scope="row">${titleTemplate(row, listing)}</th>
    ${hasGroups ? html`<td>${groupTemplate(row, listing)}</td>` : nothing}
    ${hasSources ? html`<td>${sourcesTemplate(row, listing)}</td>` : nothing}
  </tr>`;
}
