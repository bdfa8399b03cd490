import {expect} from 'chai';
import {createTimeline, type EventInput, type TimelineInput} from '../../../../src/index.js';
import {LAZY, filler} from '../../load/events.js';

const REFERENCE = '2019-07-01';

/** The EDTF of the events of a file, and what is said of it. */
function read(file: Partial<TimelineInput>, options = {}) {
  const {timeline, problems} = createTimeline({reference: REFERENCE, events: [], ...file}, options);
  return {dates: timeline.events.map(({when}) => when.edtf), problems, timeline};
}

const events = (...dates: string[]): EventInput[] => dates.map((date) => ({date, title: 'x'}));

describe('a file says how its dates are read: ', () => {
  it('`prefer`, which September is meant', () => {
    expect(read({events: events('September')}).dates).to.deep.equal(['2018-09']);
    expect(read({events: events('September'), prefer: 'future'}).dates).to.deep.equal(['2019-09']);
  });

  it('`dateOrder`, whether the day or the month comes first', () => {
    expect(read({events: events('03/04/2018')}).dates).to.deep.equal([]);
    expect(read({events: events('03/04/2018'), dateOrder: 'dmy'}).dates).to.deep.equal(['2018-04-03']);
    expect(read({events: events('03/04/2018'), dateOrder: 'mdy'}).dates).to.deep.equal(['2018-03-04']);
  });

  it('`circa`, by how many years “about” widens a year', () => {
    const {timeline} = read({events: events('c. 1850'), circa: 2});
    const {earliest, latest} = timeline.events[0]!.when.start;
    expect([earliest, latest]).to.deep.equal([Date.UTC(1848, 0, 1), Date.UTC(1853, 0, 1)]);
  });

  it('`edtf`, that nothing else is read', () => {
    const {dates, problems} = read({events: events('2012-22', 'summer 2012'), edtf: true});
    expect(dates).to.deep.equal(['2012-22']);
    expect(problems.map(({path}) => path)).to.deep.equal(['events[1].date']);
  });

  it('in a call, which stands before the file', () => {
    expect(read({events: events('September'), prefer: 'past'}, {prefer: 'future'}).dates).to.deep.equal(['2019-09']);
    expect(read({events: events('03/04/2018'), dateOrder: 'dmy'}, {dateOrder: 'mdy'}).dates).to.deep.equal([
      '2018-03-04',
    ]);
    expect(read({events: events('2012-22')}, {edtf: true}).dates).to.deep.equal(['2012-22']);
    expect(read({events: events('summer 2012'), edtf: true}, {edtf: false}).dates).to.deep.equal(['2012-22']);
  });

  it('in an event, `prefer` alone, which stands before both', () => {
    const event: EventInput = {date: 'September', title: 'x', prefer: 'future'};
    expect(read({events: [event, ...events('September')]}).dates).to.deep.equal(['2019-09', '2018-09']);
    expect(read({events: [event]}, {prefer: 'past'}).dates).to.deep.equal(['2019-09']);
    const many = read({events: [...filler(LAZY), event]});
    expect(many.dates.at(-1)).to.equal('2019-09');
  });

  it('as text too where it is a number, since attributes are texts', () => {
    expect(read({events: events('c. 1850')}, {circa: '2'}).timeline.events[0]!.when.start.earliest).to.equal(
      Date.UTC(1848, 0, 1),
    );
  });
});

describe('a setting that cannot be right', () => {
  const rows = [
    [{prefer: 'next'}, 'prefer: received “next”, expected one of “past”, “future”'],
    [{dateOrder: 'ymd'}, 'dateOrder: received “ymd”, expected one of “dmy”, “mdy”'],
    [{circa: -1}, 'circa: received -1, expected a whole number of years from 0 on, such as 5'],
    [{circa: 2.5}, 'circa: received 2.5, expected a whole number of years from 0 on, such as 5'],
    [{circa: 'five'}, 'circa: received “five”, expected a finite number'],
    [{edtf: 'yes'}, 'edtf: received “yes”, expected true or false'],
  ] as const;
  for (const [setting, said] of rows) {
    it(`is a problem of the file and of the call: ${said}`, () => {
      for (const {dates, problems} of [
        read({events: events('c. 1850'), ...setting} as unknown as TimelineInput),
        read({events: events('c. 1850')}, setting),
      ]) {
        expect(
          problems.map(({message}) => message.replace('“past”, “future”, “nearest”', '“past”, “future”')),
        ).to.deep.equal([said]);
        expect(dates, 'and everything else is read').to.deep.equal(['1850~']);
      }
    });
  }

  it('is told once for the event that has it', () => {
    const {problems, dates} = read({
      events: [{date: 'September', title: 'x', prefer: 'next'} as unknown as EventInput],
    });
    expect(problems.map(({path}) => path)).to.deep.equal(['events[0].prefer']);
    expect(dates).to.deep.equal(['2018-09']);
  });
});

describe('`dateText`', () => {
  it('is the source’s own wording of the date, beside what the date says', () => {
    const {timeline} = read({events: [{date: '1850~', dateText: ' um die Jahrhundertmitte ', title: 'x'}]});
    expect(timeline.events[0]).to.include({date: '1850~', dateText: 'um die Jahrhundertmitte'});
    expect(timeline.events[0]!.when.text).to.equal('1850~');
  });

  it('is there among many events too, and absent where there is none', () => {
    const {timeline} = read({events: [...filler(LAZY), {date: '1850~', dateText: 'then', title: 'x'}]});
    expect(timeline.events.at(-1)!.dateText).to.equal('then');
    expect(timeline.events[0]).to.not.have.property('dateText');
  });
});
