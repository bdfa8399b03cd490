import '../define/search.js';
import {CircaSearch as Element} from '../elements/search/search.js';
import {componentOf, type ElementComponent} from './component.js';

/** What a page may set. */
type Property = 'for' | 'rest';

/** `<circa-search>` */
export const CircaSearch: ElementComponent<Element, Property> = componentOf<Element, Property>(
  'circa-search',
  Element,
  {},
);
