import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {sendKeys, until} from '../../../support.js';
import {de} from '../../../../src/i18n/de.js';
import {all, atRest, inside, mount, placeOf, THREE, unmount} from '../../shared/fixture.js';

const YEAR_2003 = {start: Date.UTC(2003, 0), end: Date.UTC(2004, 0)};

function chips(timeline: CircaTimeline): string[] {
  return all<HTMLButtonElement>(timeline, '.edge').map((chip) => (chip.hidden ? '' : chip.textContent.trim()));
}

const label = (timeline: CircaTimeline, side: string): string | null =>
  inside(timeline, `.is-${side} .edge`).getAttribute('aria-label');

async function show(timeline: CircaTimeline, view: {start: number; end: number}): Promise<void> {
  timeline.view = view;
  await atRest(timeline);
}

describe('the chips at the edges', () => {
  after(unmount);

  it('are not there where everything is in view', async () => {
    expect(chips(await mount({events: THREE})).join('')).to.equal('');
  });

  it('are there where a page begins with a window that has few events of many', async () => {
    const timeline = await mount({events: THREE, start: '2003', end: '2003'});
    await until(() => chips(timeline).join() === '1 earlier,2 later');
  });

  it('say how many events are earlier and later than an empty window, as buttons with a name', async () => {
    const timeline = await mount({events: THREE});
    await show(timeline, YEAR_2003);
    expect(chips(timeline)).to.deep.equal(['1 earlier', '2 later']);
    expect(label(timeline, 'earlier')).to.match(/^1 earlier, \w/);
    expect(label(timeline, 'later')).to.match(/^2 later, \w/);
  });

  it('say nothing of a side on which there is no event', async () => {
    const timeline = await mount({events: THREE});
    await show(timeline, {start: Date.UTC(2012, 0), end: Date.UTC(2013, 0)});
    expect(chips(timeline)).to.deep.equal(['3 earlier', '']);
  });

  it('are not there where more than a few events are in view', async () => {
    const events = Array.from({length: 40}, (_, index) => ({date: String(1980 + index), title: `Event ${index}`}));
    const timeline = await mount({events});
    await show(timeline, {start: Date.UTC(1990, 0), end: Date.UTC(2000, 0)});
    expect(chips(timeline)).to.deep.equal(['', '']);
    await show(timeline, {start: Date.UTC(1990, 2), end: Date.UTC(1991, 2)});
    expect(chips(timeline)).to.deep.equal(['10 earlier', '28 later']);
  });

  it('count exactly among very many', async () => {
    const events = Array.from({length: 20_000}, (_, index) => ({date: index < 15_000 ? '1950-01-01' : '1999-01-01'}));
    const timeline = await mount({events: events.map((event, index) => ({...event, title: `Event ${index}`}))});
    await show(timeline, {start: Date.UTC(1970, 0), end: Date.UTC(1971, 0)});
    expect(chips(timeline)).to.deep.equal(['15,000 earlier', '5,000 later']);
  });

  it('bring the nearest event into view, in the same scale', async () => {
    const timeline = await mount({events: THREE});
    await show(timeline, YEAR_2003);
    inside(timeline, '.is-later .edge').click();
    await atRest(timeline);
    const {start, end} = timeline.view;
    expect(end - start).to.be.closeTo(YEAR_2003.end - YEAR_2003.start, 1);
    expect(Date.UTC(2005, 5, 15)).to.be.within(start, end);
    inside(timeline, '.is-earlier .edge').click();
    await atRest(timeline);
    expect(timeline.view.start).to.be.below(Date.UTC(2002, 0));
    expect(chips(timeline)[1]).to.equal('2 later');
  });

  it('are pressed by keys, and hand the focus to the picture where they vanish', async () => {
    const timeline = await mount({events: THREE});
    await show(timeline, {start: Date.UTC(2011, 0), end: Date.UTC(2015, 0)});
    inside(timeline, '.is-earlier .edge').focus();
    await sendKeys({press: 'Enter'});
    await atRest(timeline);
    expect(Date.UTC(2010, 2, 4)).to.be.within(timeline.view.start, timeline.view.end);
    timeline.fit();
    await atRest(timeline);
    expect(chips(timeline)).to.deep.equal(['', '']);
    expect(timeline.shadowRoot!.activeElement).to.equal(inside(timeline, '.stage'));
  });

  it('cover no label', async () => {
    for (const orientation of ['horizontal', 'vertical'] as const) {
      const timeline = await mount({events: THREE, orientation}, {width: orientation === 'vertical' ? 340 : 1000});
      for (let year = 1999; year < 2012; year += 0.4) {
        const start = Date.UTC(Math.floor(year), (year % 1) * 12);
        await show(timeline, {start, end: start + 2 * 365 * 86_400_000});
        const boxes = all(timeline, '.mark text').map((text) => text.getBoundingClientRect());
        for (const chip of all<HTMLButtonElement>(timeline, '.edge').filter(({hidden}) => !hidden)) {
          const {left, right, top, bottom} = chip.getBoundingClientRect();
          const covered = boxes.filter(
            (box) => left < box.right && box.left < right && top < box.bottom && box.top < bottom,
          );
          expect(covered, `${orientation} ${year}`).to.deep.equal([]);
        }
      }
    }
  });

  it('stand at the ends to which they lead: at the sides, upright at top and foot', async () => {
    const timeline = await mount({events: THREE});
    const places = () =>
      all(timeline, '.edge').map(placeOf) as [ReturnType<typeof placeOf>, ReturnType<typeof placeOf>];
    await show(timeline, YEAR_2003);
    let [earlier, later] = places();
    expect(later.x - earlier.x).to.be.above(700);
    timeline.setAttribute('dir', 'rtl');
    await timeline.updateComplete;
    await show(timeline, {...YEAR_2003, end: Date.UTC(2004, 1)});
    [earlier, later] = places();
    expect(earlier.x - later.x).to.be.above(700);
    timeline.orientation = 'vertical';
    await timeline.updateComplete;
    await show(timeline, YEAR_2003);
    [earlier, later] = places();
    expect(later.y - earlier.y).to.be.above(200);
  });

  it('speak the language of the page', async () => {
    const timeline = await mount({events: THREE});
    timeline.messages = de;
    await timeline.updateComplete;
    await show(timeline, YEAR_2003);
    expect(chips(timeline)).to.deep.equal(['1 früher', '2 später']);
  });
});
