import {css} from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
    overflow-wrap: anywhere;
  }

  /* In a timeline of a fixed height the picture and the story both give way. */
  :host([slot]) {
    min-block-size: 9rem;
  }

  :host([slot='above']) .story {
    border-block-end: 1px solid var(--_rule);
  }

  :host([slot='below']) .story {
    border-block-start: 1px solid var(--_rule);
  }

  .story {
    flex: 1 1 auto;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem;
    padding: 0.5rem var(--_padding);
  }

  .step {
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    border-color: var(--_rule);
  }

  .step.has-words {
    grid-auto-flow: column;
    gap: 0.375rem;
    padding-inline: 0.875rem 0.625rem;
    font-weight: var(--_title-weight);
  }

  .step[aria-disabled='true'] {
    color: var(--_axis);
    background: none;
    cursor: default;
  }

  .step svg {
    transform: scaleX(var(--_onwards));
  }

  .position {
    margin: 0;
    padding-inline: 0.5rem;
    white-space: nowrap;
    font-size: var(--_date-size);
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }

  .steady-height {
    flex: 1 1 auto;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
    overflow: clip;
  }

  .steady-height::before {
    content: '';
    grid-area: 1 / 1;
    block-size: var(--_highest, 0);
  }

  .page {
    grid-area: 1 / 1;
    min-block-size: 0;
    overflow: auto;
    touch-action: pan-y pinch-zoom;
  }

  .page:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .text {
    padding: 0.25rem var(--_padding) 1rem;
  }

  article {
    display: grid;
    gap: 0.75rem 2rem;
    max-inline-size: 40rem;
  }

  header {
    display: grid;
    align-content: start;
    gap: 0.125rem;
  }

  header .event-title {
    margin-block-end: 0.125rem;
    font-size: calc(var(--_heading-size) * 1.04);
  }

  .places {
    margin: 0;
    font-size: var(--_date-size);
    color: var(--_muted);
  }

  @container (inline-size >= 48rem) {
    article {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      max-inline-size: 64rem;
    }
  }

  @media (forced-colors: active) {
    .step[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }

    .page:focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    :host {
      block-size: auto !important;
    }

    .toolbar {
      display: none;
    }

    .steady-height,
    .page {
      display: block;
      overflow: visible;
    }

    .steady-height::before {
      content: none;
    }
  }
`;
