import '../define/timeline.js';
import type {
  CircaErrorEvent,
  CircaLoadEvent,
  CircaSelectEvent,
  CircaViewChangeEvent,
  CircaViewInputEvent,
} from '../elements/shared/events.js';
import {CircaTimeline as Element} from '../elements/timeline/timeline.js';
import {componentOf, type ElementComponent} from './component.js';

/** What a page may set. */
type Property =
  | 'events'
  | 'src'
  | 'reference'
  | 'start'
  | 'end'
  | 'selected'
  | 'order'
  | 'timeZone'
  | 'prefer'
  | 'dateOrder'
  | 'circa'
  | 'edtf'
  | 'orientation'
  | 'curve'
  | 'link'
  | 'gestureHandling'
  | 'view'
  | 'filter'
  | 'messages';

interface Listeners {
  onCircaSelect: CircaSelectEvent;
  onCircaViewInput: CircaViewInputEvent;
  onCircaViewChange: CircaViewChangeEvent;
  onCircaLoad: CircaLoadEvent;
  onCircaError: CircaErrorEvent;
}

/** `<circa-timeline>` */
export const CircaTimeline: ElementComponent<Element, Property, Listeners> = componentOf<Element, Property, Listeners>(
  'circa-timeline',
  Element,
  {
    onCircaSelect: 'circa-select',
    onCircaViewInput: 'circa-view-input',
    onCircaViewChange: 'circa-view-change',
    onCircaLoad: 'circa-load',
    onCircaError: 'circa-error',
  },
);
