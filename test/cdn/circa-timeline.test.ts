import {expect} from 'chai';
import * as file from '../../cdn/circa-timeline.js';

describe('the file for pages without a bundler', () => {
  it('has the two elements that it registers, every class of event, and what reads and writes dates', () => {
    expect(Object.keys(file).sort()).to.deep.equal([
      'CircaErrorEvent',
      'CircaEvent',
      'CircaLoadEvent',
      'CircaSelectEvent',
      'CircaTimeline',
      'CircaViewChangeEvent',
      'CircaViewInputEvent',
      'Timeline',
      'WhenSyntaxError',
      'formatWhen',
      'parseEDTF',
      'parseWhen',
    ]);
  });

  it('registers those two alone, and the companions as soon as one of them stands in the page', async () => {
    const isRegistered = (name: string) => customElements.get(`circa-${name}`) !== undefined;
    const companions = ['list', 'minimap', 'search', 'story'];
    expect(['timeline', 'event', ...companions].map(isRegistered)).to.deep.equal([
      true,
      true,
      ...companions.map(() => false),
    ]);
    const list = document.createElement('circa-list');
    document.body.append(list);
    await Promise.all(companions.map((name) => customElements.whenDefined(`circa-${name}`)));
    list.remove();
  });
});
