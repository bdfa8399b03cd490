import {THEME, withValues, type Default, type ThemeName} from '../theme.js';

const ENTRIES = Object.entries(THEME) as [ThemeName, Default][];

/**
 * The values for one kind of ground, for pictures that stand by themselves.
 * @param given those that are not the default
 */
export function themeValues(
  scheme: 'light' | 'dark',
  given: Partial<Record<ThemeName, string>> = {},
): Record<ThemeName, string> {
  const values = Object.fromEntries(
    ENTRIES.map(([name, value]) => [name, typeof value === 'string' ? value : value[scheme === 'light' ? 0 : 1]]),
  ) as Record<ThemeName, string>;
  return resolved({...values, ...given});
}

/** One that follows from another has that other's value in it, one after the other, since they stand in order. */
function resolved(values: Record<ThemeName, string>): Record<ThemeName, string> {
  const known = {...values};
  for (const [name] of ENTRIES) known[name] = product(withValues(known[name], known));
  return known;
}

/** `calc(1rem * 0.5)` as `0.5rem`, for what cannot reckon; anything else as it is. */
function product(value: string): string {
  const [, number, unit, factor] = /^calc\((-?[\d.]+)([a-z]+|%) \* ([\d.]+)\)$/.exec(value) ?? [];
  return factor === undefined ? value : `${Math.round(Number(number) * Number(factor) * 1e5) / 1e5}${unit}`;
}
