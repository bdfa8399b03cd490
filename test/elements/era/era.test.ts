import {expect} from 'chai';
import '../../../src/define.js';

describe('an era', () => {
  it('has as an attribute the date that a script sets as a property: that is what its timeline reads', async () => {
    const era = document.createElement('circa-era');
    document.body.append(era);
    era.date = '1957/1975';
    await era.updateComplete;
    era.remove();
    expect(era.getAttribute('date')).to.equal('1957/1975');
  });
});
