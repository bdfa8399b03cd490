import {expect} from 'chai';
import {SIX} from '../shared/fixture.js';
import {cleanUp, mountTold, positionOf, settled, within} from './story-fixture.js';

afterEach(cleanUp);

// With a real finger: in input.test.ts, since all tests that touch stand in one file.
describe('a swipe over a story', () => {
  const pointers = (target: Element, ...steps: [type: string, x: number, y: number, more?: PointerEventInit][]) => {
    for (const [type, clientX, clientY, more] of steps) {
      target.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 5,
          pointerType: 'touch',
          isPrimary: true,
          bubbles: true,
          composed: true,
          clientX,
          clientY,
          ...more,
        }),
      );
    }
  };

  it('to the left goes on, to the right goes back, and the other way round where the page runs from right to left', async () => {
    const {timeline, story} = await mountTold({src: SIX, selected: 'hurras-al-deen'});
    const page = within(story, '.page');
    pointers(page, ['pointerdown', 300, 100], ['pointerup', 200, 110]);
    await settled(timeline, story);
    expect(positionOf(story)).to.equal('3 of 6');
    pointers(page, ['pointerdown', 200, 100], ['pointerup', 300, 90]);
    await settled(timeline, story);
    expect(positionOf(story)).to.equal('2 of 6');
    timeline.dir = 'rtl';
    await settled(timeline, story);
    pointers(page, ['pointerdown', 200, 100], ['pointerup', 300, 90]);
    await settled(timeline, story);
    expect(positionOf(story)).to.equal('3 of 6');
  });

  for (const [x, y, told] of [
    [40, 0, 'goes on'],
    [39, 0, 'does not'],
    [60, 39, 'goes on'],
    [60, 41, 'does not'],
  ] as const) {
    it(`of ${x} px to the left and ${y} px down ${told}`, async () => {
      const {timeline, story} = await mountTold({src: SIX, selected: 'hurras-al-deen'});
      pointers(within(story, '.page'), ['pointerdown', 300, 100], ['pointerup', 300 - x, 100 + y]);
      await settled(timeline, story);
      expect(positionOf(story)).to.equal(told === 'goes on' ? '3 of 6' : '2 of 6');
    });
  }

  const noSwipes: readonly [
    what: string,
    ...steps: Parameters<typeof pointers> extends [Element, ...infer Steps] ? Steps : never,
  ][] = [
    ['a tap that slips', ['pointerdown', 300, 100], ['pointerup', 280, 100]],
    ['a finger that goes down as well', ['pointerdown', 300, 100], ['pointerup', 240, 160]],
    ['a finger that scrolls the page', ['pointerdown', 300, 100], ['pointercancel', 290, 160], ['pointerup', 200, 160]],
    [
      'a pinch',
      ['pointerdown', 300, 100],
      ['pointerdown', 350, 100, {pointerId: 6, isPrimary: false}],
      ['pointerup', 200, 100],
    ],
    [
      'a mouse that marks text',
      ['pointerdown', 300, 100, {pointerType: 'mouse'}],
      ['pointerup', 200, 100, {pointerType: 'mouse'}],
    ],
  ];
  for (const [what, ...steps] of noSwipes) {
    it(`is not ${what}`, async () => {
      const {timeline, story} = await mountTold({src: SIX, selected: 'hurras-al-deen'});
      pointers(within(story, '.page'), ...steps);
      await settled(timeline, story);
      expect(positionOf(story)).to.equal('2 of 6');
    });
  }

  it('leaves scrolling upwards and pinching to the page', async () => {
    const {story} = await mountTold({src: SIX, selected: 'hurras-al-deen'});
    expect(getComputedStyle(within(story, '.page')).touchAction.split(' ')).to.have.members(['pan-y', 'pinch-zoom']);
  });
});
