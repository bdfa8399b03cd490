import {expect} from 'chai';
import {type ParseOptions, type When, WhenSyntaxError} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import {de} from '../../../src/i18n/vocabularies/de.js';

const moment = (ms: number): string => new Date(ms).toISOString().replace('T00:00:00.000Z', '');

/** The first moment, and the first one that is none any more. */
const bounds = ({start}: When): string => `${moment(start.earliest)} ${moment(start.latest)}`;

function refusal(text: string, options?: ParseOptions): string {
  try {
    parseWhen(text, options);
  } catch (error) {
    if (error instanceof WhenSyntaxError) return error.expected;
    throw error;
  }
  return 'nothing: it was read';
}

type Rows = readonly (readonly [text: string, edtf: string, bounds: string])[];

const FORMS: Readonly<Record<string, Rows>> = {
  'ISO 8601 and its relatives': [
    [
      '2021-04-30T15:19:02.937000+00:00',
      '2021-04-30T15:19:02.937Z',
      '2021-04-30T15:19:02.937Z 2021-04-30T15:19:02.938Z',
    ],
    ['2021-04-30T15:19:02.123456789Z', '2021-04-30T15:19:02.123Z', '2021-04-30T15:19:02.123Z 2021-04-30T15:19:02.124Z'],
    ['2021-04-30T15:19:02,5Z', '2021-04-30T15:19:02.5Z', '2021-04-30T15:19:02.500Z 2021-04-30T15:19:02.600Z'],
    ['2019-06-30T14:05:00+0000', '2019-06-30T14:05:00Z', '2019-06-30T14:05:00.000Z 2019-06-30T14:05:01.000Z'],
    ['2019-06-30T14:05:00-00:00', '2019-06-30T14:05:00Z', '2019-06-30T14:05:00.000Z 2019-06-30T14:05:01.000Z'],
    ['2019-06-30T14:05+02', '2019-06-30T14:05+02:00', '2019-06-30T12:05:00.000Z 2019-06-30T12:06:00.000Z'],
    ['2019-06-30t14:05:00z', '2019-06-30T14:05:00Z', '2019-06-30T14:05:00.000Z 2019-06-30T14:05:01.000Z'],
    ['2020-06-30 14:05:00+02:00', '2020-06-30T14:05:00+02:00', '2020-06-30T12:05:00.000Z 2020-06-30T12:05:01.000Z'],
    ['2020-06-30 14:05:00 +0200', '2020-06-30T14:05:00+02:00', '2020-06-30T12:05:00.000Z 2020-06-30T12:05:01.000Z'],
    ['2020-06-30 14:05', '2020-06-30T14:05', '2020-06-30T14:05:00.000Z 2020-06-30T14:06:00.000Z'],
    ['2020-06-30 14:05:00 UTC', '2020-06-30T14:05:00Z', '2020-06-30T14:05:00.000Z 2020-06-30T14:05:01.000Z'],
    [
      '2022-07-08T00:14:07+02:00[Europe/Paris]',
      '2022-07-08T00:14:07+02:00',
      '2022-07-07T22:14:07.000Z 2022-07-07T22:14:08.000Z',
    ],
    ['20171207T124731Z', '2017-12-07T12:47:31Z', '2017-12-07T12:47:31.000Z 2017-12-07T12:47:32.000Z'],
    ['20171207T1247', '2017-12-07T12:47', '2017-12-07T12:47:00.000Z 2017-12-07T12:48:00.000Z'],
    ['20171207T12', '2017-12-07T12', '2017-12-07T12:00:00.000Z 2017-12-07T13:00:00.000Z'],
    ['2018-9-1', '2018-09-01', '2018-09-01 2018-09-02'],
    ['2018-09-1 14:05', '2018-09-01T14:05', '2018-09-01T14:05:00.000Z 2018-09-01T14:06:00.000Z'],
    ['20171207', '2017-12-07', '2017-12-07 2017-12-08'],
    ['+002019-06-30T14:05:00.250Z', '2019-06-30T14:05:00.250Z', '2019-06-30T14:05:00.250Z 2019-06-30T14:05:00.251Z'],
    ['-000043-03-15T00:00:00Z', '-0043-03-15T00:00:00Z', '-000043-03-15 -000043-03-15T00:00:01.000Z'],
  ],
  'weeks of ISO 8601': [
    ['2018-W01', '[2018-01-01..2018-01-07]', '2018-01-01 2018-01-08'],
    ['2018W01', '[2018-01-01..2018-01-07]', '2018-01-01 2018-01-08'],
    ['2020-W03', '[2020-01-13..2020-01-19]', '2020-01-13 2020-01-20'],
    ['2020-W53', '[2020-12-28..2021-01-03]', '2020-12-28 2021-01-04'],
    ['2019-W01', '[2018-12-31..2019-01-06]', '2018-12-31 2019-01-07'],
    ['2018-W01-1', '2018-01-01', '2018-01-01 2018-01-02'],
    ['2018W017', '2018-01-07', '2018-01-07 2018-01-08'],
    ['2018-W01-1T10:00Z', '2018-01-01T10:00Z', '2018-01-01T10:00:00.000Z 2018-01-01T10:01:00.000Z'],
  ],
  'days of the year': [
    ['2019-001', '2019-01-01', '2019-01-01 2019-01-02'],
    ['2019-123', '2019-05-03', '2019-05-03 2019-05-04'],
    ['2020-366', '2020-12-31', '2020-12-31 2021-01-01'],
  ],
  mail: [
    [
      'Thu, 21 Dec 2000 16:01:07 +0200',
      '2000-12-21T16:01:07+02:00',
      '2000-12-21T14:01:07.000Z 2000-12-21T14:01:08.000Z',
    ],
    ['21 Dec 2000 16:01 -0330', '2000-12-21T16:01-03:30', '2000-12-21T19:31:00.000Z 2000-12-21T19:32:00.000Z'],
    [
      'Thu, 21 Dec 2000 16:01:07 +0100 (CET)',
      '2000-12-21T16:01:07+01:00',
      '2000-12-21T15:01:07.000Z 2000-12-21T15:01:08.000Z',
    ],
    ['21 Dec 2000 16:01:07 UT', '2000-12-21T16:01:07Z', '2000-12-21T16:01:07.000Z 2000-12-21T16:01:08.000Z'],
    ['21/Dec/2000:16:01:07 +0000', '2000-12-21T16:01:07Z', '2000-12-21T16:01:07.000Z 2000-12-21T16:01:08.000Z'],
    ['21 Dec 2000 16:01:07 EST', '2000-12-21T16:01:07-05:00', '2000-12-21T21:01:07.000Z 2000-12-21T21:01:08.000Z'],
    ['21 Jun 2000 16:01:07 EDT', '2000-06-21T16:01:07-04:00', '2000-06-21T20:01:07.000Z 2000-06-21T20:01:08.000Z'],
    ['21 Dec 2000 16:01:07 PST', '2000-12-21T16:01:07-08:00', '2000-12-22T00:01:07.000Z 2000-12-22T00:01:08.000Z'],
    ['Sunday, 06-Nov-1994 08:49:37 GMT', '1994-11-06T08:49:37Z', '1994-11-06T08:49:37.000Z 1994-11-06T08:49:38.000Z'],
  ],
  'Date and C': [
    [
      'Sat May 20 1961 00:00:00 GMT-0600 (Mountain Daylight Time)',
      '1961-05-20T00:00:00-06:00',
      '1961-05-20T06:00:00.000Z 1961-05-20T06:00:01.000Z',
    ],
    [
      'Sat May 20 1961 00:00:00 GMT-0600',
      '1961-05-20T00:00:00-06:00',
      '1961-05-20T06:00:00.000Z 1961-05-20T06:00:01.000Z',
    ],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37', '1994-11-06T08:49:37.000Z 1994-11-06T08:49:38.000Z'],
    ['Thu Dec 21 16:01:07 UTC 2000', '2000-12-21T16:01:07Z', '2000-12-21T16:01:07.000Z 2000-12-21T16:01:08.000Z'],
  ],
  'library catalogues': [
    ['186-', '186X', '1860-01-01 1870-01-01'],
    ['[186-?]', '186X?', '1860-01-01 1870-01-01'],
    ['186u', '186X', '1860-01-01 1870-01-01'],
    ['18uu', '18XX', '1800-01-01 1900-01-01'],
    ['18??', '18XX', '1800-01-01 1900-01-01'],
    ['18--', '18XX', '1800-01-01 1900-01-01'],
    ['[18--]', '18XX', '1800-01-01 1900-01-01'],
    ['18..', '18XX', '1800-01-01 1900-01-01'],
    ['[186.]', '186X', '1860-01-01 1870-01-01'],
  ],
};

