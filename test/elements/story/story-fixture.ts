import type {CircaStory, CircaTimeline} from '../../../src/index.js';
import {nextFrame, sendKeys, sendMouse} from '../../support.js';
import {atRest, inside, mount, placeOf, SIX, unmount} from '../shared/fixture.js';

const appended: Element[] = [];

/** Puts an element into the page until the test is over. */
export function append(element: Element, before?: Element): void {
  appended.push(element);
  if (before) before.before(element);
  else document.body.append(element);
}

/** A timeline with a story in it, below the picture unless said otherwise. */
export async function mountTold(
  set: Parameters<typeof mount>[0] = {src: SIX},
  {width = 1000, slot = ''} = {},
): Promise<{timeline: CircaTimeline; story: CircaStory}> {
  const story = document.createElement('circa-story');
  if (slot) story.slot = slot;
  const timeline = await mount(set, {width, children: [story]});
  await settled(timeline, story);
  return {timeline, story};
}

/** A story somewhere else in the page, for the timeline of that id. */
export function put(id: string, before?: Element): CircaStory {
  const story = document.createElement('circa-story');
  story.for = id;
  append(story, before);
  return story;
}

export async function settled(timeline: CircaTimeline, story: CircaStory): Promise<void> {
  await timeline.updateComplete;
  await atRest(timeline);
  await story.updateComplete;
  await nextFrame();
}

export function within<E extends Element = HTMLElement>(story: CircaStory, selector: string): E {
  const found = story.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector} in the story`);
  return found;
}

export const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
export const titleOf = (story: CircaStory) => words(within(story, '[part=event-title]'));
export const positionOf = (story: CircaStory) => words(within(story, '[part=position]'));
export const button = (story: CircaStory, name: string) => {
  const found = [...story.shadowRoot!.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? words(one)) === name,
  );
  if (!found) throw new Error(`the story has no button ${name}`);
  return found;
};
export const isCardOpen = (timeline: CircaTimeline) => inside(timeline, '.card').matches(':popover-open');

export async function press(timeline: CircaTimeline, story: CircaStory, name: string): Promise<void> {
  const target = button(story, name);
  target.scrollIntoView({block: 'nearest'});
  const {x, y} = placeOf(target);
  await sendMouse({type: 'click', position: [x, y]});
  await settled(timeline, story);
}

export async function key(timeline: CircaTimeline, story: CircaStory, name: string): Promise<void> {
  await sendKeys({press: name});
  await settled(timeline, story);
}

/** After each test. */
export function cleanUp(): void {
  for (const element of appended.splice(0)) element.remove();
  unmount();
  scrollTo(0, 0);
}
