import {expect} from 'chai';
import {readICalendar, writeICalendar} from '../../../src/formats/index.js';
import {canBeFollowed} from '../../../src/formats/icalendar/occurrences.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {lines, lost, reading, readWell} from '../read.js';
import {comesBack} from '../round-trip.js';

const calendar = (...events: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Days',
    ...events.flatMap((event, index) => ['BEGIN:VEVENT', `UID:${index}`, ...event.split('\n'), 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

describe('readICalendar', () => {
  it('reads days, whose end is the day after, times in their zones, and a length', async () => {
    const read = await readWell(
      calendar(
        'SUMMARY:One day\nDTSTART;VALUE=DATE:20180901\nDTEND;VALUE=DATE:20180902',
        'SUMMARY:Three days\\, in a row\nDTSTART;VALUE=DATE:20180907\nDTEND;VALUE=DATE:20180910',
        'SUMMARY:In UTC\nDTSTART:20180912T103000Z\nDURATION:PT2H',
        'SUMMARY:In Berlin\nDTSTART;TZID=Europe/Berlin:20180912T103015',
        'SUMMARY:Anywhere\nDTSTART:20180912T103000\nDESCRIPTION:Two\\nlines\nCATEGORIES:A,B\nLOCATION:Here',
      ),
      'icalendar',
    );
    expect(read.input.events.map(({date, title}) => [date, title])).to.deep.equal([
      ['2018-09-01', 'One day'],
      ['2018-09-07/2018-09-09', 'Three days, in a row'],
      ['2018-09-12T10:30Z/2018-09-12T12:30Z', 'In UTC'],
      ['2018-09-12T10:30:15+02:00', 'In Berlin'],
      ['2018-09-12T10:30', 'Anywhere'],
    ]);
    expect(read.input.title).to.equal('Days');
    expect(read.input.events[4]).to.deep.include({text: 'Two\nlines', group: 'A'});
    expect(lost(read)).to.deep.equal({LOCATION: 1, CATEGORIES: 1});
  });

  it('goes by the zone that the file itself describes', async () => {
    const zone =
      'BEGIN:VTIMEZONE\r\nTZID:Own\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0130\r\nEND:STANDARD\r\nEND:VTIMEZONE';
    const text = calendar('SUMMARY:A\nDTSTART;TZID=Own:20200101T100000').replace('X-WR', `${zone}\r\nX-WR`);
    expect(lines(await readWell(text, 'icalendar'))[0]).to.match(/^2020-01-01T10:00\+01:30/);
  });

  it('follows what comes again, with what was left out and what was moved', async () => {
    const text = calendar(
      'SUMMARY:Monthly\nDTSTART;VALUE=DATE:20200115\nRRULE:FREQ=MONTHLY;COUNT=4\nEXDATE;VALUE=DATE:20200215',
    ).replace(
      'END:VCALENDAR',
      'BEGIN:VEVENT\r\nUID:0\r\nRECURRENCE-ID;VALUE=DATE:20200315\r\nSUMMARY:Moved\r\nDTSTART;VALUE=DATE:20200316\r\nEND:VEVENT\r\nEND:VCALENDAR',
    );
    const read = await readWell(text, 'icalendar');
    expect(read.input.events.map(({id, date, title}) => [id, date, title])).to.deep.equal([
      ['0/1', '2020-01-15', 'Monthly'],
      ['0/2', '2020-03-16', 'Moved'],
      ['0/3', '2020-04-15', 'Monthly'],
    ]);
  });

  it('takes 500 of what never ends, and says so', async () => {
    const read = await reading(calendar('SUMMARY:Daily\nDTSTART:20200101T100000Z\nRRULE:FREQ=DAILY'));
    expect(read.timeline.events).to.have.length(500);
    expect(read.problems.map(({path, received}) => [path, received])).to.deep.equal([
      ['VEVENT 1', '“more of RRULE:FREQ=DAILY”'],
    ]);
  });

  for (const rule of [
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTH=3',
    'FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1',
    'FREQ=YEARLY;BYWEEKNO=60',
  ])
    it(`does not look for ever for what comes never: ${rule}`, async () => {
      expect(canBeFollowed(rule)).to.be.false;
      const {input, problems} = await readICalendar(calendar(`SUMMARY:A\nDTSTART;VALUE=DATE:20200101\nRRULE:${rule}`));
      expect(input.events.length).to.be.at.most(1);
      expect(problems).to.have.length(1);
    });

  for (const rule of [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=9',
    'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
    'FREQ=YEARLY;COUNT=3',
    'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3',
  ])
    it(`follows ${rule}`, async () => {
      const count = Number(/COUNT=(\d)/.exec(rule)![1]);
      const read = await readWell(calendar(`SUMMARY:A\nDTSTART;VALUE=DATE:20201126\nRRULE:${rule}`), 'icalendar');
      expect(read.input.events).to.have.length(count);
    });

  it('says what is wrong with a calendar that ends too early, lies in itself, or has no dates', async () => {
    const nested = 'BEGIN:VCALENDAR\r\n'.repeat(20_000);
    for (const text of [
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMM',
      nested,
      calendar('SUMMARY:A'),
      calendar('DTSTART:x'),
    ]) {
      const {input, problems} = await readICalendar(text);
      expect(input.events).to.deep.equal([]);
      expect(problems.length, text.slice(0, 80)).to.be.greaterThan(0);
    }
  });
});

describe('writeICalendar', () => {
  it('gives the same events back, but for what is told', async () => {
    await comesBack('icalendar');
  });

  it('breaks long lines within 75 bytes, and lets nothing of a text become a line of its own', () => {
    const {timeline} = createTimeline([
      {date: '1850-03-04', title: `${'é'.repeat(100)}\nEND:VEVENT`, text: 'A\r\nBEGIN:VALARM'},
    ]);
    const {text} = writeICalendar(timeline);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).to.be.at.most(75);
      expect(line).not.to.equal('BEGIN:VALARM');
    }
    expect(text.match(/^END:VEVENT/gm)).to.have.length(1);
  });

  it('writes a month as its days, and tells it', () => {
    const {timeline} = createTimeline([{date: '2020-02', title: 'A'}]);
    const {text, lost} = writeICalendar(timeline);
    expect(text).to.include('DTSTART;VALUE=DATE:20200201\r\nDTEND;VALUE=DATE:20200301\r\n');
    expect(lost).to.deep.equal([{field: 'date', count: 1, example: '“2020-02”'}]);
  });
});
