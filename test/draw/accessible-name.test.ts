import {expect} from 'chai';
import {accessibleName, nowLabelOf} from '../../src/draw/index.js';
import {fr} from '../../src/i18n/fr.js';
import {languageOf} from '../../src/layout/index.js';
import {createTimeline} from '../../src/model/load/create-timeline.js';

const eventOf = (event: object) => createTimeline([event]).timeline.events[0]!;

describe('accessibleName', () => {
  it('says an event’s title and its date in words', () => {
    const event = eventOf({date: '1850~', title: 'A treaty'});
    expect(accessibleName(event, languageOf('en'), undefined)).to.equal('A treaty, about 1850');
    expect(accessibleName(event, languageOf('fr', fr), undefined)).to.equal('A treaty, vers 1850');
  });

  it('is the date alone where there is no title', () => {
    expect(accessibleName(eventOf({date: '1850'}), languageOf('en'), undefined)).to.equal('1850');
  });

  it('begins with what the label says, and goes on with the whole date where that leaves out the year', () => {
    const nameOf = (date: string, shown: string): string =>
      accessibleName(eventOf({date, title: 'A strike'}), languageOf('en'), undefined, shown);
    expect(nameOf('1991-08-18/1991-08-21', '18–21 Aug')).to.equal('A strike, 18–21 Aug, 18–21 August 1991');
    expect(nameOf('1991-08', 'Aug')).to.equal('A strike, Aug, August 1991');
    expect(nameOf('1991-08/1991-10', 'Aug – Oct 1991')).to.equal('A strike, Aug – Oct 1991');
  });

  it('gives the hour by the clock of the time zone', () => {
    const event = eventOf({date: '2019-07-01T12:00Z', title: 'A call'});
    expect(accessibleName(event, languageOf('en'), 'Europe/Paris')).to.include('14:00');
  });
});

describe('nowLabelOf', () => {
  it('names the reference in words, and nothing where there is none', () => {
    const withReference = createTimeline({reference: '2019-07-01', events: []}).timeline;
    expect(nowLabelOf(withReference, languageOf('en'))).to.match(/^as of .*1 July 2019$/i);
    expect(nowLabelOf(createTimeline([]).timeline, languageOf('en'))).to.equal(undefined);
  });

  it('names it in one language, that of its words, where the page’s own has no table', () => {
    const {timeline} = createTimeline({reference: '2019-07-01', events: []});
    expect(nowLabelOf(timeline, languageOf('nl'))).to.equal(nowLabelOf(timeline, languageOf('en')));
  });
});
