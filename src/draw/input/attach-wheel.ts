import type {Action} from '../../view/index.js';
import type {GestureHost} from './gesture-host.js';
import {pointIn} from './own-px.js';
import {panBy} from './pan.js';
import {wheelPx, WheelRest, wheelZoom} from './wheel.js';

/**
 * Makes actions of the turns of a wheel. Not by d3-zoom, which knows no cooperative handling.
 * @param isDragging whether a drag goes on, which will itself say that it is over
 * @returns a function that takes all listeners away again
 */
export function attachWheel(element: HTMLElement, host: GestureHost, isDragging: () => boolean): () => void {
  const rest = new WheelRest(() => {
    if (!isDragging()) host.settled();
  });
  const turned = (event: WheelEvent): void => {
    if (host.handling === 'none') return;
    const action = wheelAction(event, host, element);
    if (!action) return host.refused();
    event.preventDefault();
    host.act(action);
    rest.turned();
  };
  element.addEventListener('wheel', turned, {passive: false});
  return () => {
    rest.end();
    element.removeEventListener('wheel', turned);
  };
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
