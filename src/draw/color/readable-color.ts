import {fromHex, fromOklch, toHex, toOklch} from '../../model/color/oklch.js';
import {contrast} from './contrast.js';

/** Least contrast between a sign and what it stands on: WCAG 2.2, 1.4.11. */
const LEAST_CONTRAST = 3;

/** How finely the lightness is looked for. */
const STEPS = 12;

/**
 * A colour as it can be told from a ground: itself where it has a contrast of 3:1, else with its own hue and as little
 * lighter or darker as it takes.
 * @param color and ground as `#rrggbb`
 */
export function readableColor(color: string, ground: string): string {
  if (contrast(color, ground) >= LEAST_CONTRAST) return color;
  const [lightness] = toOklch(fromHex(color));
  // Of black and white, one always has more than 4.5:1 to any ground.
  const [nearest] = [0, 1]
    .map((end) => moved(color, end, ground))
    .filter((found) => found !== undefined)
    .sort((a, b) => Math.abs(a.lightness - lightness) - Math.abs(b.lightness - lightness));
  return nearest!.color;
}

/** A colour moved towards black, 0, or white, 1, as far as it takes; undefined where that is not enough. */
function moved(color: string, end: number, ground: string): {color: string; lightness: number} | undefined {
  const [lightness, chroma, hue] = toOklch(fromHex(color));
  const at = (part: number) => {
    const between = lightness + (end - lightness) * part;
    return {color: toHex(fromOklch([between, chroma, hue])), lightness: between};
  };
  const isEnough = (part: number): boolean => contrast(at(part).color, ground) >= LEAST_CONTRAST;
  if (!isEnough(1)) return undefined;
  let [tooLittle, enough] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (tooLittle + enough) / 2;
    if (isEnough(middle)) enough = middle;
    else tooLittle = middle;
  }
  return at(enough);
}
