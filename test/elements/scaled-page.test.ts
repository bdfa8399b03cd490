import {expect} from 'chai';
import {sendMouse, sendWheel} from '../support.js';
import {days, isInSight, listIn, one, settled as listSettled} from './list/list-fixture.js';
import {all, atRest, inside, mount, SIX, unmount} from './shared/fixture.js';
import {mountTold, positionOf, settled as storySettled, within} from './story/story-fixture.js';

/** How a page draws a timeline, and how many px of the screen each of its own then takes. */
const SCALED: readonly [style: string, scale: number][] = [
  ['transform: scale(0.5)', 0.5],
  ['zoom: 0.5', 0.5],
  ['zoom: 1.25', 1.25],
];

/** px of the timeline's own */
const WIDTH = 1000;

for (const [style, scale] of SCALED) {
  describe(`under “${style}”`, function () {
    before(() => {
      document.body.style.cssText = `${style}; transform-origin: 0 0; margin: 0`;
    });
    after(() => {
      unmount();
      document.body.removeAttribute('style');
    });

    const span = ({start, end}: {start: number; end: number}) => end - start;
    const press = async (...places: [number, number][]) => {
      await sendMouse({type: 'move', position: places[0]!});
      await sendMouse({type: 'down'});
      for (const position of places.slice(1)) await sendMouse({type: 'move', position});
      await sendMouse({type: 'up'});
    };

    it('a drag of 100 px moves the picture by 100 px', async () => {
      const timeline = await mount({src: SIX}, {width: WIDTH});
      const {view} = timeline;
      await press([300, 40], [350, 40], [400, 40]);
      await atRest(timeline);
      expect(((view.start - timeline.view.start) / span(view)) * WIDTH * scale).to.be.closeTo(100, 1);
    });

    it('a wheel keeps the moment under the pointer there, and turned sideways moves it by what it turns', async () => {
      const timeline = await mount({src: SIX, gestureHandling: 'greedy'}, {width: WIDTH});
      const {view} = timeline;
      const momentAt = (px: number) => timeline.view.start + (px / scale / WIDTH) * span(timeline.view);
      const before = momentAt(400);
      await sendWheel({x: 400, y: 40, deltaY: -120});
      await atRest(timeline);
      expect(span(timeline.view)).to.be.below(span(view) * 0.9);
      expect(Math.abs(momentAt(400) - before) / span(view)).to.be.below(1 / WIDTH);
      const {start} = timeline.view;
      await sendWheel({x: 400, y: 40, deltaX: 80});
      await atRest(timeline);
      expect(((timeline.view.start - start) / span(timeline.view)) * WIDTH * scale).to.be.closeTo(80, 1);
    });

    it('a click on the density lists the events that it meets there', async () => {
      const background = Array.from({length: 12}, (_, index) => ({
        date: `${2003 + index}-03-01`,
        title: 'An ordinary event of that year',
        importance: 1,
      }));
      const crowd = Array.from({length: 40}, (_, index) => ({date: '2010-06-15', title: `Dispatch ${index}`}));
      const timeline = await mount({events: [...background, ...crowd]}, {width: WIDTH});
      timeline.style.setProperty('height', '400px');
      await atRest(timeline);
      const part = (Date.UTC(2010, 5, 15) - timeline.view.start) / span(timeline.view);
      const axis = inside<SVGGraphicsElement>(timeline, '.axis-line').getBBox().y;
      await press([Math.round(part * WIDTH * scale), Math.round((axis - 3) * scale)]);
      await timeline.updateComplete;
      await atRest(timeline);
      expect(all(timeline, '.card .choice').length).to.be.above(5);
    });

    it('a minimap takes the window to where it is clicked, and drags it by as many px', async () => {
      const minimap = document.createElement('circa-minimap');
      minimap.slot = 'above';
      const timeline = await mount({src: SIX}, {width: WIDTH, children: [minimap]});
      const home = timeline.view;
      const middle = (home.start + home.end) / 2;
      timeline.view = {start: middle - span(home) / 20, end: middle + span(home) / 20};
      await atRest(timeline);
      const strip = WIDTH - 48;
      const at = Math.round((24 + strip * 0.8) * scale);
      await press([at, Math.round(28 * scale)]);
      await atRest(timeline);
      const momentOf = (px: number) => home.start + ((px / scale - 24) / strip) * span(home);
      expect(((timeline.view.start + timeline.view.end) / 2 - momentOf(at)) / span(home)).to.be.closeTo(0, 0.002);
      const {start} = timeline.view;
      await press([at, Math.round(28 * scale)], [at - 60, Math.round(28 * scale)]);
      await atRest(timeline);
      expect((start - timeline.view.start) / span(home)).to.be.closeTo(60 / scale / strip, 0.003);
    });

    it('a swipe over a story is one from as many px of its own', async () => {
      const {timeline, story} = await mountTold({src: SIX, selected: 'hurras-al-deen'});
      const page = within(story, '.page');
      const swipe = async (px: number) => {
        for (const [type, clientX] of [
          ['pointerdown', 300],
          ['pointerup', 300 - px * scale],
        ] as const) {
          const pointer = {pointerId: 5, pointerType: 'touch', isPrimary: true, clientX, clientY: 100};
          page.dispatchEvent(new PointerEvent(type, {...pointer, bubbles: true, composed: true}));
        }
        await storySettled(timeline, story);
      };
      await swipe(34);
      expect(positionOf(story)).to.equal('2 of 6');
      await swipe(46);
      expect(positionOf(story)).to.equal('3 of 6');
    });

    for (const count of [60, 5000]) {
      it(`a list of ${count} events brings the open one into sight`, async () => {
        const {list, timeline} = await listIn(days(count));
        for (const told of [Math.round(count * 0.7), count, 20]) {
          timeline.selected = `d${told}`;
          await atRest(timeline);
          await listSettled(list);
          expect(isInSight(list, one(list, '[aria-current]')), `Told ${told}`).to.equal(true);
        }
      });
    }
  });
}
