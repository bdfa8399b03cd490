import {expect} from 'chai';
import '../../../src/define.js';

describe('an era', () => {
  it('has as attributes what a script sets as properties: that is what its timeline reads', async () => {
    const era = document.createElement('circa-era');
    document.body.append(era);
    era.date = '1957/1975';
    era.color = 'crimson';
    await era.updateComplete;
    era.remove();
    expect([era.getAttribute('date'), era.getAttribute('color')]).to.deep.equal(['1957/1975', 'crimson']);
  });
});
