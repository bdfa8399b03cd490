import '../define/story.js';
import {CircaStory as Element} from '../elements/story/story.js';
import {componentOf, type ElementComponent} from './component.js';

/** What a page may set. */
type Property = 'for';

/** `<circa-story>` */
export const CircaStory: ElementComponent<Element, Property> = componentOf<Element, Property>(
  'circa-story',
  Element,
  {},
);