for (const [heading, rows] of Object.entries(FORMS)) {
  describe(`a date as it is written by ${heading}`, () => {
    for (const [text, edtf, expected] of rows) {
      it(`${text} is ${edtf}`, () => {
        const when = parseWhen(text);
        expect([when.edtf, bounds(when), when.text]).to.deep.equal([edtf, expected, text]);
        expect(bounds(parseWhen(edtf, {edtf: true}))).to.equal(expected);
      });
    }
  });
}

describe('what a Date says of itself', () => {
  const dates = [0, 1e12, -1e12, Date.UTC(1961, 4, 20), Date.UTC(2019, 11, 31, 23, 59, 59)].map((ms) => new Date(ms));

  it('is read to its second, in whichever way it says it', () => {
    for (const date of dates)
      for (const text of [date.toString(), date.toUTCString()])
        expect(parseWhen(text).start.earliest, text).to.equal(Math.floor(date.getTime() / 1000) * 1000);
  });

  it('is read to its millisecond where it says it in ISO 8601', () => {
    for (const date of dates) expect(parseWhen(date.toISOString()).start.earliest).to.equal(date.getTime());
  });
});

describe('a timestamp without an offset', () => {
  it('is read by the clocks of the zone', () => {
    const options = {timeZone: 'Europe/Berlin'};
    expect(parseWhen('20190630T1405', options).edtf).to.equal('2019-06-30T14:05+02:00');
    expect(parseWhen('Sun Jun 30 14:05:00 2019', options).edtf).to.equal('2019-06-30T14:05:00+02:00');
  });
});

