import {expect} from 'chai';
import * as file from '../../cdn/circa-timeline.js';

describe('the file for pages without a bundler', () => {
  it('has no exports, for which it would have to wait', () => {
    expect(Object.keys(file)).to.deep.equal([]);
  });

  it('registers timeline, event and era alone, and the companions as soon as one of them stands in the page', async () => {
    const isRegistered = (name: string) => customElements.get(`circa-${name}`) !== undefined;
    const companions = ['list', 'minimap', 'search', 'story'];
    const core = ['timeline', 'event', 'era'];
    await Promise.all(core.map((name) => customElements.whenDefined(`circa-${name}`)));
    expect([...core, ...companions].map(isRegistered)).to.deep.equal([
      ...core.map(() => true),
      ...companions.map(() => false),
    ]);
    const list = document.createElement('circa-list');
    document.body.append(list);
    await Promise.all(companions.map((name) => customElements.whenDefined(`circa-${name}`)));
    list.remove();
  });
});
