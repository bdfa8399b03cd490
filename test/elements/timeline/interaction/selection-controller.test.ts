import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {atRest, mount, THREE, unmount} from '../../shared/fixture.js';

const DAY = 86_400_000;

/** A timeline of which a window is shown. */
async function showing(start: number, end: number): Promise<CircaTimeline> {
  const timeline = await mount({events: THREE});
  timeline.view = {start, end};
  await atRest(timeline);
  return timeline;
}

describe('the window, when an event is opened', () => {
  after(unmount);

  const inView: readonly [where: string, start: number, end: number][] = [
    ['wholly', Date.UTC(2004, 0), Date.UTC(2009, 0)],
    ['with its end alone', Date.UTC(2005, 5, 20), Date.UTC(2006, 0)],
    ['with its beginning alone', Date.UTC(2005, 0), Date.UTC(2005, 5, 10)],
    ['from end to end', Date.UTC(2005, 5, 10), Date.UTC(2005, 5, 12)],
  ];
  for (const [where, start, end] of inView) {
    it(`stays where the event is in it already, ${where}`, async () => {
      const timeline = await showing(start, end);
      const {view} = timeline;
      timeline.select('b');
      await atRest(timeline);
      expect([timeline.selected, timeline.view]).to.deep.equal(['b', view]);
      expect(timeline.view).to.equal(view);
    });
  }

  const outOfView: readonly [where: string, start: number, end: number][] = [
    ['before it', Date.UTC(2005, 7), Date.UTC(2006, 0)],
    ['behind it', Date.UTC(2004, 0), Date.UTC(2005, 4)],
    ['hardly in it', Date.UTC(2005, 0), Date.UTC(2005, 5, 1) + DAY],
  ];
  for (const [where, start, end] of outOfView) {
    it(`moves, and keeps its span, where the event is ${where}`, async () => {
      const timeline = await showing(start, end);
      timeline.select('b');
      await atRest(timeline);
      const {view} = timeline;
      expect(view.end - view.start).to.be.closeTo(end - start, 1);
      // Its beginning is in the middle.
      expect((view.start + view.end) / 2).to.be.closeTo(Date.UTC(2005, 5), DAY);
    });
  }
});
