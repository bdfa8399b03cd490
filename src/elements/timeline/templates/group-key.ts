import {html, nothing, type TemplateResult} from 'lit';
import type {ColorOf} from '../../../draw/index.js';
import type {Timeline} from '../../../model/index.js';
import {swatchTemplate} from '../../shared/templates/swatch.js';

/** Of more groups than these nobody finds one by its colour. */
const MOST = 16;

/** Which group has which colour, for pictures without lanes. */
export function groupKeyTemplate({lanes, lang}: Timeline, colorOf: ColorOf): TemplateResult | typeof nothing {
  const groups = lanes.flatMap(({group}) => (group && colorOf(group.id) ? [group] : []));
  if (!groups.length || groups.length > MOST) return nothing;
  return html`<ul class="key" part="legend" role="list" lang=${lang ?? nothing}>
    ${groups.map(({id, title}) => html`<li>${swatchTemplate(colorOf(id))}<span dir="auto">${title}</span></li>`)}
  </ul>`;
}
