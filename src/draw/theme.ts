/** A default: one value, or one for light and one for dark grounds. */
type Default = string | readonly [light: string, dark: string];

/**
 * Every variable of the theme with its default. A page sets `--circa-ink` on the element or anything around it; style
 * sheets here read it as `var(--_ink)`, so that the default is written down once.
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
  'date-size': '0.8125rem',
  'tick-size': '0.75rem',
  'major-size': '0.8125rem',
  'text-size': '0.9375rem',
  'mark-size': '0.875rem',
  'dot-size': '0.6875rem',
  'label-gap': '0.5625rem',
  'row-gap': '0.1875rem',
  padding: '1rem',
  'card-width': '23rem',
  radius: '0.375rem',
} as const satisfies Record<string, Default>;

export type ThemeName = keyof typeof THEME;

const ENTRIES = Object.entries(THEME) as [ThemeName, Default][];

/**
 * Rules for `:host`: each `--_name` is the page's `--circa-name`, or the default. Of a pair, engines that do not know
 * light-dark() take the value for light, and what they draw by themselves, as check boxes, is light too.
 */
export const THEME_RULES = `
:host {
color-scheme: light;
${ENTRIES.map(([name, value]) => declaration(name, typeof value === 'string' ? value : value[0])).join('\n')}
}
@supports (color: light-dark(#fff, #000)) {
:host {
color-scheme: inherit;
${ENTRIES.map(([name, value]) => (typeof value === 'string' ? '' : declaration(name, lightDark(value)))).join('\n')}
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

function lightDark([light, dark]: readonly [light: string, dark: string]): string {
  // light-dark() takes colours only: in a shadow it stands around the colour and not around the whole.
  const colour = /rgb\([^)]*\)|#[0-9a-f]+/;
  const [lightColour, darkColour] = [light.match(colour)![0], dark.match(colour)![0]];
  return light.replace(lightColour, `light-dark(${lightColour}, ${darkColour})`);
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
