import '../define/minimap.js';
import {CircaMinimap as Element} from '../elements/minimap/minimap.js';
import {componentOf, type ElementComponent} from './component.js';

/** What a page may set. */
type Property = 'for';

/** `<circa-minimap>` */
export const CircaMinimap: ElementComponent<Element, Property> = componentOf<Element, Property>(
  'circa-minimap',
  Element,
  {},
);
