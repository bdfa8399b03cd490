import '../define/event.js';
import {CircaEvent as Element} from '../elements/event/event.js';
import {componentOf, type ElementComponent} from './component.js';

/** What a page may set. */
type Property = 'date' | 'group' | 'importance' | 'url';

/** `<circa-event>` */
export const CircaEvent: ElementComponent<Element, Property> = componentOf<Element, Property>(
  'circa-event',
  Element,
  {},
);
