import {THEME, type ThemeName} from '../../../draw/index.js';

/**
 * The theme's variables as the browser resolves them for an element: through a property of their own kind on a child
 * that is there for as long as it takes.
 */
export function computedTheme(element: Element): Record<ThemeName, string> {
  const probe = document.createElement('span');
  element.append(probe);
  const computed = Object.fromEntries(
    (Object.keys(THEME) as ThemeName[]).map((name) => {
      const property = propertyFor(name);
      probe.style.setProperty(property, `var(--_${name})`);
      return [name, getComputedStyle(probe).getPropertyValue(property)];
    }),
  );
  probe.remove();
  return computed as Record<ThemeName, string>;
}

function propertyFor(name: ThemeName): string {
  if (name === 'font') return 'font-family';
  if (name === 'title-weight') return 'font-weight';
  return name.endsWith('-size') ? 'font-size' : 'color';
}
