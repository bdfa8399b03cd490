import {css} from 'lit';

/**
 * Where only the rows in sight are drawn: a list that ends somewhere, and rows of one height. Comes before the other
 * styles of the list, which print it whole.
 */
export const partialStyles = css`
  /* Without an end there would be nothing to scroll, and all of very many rows would be in sight. */
  .is-partial {
    max-block-size: 80vh;
    overflow-anchor: none;
  }

  /* Of very many events each row is as high as any other: what does not fit into it is in the card. */
  .is-partial .clamped {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .is-partial :is(.about, .sources) {
    display: block;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .is-partial .about .clamped {
    display: inline;
  }

  /* What stands in the rows that are drawn is not to move the columns. */
  .is-partial table {
    table-layout: fixed;
  }

  .is-partial .given {
    inline-size: max(2.75rem, var(--_digits) * 1ch);
  }

  .is-partial .time {
    inline-size: 28%;
  }

  .is-partial .event ~ th {
    inline-size: 18%;
  }

  .is-partial tbody > .row > * {
    block-size: 3.25rem;
    box-sizing: border-box;
    vertical-align: top;
    line-height: 1.25rem;
  }

  .is-partial td {
    padding-block-start: 0.5rem;
  }

  .is-partial tbody :is(.title, .date, .group, .sources) {
    line-height: inherit;
  }

  .is-partial tbody .sources {
    white-space: normal;
  }

  .is-partial li.row {
    block-size: 5.5rem;
    box-sizing: border-box;
    overflow: clip;
  }
`;
