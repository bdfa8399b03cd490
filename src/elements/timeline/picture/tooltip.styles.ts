import {css} from 'lit';

export const styles = css`
  .tip {
    position: absolute;
    padding: 0 0.5rem;
    border: 1px solid var(--_card-rule);
    border-radius: var(--_radius);
    background: var(--_card-ground);
    font-size: var(--_date-size);
    white-space: nowrap;
    z-index: 1;
  }

  /* Above the pointer; beside an upright axis on the side where the events stand. */
  .horizontal .tip {
    left: clamp(4rem, var(--_x), 100% - 4rem);
    top: calc(var(--_y) - 2.75rem);
    transform: translateX(-50%);
  }

  .vertical .tip {
    left: calc(var(--_x) + 1rem * var(--_onwards));
    top: var(--_y);
    transform: translate(calc((var(--_onwards) - 1) * 50%), -50%);
  }

  /* Above the middle of the mark, or below where there is no room. */
  .tip.says-sign {
    inline-size: max-content;
    max-inline-size: min(22rem, 100% - 2rem);
    white-space: normal;
    left: clamp(var(--_half), var(--_x), 100% - var(--_half));
    top: var(--_top);
    transform: translateX(-50%);
  }
`;
