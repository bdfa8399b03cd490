import {THEME, type ThemeName} from '../../../draw/index.js';

/**
 * The theme's variables as the browser resolves them for an element: through a property of their own kind on a child
 * that is there for as long as it takes. Whatever can be seen through is mixed with the ground, so that the picture
 * looks the same wherever it comes to stand.
 * @param ground any colour that nothing is seen through
 */
export function computedTheme(element: Element, ground: string): Record<ThemeName, string> {
  const probe = document.createElement('span');
  element.append(probe);
  const resolved = (property: string, value: string): string => {
    probe.style.setProperty(property, value);
    return getComputedStyle(probe).getPropertyValue(property);
  };
  const behind = channelsOf(resolved('color', ground));
  const computed = Object.fromEntries(
    (Object.keys(THEME) as ThemeName[]).map((name) => {
      const property = propertyFor(name);
      const value = resolved(property, `var(--_${name})`);
      return [name, property === 'color' ? mixedWith(behind, value) : value];
    }),
  );
  probe.remove();
  return computed as Record<ThemeName, string>;
}

/** A colour in front of the ground; of a kind that is not known here, as it is. */
function mixedWith(ground: readonly number[], color: string): string {
  const [red, green, blue, alpha = 1] = channelsOf(color);
  if (red === undefined || green === undefined || blue === undefined || alpha === 1) return color;
  const mixed = [red, green, blue].map((part, index) => Math.round(part * alpha + ground[index]! * (1 - alpha)));
  return `rgb(${mixed.join(', ')})`;
}

/** Red, green and blue from 0 to 255 of a colour as browsers compute it, and its alpha where it has one. */
function channelsOf(color: string): readonly number[] {
  if (!/^(?:rgba?|color\(srgb)\b/.test(color)) return [];
  const range = color.startsWith('rgb') ? 1 : 255;
  return (color.match(/[\d.]+(?:e-\d+)?/g) ?? []).map((part, index) => Number(part) * (index < 3 ? range : 1));
}

function propertyFor(name: ThemeName): string {
  if (name === 'font') return 'font-family';
  if (name.endsWith('-weight')) return 'font-weight';
  return /(?:size|space|width|gap|height|offset|padding|radius)$/.test(name) ? 'font-size' : 'color';
}
