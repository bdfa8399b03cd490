import type {Point} from '../../layout/index.js';
import type {Action} from '../../view/index.js';
import type {GestureHost} from './gesture-host.js';
import {scaleOf} from './own-px.js';

/** @param px of the viewport along the axis, towards its end */
export function panBy(px: number, element: HTMLElement, host: GestureHost): Action {
  const own = px / along(scaleOf(element), host);
  return {type: 'pan', by: (towardsLater(host) * own) / host.length};
}

export function along({x, y}: Point, {orientation}: GestureHost): number {
  return orientation === 'vertical' ? y : x;
}

/** 1 where px grow with time, -1 where they shrink */
function towardsLater({orientation, rightToLeft}: GestureHost): 1 | -1 {
  return orientation === 'horizontal' && rightToLeft ? -1 : 1;
}
