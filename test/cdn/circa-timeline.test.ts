import {expect} from 'chai';
import * as file from '../../cdn/circa-timeline.js';

describe('the file for pages without a bundler', () => {
  it('has no exports, for which it would have to wait', () => {
    expect(Object.keys(file)).to.deep.equal([]);
  });

  it('registers timeline and event alone, and the companions as soon as one of them stands in the page', async () => {
    const isRegistered = (name: string) => customElements.get(`circa-${name}`) !== undefined;
    const companions = ['list', 'minimap', 'search', 'story'];
    await Promise.all(['timeline', 'event'].map((name) => customElements.whenDefined(`circa-${name}`)));
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
