/** Figures of one width, so that the labels of ticks do not jump as one pans. */
const TABULAR = 'font-variant-numeric: tabular-nums lining-nums;';

/** Text that lies over lines is set off from them. */
const SET_OFF = 'paint-order: stroke; stroke: var(--_ground); stroke-width: 4px; stroke-linejoin: round;';

/**
 * How the picture looks: as a style sheet in the element; in a picture that stands by itself, as attributes of its
 * nodes (`presentation.ts`, which says what selectors may be).
 */
export const PICTURE_STYLES = `
svg { font-family: var(--_font); direction: ltr; font-variant-numeric: lining-nums; }
text { fill: var(--_title-color); unicode-bidi: plaintext; }
.title { font-size: var(--_title-size); font-weight: var(--_title-weight); }
.greater { font-size: var(--_greater-size); font-weight: var(--_greater-weight); }
.lesser { font-size: var(--_lesser-size); font-weight: var(--_lesser-weight); }
.date { font-size: var(--_date-size); fill: var(--_date-color); }
.minor { font-size: var(--_tick-size); fill: var(--_muted); ${TABULAR} }
.major { font-size: var(--_major-size); font-weight: var(--_title-weight); ${TABULAR} }
.now text { font-size: var(--_tick-size); fill: var(--_now-color); }
.label text, .now text, .tick text, .place { ${SET_OFF} }
.eras { color: var(--_ink); }
.era { fill: currentColor; fill-opacity: 0.04; }
.era.is-second { fill-opacity: 0.075; }
.era.has-color { fill-opacity: 0.1; }
.era.has-color.is-second { fill-opacity: 0.16; }
.era-stop { stop-color: currentColor; }
.era-label { font-size: var(--_tick-size); fill: var(--_muted); }
.axis-line { stroke: var(--_axis); stroke-width: var(--_line-width); }
.lane-line { stroke: var(--_rule); }
.lane-label text { ${SET_OFF} }
.sign { fill: none; stroke: var(--_muted); stroke-width: 1.5px; }
.break-line { stroke: var(--_axis); stroke-width: 2px; stroke-linecap: round; stroke-dasharray: 0 6; }
.break text { font-style: italic; }
.label .minor { fill: var(--_group, var(--_muted)); }
.grid line { stroke: var(--_rule); stroke-width: var(--_line-width); }
.tick line { stroke: var(--_axis); }
.now-line { fill: none; stroke: var(--_now-color); }
.stem { fill: none; stroke: var(--_axis); stroke-opacity: 0.5; }
.leader, .jump { fill: none; stroke: var(--_axis); }
.jump .arrow { stroke: var(--_axis); }
.jump.is-back { stroke-width: 1.5px; }
.jump.is-beside, .jump.is-beside .arrow { stroke: var(--_accent); stroke-width: 2px; }
.place { font-size: var(--_tick-size); fill: var(--_muted); ${TABULAR} }
.range { fill: var(--_group, var(--_range-fill)); }
.is-colored .range { fill-opacity: 0.16; }
.outline { fill: none; stroke: var(--_group, var(--_range-line)); stroke-width: var(--_range-width); }
.outline.is-uncertain { stroke-width: 2.25px; stroke-linecap: round; }
.core, .dot { fill: var(--_group, var(--_core)); }
.core.is-uncertain { fill-opacity: 0.15; stroke: var(--_group, var(--_core)); stroke-width: 2px; }
.core.is-uncertain { stroke-linecap: round; }
.dot { fill: var(--_group, var(--_ink)); }
.cell { fill: var(--_group, var(--_core)); fill-opacity: 0.18; stroke: var(--_group, var(--_core)); stroke-width: 2px; }
.hollow { fill: none; stroke: var(--_group, var(--_ink)); stroke-width: 2px; }
.hollow.is-uncertain { stroke-width: 2.5px; stroke-linecap: round; }
.joint { fill: none; stroke: var(--_group, var(--_range-line)); }
.fade-certain { fill: var(--_group, var(--_core)); }
.fade-possible { fill: var(--_group, var(--_range-line)); }
.arrow { fill: none; stroke: var(--_group, var(--_range-line)); stroke-width: 1.5px; }
.arrow { stroke-linecap: round; stroke-linejoin: round; }
.halo, .selection { fill: none; stroke: none; }
.tag { fill: var(--_ground); }
.target { fill: transparent; }
.density { fill: var(--_density); }
.matching { fill: var(--_accent); }
.density-possible { fill-opacity: 0.35; }
.is-lead .dot, .is-lead .core, .is-lead .cell { fill: var(--_group, var(--_accent)); }
.is-lead .outline, .is-lead .halo { stroke-width: 1.5px; }
.is-dimmed .title { font-weight: 400; }
.is-dimmed text { fill: var(--_muted); }
.is-dimmed :is(.core, .dot, .cell) { fill: var(--_axis); }
.is-dimmed :is(.outline, .arrow, .halo, .hollow, .cell, .joint) { stroke: var(--_axis); }
.is-dimmed :is(.outline, .arrow, .halo, .cell) { stroke-width: 1px; }
.is-dimmed .range { fill: none; }
.is-dimmed .fade { opacity: 0.5; }
.is-selected .selection { stroke: var(--_accent); stroke-width: 2px; }
`;
