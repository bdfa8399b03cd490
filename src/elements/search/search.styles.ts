import {css} from 'lit';

export const styles = css`
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    padding: 0.5rem var(--_padding);
    font-size: var(--_date-size);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 1rem;
  }

  .field {
    flex: 1 1 15rem;
    max-inline-size: 28rem;
    min-inline-size: 0;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding-inline: 0.625rem 0.125rem;
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
    background: var(--_ground);
  }

  .field:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }

  /* The button in the field has a ring of its own. */
  .field:not(:has(input:focus)) {
    outline: none;
  }

  .sign {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5px;
    stroke-linecap: round;
  }

  .field input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.25rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    font-size: var(--_text-size);
    outline: none;
    appearance: none;
    -webkit-appearance: none;
  }

  .field input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .field input::-webkit-search-cancel-button {
    display: none;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .steps {
    display: flex;
    gap: 0.125rem;
  }

  .place {
    min-inline-size: 4.5em;
    color: var(--_muted);
  }

  button:disabled {
    opacity: 0.45;
    background: none;
    cursor: default;
  }

  .rest,
  .group {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 1.75rem;
    cursor: pointer;
  }

  .rest {
    margin-inline-start: auto;
  }

  .rest input,
  .group input {
    flex: none;
    margin: 0;
    /* Beside the colours of groups a box has none. */
    accent-color: var(--_ink);
    cursor: pointer;
  }

  .group input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }

  .rest input:focus-visible,
  .group input:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  /* A switch: its knob is a border, which forced colours leave in sight. */
  .rest input {
    appearance: none;
    -webkit-appearance: none;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    inline-size: 2.125rem;
    block-size: 1.25rem;
    padding: 0.125rem;
    border: 1px solid var(--_axis);
    border-radius: 1rem;
    background: var(--_ground);
  }

  .rest input::before {
    content: '';
    border: 0.4375rem solid var(--_muted);
    border-radius: 50%;
  }

  .rest input:checked {
    justify-content: flex-end;
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .rest input:checked::before {
    border-color: var(--_solid);
  }

  .eras {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
    max-block-size: calc(3 * 1.75rem);
    overflow-y: auto;
    font-size: var(--_date-size);
    color: var(--_muted);
  }

  .era {
    min-block-size: 1.75rem;
    padding-inline: 0.5rem;
    border-color: var(--_rule);
  }

  .groups {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25rem;
    /* Where there are more, half a line of them says so. */
    max-block-size: calc(6.5 * 1.75rem);
    overflow-y: auto;
    min-inline-size: 0;
    margin: 0;
    padding: 0.125rem;
    border: 0;
  }

  .group > span:not(.number) {
    overflow-wrap: anywhere;
  }

  .group input:not(:checked) ~ .swatch {
    opacity: 0.35;
  }

  /* What is taken away is also struck out. */
  .group input:not(:checked) ~ span:not(.number) {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums lining-nums;
  }

  .all {
    min-block-size: 1.75rem;
    padding-inline: 0.5rem;
    border-color: var(--_rule);
  }

  @media (forced-colors: active) {
    .field:focus-within,
    .rest input:focus-visible,
    .group input:focus-visible {
      outline-color: Highlight;
    }

    .field {
      border-color: ButtonBorder;
    }

    .sign {
      stroke: CanvasText;
    }

    .rest input {
      border-color: ButtonBorder;
    }

    .rest input::before {
      border-color: ButtonText;
    }

    .rest input:checked {
      border-color: Highlight;
    }

    .rest input:checked::before {
      border-color: Highlight;
    }

    button:disabled {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }

  /* Moves and chooses what is on a screen. */
  @media print {
    :host {
      display: none;
    }
  }
`;
