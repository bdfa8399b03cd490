import {expect} from 'chai';
import {all, inside, mount, unmount} from '../fixture.js';

const FILE = {
  eras: [
    {date: '1957/1975', title: 'Space race'},
    {date: 'since 2000', title: 'People in orbit'},
  ],
  events: [
    {date: '1950-01-01', title: 'Before'},
    {date: '2010-01-01', title: 'Later'},
  ],
};
const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

describe('the eras of a timeline, for those who do not see their bands', () => {
  afterEach(unmount);

  it('are told in its description with their dates, those too whose title has no room', async () => {
    const narrow = {date: '1958-01-01/1958-01-02', title: 'A night in 1958'};
    const timeline = await mount({events: {...FILE, eras: [...FILE.eras, narrow]}});
    const ids = inside(timeline, '.stage').getAttribute('aria-describedby')!.split(' ');
    const description = ids.map((id) => words(inside(timeline, `#${id}`))).join(' ');
    expect(description).to.contain('2 events');
    expect(description).to.contain('Eras: Space race, 1957–1975; People in orbit, since 2000; A night in 1958, ');
    expect(all(timeline, '.era-label').map(words)).to.deep.equal(['Space race', 'People in orbit']);
  });

  it('are not spoken of where there are none', async () => {
    const timeline = await mount({events: FILE.events});
    expect(all(timeline, '#eras')).to.have.length(0);
  });

  it('are drawn where there is no event, and nothing is said to be missing', async () => {
    const timeline = await mount({events: {...FILE, events: []}});
    expect(inside<HTMLElement>(timeline, '.stage').hidden).to.equal(false);
    expect(all(timeline, '.era-label').map(words)).to.deep.equal(['Space race', 'People in orbit']);
    expect(timeline.view.start).to.be.below(Date.UTC(1957, 0));
    expect(timeline.view.end).to.be.above(Date.UTC(2000, 0));
  });

  it('stand above the events of a list, in either form', async () => {
    const timeline = await mount({events: FILE});
    for (const as of ['list', 'table'] as const) {
      const list = document.createElement('circa-list');
      list.as = as;
      timeline.append(list);
      await list.updateComplete;
      const eras = list.renderRoot.querySelector('[part="eras"]')!;
      expect(eras.getAttribute('aria-label')).to.equal('Eras');
      expect([...eras.children].map(words)).to.deep.equal(['Space race, 1957–1975', 'People in orbit, since 2000']);
      expect(list.renderRoot.querySelectorAll('.row')).to.have.length(2);
      list.remove();
    }
  });
});
