/** sRGB parts from 0 to 255, and opacity. */
export interface Colour {
  readonly rgb: readonly number[];
  readonly alpha: number;
}

/** The colour that an element has come to have for a property. */
export function colourOf(element: Element, property: string): Colour {
  const value = element.ownerDocument.defaultView!.getComputedStyle(element).getPropertyValue(property);
  const parts = value.startsWith('rgb') ? (value.match(/[\d.]+/g) ?? []).map(Number) : [];
  if (parts.length < 3) throw new Error(`${property}: ${value} is no colour`);
  return {rgb: parts.slice(0, 3), alpha: parts[3] ?? 1};
}

/** WCAG 2.2, "contrast ratio", of two opaque colours. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance({rgb}: Colour): number {
  const [red, green, blue] = rgb.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
