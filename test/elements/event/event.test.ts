import {expect} from 'chai';
import '../../../src/define.js';

describe('an event', () => {
  it('has its importance as a number, from the attribute and back', async () => {
    const event = document.createElement('circa-event');
    event.setAttribute('importance', '3');
    expect(event.importance).to.equal(3);
    document.body.append(event);
    event.importance = 5;
    await event.updateComplete;
    event.remove();
    expect(event.getAttribute('importance')).to.equal('5');
  });

  it('has as attributes what a script sets as properties: that is what its timeline reads', async () => {
    const event = document.createElement('circa-event');
    document.body.append(event);
    const set = {date: 'Feb 2018', group: 'east', url: '/more'};
    Object.assign(event, set);
    await event.updateComplete;
    event.remove();
    const attributes = Object.fromEntries(Array.from(event.attributes, ({name, value}) => [name, value]));
    expect(attributes).to.deep.equal(set);
  });
});
