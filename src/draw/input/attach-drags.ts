import {pointers, select} from '../d3-selection.js';
import type {Point} from '../../layout/index.js';
import type {Action} from '../../view/index.js';
import {zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform} from './d3-zoom.js';
import {CLICK_DISTANCE, isForTimeline} from './for-timeline.js';
import type {GestureHost} from './gesture-host.js';
import {pointIn} from './own-px.js';
import {along, panBy} from './pan.js';
import {TouchGuard} from './touch-guard.js';

/** a double click or tap zooms in by so much, with shift out */
const LEAP_FACTOR = 2;

/** px below which a move is a rounding error */
const NO_MOVE = 1e-6;

/** The drags, pinches and double clicks on an element. */
export interface Drags {
  /** whether one goes on */
  readonly areOn: boolean;
  /** Takes all listeners away again. */
  end(): void;
}

/**
 * Makes actions of drag, pinch and double click. The window has one owner, the view: d3-zoom is asked only how far each
 * gesture went since its last event, and its own transform is identity again after each gesture. The double click is
 * handled here, for d3-zoom does not know what it opens.
 */
export function attachDrags(element: HTMLElement, host: GestureHost): Drags {
  let before: ZoomTransform = zoomIdentity;
  let active = 0;

  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: MouseEvent | TouchEvent) => isForTimeline(event, host))
    .clickDistance(CLICK_DISTANCE)
    .on('start', () => {
      active += 1;
    })
    .on('zoom', ({transform, sourceEvent}: D3ZoomEvent<HTMLElement, unknown>) => {
      selectable(false);
      for (const action of actionsBetween(before, transform, sourceEvent as MouseEvent | TouchEvent, element, host))
        host.act(action);
      before = transform;
    })
    .on('end', () => {
      active -= 1;
      // Where mouse and finger are used at once, the last to end puts the transform back.
      if (active > 0) return;
      selectable(true);
      select(element).property('__zoom', zoomIdentity);
      before = zoomIdentity;
      host.settled();
    });

  const doubleClicked = (event: MouseEvent | TouchEvent): void => {
    if (!isForTimeline(event, host)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const point = pointIn(element, 'changedTouches' in event ? event.changedTouches[0]! : event);
    host.leap(event.shiftKey ? 1 / LEAP_FACTOR : LEAP_FACTOR, host.fractionAt(point), point);
  };

  // WebKit selects the page's text while a drag is outside of the picture, though d3-zoom forbids it.
  const {style} = element.ownerDocument.documentElement;
  const selectable = (may: boolean): void => {
    for (const name of ['user-select', '-webkit-user-select']) {
      if (may) style.removeProperty(name);
      else style.setProperty(name, 'none');
    }
  };

  const touchGuard = new TouchGuard(host);
  touchGuard.attach(element);
  select(element).call(behaviour).on('dblclick.zoom', doubleClicked);
  return {
    get areOn() {
      return active > 0;
    },
    end() {
      selectable(true);
      select(element).on('.zoom', null);
      touchGuard.detach(element);
    },
  };
}

/**
 * Between two transforms, what stood at px s along the axis has come to `factor * s + shift`: a zoom about the pointer,
 * then a pan by what remains. d3-zoom counts in px of the viewport.
 */
function actionsBetween(
  before: ZoomTransform,
  after: ZoomTransform,
  event: MouseEvent | TouchEvent,
  element: HTMLElement,
  host: GestureHost,
): Action[] {
  const factor = after.k / before.k;
  const shift = along(after, host) - factor * along(before, host);
  const remaining = shift - along(middleOf(pointers(event, element)), host) * (1 - factor);
  const actions: Action[] = [];
  if (factor !== 1) actions.push({type: 'zoom', factor, at: host.fractionAt(pointOf(event, element))});
  if (Math.abs(remaining) > NO_MOVE) actions.push(panBy(-remaining, element, host));
  return actions;
}

/** Where a pointer is, or in the middle between which all fingers are. */
function pointOf(event: MouseEvent | TouchEvent, element: HTMLElement): Point {
  const places = 'touches' in event ? [...event.touches] : [event];
  const [x, y] = [places.map(({clientX}) => clientX), places.map(({clientY}) => clientY)];
  return pointIn(element, {clientX: mean(x), clientY: mean(y)});
}

function middleOf(places: readonly [number, number][]): Point {
  return {x: mean(places.map(([x]) => x)), y: mean(places.map(([, y]) => y))};
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
