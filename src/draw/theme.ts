/** A default: one value, or one for light and one for dark grounds. */
export type Default = string | readonly [light: string, dark: string];

/**
 * Every variable of the theme with its default, as pictures have it that stand by themselves. A page sets `--circa-ink`
 * on the element or anything around it; style sheets here read it as `var(--_ink)`, so that the default is written down
 * once. Three tiers: seeds, from which a theme is made; what is derived from them; and parts of the picture, which
 * follow these.
 */
export const THEME = {
  // Seeds.
  ground: ['#ffffff', '#161618'],
  ink: ['#1a1a1a', '#f1f1ef'],
  accent: ['#a3231b', '#ff8474'],
  font: "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif",
  'font-size': '1rem',
  space: '1rem',
  radius: '0.375rem',
  'line-width': '1px',
  // Derived: in pictures by themselves as they come out on the default grounds.
  muted: ['#666666', '#a3a3a6'],
  axis: ['#8c8c8c', '#7d7d82'],
  rule: ['#e3e3e1', '#303034'],
  'range-fill': ['#efefec', '#29292d'],
  'range-line': ['#55555a', '#a9a9ad'],
  core: ['#47474c', '#c9c9cd'],
  density: ['#8f8f8f', '#808086'],
  focus: ['#1f5fbf', '#8db8ff'],
  // Found by a search: any two are told apart with any colour blindness, on either ground, and on cream and navy too.
  'group-1': ['#176ad5', '#4c98ff'],
  'group-2': ['#c1731b', '#fe9b2f'],
  'group-3': ['#026d0a', '#75ce8b'],
  'group-4': ['#834ea1', '#d0a5ea'],
  'group-5': ['#c03449', '#fa6056'],
  'group-6': ['#089ba7', '#5eeefc'],
  'group-7': ['#881357', '#cf6aaf'],
  'group-8': ['#474207', '#e4d807'],
  'card-ground': ['#ffffff', '#202023'],
  'card-rule': ['#d9d9d6', '#3b3b40'],
  'card-shadow': ['0 6px 28px rgb(0 0 0 / 0.16)', '0 6px 28px rgb(0 0 0 / 0.6)'],
  'title-size': times('font-size', 0.9375),
  'title-weight': '600',
  'greater-size': times('font-size', 1.0625),
  'greater-weight': '700',
  'lesser-size': times('font-size', 0.875),
  'lesser-weight': '400',
  'date-size': times('font-size', 0.8125),
  'tick-size': times('font-size', 0.75),
  'major-size': times('font-size', 0.8125),
  'text-size': times('font-size', 0.9375),
  'heading-size': times('font-size', 1.2),
  'mark-size': times('font-size', 1.125),
  'dot-size': times('font-size', 0.6875),
  'label-gap': times('space', 0.5625),
  'row-gap': times('space', 0.1875),
  padding: times('space', 1),
  // Parts of the picture.
  'title-color': 'var(--_ink)',
  'date-color': 'var(--_muted)',
  'now-color': 'var(--_accent)',
  'range-width': '1.5px',
  'focus-width': '2px',
  'button-size': '2rem',
  'card-width': '23rem',
  'card-padding': '1rem',
  'max-height': '112.5rem',
} as const satisfies Record<string, Default>;

export type ThemeName = keyof typeof THEME;

/** In relation to another length. */
function times<Name extends string, Factor extends number>(name: Name, factor: Factor) {
  return `calc(var(--_${name}) * ${factor})` as const;
}

/**
 * What elements have in a page instead, unless it says otherwise: its own ground, ink and font, and mixtures of its
 * ink. What is coloured by a mixture has no other in it: it would be fainter, since they are of the ink around them.
 * The card has the ground that is behind all.
 */
