import {pointers, select} from '../d3-selection.js';
import type {Point} from '../../layout/index.js';
import type {Action} from '../../view/index.js';
import {zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform} from './d3-zoom.js';
import type {GestureHost} from './gesture-host.js';
import {pointIn, scaleOf} from './own-px.js';
import {TouchGuard} from './touch-guard.js';
import {wheelPx, WheelRest, wheelZoom} from './wheel.js';

/** px within which a press and a release are a click, and no drag */
const CLICK_DISTANCE = 5;

/** a double click or tap zooms in by so much, with shift out */
const LEAP_FACTOR = 2;

/** px below which a move is a rounding error */
const NO_MOVE = 1e-6;

/**
 * Makes actions of wheel, drag, pinch and double click. The window has one owner, the view: d3-zoom is asked only how
 * far each gesture went since its last event, and its own transform is identity again after each gesture. The wheel and
 * the double click are handled here, for d3-zoom knows neither cooperative handling nor what a double click opens.
 * @returns a function that takes all listeners away again
 */
export function attachGestures(element: HTMLElement, host: GestureHost): () => void {
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

  const wheelRest = new WheelRest(() => {
    // A drag that goes on will itself say that it is over.
    if (active === 0) host.settled();
  });
  const wheelTurned = (event: WheelEvent): void => {
    if (host.handling === 'none') return;
    const action = wheelAction(event, host, element);
    if (!action) return host.refused();
    event.preventDefault();
    host.act(action);
    wheelRest.turned();
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
  element.addEventListener('wheel', wheelTurned, {passive: false});
  return () => {
    wheelRest.end();
    selectable(true);
    element.removeEventListener('wheel', wheelTurned);
    select(element).on('.zoom', null);
    touchGuard.detach(element);
  };
}

function isForTimeline(event: MouseEvent | TouchEvent, {handling, orientation}: GestureHost): boolean {
  if (handling === 'none' || event.type === 'wheel') return false;
  // A button in the picture is pressed, and not dragged.
  if (event.target instanceof Element && event.target.closest('button')) return false;
  // One finger along a vertical timeline scrolls the page, as it does everywhere else on it.
  if ('touches' in event) return orientation === 'horizontal' || handling === 'greedy' || event.touches.length > 1;
  // Ctrl with a press opens a menu on a Mac.
  return !event.ctrlKey && event.button === 0;
}

/**
 * What a turn of the wheel asks for; nothing where it may be meant for the page. One that turns sideways, as a touch
 * pad's does, moves a horizontal timeline; with Shift any turn moves it, which engines give as sideways or not.
 */
function wheelAction(event: WheelEvent, host: GestureHost, element: HTMLElement): Action | undefined {
  const hasKey = event.ctrlKey || event.metaKey;
  const {deltaX, deltaY, shiftKey} = event;
  const isSideways = Math.abs(deltaX) > Math.abs(deltaY);
  if (!hasKey && (shiftKey || (isSideways && host.orientation === 'horizontal'))) {
    return panBy(wheelPx(event, isSideways ? deltaX : deltaY), element, host);
  }
  if (host.handling !== 'greedy' && !hasKey) return undefined;
  return {type: 'zoom', factor: 2 ** wheelZoom(event), at: host.fractionAt(pointIn(element, event))};
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

/** @param px of the viewport along the axis, towards its end */
function panBy(px: number, element: HTMLElement, host: GestureHost): Action {
  const own = px / along(scaleOf(element), host);
  return {type: 'pan', by: (towardsLater(host) * own) / host.length};
}

function along({x, y}: Point, {orientation}: GestureHost): number {
  return orientation === 'vertical' ? y : x;
}

/** 1 where px grow with time, -1 where they shrink */
function towardsLater({orientation, rightToLeft}: GestureHost): 1 | -1 {
  return orientation === 'horizontal' && rightToLeft ? -1 : 1;
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
