import {expect} from 'chai';
import {readTimelineJS} from '../../../src/formats/index.js';
import {lines, lost, readWell} from '../read.js';
import {comesBack} from '../round-trip.js';

const FILE = {
  scale: 'human',
  title: {
    text: {headline: 'The <b>Moon</b>', text: '<p>How people went there</p>'},
    media: {url: 'https://example.org/m.jpg'},
  },
  events: [
    {
      unique_id: 'landing',
      start_date: {year: '1969', month: '7', day: '20', hour: '20', minute: '17'},
      end_date: {year: 1969, month: 7, day: 21},
      text: {headline: 'Landing &amp; return', text: '<p>Two men, <i>one</i> flag<br>and a plaque</p>'},
      media: {
        url: 'https://example.org/flag.jpg',
        caption: 'The flag',
        credit: 'NASA',
        link: 'https://example.org/more',
      },
      group: 'Apollo',
      background: {color: '#000'},
    },
    {start_date: {year: '1957', month: '', day: ''}, text: {headline: 'Sputnik'}, display_date: 'in 1957'},
    {start_date: {year: -44, month: 3, day: 15}, text: {headline: 'Ides'}, media: {url: 'https://youtu.be/x'}},
    {start_date: {year: -13800000000}, text: {headline: 'Big Bang'}},
  ],
  eras: [{start_date: {year: 1957}, end_date: {year: 1975}, text: {headline: 'Space race'}}],
};

describe('readTimelineJS', () => {
  it('keeps dates as exact as they are, films as links, and tells what has no place', async () => {
    const read = await readWell(JSON.stringify(FILE), 'timelinejs');
    expect(lines(read)).to.deep.equal([
      '1969-07-20T20:17/1969-07-21 | from 20 July 1969 at 20:17 to 21 July 1969 | Landing & return',
      '1957 | in 1957 | Sputnik',
      '-0043-03-15 | 15 March 44 BCE | Ides',
      'Y-13800000000 | 13.8 billion BCE | Big Bang',
    ]);
    expect(read.input.title).to.equal('The Moon');
    expect(read.input.eras).to.deep.equal([{date: '1957/1975', title: 'Space race'}]);
    expect(read.input.events[0]).to.deep.equal({
      id: 'landing',
      date: '1969-07-20T20:17/1969-07-21',
      title: 'Landing & return',
      text: 'Two men, one flag\nand a plaque',
      group: 'Apollo',
      url: 'https://example.org/more',
      media: {url: 'https://example.org/flag.jpg', caption: 'The flag'},
    });
    expect(read.input.events[2]).to.deep.include({url: 'https://youtu.be/x'});
    expect(lost(read)).to.deep.equal({
      'title.text.headline (markup)': 1,
      'title.media': 1,
      'title.text.text': 1,
      'events.background': 1,
      'events.media.credit': 1,
      'events.text.text (markup)': 1,
    });
  });

  it('leaves out what has no year, or one that no calendar has, and says where', async () => {
    const events = [{year: ''}, {year: 0}, {year: 1850, month: 2, day: 30}, {year: 1850, day: 3}, {year: '1850s'}].map(
      (start_date) => ({start_date, text: {headline: 'A'}}),
    );
    const {problems, input} = await readTimelineJS(JSON.stringify({events}));
    expect(input.events).to.deep.equal([]);
    expect(problems.map(({path}) => path)).to.deep.equal(events.map((_, index) => `events[${index}].start_date`));
    expect(problems[2]!.message).to.equal(
      'events[2].start_date: received {"year":1850,"month":2,"day":30}, expected a date with a year: {"year": 1850, "month": 3, "day": 4}',
    );
  });
});

describe('writeTimelineJS', () => {
  it('gives the same events back, but for what is told', async () => {
    await comesBack('timelinejs');
  });
});
