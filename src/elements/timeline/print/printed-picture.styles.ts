import {css} from 'lit';

/** Boxes whose content may go on on another page, and what has no use on paper. */
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

    .picture {
      position: static;
      block-size: auto;
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
    .card,
    .tip,
    .hint {
      display: none;
    }

    .legend {
      break-inside: avoid;
    }
  }
`;
