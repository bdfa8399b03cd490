import {css} from 'lit';

/**
 * On paper: boxes whose content may go on on another page, and what has no use there. Where no slices stand in for the
 * picture of the screen, since what makes them is not there yet or could not be had, that one is printed, whole and as
 * wide as the paper. Comes behind the other styles of the timeline.
 */
export const printStyles = css`
  @media print {
    :host,
    .frame,
    .stage:not([hidden]),
    .printed,
    .printed svg {
      display: block;
      block-size: auto !important;
      min-block-size: 0 !important;
      max-block-size: none !important;
      overflow: visible;
    }

    .stage .picture {
      position: static;
      block-size: auto;
    }

    .is-low .horizontal .picture > * {
      transform: none !important;
      clip-path: none !important;
    }

    .printed svg {
      inline-size: 100%;
      break-inside: avoid;
      overflow: hidden;
    }

    /* The picture of the screen, and what stands over it. */
    .printed:not(:empty) ~ *,
    .stage::after,
    .toolbar,
    .failure button,
    .card,
    .tip,
    .hint {
      display: none;
    }

    .frame .legend {
      break-inside: avoid;
      max-block-size: none;
      overflow: visible;
    }
  }
`;
