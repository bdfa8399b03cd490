import {css, unsafeCSS} from 'lit';
import {PRINT_RULES, THEME_RULES} from '../../draw/index.js';

/** What a timeline and its companions have in common: the theme, and buttons. */
export const baseStyles = css`
  ${unsafeCSS(THEME_RULES)}

  /* Towards the end of a line: 1 is to the right. Of engines without :dir() all know :host-context(). */
  :host {
    --_onwards: 1;
  }

  :host(:dir(rtl)) {
    --_onwards: -1;
  }

  @supports not selector(:dir(rtl)) {
    :host-context([dir='rtl']) {
      --_onwards: -1;
    }
  }

  /* Time runs across or downwards whatever way the page writes. */
  :host {
    display: block;
    writing-mode: horizontal-tb;
    box-sizing: border-box;
    min-inline-size: 0;
    color: var(--_ink);
    background: var(--_ground);
    font-family: var(--_font);
    font-size: var(--_text-size);
    line-height: 1.45;
    -webkit-text-size-adjust: 100%;
    /* As good as at once, and yet an event tells of it. */
    transition: color 1ms;
  }

  /* Texts are drawn as they are measured, whatever spacing, capitals and shapes of letters the page gives its own. */
  svg {
    /* What is coloured by no colour has that of the text. */
    fill: currentColor;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-rendering: auto;
    font-stretch: normal;
    font-kerning: auto;
    font-size-adjust: none;
    font-feature-settings: normal;
    font-variation-settings: normal;
    font-optical-sizing: auto;
    font-synthesis: weight style small-caps;
    font-variant: normal;
    writing-mode: horizontal-tb;
    text-indent: 0;
    white-space: normal;
  }

  :host([hidden]) {
    display: none;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button {
    font: inherit;
    display: inline-grid;
    place-items: center;
    min-inline-size: var(--_button-size);
    min-block-size: var(--_button-size);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_ink);
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    background: var(--_range-fill);
  }

  button[aria-pressed='true'] {
    background: var(--_range-fill);
    border-color: var(--_axis);
  }

  .swatch {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    stroke: none;
  }

  button:focus-visible,
  a:focus-visible,
  summary:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 1px;
  }

  button svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (forced-colors: active) {
    button:focus-visible,
    a:focus-visible {
      outline-color: Highlight;
    }

    .swatch { display: none; }
    button { border-color: ButtonBorder; color: ButtonText; }
    button[aria-pressed='true'] { border: 3px double Highlight; }
  }

  ${unsafeCSS(PRINT_RULES)}
`;
