/** Red, green and blue of sRGB, from 0 to 1 each; outside of that where the colour is none of sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Lightness and chroma from 0 to 1, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** The part of the light, of what is encoded with the gamma of sRGB, and back: IEC 61966-2-1. */
export function decoded(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** B. Ottosson, "A perceptual color space for image processing", 2020; so are the numbers below. */
export function toOklch(rgb: Rgb): Oklch {
  const [red, green, blue] = rgb.map(decoded) as [number, number, number];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const lightness = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  return [lightness, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI];
}

function unclipped([lightness, chroma, hue]: Oklch): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    encoded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    encoded(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

/** Of a channel, so little that it is lost where colours are rounded to 8 bits. */
const UNSEEN = 0.002;

function isInGamut(rgb: Rgb): boolean {
  return rgb.every((part) => part >= -UNSEEN && part <= 1 + UNSEEN);
}

/** The colour of sRGB with this lightness and hue that comes nearest in chroma. */
export function fromOklch([lightness, chroma, hue]: Oklch): Rgb {
  const whole = unclipped([lightness, chroma, hue]);
  if (isInGamut(whole)) return whole;
  let [inside, outside] = [0, chroma];
  while (outside - inside > 1e-4) {
    const middle = (inside + outside) / 2;
    if (isInGamut(unclipped([lightness, middle, hue]))) inside = middle;
    else outside = middle;
  }
  return unclipped([lightness, inside, hue]);
}

/** As `#rrggbb`, of which parts outside of sRGB are clipped. */
export function toHex(rgb: Rgb): string {
  const byte = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 255);
  return `#${rgb.map((part) => byte(part).toString(16).padStart(2, '0')).join('')}`;
}

/** @param hex `#rrggbb` */
export function fromHex(hex: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
}
