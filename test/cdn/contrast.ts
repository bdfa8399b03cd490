/** sRGB parts from 0 to 255, and opacity. */
export interface Colour {
  readonly rgb: readonly number[];
  readonly alpha: number;
}

/** The colour that an element has come to have for a property. */
export function colourOf(element: Element, property: string): Colour {
  const value = element.ownerDocument.defaultView!.getComputedStyle(element).getPropertyValue(property);
  const [, kind, list] = /^(rgba?\(|color\(srgb )(.*)\)$/.exec(value) ?? [];
  const parts = (list?.match(/[\d.e-]+/g) ?? []).map(Number);
  if (parts.length < 3) throw new Error(`${property}: ${value} is no colour`);
  // Of mixtures, engines say the parts from 0 to 1.
  const most = kind!.startsWith('rgb') ? 1 : 255;
  return {rgb: parts.slice(0, 3).map((part) => part * most), alpha: parts[3] ?? 1};
}

/** The ground that an element is seen on: its own, or what is behind it, in the end that of its page's scheme. */
export function groundOf(element: Element): Colour {
  const own = colourOf(element, 'background-color');
  if (own.alpha === 1) return own;
  const behind = element.assignedSlot ?? element.parentElement ?? hostOf(element.getRootNode());
  return mixed(own, behind ? groundOf(behind) : canvasOf(element));
}

const hostOf = (root: Node): Element | null => ('host' in root ? (root.host as Element) : null);

function canvasOf(root: Element): Colour {
  const probe = root.ownerDocument.createElement('p');
  probe.style.setProperty('background-color', 'Canvas');
  root.append(probe);
  const canvas = colourOf(probe, 'background-color');
  probe.remove();
  return canvas;
}

/** What is seen of a colour on an opaque ground. */
function mixed({rgb, alpha}: Colour, ground: Colour): Colour {
  return {rgb: rgb.map((part, index) => part * alpha + ground.rgb[index]! * (1 - alpha)), alpha: 1};
}

/** WCAG 2.2, "contrast ratio", of a colour and the opaque ground that it is on. */
export function contrast(color: Colour, ground: Colour): number {
  const [dark, light] = [luminance(mixed(color, ground)), luminance(ground)].sort((a, b) => a - b);
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
