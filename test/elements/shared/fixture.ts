import '../../../src/define.js';
import type {CircaTimeline, EventInput} from '../../../src/index.js';
import {nextFrame} from '../../support.js';

export const SIX = '/data/idlib-2019.json';

let mounted: HTMLElement | undefined;

/** A timeline at the top left of an otherwise empty page, drawn. The one before it is taken away. */
export async function mount(
  set: Partial<
    Pick<
      CircaTimeline,
      | 'src'
      | 'reference'
      | 'orientation'
      | 'gestureHandling'
      | 'order'
      | 'events'
      | 'start'
      | 'end'
      | 'selected'
      | 'timeZone'
      | 'prefer'
      | 'dateOrder'
      | 'circa'
      | 'edtf'
      | 'curve'
    >
  >,
  {
    width = 1000,
    height,
    children = '',
  }: {readonly width?: number; readonly height?: number | undefined; readonly children?: string | Node[]} = {},
): Promise<CircaTimeline> {
  unmount();
  document.body.style.setProperty('margin', '0');
  const box = document.createElement('div');
  box.style.setProperty('width', `${width}px`);
  const timeline = document.createElement('circa-timeline');
  if (typeof children === 'string') timeline.innerHTML = children;
  else timeline.append(...children);
  Object.assign(timeline, set);
  if (height !== undefined) timeline.style.setProperty('height', `${height}px`);
  box.append(timeline);
  document.body.prepend(box);
  mounted = box;
  await timeline.updateComplete;
  await nextFrame();
  return timeline;
}

export function unmount(): void {
  mounted?.remove();
  mounted = undefined;
}

export function inside<E extends Element = HTMLElement>(timeline: CircaTimeline, selector: string): E {
  const found = timeline.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector} in the timeline`);
  return found;
}

export function all<E extends Element = Element>(timeline: CircaTimeline, selector: string): E[] {
  return [...timeline.shadowRoot!.querySelectorAll<E>(selector)];
}

export function mark(timeline: CircaTimeline, id: string): SVGGElement {
  return inside<SVGGElement>(timeline, `.mark[data-id="${id}"]`);
}

/** The middle of the mark's own shape in whole px of the viewport, where a press opens it. */
export function placeOf(element: Element): {x: number; y: number} {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: Math.round(left + width / 2), y: Math.round(top + height / 2)};
}

/** Where texts are in the viewport, without the halo around their letters, which Firefox counts as part of them. */
export function lettersBox(texts: SVGGraphicsElement): DOMRect {
  const {x, y, width, height} = texts.getBBox();
  const {a, d, e, f} = texts.getScreenCTM()!;
  return new DOMRect(a * x + e, d * y + f, a * width, d * height);
}

/** Resolves with the next event of a type on the element; rejects after some seconds. */
export function next<E extends Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${type} came`)), 20_000);
    target.addEventListener(
      type,
      (event) => {
        clearTimeout(timer);
        resolve(event as E);
      },
      {once: true},
    );
  });
}

/** Counts events of a type on the element from now on. */
export function counter(target: EventTarget, type: string): {count: number} {
  const counted = {count: 0};
  target.addEventListener(type, () => (counted.count += 1));
  return counted;
}

/** Resolves once the window has stood still for some frames: gestures and glides have come to rest. */
export async function atRest(timeline: CircaTimeline): Promise<void> {
  let before = timeline.view;
  for (let still = 0; still < 4;) {
    await nextFrame();
    still = timeline.view === before ? still + 1 : 0;
    before = timeline.view;
  }
}

export const THREE: readonly EventInput[] = [
  {id: 'a', date: '2001', title: 'First'},
  {id: 'b', date: '2005-06', title: 'Second'},
  {id: 'c', date: '2010-03-04', title: 'Third'},
];
