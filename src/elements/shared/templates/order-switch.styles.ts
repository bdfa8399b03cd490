import {css} from 'lit';

/** How the switch between the two orders looks, in a list as in a story. */
export const orderSwitchStyles = css`
  .orders {
    display: flex;
    margin-inline-start: auto;
  }

  .order {
    padding-inline: 0.625rem;
    border-color: var(--_rule);
    border-radius: 0;
    font-size: var(--_date-size);
    color: var(--_muted);
  }

  .order:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .order:last-child {
    margin-inline-start: -1px;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .order[aria-pressed='true'] {
    position: relative;
    color: var(--_ink);
    font-weight: var(--_title-weight);
  }

  .order:focus-visible {
    position: relative;
    z-index: 1;
  }

  @media (forced-colors: active) {
    .order[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .orders {
      display: none;
    }
  }
`;
