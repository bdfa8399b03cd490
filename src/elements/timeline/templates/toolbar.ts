import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../../layout/index.js';
import {iconButton} from '../../shared/templates/icon-button.js';
import {wordsLang} from '../../shared/locale.js';

/** What the buttons do. */
export interface ToolbarActions {
  panEarlier(): void;
  panLater(): void;
  zoomOut(): void;
  zoomIn(): void;
  fit(): void;
  keys(): void;
  /** absent where there is no story curve to be shown, or nothing that it would show */
  readonly curve?: {readonly shown: boolean; toggle(): void} | undefined;
}

/** Icons, in a square of 20 px; straight lines run along whole px, where they are sharp. */
const ICONS = {
  earlier: 'M12 5l-5 5l5 5',
  later: 'M8 5l5 5l-5 5',
  zoomOut: 'M6 9h6M9 3a6 6 0 1 0 0 12a6 6 0 1 0 0-12M13.5 13.5L17 17',
  zoomIn: 'M9 6v6M6 9h6M9 3a6 6 0 1 0 0 12a6 6 0 1 0 0-12M13.5 13.5L17 17',
  /** arrows that reach from one bar to the other */
  showAll: 'M3 4v12M17 4v12M6 10h8M8.5 7.5L6 10l2.5 2.5M11.5 7.5L14 10l-2.5 2.5',
  /** a way from one point to the next, ahead and back and ahead again */
  curve: 'M4 4L15 8L5 12L16 16M4 3v2M3 4h2M15 7v2M14 8h2M5 11v2M4 12h2M16 15v2M15 16h2',
  /** a keyboard */
  keys: 'M3 5h14q1 0 1 1v8q0 1-1 1h-14q-1 0-1-1v-8q0-1 1-1M5 8h.1M8.3 8h.1M11.6 8h.1M15 8h.1M7 12h6',
} as const;

export function toolbarTemplate(language: Language, actions: ToolbarActions): TemplateResult {
  const {messages} = language;
  const {curve} = actions;
  const button = (
    icon: keyof typeof ICONS,
    label: string,
    onClick: () => void,
    className?: string,
    pressed?: boolean,
  ) => iconButton({label, path: ICONS[icon], onClick, hasTip: true, ...(className && {className}), pressed});
  return html`<div
    class="toolbar"
    part="toolbar"
    role="group"
    aria-label=${messages.controls}
    lang=${wordsLang(language)}
    @keydown=${quietened}
    @pointerover=${heard}
    @focusin=${heard}
  >
    <slot name="toolbar"></slot>
    ${button('earlier', messages.panEarlier, actions.panEarlier, 'pan')}
    ${button('later', messages.panLater, actions.panLater, 'pan')}
    ${button('zoomOut', messages.zoomOut, actions.zoomOut)} ${button('zoomIn', messages.zoomIn, actions.zoomIn)}
    ${button('showAll', messages.showAll, actions.fit)}
    ${curve ? button('curve', messages.curve, curve.toggle, undefined, curve.shown) : nothing}
    ${button('keys', messages.keys, actions.keys)}
  </div>`;
}

/** Escape takes a tooltip away that is in the way (WCAG 2.2, 1.4.13), until another is asked for. */
function quietened({key, currentTarget}: KeyboardEvent): void {
  if (key === 'Escape') (currentTarget as Element).classList.add('is-quiet');
}

function heard({currentTarget}: Event): void {
  (currentTarget as Element).classList.remove('is-quiet');
}
