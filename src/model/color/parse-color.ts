import {NAMED_COLORS} from './named-colors.js';
import {fromOklch, type Rgb, toHex} from './oklch.js';

/** Reads the channels of one function of colours; undefined where it does not have them. */
type ChannelReader = (channels: readonly string[], isLegacy: boolean) => Rgb | undefined;

const FUNCTIONS: Readonly<Record<string, ChannelReader>> = {rgb: readRgb, hsl: readHsl, oklch: readOklch};

/**
 * A colour as `#rrggbb`: hex, rgb(), hsl(), oklch() or a named one, as CSS Color 4 has them, whatever the case. Of
 * those outside of sRGB, the nearest with the same lightness and hue.
 * @returns undefined for all else, and for what is transparent, if only in part
 */
export function parseColor(text: string): string | undefined {
  const color = text.trim().toLowerCase();
  if (color.startsWith('#')) return parseHex(color.slice(1));
  const [, name, content] = /^(rgb|hsl|oklch)a?\(([^()]*)\)$/.exec(color) ?? [];
  if (name === undefined) return NAMED_COLORS.get(color);
  const isLegacy = content!.includes(',');
  if (name === 'oklch' && (isLegacy || color.startsWith('oklcha'))) return undefined;
  const channels = isLegacy ? content!.split(',').map((channel) => channel.trim()) : channelsOf(content!);
  const alpha = channels[3] ?? '1';
  const rgb = channels.length <= 4 && partOf(alpha, 1) === 1 ? FUNCTIONS[name]!(channels, isLegacy) : undefined;
  return rgb && toHex(rgb);
}

/** `r g b` or `r g b / alpha`; of anything else none. */
function channelsOf(content: string): readonly string[] {
  const [colors, ...alpha] = content.split('/');
  const channels = colors!.trim().split(/\s+/);
  return channels.length === 3 ? [...channels, ...alpha.map((each) => each.trim())] : [];
}

function parseHex(digits: string): string | undefined {
  if (!/^[\da-f]+$/.test(digits)) return undefined;
  const isShort = digits.length === 3 || digits.length === 4;
  const all = isShort ? [...digits].map((digit) => digit + digit).join('') : digits;
  const isOpaque = all.length === 6 || (all.length === 8 && all.endsWith('ff'));
  return isOpaque ? `#${all.slice(0, 6)}` : undefined;
}

/** With commas, all are numbers or all are per cent. */
function readRgb(channels: readonly string[], isLegacy: boolean): Rgb | undefined {
  const [red, green, blue] = channels.map((channel) => partOf(channel, 255, isLegacy));
  const areMixed = isLegacy && new Set(channels.slice(0, 3).map(isPercentage)).size > 1;
  return red === undefined || green === undefined || blue === undefined || areMixed ? undefined : [red, green, blue];
}

/** With commas, saturation and lightness are per cent. */
function readHsl([hueText = '', ...rest]: readonly string[], isLegacy: boolean): Rgb | undefined {
  const hue = degreesOf(hueText, isLegacy);
  const [saturation, lightness] = rest.map((channel) => partOf(channel, 100, isLegacy));
  const isUnitMissing = isLegacy && !rest.slice(0, 2).every(isPercentage);
  if (hue === undefined || saturation === undefined || lightness === undefined || isUnitMissing) return undefined;
  const reach = saturation * Math.min(lightness, 1 - lightness);
  // CSS Color 4, 7.1
  const channel = (from: number): number => {
    const place = (from + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

/** The chroma that is 100 % in CSS. */
const FULL_CHROMA = 0.4;

function readOklch([lightnessText = '', chromaText = '', hueText = '']: readonly string[]): Rgb | undefined {
  const hue = degreesOf(hueText);
  const lightness = partOf(lightnessText, 1);
  const chroma = isPercentage(chromaText) ? partOf(chromaText, 1, false, Infinity) : numberOf(chromaText);
  if (hue === undefined || lightness === undefined || chroma === undefined) return undefined;
  return fromOklch([lightness, Math.max(0, isPercentage(chromaText) ? chroma * FULL_CHROMA : chroma), hue]);
}

function isPercentage(text: string): boolean {
  return text.endsWith('%');
}

/**
 * A channel as a part of the whole, to which it is clipped.
 * @param whole what is 1; of per cent, 100 is
 */
function partOf(text: string, whole: number, isLegacy = false, most = 1): number | undefined {
  const number = numberOf(isPercentage(text) ? text.slice(0, -1) : text, isLegacy);
  return number === undefined ? undefined : Math.min(most, Math.max(0, number / (isPercentage(text) ? 100 : whole)));
}

const DEGREES: Readonly<Record<string, number>> = {deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360};

/** An angle from 0 up to 360. */
function degreesOf(text: string, isLegacy = false): number | undefined {
  const unit = /(?:deg|g?rad|turn)$/.exec(text)?.[0] ?? '';
  const number = numberOf(text.slice(0, text.length - unit.length), isLegacy && !unit);
  const degrees = number === undefined ? NaN : (number * (DEGREES[unit] ?? 1)) % 360;
  return Number.isNaN(degrees) ? undefined : (degrees + 360) % 360;
}

/** A number of CSS; a channel that is missing is 0, but with commas none is. */
function numberOf(text: string, isLegacy = false): number | undefined {
  if (text === 'none' && !isLegacy) return 0;
  return /^[+-]?(?:\d+|\d*\.\d+)(?:e[+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}