describe('what looks like a timestamp and is none is refused: ', () => {
  const rows = [
    ['2018-W53', 'a week that this year has'],
    ['2018-W00', 'a week that this year has'],
    ['2018-W01-8', 'a day of the week from 1 to 7'],
    ['2019-366', 'a day that this year has, from 001 on'],
    ['2019-000', 'a day that this year has, from 001 on'],
    ['20190230', 'a day that this month has'],
    ['2019-02-30T10:00:00+0000', 'a day that this month has'],
    ['Fri, 21 Dec 2000 16:01:07 +0200', 'the weekday of this date'],
    ['31 Feb 2000 16:01:07 +0200', 'a day that this month has'],
    ['+012345-01-01T00:00:00.000Z', 'a year alone, Y12345'],
    ['2021-04-30T15:19:02 CET', 'an offset such as +01:00 in the place of the zone’s name'],
    ['21 Dec 2000 16:01:07 XYZ', 'an offset such as +01:00 in the place of the zone’s name'],
    ['Thu, 21 Dec 00 16:01:07 +0200', 'a year of four figures, such as 1999'],
  ] as const;
  for (const [text, expected] of rows) it(`${text}, for ${expected}`, () => expect(refusal(text)).to.equal(expected));
});

describe('what two people read in two ways', () => {
  const rows = [
    ['1936-39', '1936/1939 for the years 1936 to 1939, or [1936-09..1936-12] or edtf: true for what EDTF says by 39'],
    ['1918-21', '1918/1921 for the years 1918 to 1921, or [1918-03..1918-05] or edtf: true for what EDTF says by 21'],
    ['2012-33?', '2012/2033 for the years 2012 to 2033, or [2012-01..2012-03] or edtf: true for what EDTF says by 33'],
    ['[1936-40]', '1936/1940 for the years 1936 to 1940, or [1936-01..1936-06] or edtf: true for what EDTF says by 40'],
    ['1912-30', '1912/1930 for the years 1912 to 1930, or [1912-12..1913-02] or edtf: true for what EDTF says by 30'],
    ['1995-6', '1995/1996 for the years 1995 to 1996, or 1995-06 for the month'],
    [
      '2018-05-05 09:00-11:30',
      '2018-05-05T09:00/2018-05-05T11:30 for the time from one to the other, or 2018-05-05T09:00-11:30 for an offset',
    ],
    ['c. 1905-10', '10/1905 for the month, or 1905–1910 for the years,'],
    ['1098-103', '1098/1103 for the years, or 1098-04-13 for the day of the year'],
  ] as const;
  for (const [text, expected] of rows)
    it(`${text} is refused, and both are named: ${expected}`, () => expect(refusal(text)).to.equal(expected));

  it('every way to write it that a refusal names is read, as what it is said to be', () => {
    for (const [text] of rows) {
      const said = refusal(text);
      const ways = [/^\d{4}\/\d{4}/, /^\d\d\/\d{4}/, /\d{4}–\d{4}/, /“.*?”/, /\d{4}-\d\d(?:-\d\d)?(?= for)/].flatMap(
        (form) => form.exec(said) ?? [],
      );
      for (const way of ways) expect(parseWhen(way.replace(/[“”]/g, '')).edtf, way).to.match(/^\d{4}[-/]/);
      if (said.includes('edtf: true'))
        expect(parseWhen(text, {edtf: true}).edtf).to.include(/\d{4}-\d\d/.exec(text)![0]);
    }
  });

  it('is named in EDTF, which is read alike in every language: parts of a year by their months, in both hemispheres', () => {
    for (const hemisphere of ['north', 'south'] as const) {
      for (let code = 21; code <= 41; code++) {
        const months = /\[.*\](?= or edtf: true)/.exec(refusal(`1901-${code}`, {hemisphere}))![0];
        const {start} = parseWhen(`1901-${code}`, {edtf: true, hemisphere});
        expect(parseWhen(months, {hemisphere}).start, months).to.deep.equal(start);
      }
    }
  });

  it('is refused in German too, where “1936-39” and “1905/06” are years: the page’s language is not that of who made its data', () => {
    for (const text of ['1936-39', '1905/06', '1995-6']) {
      expect(() => parseWhen(text, {vocabulary: de}), text).to.throw(WhenSyntaxError);
      expect(() => parseWhen(text, {vocabulary: [de]}), text).to.throw(WhenSyntaxError);
    }
    for (const text of ['1936–39', '1936/1939', '1936 bis 1939'])
      expect(parseWhen(text, {vocabulary: de}).edtf, text).to.equal('1936/1939');
  });

  it('is read where it can be read in one way only', () => {
    const read = ['1950-39', '1936-36', '1914-18', '1914-20', '1936–39', '1936-39~', '1936-12', '2012/2022'];
    expect(read.map((text) => parseWhen(text).edtf)).to.deep.equal([
      '1950-39',
      '1936-36',
      '1914/1918',
      '1914/1920',
      '1936/1939',
      '1936-39~',
      '1936-12',
      '2012/2022',
    ]);
    expect(refusal('1995-3')).to.equal('1995-03 for the month');
  });

  it('“186.” is a decade or a year of three figures, and refused with both', () => {
    expect(refusal('186.')).to.equal('186X for the decade, or 0186 for the year');
  });

  it('is EDTF where the page says that all is, and nothing else is read there', () => {
    expect(parseWhen('2012-22', {edtf: true}).precision).to.equal('season');
    for (const text of ['c. 1850', '1936–39', '2018-W01', '20171207', '1914-18', '186-', '?-?'])
      expect(() => parseWhen(text, {edtf: true}), text).to.throw(WhenSyntaxError);
  });

  it('03/04/2018 is read where it is said which comes first, the day or the month', () => {
    expect(refusal('03/04/2018')).to.equal('2018-04-03 or 2018-03-04');
    expect(parseWhen('03/04/2018', {dateOrder: 'dmy'}).edtf).to.equal('2018-04-03');
    expect(parseWhen('03/04/2018', {dateOrder: 'mdy'}).edtf).to.equal('2018-03-04');
    expect(parseWhen('3.4.2018', {dateOrder: 'mdy'}).edtf).to.equal('2018-03-04');
    // Only one order is possible.
    expect(parseWhen('17/09/2018', {dateOrder: 'mdy'}).edtf).to.equal('2018-09-17');
    expect(parseWhen('2018/09/17', {dateOrder: 'mdy'}).edtf).to.equal('2018-09-17');
  });
});

