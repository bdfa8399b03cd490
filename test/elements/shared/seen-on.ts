import {fromHex, toHex} from '../../../src/model/color/oklch.js';

/** A colour as an engine computes it, as it looks on a ground, as `#rrggbb`. */
export function seenOn(ground: string, color: string): string {
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g)!.map(Number);
  const range = color.startsWith('rgb') ? 255 : 1;
  const behind = fromHex(ground);
  return toHex(
    [red!, green!, blue!].map((part, index) => (part / range) * alpha + behind[index]! * (1 - alpha)) as never,
  );
}
