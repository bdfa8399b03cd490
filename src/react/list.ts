import '../define/list.js';
import {CircaList as Element} from '../elements/list/list.js';
import {componentOf, type ElementComponent} from './component.js';

/** What a page may set. */
type Property = 'for' | 'as';

/** `<circa-list>` */
export const CircaList: ElementComponent<Element, Property> = componentOf<Element, Property>('circa-list', Element, {});