describe('a question mark for one side', () => {
  it('is a beginning or an end that nobody knows', () => {
    const rows = [
      ['?-1850', '/1850'],
      ['? – 1850', '/1850'],
      ['?/1850', '/1850'],
      ['?-c. 1850', '/1850~'],
      ['1850-?', '1850/'],
      ['1850 – ?', '1850/'],
      ['May 1850 - ?', '1850-05/'],
    ] as const;
    for (const [text, edtf] of rows) {
      const when = parseWhen(text);
      expect([when.edtf, when.kind, when.text], text).to.deep.equal([edtf, 'interval', text]);
    }
    expect(parseWhen('?-1850').start.earliest).to.equal(-Infinity);
  });

  it('is doubt in EDTF, and where it is not known which day', () => {
    expect(parseWhen('?-1850', {edtf: true}).edtf).to.equal('-1850?');
    expect(parseWhen('?1850').edtf).to.equal('1850?');
    expect(() => parseWhen('1850-06-?')).to.throw(WhenSyntaxError);
    expect(() => parseWhen('?-?')).to.throw(WhenSyntaxError);
  });
});

describe('a refused date says what would be read: ', () => {
  const rows = [
    ['37', 'AD 37 or 0037'],
    ['037', 'AD 37 or 0037'],
    ['0', '1 BC or 0000'],
    ['-44', '44 BC or -0043'],
    ['-1', '1 BC or 0000'],
    ['12345', 'Y12345'],
    ['-13800000000', 'Y-13800000000'],
    ['201712', '2017-12 or Y201712'],
    ['12345-06', 'a year alone, Y12345'],
    ['1/12/99', 'a year of four figures, such as 1999'],
    ['1.12.99', 'a year of four figures, such as 1999'],
    ['99-12-01', 'a year of four figures, such as 1999'],
    ['15-Jan-20', 'a year of four figures, such as 1999'],
    ['11-12', 'a year before it, as in 1999-11-12'],
    ['--11-12', 'a year before it, as in 1999-11-12'],
    ['14:54', 'its day before the time, as in 2019-06-30T14:05'],
    ['14:54:39.929', 'its day before the time, as in 2019-06-30T14:05'],
    ['+02:00', 'a date and a time before the offset'],
    ['Z', 'a date and a time before the offset'],
    ['PT4H18M3S', 'a date, and not how long something went on'],
    ['4h 18m 3s', 'a date, and not how long something went on'],
  ] as const;
  for (const [text, expected] of rows) it(`${text}: ${expected}`, () => expect(refusal(text)).to.equal(expected));

  it('and what it names is read', () => {
    for (const text of ['AD 37', '0037', '44 BC', '-0043', 'Y12345', 'Y-13800000000', '2017-12', 'Y201712'])
      expect(() => parseWhen(text), text).to.not.throw();
  });
});
