import type {CircaList, EventInput, TimelineInput} from '../../../src/index.js';
import {nextFrame, sendKeys, sendMouse} from '../../support.js';
import {mount, placeOf} from '../shared/fixture.js';

/** Events told from the last to the first, a day each. */
export const days = (count: number): EventInput[] =>
  Array.from({length: count}, (_, index) => ({
    id: `d${index + 1}`,
    date: new Date(Date.UTC(1500, 0, count - index)).toISOString().slice(0, 10),
    title: `Told ${index + 1}`,
  }));

export async function listIn(
  events: readonly EventInput[] | TimelineInput,
  {width = 1000, as}: {readonly width?: number; readonly as?: CircaList['as']} = {},
) {
  const list = document.createElement('circa-list');
  if (as) list.as = as;
  const timeline = await mount({events}, {width, children: [list]});
  await settled(list);
  return {list, timeline};
}

export async function settled(list: CircaList): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await nextFrame();
    await list.updateComplete;
  }
}

export const every = (list: CircaList, selector: string) => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const one = (list: CircaList, selector: string) => {
  const found = list.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector} in the list`);
  return found;
};
export const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
export const titles = (list: CircaList) => every(list, '.title').map(words);
export const focused = (list: CircaList) => {
  const active = list.shadowRoot!.activeElement;
  return active && words(active);
};
export const button = (list: CircaList, title: string) => every(list, 'button').find((one) => words(one) === title)!;
export const current = (list: CircaList) => every(list, '[aria-current=true]').map(words);

export async function click(element: Element): Promise<void> {
  const {x, y} = placeOf(element);
  await sendMouse({type: 'click', position: [x, y]});
}

export async function press(list: CircaList, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({press: key});
    await settled(list);
  }
}

/** Whether all of an element lies in the part of the list that is in sight, below the head of its table. */
export function isInSight(list: CircaList, element: Element): boolean {
  const {top, bottom} = one(list, '.scroller').getBoundingClientRect();
  const head = list.shadowRoot!.querySelector('thead th')?.getBoundingClientRect().bottom ?? top;
  const box = element.getBoundingClientRect();
  return box.top >= Math.max(top, head) - 1 && box.bottom <= bottom + 1;
}