export const PAGE_THEME = {
  ground: 'transparent',
  ink: 'currentColor',
  muted: mixed(72),
  axis: mixed(55),
  rule: mixed(12),
  'range-fill': mixed(8),
  'range-line': mixed(75),
  core: mixed(82),
  density: mixed(55),
  'card-rule': mixed(17),
  'card-ground': 'var(--_solid)',
  font: 'inherit',
  'greater-size': times('title-size', 1.13),
  'lesser-size': times('title-size', 0.93),
} as const satisfies Partial<Record<ThemeName, string>>;

function mixed(percentage: number): string {
  return `color-mix(in srgb, var(--_ink) ${percentage}%, transparent)`;
}

const ENTRIES = Object.entries(THEME) as [ThemeName, Default][];
const PAGE_ENTRIES = Object.entries(PAGE_THEME) as [ThemeName, string][];
const MIXED = PAGE_ENTRIES.filter(([, value]) => value.startsWith('color-mix('));
const PLAIN = new Map(PAGE_ENTRIES.filter(([, value]) => !value.startsWith('color-mix(')));
const PAIRS = ENTRIES.filter(
  (entry): entry is [ThemeName, readonly [string, string]] => typeof entry[1] !== 'string' && !PLAIN.has(entry[0]),
);
const LIGHT = ENTRIES.map(([name, value]): [ThemeName, string] => [
  name,
  PLAIN.get(name) ?? (typeof value === 'string' ? value : value[0]),
]);
const DARK = PAIRS.map(([name, [, dark]]): [ThemeName, string] => [name, dark]);
const CAN_MIX = '(color: color-mix(in srgb, #000, #fff))';

/** Which a page may set on a part, too, and for as long as a pointer is on it. */
const COLORS = /^(?:accent|axis|card-ground|core|density|focus|ground|ink|muted|range-(?:fill|line)|rule|.*-color)$/;

/** A little lighter than what is behind all. */
const CARD_ON_DARK = 'color-mix(in srgb, var(--_ink) 5%, var(--_solid))';

/** Parts but for pieces of a mark, of which there are many: what they are coloured by is set on the mark. */
const PARTS = '[part]:not(path, rect, circle, text, .label, .fade)';

/** Rules for an element, and those that hold for its parts as well. */
function rules(values: readonly (readonly [ThemeName, string])[]): string {
  const declared = (isColor: boolean): string =>
    values
      .filter(([name]) => COLORS.test(name) === isColor)
      .map(([name, value]) => `--_${name}: var(--circa-${name}, ${value});`)
      .join('\n');
  return `:host {\n${declared(false)}\n}\n:host, ${PARTS} {\n${declared(true)}\n}`;
}

/**
 * Rules for `:host`: each `--_name` is the page's `--circa-name`, or the default for a light ground; of colours for its
 * parts, too. Engines that cannot mix colours have the plain ones.
 */
export const THEME_RULES = `
:host {
color-scheme: light;
--_solid: var(--circa-ground, ${THEME.ground[0]});
}
${rules(LIGHT)}
@supports ${CAN_MIX} {
${rules(MIXED)}
}`;

/** The same for a dark ground, which come in addition. */
export const DARK_RULES = `
@media not print {
:host {
color-scheme: dark;
--_solid: var(--circa-ground, ${THEME.ground[1]});
}
${rules(DARK)}
@supports ${CAN_MIX} {
${rules([...MIXED, ['card-ground', CARD_ON_DARK]])}
}
}`;

/** The same for paper, which is light, whatever colours the page gives the screen. */
export const PRINT_RULES = `
@media print {
:host, [part] {
color-scheme: light !important;
${ENTRIES.map(([name, value]) => (typeof value === 'string' ? '' : `--_${name}: ${value[0]};`)).join('')}
}
}`;

/** A style sheet with the value of each `var(--_name)` in its place. */
export function withValues(styles: string, values: Readonly<Record<ThemeName, string>>): string {
  return styles.replace(/var\(--_([a-z1-8-]+)\)/g, (whole, name: string) =>
    name in values ? values[name as ThemeName] : whole,
  );
}
