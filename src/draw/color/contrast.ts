import {decoded, fromHex} from '../../model/color/oklch.js';

/** Relative luminance of `#rrggbb`, from 0 to 1: WCAG 2.2. */
export function luminance(color: string): number {
  const [red, green, blue] = fromHex(color).map(decoded) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
