import {fromHex, toHex, type Rgb} from '../../model/color/oklch.js';
import {parseColor} from '../../model/color/parse-color.js';
import {PAGE_THEME, THEME, type ThemeName} from '../theme.js';
import {themeValues} from './theme-values.js';

const PREFIX = '--circa-';

/**
 * The values of the theme for a picture that stands by itself: those given, named with or without `--circa-`; what a
 * page mixes from its ink is mixed from the ink given; the defaults of all else.
 * @throws RangeError where there is no such variable
 */
export function givenTheme(
  scheme: 'light' | 'dark',
  theme: Readonly<Record<string, string | undefined>>,
): Record<ThemeName, string> {
  const given: Partial<Record<ThemeName, string>> = {};
  for (const [key, value] of Object.entries(theme)) {
    const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key;
    if (!Object.hasOwn(THEME, name))
      throw new RangeError(
        `renderSVG: received a theme with ${key}, expected names of variables such as ground or ink`,
      );
    if (value !== undefined) given[name as ThemeName] = value;
  }
  return themeValues(scheme, {...mixtures(scheme, given), ...given});
}

/** Nothing where neither ground nor ink is given, or one is in a form that only browsers know. */
function mixtures(
  scheme: 'light' | 'dark',
  given: Partial<Record<ThemeName, string>>,
): Partial<Record<ThemeName, string>> {
  if (given.ground === undefined && given.ink === undefined) return {};
  const {ground, ink} = themeValues(scheme, given);
  const [behind, own] = [parseColor(ground), parseColor(ink)];
  if (!behind || !own) return {};
  const [from, to] = [fromHex(behind), fromHex(own)];
  return Object.fromEntries(
    Object.entries(PAGE_THEME).flatMap(([name, value]): [string, string][] => {
      const part = Number(/(\d+)%/.exec(value)?.[1] ?? NaN) / 100;
      if (Number.isNaN(part)) return [];
      return [[name, toHex(from.map((channel, index) => channel + (to[index]! - channel) * part) as unknown as Rgb)]];
    }),
  );
}
