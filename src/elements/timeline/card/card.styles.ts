import {css} from 'lit';

export const cardStyles = css`
  .card {
    box-sizing: border-box;
    inline-size: min(var(--_card-width), calc(100vw - 1rem));
    max-block-size: min(26rem, 80vh);
    overflow: auto;
    overscroll-behavior: contain;
    margin: 0;
    padding: var(--_card-padding) calc(var(--_card-padding) * 1.125) calc(var(--_card-padding) * 1.125);
    border: 1px solid var(--_card-rule);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_card-ground);
    color: var(--_ink);
    box-shadow: var(--_card-shadow);
    font-size: var(--_text-size);
    overflow-wrap: anywhere;
    /* Where popovers or anchors are not known, and on narrow screens: a sheet at the foot of the screen. */
    position: fixed;
    z-index: 2147483647;
    inset: auto 0.5rem 0.5rem;
    margin-inline: auto;
  }

  @supports (position-area: block-end) {
    @media (min-width: 35.0625em) {
      .card {
        position-anchor: --circa-mark;
        position-area: block-end span-inline-end;
        position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
        inset: auto;
        margin: 0.75rem 0;
      }
    }
  }

  .card:focus {
    outline: none;
  }

  .card:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .card-head {
    display: flex;
    gap: 0.75rem;
    align-items: start;
    justify-content: space-between;
  }

  .close {
    flex: none;
    margin: -0.375rem -0.5rem 0 0;
  }

  .card-date {
    padding-block: 0.125rem 0.625rem;
  }

  .card-sign {
    margin: -0.375rem 0 0.625rem;
    font-size: var(--_date-size);
    color: var(--_muted);
  }

  .cluster {
    margin: 0 -0.5rem;
    padding: 0.375rem 0 0.625rem;
    list-style: none;
  }

  .choice {
    display: block;
    inline-size: 100%;
    padding: 0.3125rem 0.5rem;
    place-items: normal;
    text-align: start;
    line-height: 1.3;
  }

  .choice .swatch {
    display: inline-block;
    margin-inline-end: 0.375rem;
  }

  .choice .card-date {
    display: block;
    padding: 0;
  }

  .card-foot {
    position: sticky;
    inset-block-end: calc(var(--_card-padding) * -1.125);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    justify-content: space-between;
    margin: 0 calc(var(--_card-padding) * -1.125) calc(var(--_card-padding) * -1.125);
    padding: 0.5rem calc(var(--_card-padding) * 1.125) 0.625rem;
    border-block-start: 1px solid var(--_card-rule);
    background: var(--_card-ground);
    font-size: var(--_date-size);
  }

  .card-foot > span {
    color: var(--_muted);
  }

  .zoom-here {
    margin-inline-start: auto;
    padding-inline: 0.625rem;
    border-color: var(--_card-rule);
  }
`;
