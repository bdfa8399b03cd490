import {expect} from 'chai';
import type {CircaTimeline, EventInput} from '../../../../src/index.js';
import {until} from '../../../support.js';
import {all, mount, unmount} from '../../shared/fixture.js';

const DATES: readonly EventInput[] = ['September', '03/04/2018', 'c. 1850', '2012-22'].map((date) => ({
  date,
  title: date,
}));

const read = ({timeline}: CircaTimeline): string[] => timeline.events.map(({when}) => when.edtf);

describe('attributes that say how dates are read', () => {
  after(unmount);

  it('are those of a file, and read anew when they change', async () => {
    const timeline = await mount({events: DATES, reference: '2019-07-01'});
    expect(read(timeline)).to.deep.equal(['2018-09', '1850~']);
    timeline.setAttribute('prefer', 'future');
    await timeline.updateComplete;
    expect(read(timeline)).to.deep.equal(['2019-09', '1850~']);
    timeline.setAttribute('date-order', 'mdy');
    await timeline.updateComplete;
    expect(read(timeline)).to.deep.equal(['2019-09', '2018-03-04', '1850~']);
    timeline.setAttribute('circa', '2');
    await timeline.updateComplete;
    expect(timeline.timeline.events[2]!.when.start.earliest).to.equal(Date.UTC(1848, 0, 1));
    timeline.setAttribute('edtf', '');
    await timeline.updateComplete;
    expect(read(timeline)).to.deep.equal(['2012-22']);
  });

  it('stand before the data’s own, where they are given', async () => {
    const file = {reference: '2019-07-01', prefer: 'future' as const, edtf: true, events: DATES};
    expect(read(await mount({events: file}))).to.deep.equal(['2012-22']);
    const timeline = await mount({events: {...file, edtf: false}, prefer: 'past'});
    expect(read(timeline)).to.deep.equal(['2018-09', '1850~']);
  });

  it('are problems where they cannot be right', async () => {
    const timeline = await mount({events: DATES.slice(2, 3)});
    for (const [name, value] of [
      ['prefer', 'next'],
      ['date-order', 'ymd'],
      ['circa', 'five'],
    ] as const)
      timeline.setAttribute(name, value);
    await timeline.updateComplete;
    expect(timeline.problems.map(({path, received}) => `${path} ${received}`)).to.deep.equal([
      'prefer “next”',
      'dateOrder “ymd”',
      'circa “five”',
    ]);
    expect(read(timeline)).to.deep.equal(['1850~']);
  });

  it('an event in HTML has its wording and its preference as attributes', async () => {
    const children =
      '<circa-event date="September" prefer="future" date-text="Back to school" title="A"></circa-event>';
    const timeline = await mount({reference: '2019-07-01'}, {children});
    expect(read(timeline)).to.deep.equal(['2019-09']);
    expect(all(timeline, '.mark .date').map((text) => text.textContent.trim())).to.deep.equal(['Back to school']);
    timeline.querySelector('circa-event')!.setAttribute('date-text', 'After summer');
    await until(() => timeline.timeline.events[0]!.dateText === 'After summer');
  });
});
