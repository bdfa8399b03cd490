import {css} from 'lit';

export const edgesStyles = css`
  /* Chips stand over the axis and stay in sight with it, upright at both ends; --_rise is how far they give way. */
  .edge-layer {
    position: sticky;
    grid-area: 1 / 1;
    align-self: end;
    inset-block-end: var(--_axis-height, 0);
    margin-block-end: var(--_axis-height, 0);
    block-size: 0;
  }

  .edge {
    position: absolute;
    inset-block-end: calc(0.5rem + var(--_rise, 0px));
    grid-auto-flow: column;
    gap: 0.5rem;
    padding-inline: 0.75rem;
    border-color: var(--_card-rule);
    border-radius: 1rem;
    background: var(--_card-ground);
    font-size: var(--_date-size);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .edge[hidden] {
    display: none;
  }

  .is-later .edge {
    inset-inline-end: calc(0.5rem + var(--_beside, 0px));
  }

  .is-earlier .edge,
  .vertical .edge {
    inset-inline: calc(0.5rem + var(--_beside, 0px)) auto;
  }

  .is-later .edge svg {
    order: 1;
  }

  .edge svg {
    inline-size: 0.5rem;
    transform: scaleX(var(--_onwards));
  }

  .vertical .edge svg {
    transform: rotate(90deg);
  }

  .vertical .is-earlier {
    align-self: start;
    inset-block: 0 auto;
  }

  .vertical .is-earlier .edge {
    inset-block: calc(0.5rem + var(--_rise, 0px)) auto;
  }
`;
