/** A default: one value, or one for light and one for dark grounds. */
type Default = string | readonly [light: string, dark: string];

/**
 * Every variable of the theme with its default, as pictures have it that stand by themselves. A page sets `--circa-ink`
 * on the element or anything around it; style sheets here read it as `var(--_ink)`, so that the default is written down
 * once.
 */
export const THEME = {
  ground: ['#ffffff', '#161618'],
  ink: ['#1a1a1a', '#f1f1ef'],
  muted: ['#666666', '#a3a3a6'],
  accent: ['#a3231b', '#ff8474'],
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
  font: "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif",
  'title-size': '0.9375rem',
  'title-weight': '600',
  'greater-size': '1.0625rem',
  'greater-weight': '700',
  'lesser-size': '0.875rem',
  'lesser-weight': '400',
  'date-size': '0.8125rem',
  'tick-size': '0.75rem',
  'major-size': '0.8125rem',
  'text-size': '0.9375rem',
  'mark-size': '1.125rem',
  'dot-size': '0.6875rem',
  'label-gap': '0.5625rem',
  'row-gap': '0.1875rem',
  padding: '1rem',
  'card-width': '23rem',
  'max-height': '112.5rem',
  radius: '0.375rem',
} as const satisfies Record<string, Default>;

export type ThemeName = keyof typeof THEME;

/**
 * What elements have in a page instead, unless it says otherwise: its own ground, ink and font; mixtures of its ink,
 * and sizes that follow from others. What is coloured by a mixture has no other in it: it would be fainter, since they
 * are of the ink around them.
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
  font: 'inherit',
  'greater-size': 'calc(var(--_title-size) * 1.13)',
  'lesser-size': 'calc(var(--_title-size) * 0.93)',
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

const CAN_MIX = '(color: color-mix(in srgb, #000, #fff))';

/**
 * Rules for `:host`: each `--_name` is the page's `--circa-name`, or the default for a light ground. Engines that
 * cannot mix colours have the plain ones.
 */
export const THEME_RULES = `
:host {
color-scheme: light;
${ENTRIES.map(([name, value]) =>
  declaration(name, PLAIN.get(name) ?? (typeof value === 'string' ? value : value[0])),
).join('\n')}
}
@supports ${CAN_MIX} {
:host {
${MIXED.map(([name, value]) => declaration(name, value)).join('\n')}
}
}`;

/** The same for a dark ground, which come in addition. */
export const DARK_RULES = `
@media not print {
:host {
color-scheme: dark;
${PAIRS.filter(([name]) => !(name in PAGE_THEME))
  .map(([name, [, dark]]) => declaration(name, dark))
  .join('\n')}
}
@supports not ${CAN_MIX} {
:host {
${PAIRS.filter(([name]) => name in PAGE_THEME)
  .map(([name, [, dark]]) => declaration(name, dark))
  .join('\n')}
}
}
}`;

/** The same for paper, which is light, whatever colours the page gives the screen. */
export const PRINT_RULES = `
@media print {
:host {
color-scheme: light !important;
${ENTRIES.map(([name, value]) => (typeof value === 'string' ? '' : `--_${name}: ${value[0]};`)).join('')}
}
}`;

function declaration(name: ThemeName, value: string): string {
  return `--_${name}: var(--circa-${name}, ${value});`;
}

/** The default values for one kind of ground, for pictures that stand by themselves. */
export function themeValues(scheme: 'light' | 'dark'): Record<ThemeName, string> {
  return Object.fromEntries(
    ENTRIES.map(([name, value]) => [name, typeof value === 'string' ? value : value[scheme === 'light' ? 0 : 1]]),
  ) as Record<ThemeName, string>;
}

/** A style sheet with the value of each `var(--_name)` in its place. */
export function withValues(styles: string, values: Readonly<Record<ThemeName, string>>): string {
  return styles.replace(/var\(--_([a-z1-8-]+)\)/g, (whole, name: string) =>
    name in values ? values[name as ThemeName] : whole,
  );
}
