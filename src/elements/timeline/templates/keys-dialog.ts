import {css, html, render} from 'lit';
import {WORDS} from '../../shared/words.js';
import {adoptCardStyles} from './card.js';
import {closeButton} from './close-button.js';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Tab'], 'to the events, then to the buttons'],
  [['←', '→', '↑', '↓'], 'from event to event; on the timeline itself, along the axis'],
  [['Shift + ←', 'Shift + →'], 'along the axis, from an event too'],
  [['Home', 'End'], 'to the first or last event, or to either end of the timeline'],
  [['Page Up', 'Page Down'], 'back or on by almost a whole picture'],
  [['+', '−'], 'zoom in, zoom out'],
  [['0'], 'show everything'],
  [['Enter', 'Space'], 'open the event'],
  [['L'], 'list the events in view'],
  [['Escape'], 'close the card or the list'],
  [['?'], 'this list'],
];

const styles = css`
  .keys {
    position-anchor: auto;
    position-area: none;
    inset: 0;
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
export function showKeysIn(root: ShadowRoot): void {
  let list = root.querySelector<HTMLElement>('.keys');
  if (!list) {
    adoptCardStyles(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
    list = document.createElement('div');
    for (const [name, value] of Object.entries({
      class: 'card keys',
      popover: 'auto',
      role: 'dialog',
      'aria-labelledby': 'keys-title',
      tabindex: '-1',
    }))
      list.setAttribute(name, value);
    const {hidePopover} = list;
    render(
      html`
      <header class="card-head"><h2 id="keys-title" class="card-title">${WORDS.keys}</h2>${closeButton(hidePopover.bind(list))}</header>
      <table><tbody>${KEYS.map(
        ([keys, does]) => html`<tr>
        <th scope="row">${keys.map((key, index) => html`${index ? ' ' : ''}<kbd>${key}</kbd>`)}</th><td>${does}</td>
      </tr>`,
      )}</tbody></table>
    `,
      list,
    );
    root.append(list);
  }
  const from = root.activeElement as HTMLElement | SVGElement | null;
  // Popovers give the focus back by themselves, but to the host where it came from within its shadow tree.
  list.ontoggle = ({newState}) => {
    if (newState === 'open') return;
    if (!root.activeElement || list.contains(root.activeElement)) from?.focus({preventScroll: true});
  };
  list.showPopover();
  list.focus();
}
