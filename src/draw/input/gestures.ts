import {pointer, pointers, select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform} from 'd3';
import type {Point} from '../../layout/index.js';
import type {Action} from '../../view/index.js';
import {wheelPx, WheelRest, wheelZoom} from './wheel.js';

export type GestureHandling = 'cooperative' | 'greedy' | 'none';

/** What gestures need to know of the picture, asked at each gesture anew, and whom they tell. */
export interface GestureHost {
  readonly handling: GestureHandling;
  readonly orientation: 'horizontal' | 'vertical';
  readonly rightToLeft: boolean;
  /** px along the axis */
  readonly length: number;
  /** px of the picture */
  readonly size: readonly [width: number, height: number];
  act(action: Action): void;
  /**
   * a double click or tap at a point of the element: zooms by a factor about a fraction of the window, as smoothly as
   * the host does
   */
  leap(factor: number, at: number, point: Point): void;
  settled(): void;
  /** a wheel turned without the key that cooperative handling asks for */
  refused(): void;
}

type Zoomed = D3ZoomEvent<HTMLElement, unknown>;

/**
 * Wheel, drag, pinch and double click as actions. The window is the view's alone: of all but the wheel d3-zoom supplies
 * how far each gesture went since its last event, and is put back to identity after each.
 * @returns a function that takes the gestures away again
 */
export function attachGestures(element: HTMLElement, host: GestureHost): () => void {
  let before: ZoomTransform = zoomIdentity;
  let active = 0;
  const behaviour = zoom<HTMLElement, unknown>()
    .extent(() => [[0, 0], [...host.size]])
    .filter((event: Event) => accepts(event, host))
    .clickDistance(5)
    // d3-zoom itself never animates; what it would is a leap.
    .duration(0)
    .on('start', () => (active += 1))
    .on('zoom', (event: Zoomed) => {
      const point = pointerOf(event.sourceEvent as Event | null, element);
      for (const action of actionsOf(before, event, point, host)) {
        if (action.type === 'zoom' && point && isLeap(event)) host.leap(action.factor, action.at, point);
        else host.act(action);
      }
      before = event.transform;
    })
    .on('end', () => {
      active -= 1;
      // A drag may begin while the wheel has not quite come to rest: the last to end puts back.
      if (active > 0) return;
      select(element).property('__zoom', zoomIdentity);
      before = zoomIdentity;
      host.settled();
    });
  // A drag that has begun meanwhile says itself when it is over.
  const rest = new WheelRest(() => active || host.settled());
  const turned = (event: WheelEvent) => {
    if (host.handling === 'none') return;
    const action = wheelAction(event, host, element);
    if (!action) return host.refused();
    event.preventDefault();
    host.act(action);
    rest.turned();
  };
  const finger = new Finger(host);
  element.addEventListener('wheel', turned, {passive: false});
  for (const type of FINGER_EVENTS) element.addEventListener(type, finger, {capture: true, passive: true});
  select(element).call(behaviour);
  return () => {
    rest.end();
    element.removeEventListener('wheel', turned);
    for (const type of FINGER_EVENTS) element.removeEventListener(type, finger, {capture: true});
    select(element).on('.zoom', null);
  };
}

const FINGER_EVENTS = ['touchstart', 'touchmove'];

/** px by which a finger has to have moved sideways before it moves the timeline */
const MEANT = 6;

/**
 * One finger up or down a timeline that lies scrolls the page, for which d3-zoom must not see it move: it would hold
 * the page fast. So it sees nothing before the finger has moved sideways, and more so than up or down.
 */
class Finger {
  #from: Touch | undefined;

  constructor(private readonly host: GestureHost) {}

  handleEvent(event: TouchEvent): void {
    const [finger, another] = event.touches;
    if (event.type === 'touchstart')
      this.#from =
        another || this.host.handling !== 'cooperative' || this.host.orientation === 'vertical' ? undefined : finger;
    if (!this.#from || !finger || event.type === 'touchstart') return;
    const [x, y] = [Math.abs(finger.clientX - this.#from.clientX), Math.abs(finger.clientY - this.#from.clientY)];
    if (x < MEANT || x < y) event.stopImmediatePropagation();
    else this.#from = undefined;
  }
}

function isLeap({sourceEvent}: Zoomed): boolean {
  return sourceEvent instanceof Event && (sourceEvent.type === 'dblclick' || sourceEvent.type === 'touchend');
}

function accepts(event: Event, host: GestureHost): boolean {
  if (host.handling === 'none' || event.type === 'wheel') return false;
  // One finger along an upright timeline scrolls the page, as it does everywhere else on it.
  if ('touches' in event) {
    return host.orientation === 'horizontal' || host.handling === 'greedy' || (event as TouchEvent).touches.length > 1;
  }
  return !(event as MouseEvent).ctrlKey && !(event as MouseEvent).button;
}

/**
 * What a turn of the wheel asks for; nothing where it may be meant for the page. One that turns sideways, as a touch
 * pad's does, moves a timeline that lies.
 */
function wheelAction(event: WheelEvent, host: GestureHost, element: HTMLElement): Action | undefined {
  const hasKey = event.ctrlKey || event.metaKey;
  if (host.orientation === 'horizontal' && !hasKey && Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    return {type: 'pan', by: (towardsLater(host) * wheelPx(event, event.deltaX)) / host.length};
  }
  if (host.handling !== 'greedy' && !hasKey) return undefined;
  const fraction = pointer(event, element)[host.orientation === 'vertical' ? 1 : 0] / host.length;
  return {type: 'zoom', factor: 2 ** wheelZoom(event), at: towardsLater(host) > 0 ? fraction : 1 - fraction};
}

function towardsLater({orientation, rightToLeft}: GestureHost): number {
  return orientation === 'horizontal' && rightToLeft ? -1 : 1;
}

/**
 * What was at px s along the axis has come to `factor * s + shift`: a zoom about the pointer, then a pan by the rest.
 */
function actionsOf(before: ZoomTransform, {transform}: Zoomed, point: Point | undefined, host: GestureHost): Action[] {
  const vertical = host.orientation === 'vertical';
  const factor = transform.k / before.k;
  const along = (of: Point) => (vertical ? of.y : of.x);
  const shift = along(transform) - factor * along(before);
  const at = point ? along(point) : Math.abs(1 - factor) > 1e-6 ? shift / (1 - factor) : 0;
  const rest = shift - at * (1 - factor);
  const fraction = at / host.length;
  const actions: Action[] = [];
  if (factor !== 1) actions.push({type: 'zoom', factor, at: towardsLater(host) > 0 ? fraction : 1 - fraction});
  if (Math.abs(rest) > 1e-6) actions.push({type: 'pan', by: (-towardsLater(host) * rest) / host.length});
  return actions;
}

/** The middle of all pointers, in px of the element. */
function pointerOf(event: Event | null, element: HTMLElement): Point | undefined {
  const places = event
    ? pointers(
        'changedTouches' in event && event.type === 'touchend' ? (event as TouchEvent).changedTouches[0] : event,
        element,
      )
    : [];
  const mean = (side: 0 | 1) => places.reduce((total, place) => total + place[side], 0) / places.length;
  const [x, y] = [mean(0), mean(1)];
  return Number.isFinite(x + y) ? {x, y} : undefined;
}
