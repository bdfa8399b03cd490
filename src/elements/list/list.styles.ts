import {css} from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    max-block-size: min(32rem, 80vh);
  }

  .scroller {
    position: relative;
    flex: 0 1 auto;
    min-block-size: 0;
    overflow: auto;
    border-block-end: 1px solid var(--_rule);
  }

  .eras {
    display: flex;
    flex-wrap: wrap;
    flex: none;
    gap: 0.25rem 1.25rem;
    max-block-size: 6rem;
    margin: 0;
    padding: 0.375rem var(--_padding);
    overflow: auto;
    list-style: none;
    font-size: var(--_date-size);
    color: var(--_muted);
    border-block-end: 1px solid var(--_rule);
  }

  .era [part='era-label'] {
    color: var(--_ink);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.375rem var(--_padding);
    border-block-end: 1px solid var(--_rule);
  }

  .caption,
  caption {
    position: relative;
    margin: 0;
    font-size: var(--_date-size);
    color: var(--_muted);
    text-align: start;
  }

  caption {
    padding: 0.375rem var(--_padding);
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  table {
    inline-size: 100%;
    border-spacing: 0;
  }

  th,
  td {
    padding: 0.375rem 0.75rem;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: var(--_padding);
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0;
    vertical-align: bottom;
    border-block-end: 1px solid var(--_axis);
    background: var(--_solid);
    font-size: var(--_date-size);
    line-height: 2rem;
    color: var(--_muted);
  }

  .given,
  .rank {
    inline-size: 1px;
    padding-inline: calc(var(--_padding) - 3px) 1rem;
    text-align: end;
    white-space: nowrap;
  }

  .given .sort {
    flex-direction: row-reverse;
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    border: 0;
    color: inherit;
  }

  .sort svg {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    visibility: hidden;
  }

  thead [aria-sort='ascending'] {
    color: var(--_ink);
  }

  [aria-sort='ascending'] .sort {
    font-weight: var(--_title-weight);
  }

  [aria-sort='ascending'] .sort svg {
    visibility: visible;
  }

  /* The open event has a bar before it, in a list and in a table. */
  li.row,
  .rank {
    border-inline-start: 3px solid transparent;
  }

  li.row.is-open,
  .is-open .rank {
    border-inline-start-color: var(--_accent);
  }

  .is-open {
    background: var(--_range-fill);
  }

  .row:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  tbody > .row > * {
    border-block-end: 1px solid var(--_rule);
  }

  li.row {
    position: relative;
    padding-block: 0.375rem 0.5rem;
    padding-inline: calc(var(--_padding) + var(--_digits, 2) * 1ch + 0.75rem) var(--_padding);
    border-block-end: 1px solid var(--_rule);
    line-height: 1.3;
  }

  li.row::before {
    content: counter(list-item);
    position: absolute;
    inset-inline-start: var(--_padding);
    inset-block-start: calc(0.375rem + 0.125rem);
    inline-size: calc(var(--_digits, 2) * 1ch);
    text-align: end;
  }

  li.row::before,
  .rank {
    font-size: var(--_date-size);
    font-variant-numeric: tabular-nums;
    line-height: 1.75;
    color: var(--_muted);
  }

  .title {
    display: block;
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    margin-inline-start: -0.25rem;
    padding: 0 0.25rem;
    border: 0;
    font-size: var(--_title-size);
    font-weight: var(--_title-weight);
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .title:hover {
    background: none;
  }

  .about,
  .date,
  .group,
  .sources {
    font-size: var(--_date-size);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .about,
  .wording,
  .sources {
    color: var(--_muted);
  }

  .is-open :is(.about, .wording, .sources, .rank),
  .is-open.row::before {
    color: var(--_ink);
  }

  .group .swatch {
    margin-inline-end: 0.375em;
  }

  .about .wording {
    color: inherit;
  }

  .about .group::before {
    content: ' · ';
  }

  a {
    display: inline-block;
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    color: inherit;
    text-decoration-color: var(--_accent);
    text-underline-offset: 2px;
  }

  a:hover {
    color: var(--_accent);
  }

  .title:focus-visible {
    outline-offset: -1px;
  }

  li.row:last-child,
  tbody > .row:last-child > * {
    border-block-end-width: 0;
  }

  .space,
  .space td {
    padding: 0;
    border: 0;
  }

  @media (forced-colors: active) {
    li.row,
    .rank {
      border-inline-start-color: Canvas;
    }

    li.row.is-open,
    .is-open .rank {
      border-inline-start-color: Highlight;
    }

    .title {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
  }

  @media print {
    :host {
      block-size: auto !important;
      max-block-size: none !important;
    }

    .scroller {
      max-block-size: none;
      overflow: visible;
    }

    .space,
    .sort svg {
      display: none;
    }

    thead th {
      position: static;
      background: none;
    }

    .row {
      break-inside: avoid;
    }
  }
`;
