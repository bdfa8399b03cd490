import {expect} from 'chai';
import {de} from '../../../../src/i18n/de.js';
import {fr} from '../../../../src/i18n/fr.js';
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

describe('the languages in which the dates of a timeline may be written', () => {
  afterEach(unmount);

  const LATE_APRIL: readonly EventInput[] = ['fin avril 2019', 'Ende April 2019', 'late April 2019'].map((date) => ({
    date,
    title: date,
  }));
  const titles = ({timeline}: CircaTimeline): string[] => timeline.events.map(({title}) => title);

  it('are English and that of its messages, and dates are read anew where that changes', async () => {
    const timeline = await mount({events: LATE_APRIL});
    expect(titles(timeline)).to.deep.equal(['late April 2019']);
    timeline.messages = fr;
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['fin avril 2019', 'late April 2019']);
    timeline.messages = {...de, close: 'Weg'};
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['Ende April 2019', 'late April 2019']);
  });

  it('are those of its vocabularies too', async () => {
    const timeline = await mount({events: LATE_APRIL});
    timeline.messages = fr;
    timeline.vocabularies = [de.vocabulary!];
    await timeline.updateComplete;
    expect(titles(timeline)).to.deep.equal(['fin avril 2019', 'Ende April 2019', 'late April 2019']);
  });

  it('are the same for its list and for many events, which another thread reads', async () => {
    const timeline = await mount({});
    timeline.messages = fr;
    timeline.innerHTML = '<ol><li><time>fin avril 2019</time>: ouverture</li></ol>';
    await until(() => timeline.timeline.events.length === 1);
    expect(read(timeline)).to.deep.equal(['[2019-04-21..2019-04-30]']);
    timeline.events = Array.from({length: 60_000}, (_, index) => ({
      date: index % 100 ? '2019' : 'fin avril 2019',
      title: 'x',
    }));
    await timeline.updateComplete;
    expect([timeline.timeline.events.length, timeline.problems.length]).to.deep.equal([60_000, 0]);
  });
});
