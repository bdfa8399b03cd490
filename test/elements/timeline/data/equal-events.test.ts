import {expect} from 'chai';
import {seemEqual} from '../../../../src/elements/timeline/data/equal-events.js';

const events = (count: number) => Array.from({length: count}, (_, index) => ({date: `${index}`, title: `${index}`}));

describe('seemEqual', () => {
  it('is true of events that say the same, however many', () => {
    for (const count of [1, 199, 200, 201, 100_000]) {
      expect(seemEqual(events(count), events(count)), `${count}`).to.equal(true);
    }
  });

  it('is false of fewer, of more, of another first one or last one, and of none', () => {
    const other = {date: '2014', title: 'another'};
    for (const changed of [events(999), events(1001), events(1000).with(0, other), events(1000).with(-1, other), []]) {
      expect(seemEqual(changed, events(1000))).to.equal(false);
    }
    expect(seemEqual([], [])).to.equal(false);
  });

  it('is false of what cannot be compared', () => {
    const circle: Record<string, unknown> = {date: '2014'};
    circle.itself = circle;
    expect(seemEqual([circle], [circle])).to.equal(false);
  });
});
