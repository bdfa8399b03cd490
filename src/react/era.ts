import '../define/era.js';
import {CircaEra as Element} from '../elements/era/era.js';
import {componentOf, type ElementComponent} from './component.js';

/** What a page may set. */
type Property = 'date' | 'color';

/** `<circa-era>` */
export const CircaEra: ElementComponent<Element, Property> = componentOf<Element, Property>('circa-era', Element, {});
