import {css, unsafeCSS} from 'lit';
import {PICTURE_STYLES} from '../../draw/index.js';

export const styles = css`
  ${unsafeCSS(PICTURE_STYLES)}

  /* Whatever height the page gives, the frame keeps to it. Not by a height in percent of the host's: without a doctype
   * that would be the height of the window. */
  :host {
    display: flex;
    flex-direction: column;
  }

  .frame {
    position: relative;
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    writing-mode: horizontal-tb;
    min-block-size: 100%;
    max-block-size: 100%;
  }

  .stage {
    flex: 1 1 max(9rem, var(--_stage-height, 12rem));
    position: relative;
    display: grid;
    min-block-size: 0;
    overflow: clip;
    touch-action: pan-y;
    cursor: grab;
    outline: none;
  }

  .stage:active {
    cursor: grabbing;
  }

  .stage[hidden] {
    display: none;
  }

  /* A lying axis stays in sight at the foot of whatever scrolls; --_unseen is how far above its place. */
  .axis-layer {
    position: sticky;
    grid-area: 1 / 1;
    align-self: end;
    inset-block-end: 0;
    block-size: var(--_axis-height, 0);
  }

  .axis-picture {
    inline-size: 100%;
    block-size: 100%;
    display: block;
    overflow: hidden;
    user-select: none;
    -webkit-user-select: none;
  }

  .lower-edge {
    position: absolute;
    inset-inline: 0;
    inset-block-start: var(--_lower-edge, 0);
    block-size: 4px;
    pointer-events: none;
  }

  .is-cut .picture {
    clip-path: inset(0 0 calc(var(--_axis-height) + var(--_unseen)));
  }

  /* In very little height the picture is scrolled. */
  .is-low .stage {
    min-block-size: 3.5rem;
    grid-template-rows: var(--_picture-height);
    overflow: hidden auto;
  }

  .is-low .picture,
  .is-low .stage::after {
    block-size: var(--_picture-height);
  }

  .is-low,
  .is-low :is(.legend, .key) {
    overflow: auto;
  }

  .is-low .foot {
    flex: none;
    flex-wrap: nowrap;
  }

  .is-low :is(.legend, .key) {
    flex-basis: auto;
    max-block-size: 2rem;
  }

  .is-low .toolbar {
    flex: none;
    flex-wrap: nowrap;
  }

  .stage.is-none {
    touch-action: auto;
    cursor: default;
  }

  .stage.is-greedy {
    touch-action: none;
  }

  .picture,
  .stage::after {
    position: absolute;
    inset: 0;
  }

  .picture {
    inline-size: 100%;
    block-size: 100%;
    display: block;
    overflow: hidden;
    user-select: none;
    -webkit-user-select: none;
  }

  /* The picture fades at its ends. Not by a mask, which takes longer to paint than all that is in the picture. */
  .stage::after {
    content: '';
    pointer-events: none;
    background:
      linear-gradient(to right, var(--_ground), transparent) 0 / min(0.75rem, var(--_padding)) no-repeat,
      linear-gradient(to left, var(--_ground), transparent) 100% / min(0.75rem, var(--_padding)) no-repeat;
  }

  .vertical::after {
    background:
      linear-gradient(to bottom, var(--_ground), transparent) 0 0 / 100% min(0.5rem, var(--_padding)) no-repeat,
      linear-gradient(to top, var(--_ground), transparent) 0 100% / 100% min(0.5rem, var(--_padding)) no-repeat;
  }

  .grid path {
    stroke: var(--_rule);
    stroke-width: var(--_line-width);
  }

  .tick path {
    stroke: var(--_axis);
    stroke-width: var(--_line-width);
  }

  .mark {
    cursor: pointer;
    outline: none;
  }

  .ring {
    fill: none;
    stroke: none;
    pointer-events: none;
  }

  .lane-label[role] {
    cursor: pointer;
    outline: none;
  }

  .lane-label:focus-visible .target,
  .mark:focus-visible .ring {
    stroke: var(--_focus);
    stroke-width: var(--_focus-width);
  }

  /* Over what fades. */
  .stage:focus-visible::after {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: -2px;
  }

  .mark:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .tag {
    fill: var(--_solid);
  }

  .density,
  .matching,
  .stem,
  .label text,
  .place,
  .tick text {
    pointer-events: none;
  }

  .anchor {
    position: absolute;
    anchor-name: --circa-mark;
    pointer-events: none;
    inline-size: 1px;
    block-size: 1px;
  }

  .tip:empty {
    display: none;
  }

  /* Its own size changes with every font and length of the theme, which is how a change of theme is noticed. */
  .probe {
    inline-size: max-content;
  }

  .probe-lengths {
    display: grid;
    grid-template-columns: 1fr 1fr;
    width: var(--_mark-size);
    height: var(--_dot-size);
    column-gap: var(--_label-gap);
    row-gap: var(--_row-gap);
    padding-left: var(--_padding);
    box-sizing: content-box;
    margin-block-end: var(--_row-gap);
    margin-inline-end: var(--_label-gap);
  }

  /* Without height where the value is "none". */
  .probe-height {
    height: var(--_max-height);
  }

  .probe .now {
    font-size: var(--_tick-size);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding: 0.375rem var(--_padding) 0.5rem;
    font-size: var(--_tick-size);
  }

  .legend span,
  .key span {
    color: var(--_muted);
  }

  .foot[hidden] {
    display: none;
  }

  .legend,
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
    flex: 1 1 auto;
  }

  .legend li,
  .key li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  /* Lanes say which group has which colour. */
  .horizontal ~ .foot:not(.is-curve) .key {
    display: none;
  }

  .key {
    flex-basis: 100%;
  }

  .legend svg {
    inline-size: 2.125rem;
    block-size: 1rem;
    flex: none;
    overflow: visible;
    transform: scaleX(var(--_onwards));
  }

  .toolbar {
    margin-inline-start: auto;
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.25rem;
    align-items: center;
  }

  .toolbar button {
    position: relative;
    -webkit-touch-callout: none;
    user-select: none;
    -webkit-user-select: none;
  }

  .toolbar button svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  .pan svg {
    transform: scaleX(var(--_onwards));
  }

  .vertical ~ .foot .pan svg {
    transform: rotate(90deg);
  }

  /* What a button does: under a pointer that rests, under the focus, and under a finger that is held. */
  .toolbar button::after {
    content: attr(aria-label);
    position: absolute;
    inset-block-end: calc(100% + 0.25rem);
    inset-inline-end: 0;
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--_card-rule);
    border-radius: var(--_radius);
    background: var(--_card-ground);
    color: var(--_ink);
    font-size: var(--_date-size);
    white-space: nowrap;
    pointer-events: none;
    visibility: hidden;
    z-index: 1;
  }

  .toolbar:not(.is-quiet) button:focus-visible::after {
    visibility: visible;
  }

  .toolbar:not(.is-quiet) button:hover::after {
    visibility: visible;
    transition: visibility 0s 0.4s;
  }

  /* After a tap, what has been touched counts as hovered until the next. */
  @media (hover: none) and (pointer: coarse) {
    .toolbar:not(.is-quiet) button:not(:active, :focus-visible)::after {
      visibility: hidden;
      transition: none;
    }
  }

  .line {
    margin: 0;
    padding: 0.375rem var(--_padding);
    font-size: var(--_date-size);
    color: var(--_muted);
  }

  .failure {
    color: var(--_ink);
  }

  .failure button {
    margin-inline-start: 0.5rem;
    padding-inline: 0.75rem;
    border-color: var(--_axis);
  }

  .hint {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 40%;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 0.375rem 0.75rem;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_card-ground);
    font-size: var(--_date-size);
    pointer-events: none;
    opacity: 0;
    transition: opacity 0.2s;
  }

  .hint.is-shown {
    opacity: 1;
  }

  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .stage:focus-visible::after {
      outline-color: Highlight;
    }

    .stage { --_ground: Canvas; }
    .stage text { fill: CanvasText; stroke: Canvas; }
    .axis-line, .grid path, .tick path, .leader, .jump, .outline, .arrow, .hollow, .cell, .joint, .stem,
    .core.is-uncertain { stroke: CanvasText; }
    .grid path { stroke-opacity: 0.35; }
    .core, .dot { fill: CanvasText; }
    .density, .density path, .swatch { fill: CanvasText; }
    .eras { color: CanvasText; }
    .era { fill-opacity: 0.12; }
    .era.is-second { fill-opacity: 0.24; }
    .matching { fill: Highlight; }
    .is-dimmed :is(.core, .dot, text) { fill: GrayText; }
    .is-dimmed :is(.outline, .arrow, .hollow, .cell, .joint) { stroke: GrayText; }
    .range, .cell, .tag { fill: Canvas; }
    .fade-certain, .fade-possible { fill: CanvasText; }
    .is-lead .dot, .is-lead .core, .now text { fill: Highlight; }
    .is-lead :is(.outline, .halo, .hollow, .cell), .now-line,
    .jump.is-beside, .jump.is-beside .arrow { stroke: Highlight; }
    .is-selected .selection, .mark:focus-visible .ring { stroke: Highlight; }
  }

  .printed {
    display: none;
  }
`;
