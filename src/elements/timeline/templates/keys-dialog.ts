import {css, html, render, type TemplateResult} from 'lit';
import type {Messages} from '../../../i18n/index.js';
import type {Language} from '../../../layout/index.js';
import {addStyles} from '../../shared/platform/add-styles.js';
import {wordsLang} from '../../shared/locale.js';
import {adoptCardStyles} from '../card/card.js';
import {closeButton} from './close-button.js';
import {hideOverlay, isPopover, isShown, prepareOverlay, showOverlay} from './overlay.js';

/** Each line of the list: what is written on the keys, and what they do. */
function linesIn(messages: Messages): readonly (readonly [keys: readonly string[], does: string])[] {
  const {shift, home, end, pageUp, pageDown, enter, space, escape} = messages;
  return [
    [['Tab'], messages.tabKey],
    [['←', '→', '↑', '↓'], messages.arrowKeys],
    [[`${shift} + ←`, `${shift} + →`], messages.shiftArrowKeys],
    [[home, end], messages.homeAndEndKeys],
    [[pageUp, pageDown], messages.pageKeys],
    [['+', '−'], messages.zoomKeys],
    [['0'], messages.showAllKey],
    [[enter, space], messages.openKeys],
    [['L'], messages.listKey],
    [[escape], messages.closeKey],
    [['?'], messages.helpKey],
  ];
}

const styles = css`
  .keys {
    position-anchor: auto;
    position-area: none;
    inset: 0;
    block-size: fit-content;
    margin: auto;
  }

  .keys table {
    border-spacing: 0;
    margin-block-start: 0.5rem;
  }

  .keys :is(th, td) {
    padding: 0.25rem 0.75rem 0.25rem 0;
    border-block-start: 1px solid var(--_card-rule);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }

  .keys kbd {
    font: inherit;
    font-weight: var(--_title-weight);
  }
`;

/**
 * Opens the list of keys over a timeline; Escape, its button, or a press elsewhere closes it, and the focus goes back.
 */
export function showKeysIn(root: ShadowRoot, language: Language): void {
  const list = root.querySelector<HTMLElement>('.keys') ?? makeList(root);
  render(
    listTemplate(language, () => hideOverlay(list)),
    list,
  );
  const from = root.activeElement as HTMLElement | SVGElement | null;
  // Popovers give the focus back by themselves, but to the host where it came from within its shadow tree.
  list.ontoggle = () => {
    if (isShown(list)) return;
    if (!root.activeElement || list.contains(root.activeElement)) from?.focus({preventScroll: true});
  };
  showOverlay(list);
  list.focus();
}

function makeList(root: ShadowRoot): HTMLElement {
  adoptCardStyles(root);
  addStyles(root, [styles]);
  const list = document.createElement('div');
  const attributes = {
    class: 'card keys',
    popover: 'auto',
    role: 'dialog',
    'aria-labelledby': 'keys-title',
    tabindex: '-1',
  };
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  prepareOverlay(list);
  if (!isPopover(list)) closeByItself(list);
  root.append(list);
  return list;
}

/** Closes a sheet when engines close a popover: with Escape, and when the reader turns to something else. */
function closeByItself(list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    hideOverlay(list);
  });
  list.addEventListener('focusout', ({relatedTarget}) => {
    if (isShown(list) && document.hasFocus() && !list.contains(relatedTarget as Node | null)) hideOverlay(list);
  });
}

function listTemplate(language: Language, close: () => void): TemplateResult {
  const {messages} = language;
  const lang = wordsLang(language);
  return html`<header class="card-head">
      <h2 id="keys-title" class="card-title" dir="auto" lang=${lang}>${messages.keys}</h2>
      ${closeButton(language, close)}
    </header>
    <table lang=${lang}><tbody>${linesIn(messages).map(
      ([keys, does]) => html`<tr>
        <th scope="row">${keys.map((key, index) => html`${index ? ' ' : ''}<kbd>${key}</kbd>`)}</th>
        <td><span dir="auto">${does}</span></td>
      </tr>`,
    )}</tbody></table>`;
}
