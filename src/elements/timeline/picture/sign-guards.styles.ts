import {css} from 'lit';

/**
 * What the signs say, whatever a page's rules ask of their parts: these are important, which rules of a shadow tree
 * have before those from outside. Colours and sizes are the page's; dashes, hollowness and ends are the data's, and no
 * line is so thick that they could not be seen.
 */
export const signGuards = css`
  .mark:not(.is-colored) {
    --_group: var(--circa-mark-color);
  }

  .mark {
    --_light: color-mix(in srgb, var(--_group) 16%, transparent);
  }

  @supports (color: color-mix(in srgb, #000, #fff)) {
    .mark:not(.is-dimmed) .range {
      fill: var(--_light, var(--_range-fill));
      fill-opacity: 1;
    }
  }

  /* Set off from its outline, whose dashes are seen on a fill of any colour. */
  .mark .range {
    stroke: var(--_solid) !important;
    stroke-width: min(3px, var(--_mark-size) / 5) !important;
  }

  .mark * {
    stroke-dasharray: var(--_dash, none) !important;
  }

  .legend .outline,
  .mark :is(.outline, .hollow, .core, .cell) {
    stroke-linecap: butt !important;
    stroke-width: min(var(--_line, 2px), var(--_mark-size) / 6, var(--_dot-size) / 4) !important;
  }

  .outline {
    --_line: var(--_range-width);
  }

  .is-dimmed :is(.outline, .cell) {
    --_line: 1px;
  }

  .mark .is-uncertain {
    --_line: min(var(--_range-width) * 1.5, 2.5px);
    stroke-linecap: round !important;
  }

  .mark :is(.outline, .hollow) {
    fill: none !important;
  }

  .mark .cell {
    fill-opacity: 0.18 !important;
  }

  .mark .core.is-uncertain {
    fill-opacity: 0.15 !important;
  }

  .mark :is(.core:not(.is-uncertain), .fade) {
    stroke: none !important;
  }
`;
