import {THEME, toHex, type ThemeName} from '../../../draw/index.js';

/**
 * The theme's variables as the browser resolves them for an element: through a property of their own kind on a child
 * that is there for as long as it takes. Whatever can be seen through is mixed with the ground, so that the picture
 * looks the same wherever it comes to stand.
 * @param ground `#rrggbb`
 */
export function computedTheme(element: Element, ground: string): Record<ThemeName, string> {
  const probe = document.createElement('span');
  element.append(probe);
  const computed = Object.fromEntries(
    (Object.keys(THEME) as ThemeName[]).map((name) => {
      const property = propertyFor(name);
      probe.style.setProperty(property, `var(--_${name})`);
      const value = getComputedStyle(probe).getPropertyValue(property);
      return [name, property === 'color' ? mixedWith(ground, value) : value];
    }),
  );
  probe.remove();
  return computed as Record<ThemeName, string>;
}

/** A colour in front of the ground; of a kind that is not known here, as it is. */
function mixedWith(ground: string, color: string): string {
  const parts = /^(?:rgba?|color\(srgb)\b/.test(color) ? (color.match(/[\d.]+(?:e-\d+)?/g) ?? []).map(Number) : [];
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || alpha === 1) return color;
  const range = color.startsWith('rgb') ? 255 : 1;
  const behind = [1, 3, 5].map((at) => parseInt(ground.slice(at, at + 2), 16) / 255);
  const mixed = [red, green, blue].map((part, index) => (part / range) * alpha + behind[index]! * (1 - alpha));
  return toHex(mixed as [number, number, number]);
}

function propertyFor(name: ThemeName): string {
  if (name === 'font') return 'font-family';
  if (name.endsWith('-weight')) return 'font-weight';
  return name.endsWith('-size') ? 'font-size' : 'color';
}
