import {html, nothing, type TemplateResult} from 'lit';

/** The colour of a group before its name. An attribute of SVG, since a strict policy refuses styles. */
export function swatchTemplate(color: string | undefined): TemplateResult | typeof nothing {
  return color === undefined
    ? nothing
    : html`<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"
        ><rect width="10" height="10" rx="2" fill=${color} /></svg>`;
}
