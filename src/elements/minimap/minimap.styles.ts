import {css, unsafeCSS} from 'lit';
import {PICTURE_STYLES} from '../../draw/index.js';

// Handles stand outside of what they frame, so that the strip has room for one at its ends. The frame's sides stand
// beside it as well.

export const styles = css`
  ${unsafeCSS(PICTURE_STYLES)}

  :host {
    block-size: 3.5rem;
  }

  .probe,
  .major {
    font: inherit;
    font-size: var(--_tick-size);
  }

  .probe {
    inline-size: max-content;
  }

  .strip {
    --_edge: var(--_ink);
    position: relative;
    block-size: 100%;
    cursor: crosshair;
    touch-action: pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
  }

  .strip.is-empty {
    visibility: hidden;
  }

  .plot,
  .plot *,
  .handle::before {
    position: absolute;
    inset: 0;
  }

  .plot {
    inset-inline: 24px;
    direction: ltr;
  }

  .ground {
    overflow: clip;
  }

  .picture {
    inline-size: 100%;
    block-size: 100%;
  }

  .open {
    fill: var(--_accent);
  }

  .veil {
    background: var(--_ink);
    opacity: 0.1;
    forced-color-adjust: none;
  }

  .before {
    transform: translateX(calc(var(--_frame) - 100%));
  }

  .after {
    transform: translateX(calc(var(--_frame) + var(--_frame-size)));
  }

  .frame {
    inline-size: var(--_frame-size);
    transform: translateX(var(--_frame));
    margin-inline: -1.5px;
    border: 1.5px solid var(--_edge);
  }

  .window {
    inline-size: var(--_target-size);
    transform: translateX(var(--_target));
    cursor: grab;
  }

  .strip:has(.window:active) {
    cursor: grabbing;
  }

  .strip:has(.handle:active) {
    cursor: ew-resize;
  }

  .handle {
    cursor: ew-resize;
    inline-size: 24px;
    transform: translateX(calc(var(--_target) + var(--_target-size)));
  }

  .handle.left {
    transform: translateX(calc(var(--_target) - 24px));
  }

  .handle::before {
    content: '';
    inset: calc(50% - 12px) 15px calc(50% - 12px) 0;
    border-radius: 0 4px 4px 0;
    background: linear-gradient(var(--_solid) 0 0) center / 1px 10px no-repeat var(--_edge);
    forced-color-adjust: none;
  }

  .left::before {
    transform: translateX(15px) scaleX(-1);
  }

  .plot :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }

  @media (forced-colors: active) {
    .strip { --_edge: Highlight; }
    .handle { --_solid: HighlightText; }
    .veil { background: Canvas; opacity: 0.55; }
    .plot :focus-visible { outline-color: CanvasText; }
    .picture text { fill: CanvasText; stroke: Canvas; }
    .axis-line, .tick line { stroke: CanvasText; }
    .density, .density path { fill: CanvasText; }
    .open { fill: Highlight; }
    .now-line { stroke: Highlight; }
  }

  /* Moves and chooses what is on a screen. */
  @media print {
    :host {
      display: none;
    }
  }
`;
