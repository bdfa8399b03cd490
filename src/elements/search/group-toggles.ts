import {html, nothing, type TemplateResult} from 'lit';
import {countText, type Language} from '../../layout/index.js';
import type {ColorOf} from '../../draw/index.js';
import {TOGGLE_LIMIT} from '../../model/index.js';
import {swatchTemplate} from '../shared/templates/swatch.js';
import {contentText} from '../shared/templates/event-details.js';
import type {ToggledGroup} from './groups.js';

export interface GroupToggles {
  readonly groups: readonly ToggledGroup[];
  /** ids of the groups that the reader has taken away */
  readonly hidden: ReadonlySet<string | null>;
  readonly language: Language;
  readonly colorOf: ColorOf;
  /** the language of the groups' titles, where it is known */
  readonly contentLang: string | undefined;
  toggle(id: string | null): void;
  showAll(): void;
}

/** A checkbox for each group, and a button that shows all again. */
export function groupTogglesTemplate(toggles: GroupToggles): TemplateResult {
  const {groups, hidden, language, showAll} = toggles;
  const {messages} = language;
  const untoggled = groups.length - TOGGLE_LIMIT;
  const more = html`<span dir="auto">${countText(messages.moreGroups, untoggled, language)}</span>`;
  const allButton = html`<button class="all" part="button" type="button" @click=${showAll}>
    ${messages.allGroups}
  </button>`;
  return html`<fieldset class="groups" part="groups">
    <legend class="visually-hidden">${messages.groups}</legend>
    ${groups.slice(0, TOGGLE_LIMIT).map((group) => toggleTemplate(group, toggles))}
    ${untoggled > 0 ? more : nothing} ${hidden.size ? allButton : nothing}
  </fieldset>`;
}

function toggleTemplate({id, title, count}: ToggledGroup, toggles: GroupToggles): TemplateResult {
  const {hidden, language, contentLang, colorOf, toggle} = toggles;
  const {locale, messages} = language;
  return html`<label class="group" part="group">
    <input type="checkbox" .checked=${!hidden.has(id)} @change=${() => toggle(id)} />
    ${swatchTemplate(id === null ? undefined : colorOf(id))}
    ${
      title === undefined
        ? html`<span dir="auto">${messages.withoutGroup}</span>`
        : contentText(title, contentLang ?? locale)
    }
    <span class="number">${count.toLocaleString(locale)}</span>
  </label>`;
}
