import {expect} from 'chai';
import type {TimelineInput} from '../../../../src/index.js';
import {until} from '../../../support.js';
import {all, inside, mark, mount, unmount} from '../fixture.js';

const FILE: TimelineInput = {
  groups: [
    {id: 'a', title: 'Ay'},
    {id: 'b', title: 'Bee', color: 'yellow'},
  ],
  events: [
    {id: 'x', date: '2014-05-03', title: 'X', group: 'a'},
    {id: 'y', date: '2016-06-04', title: 'Y', group: 'b'},
    {id: 'z', date: '2018-07-05', title: 'Z'},
  ],
};

const fillOf = (element: Element) => getComputedStyle(element).fill;

describe('groups have colours', () => {
  afterEach(() => {
    unmount();
    document.body.removeAttribute('style');
  });

  const dotOf = (timeline: Parameters<typeof mark>[0], id: string) => mark(timeline, id).querySelector('.dot')!;

  it('on their signs and names, and what has no group has none', async () => {
    const timeline = await mount({events: FILE});
    const [first, own] = all(timeline, '.swatch').map(fillOf);
    expect(fillOf(dotOf(timeline, 'x')))
      .to.equal(first)
      .and.to.equal('rgb(23, 106, 213)');
    expect(fillOf(dotOf(timeline, 'y')))
      .to.equal(own)
      .and.to.match(/^rgb\((\d+), \1, 0\)$/);
    expect(fillOf(dotOf(timeline, 'z'))).to.equal(fillOf(inside(timeline, '.mark .title')));
    expect(all(timeline, '[style*="color"], [style*="fill"]')).to.deep.equal([]);
  });

  it('which a page sets by variables', async () => {
    document.body.style.setProperty('--circa-group-1', 'rgb(1, 2, 3)');
    const timeline = await mount({events: FILE});
    expect(fillOf(dotOf(timeline, 'x'))).to.equal('rgb(1, 2, 3)');
    expect(timeline.toSVG()).to.include('fill="rgb(1, 2, 3)"');
  });

  it('in the search, the list, the story and the card', async () => {
    const children = '<circa-search></circa-search><circa-list slot="below"></circa-list><circa-story></circa-story>';
    const timeline = await mount({events: FILE}, {children});
    timeline.select('x');
    for (const name of ['circa-search', 'circa-list', 'circa-story']) {
      const companion = timeline.querySelector(name)!;
      const swatches = () => [...companion.shadowRoot!.querySelectorAll('.swatch rect')].map(fillOf);
      await until(() => swatches().length > 0);
      expect(swatches()[0], name).to.equal('rgb(23, 106, 213)');
    }
    timeline.querySelector('circa-story')!.remove();
    timeline.select('y');
    await until(() => all(timeline, '.card .event-group').length > 0);
    expect(inside(timeline, '.card .event-group').textContent).to.equal('Bee');
  });

  it('that are told apart by a key where there are no lanes, and only there', async () => {
    const shown = (key: Element[]) => key.map((element) => getComputedStyle(element).display);
    const lying = await mount({events: FILE});
    expect(shown(all(lying, '.key'))).to.deep.equal(['none']);
    const upright = await mount({events: FILE, orientation: 'vertical'});
    expect(shown(all(upright, '.key'))).to.deep.equal(['flex']);
    expect(all(upright, '.key li').map(({textContent}) => textContent)).to.deep.equal(['Ay', 'Bee']);
  });

  it('that become lighter or darker where the ground behind them does', async () => {
    document.body.style.setProperty('background', '#ffffff');
    const timeline = await mount({events: FILE});
    const before = fillOf(dotOf(timeline, 'y'));
    document.body.style.setProperty('background', '#101010');
    timeline.style.setProperty('--circa-ground', '#101010');
    timeline.style.setProperty('--circa-ink', '#eeeeee');
    await until(() => fillOf(dotOf(timeline, 'y')) !== before);
    expect(fillOf(dotOf(timeline, 'y'))).to.equal('rgb(255, 255, 0)');
  });
});
