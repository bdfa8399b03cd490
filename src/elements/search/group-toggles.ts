import {html, nothing, type TemplateResult} from 'lit';
import {contentText} from '../shared/event-details.js';
import type {ToggledGroup} from './groups.js';
import {WORDS} from './words.js';

/** Of more groups than these the first have a toggle; no reader goes through more, and each costs its elements. */
const TOGGLE_LIMIT = 200;

export interface GroupToggles {
  readonly groups: readonly ToggledGroup[];
  /** ids of the groups that the reader has taken away */
  readonly hidden: ReadonlySet<string | null>;
  readonly locale: string;
  /** the language of the groups' titles, where it is known */
  readonly contentLang: string | undefined;
  toggle(id: string | null): void;
  showAll(): void;
}

/** A checkbox for each group, and a button that shows all again. */
export function groupTogglesTemplate(toggles: GroupToggles): TemplateResult {
  const {groups, hidden, locale, showAll} = toggles;
  const untoggled = groups.length - TOGGLE_LIMIT;
  const allButton = html`<button class="all" part="button" type="button" @click=${showAll}>${WORDS.allGroups}</button>`;
  return html`<fieldset class="groups" part="groups">
    <legend class="visually-hidden">${WORDS.groups}</legend>
    ${groups.slice(0, TOGGLE_LIMIT).map((group) => toggleTemplate(group, toggles))}
    ${untoggled > 0 ? html`<span dir="auto">${WORDS.moreGroups(untoggled, locale)}</span>` : nothing}
    ${hidden.size ? allButton : nothing}
  </fieldset>`;
}

function toggleTemplate({id, title, count}: ToggledGroup, toggles: GroupToggles): TemplateResult {
  const {hidden, locale, contentLang, toggle} = toggles;
  return html`<label class="group" part="group">
    <input type="checkbox" .checked=${!hidden.has(id)} @change=${() => toggle(id)} />
    ${id === null ? html`<span dir="auto">${title}</span>` : contentText(title, contentLang)}
    <span class="number">${count.toLocaleString(locale)}</span>
  </label>`;
}
