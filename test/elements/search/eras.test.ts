import {expect} from 'chai';
import {erasWith} from '../../../src/elements/search/eras.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {until} from '../../support.js';
import {mount, unmount} from '../shared/fixture.js';

const FILE = {
  eras: [
    {date: '1957/1975', title: 'Space race'},
    {date: '1947/1991', title: 'Cold War'},
    {date: '1914/1918', title: 'First World War'},
    {date: '1804/1815', title: 'L’Empire napoléonien'},
  ],
  events: [
    {date: '1900', title: 'Begin'},
    {date: '2000', title: 'End'},
  ],
};

describe('the eras that a search finds', () => {
  const found = (text: string) => erasWith(text, createTimeline(FILE).timeline, 'en').map(({title}) => title);

  it('have all words in their titles, in any order, whatever their case and accents', () => {
    expect(found('war')).to.deep.equal(['Cold War', 'First World War']);
    expect(found('WAR  world')).to.deep.equal(['First World War']);
    expect(found('napoleon')).to.deep.equal(['L’Empire napoléonien']);
    expect(found('peace')).to.deep.equal([]);
    expect(found('  ')).to.deep.equal([]);
  });
});

describe('a search that finds eras', () => {
  after(unmount);

  it('offers buttons that lead to them, and counts them among no events', async () => {
    const timeline = await mount({events: FILE});
    const search = document.createElement('circa-search');
    timeline.append(search);
    await search.updateComplete;
    const offered = () => [...search.renderRoot.querySelectorAll<HTMLButtonElement>('[part~="era"]')];
    expect(offered()).to.have.length(0);
    const input = search.renderRoot.querySelector('input')!;
    input.value = 'space';
    input.dispatchEvent(new Event('input'));
    await until(() => offered().length === 1);
    expect(offered()[0]!.textContent.trim()).to.equal('Space race');
    await until(() => timeline.filter?.text === 'space');
    await timeline.updateComplete;
    expect(timeline.matched).to.have.length(0);
    offered()[0]!.click();
    await until(() => timeline.view.start > Date.UTC(1950, 0) && timeline.view.end < Date.UTC(1985, 0));
    expect(timeline.view.start).to.be.below(Date.UTC(1957, 0));
    expect(timeline.view.end).to.be.above(Date.UTC(1976, 0));
  });
});
