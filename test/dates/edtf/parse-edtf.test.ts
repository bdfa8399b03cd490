import {expect} from 'chai';
import {parseEDTF, type Precision, type When, WhenSyntaxError} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';

/** The bounds of a date in ISO 8601, as far as `Date` can write them. */
function written({start, end}: When): string {
  const moment = (ms: number): string =>
    Number.isFinite(ms) ? new Date(ms).toISOString().replace('T00:00:00.000Z', '') : String(ms);
  const first = `${moment(start.earliest)} ${moment(start.latest)}`;
  if (start.earliest === end.earliest && start.latest === end.latest) return first;
  return `${first} / ${moment(end.earliest)} ${moment(end.latest)}`;
}

type Row = readonly [text: string, bounds: string, precision: Precision];

/** Productions of the specification of 4 February 2019, by its own headings; bounds are half-open. */
const PRODUCTIONS: Readonly<Record<string, readonly Row[]>> = {
  'level 0, date': [
    ['1985-04-12', '1985-04-12 1985-04-13', 'day'],
    ['1985-04', '1985-04-01 1985-05-01', 'month'],
    ['1985', '1985-01-01 1986-01-01', 'year'],
    ['0000', '0000-01-01 0001-01-01', 'year'],
    ['2000-02-29', '2000-02-29 2000-03-01', 'day'],
    ['1985-12', '1985-12-01 1986-01-01', 'month'],
    ['1985-12-31', '1985-12-31 1986-01-01', 'day'],
  ],
  'level 0, date and time': [
    ['1985-04-12T23:20:30', '1985-04-12T23:20:30.000Z 1985-04-12T23:20:31.000Z', 'second'],
    ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30.000Z 1985-04-12T23:20:31.000Z', 'second'],
    ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30.000Z 1985-04-13T03:20:31.000Z', 'second'],
    ['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30.000Z 1985-04-12T18:50:31.000Z', 'second'],
    ['1985-04-12T24:00:00Z', '1985-04-13 1985-04-13T00:00:01.000Z', 'second'],
  ],
  'level 0, time interval': [
    ['1964/2008', '1964-01-01 1965-01-01 / 2008-01-01 2009-01-01', 'year'],
    ['2004-06/2006-08', '2004-06-01 2004-07-01 / 2006-08-01 2006-09-01', 'month'],
    ['2004-02-01/2005', '2004-02-01 2004-02-02 / 2005-01-01 2006-01-01', 'year'],
    ['2005/2006-02', '2005-01-01 2006-01-01 / 2006-02-01 2006-03-01', 'year'],
  ],
  'level 1, seasons': [
    ['2001-21', '2001-03-01 2001-06-01', 'season'],
    ['2001-22', '2001-06-01 2001-09-01', 'season'],
    ['2001-23', '2001-09-01 2001-12-01', 'season'],
    ['2001-24', '2001-12-01 2002-03-01', 'season'],
  ],
  'level 1, qualification of a date': [
    ['1984?', '1984-01-01 1985-01-01', 'year'],
    ['2004-06~', '2004-05-01 2004-08-01', 'month'],
    ['2004-06-11%', '2004-06-08 2004-06-15', 'day'],
  ],
  'level 1, unspecified digits from the right': [
    ['201X', '2010-01-01 2020-01-01', 'decade'],
    ['20XX', '2000-01-01 2100-01-01', 'century'],
    ['2004-XX', '2004-01-01 2005-01-01', 'year'],
    ['1985-04-XX', '1985-04-01 1985-05-01', 'month'],
    ['1985-XX-XX', '1985-01-01 1986-01-01', 'year'],
  ],
  'level 1, extended interval': [
    ['1985-04-12/..', '1985-04-12 1985-04-13 / Infinity Infinity', 'day'],
    ['1985/..', '1985-01-01 1986-01-01 / Infinity Infinity', 'year'],
    ['../1985-04', '-Infinity -Infinity / 1985-04-01 1985-05-01', 'month'],
    ['1985-04-12/', '1985-04-12 1985-04-13 / 1985-04-12 Infinity', 'day'],
    ['/1985', '-Infinity 1986-01-01 / 1985-01-01 1986-01-01', 'year'],
    ['1984~/2004-06', '1979-01-01 1990-01-01 / 2004-06-01 2004-07-01', 'year'],
  ],
  'level 1, negative calendar year': [
    ['-1985', '-001985-01-01 -001984-01-01', 'year'],
    ['-1985-04', '-001985-04-01 -001985-05-01', 'month'],
  ],
  'level 1, letter-prefixed calendar year': [
    ['Y170002', '+170002-01-01 +170003-01-01', 'year'],
    ['Y-170002', '-170002-01-01 -170001-01-01', 'year'],
  ],
  'level 2, exponential year and significant digits': [
    ['Y-17E4', '-170000-01-01 -169999-01-01', 'year'],
    ['1950S2', '1900-01-01 2000-01-01', 'century'],
    ['1950S3', '1950-01-01 1960-01-01', 'decade'],
    ['1950S4', '1950-01-01 1951-01-01', 'year'],
    ['-1950S2', '-001999-01-01 -001899-01-01', 'century'],
    ['Y171010S3', '+171000-01-01 +172000-01-01', 'millennium'],
    ['Y1388E2S3', '+138000-01-01 +139000-01-01', 'millennium'],
  ],
  'level 2, sub-year groupings': [
    ['2001-25', '2001-03-01 2001-06-01', 'season'],
    ['2001-28', '2001-12-01 2002-03-01', 'season'],
    ['2001-30', '2001-12-01 2002-03-01', 'season'],
    ['2001-31', '2001-03-01 2001-06-01', 'season'],
    ['2001-32', '2001-06-01 2001-09-01', 'season'],
    ['2001-33', '2001-01-01 2001-04-01', 'quarter'],
    ['2001-36', '2001-10-01 2002-01-01', 'quarter'],
    ['2001-37', '2001-01-01 2001-05-01', 'season'],
    ['2001-39', '2001-09-01 2002-01-01', 'season'],
    ['2001-40', '2001-01-01 2001-07-01', 'season'],
    ['2001-41', '2001-07-01 2002-01-01', 'season'],
  ],
  'level 2, set representation': [
    ['[1667,1668,1670..1672]', '1667-01-01 1673-01-01', 'year'],
    ['[..1760-12-03]', '-Infinity 1760-12-04', 'day'],
    ['[1760-12..]', '1760-12-01 Infinity', 'month'],
    ['[1760-01,1760-02,1760-12..]', '1760-01-01 Infinity', 'month'],
    ['[1667,1760-12]', '1667-01-01 1761-01-01', 'year'],
    ['[..1984]', '-Infinity 1985-01-01', 'year'],
    ['{1667,1668,1670..1672}', '1667-01-01 1668-01-01 / 1668-01-01 1673-01-01', 'year'],
    ['{1960,1961-12}', '1960-01-01 1961-01-01 / 1960-01-01 1962-01-01', 'year'],
    ['{1960..1962}', '1960-01-01 1961-01-01 / 1962-01-01 1963-01-01', 'year'],
    ['{..1984}', '-Infinity -Infinity / 1984-01-01 1985-01-01', 'year'],
  ],
  'level 2, qualification of components': [
    ['2004-06-~11', '2004-06-08 2004-06-15', 'day'],
    ['2004-06~-11', '2004-05-11 2004-07-12', 'day'],
    ['2004?-06-11', '2004-06-11 2004-06-12', 'day'],
    ['?2004-06-~11', '2004-06-08 2004-06-15', 'day'],
    ['2004-%06-11', '2004-05-11 2004-07-12', 'day'],
  ],
  'level 2, unspecified digits anywhere': [
    ['156X-12-25', '1560-12-25 1569-12-26', 'day'],
    ['15XX-12-25', '1500-12-25 1599-12-26', 'day'],
    ['XXXX-12-XX', '0000-12-01 +010000-01-01', 'month'],
    ['1XXX-XX', '1000-01-01 2000-01-01', 'millennium'],
    ['1XXX-12', '1000-12-01 2000-01-01', 'month'],
    ['1984-1X', '1984-10-01 1985-01-01', 'year'],
    ['XX84', '0084-01-01 9985-01-01', 'year'],
    ['2004-X1', '2004-01-01 2004-12-01', 'year'],
    ['2XXX-02-29', '2000-02-29 2996-03-01', 'day'],
    ['-00XX', '-000099-01-01 0000-01-01', 'century'],
  ],
  'level 2, interval': [
    ['2004-06-~01/2004-06-~20', '2004-05-29 2004-06-05 / 2004-06-17 2004-06-24', 'day'],
    ['2004-06-XX/2004-07-03', '2004-06-01 2004-07-01 / 2004-07-03 2004-07-04', 'month'],
  ],
};

/** What the specification does not have, with the position where reading must stop. */
const REFUSED: readonly (readonly [string, number])[] = [
  ['', 0],
  [' ', 0],
  [' 1985', 0],
  ['1985 ', 4],
  ['85', 2],
  ['198', 3],
  ['19850', 4],
  ['1985-4', 6],
  ['1985-00', 5],
  ['1985-13', 5],
  ['2017-42', 5],
  ['2017-20', 5],
  ['1985-13-01', 5],
  ['1985-00-01', 5],
  ['1985-04-00', 8],
  ['1985-04-31', 8],
  ['2018-02-30', 8],
  ['1985-02-29', 8],
  ['1900-02-29', 8],
  ['19850412', 4],
  ['1985-04-12T', 11],
  ['1985-04-12T25:00:00', 11],
  ['1985-04-12T23:60:00', 14],
  ['1985-04-12T23:20:60', 17],
  ['1985-04-12T24:00:01', 11],
  ['1985-04-12T23:20:30+25', 20],
  ['1985-04T10:00:00', 7],
  ['2019-W05', 5],
  ['2019-123', 7],
  ['-0000', 0],
  ['+1985', 0],
  ['Y1985', 1],
  ['Y01985', 1],
  ['Y-1985', 2],
  ['Y', 1],
  ['Y17E', 4],
  ['Y17E0', 4],
  ['Y1E99', 1],
  ['1950S0', 5],
  ['1950S', 5],
  ['195XS2', 4],
  ['1985-04S2', 7],
  ['198x', 3],
  ['201u', 3],
  ['2001-21-01', 7],
  ['1985-1X-32', 8],
  ['2001-02-3X', 8],
  ['2001-X9-31', 8],
  ['1984??', 5],
  ['1984~?', 5],
  ['/', 0],
  ['../..', 0],
  ['/..', 0],
  ['../', 0],
  ['..', 2],
  ['..1984', 2],
  ['1984..', 4],
  ['1984/.', 6],
  ['1984/2004/2008', 9],
  ['2008/1964', 5],
  ['[]', 1],
  ['[1984', 5],
  ['1984]', 4],
  ['[1984}', 5],
  ['[1984,]', 6],
  ['[..]', 3],
  ['[1984..1980]', 7],
  ['[1984..,1990]', 7],
  ['circa 1850', 0],
  ['1850–1860', 4],
];

describe('EDTF', () => {
  for (const [heading, rows] of Object.entries(PRODUCTIONS)) {
    describe(heading, () => {
      for (const [text, bounds, precision] of rows) {
        it(`${text} lies in ${bounds}, precise to the ${precision}`, () => {
          const when = parseEDTF(text);
          expect(written(when)).to.equal(bounds);
          expect(when.precision).to.equal(precision);
          expect(when.text).to.equal(text);
          expect(when.relative).to.equal(false);
          expect(written(parseWhen(text, {edtf: true}))).to.equal(bounds);
          expect(written(parseEDTF(when.edtf))).to.equal(bounds);
        });
      }
    });
  }

  describe('exclusions', () => {
    for (const [text, at] of REFUSED) {
      it(`“${text}” is refused at ${at}`, () => {
        try {
          parseEDTF(text);
        } catch (error) {
          expect(error).to.be.instanceOf(WhenSyntaxError);
          const {text: said, at: place, message} = error as WhenSyntaxError;
          expect(said).to.equal(text);
          expect(place, message).to.equal(at);
          return;
        }
        expect.fail(`“${text}” was read`);
      });
    }
  });

  it('qualifiers are told apart from what they qualify', () => {
    expect(parseEDTF('1984?')).to.include({uncertain: true, approximate: false});
    expect(parseEDTF('1984~')).to.include({uncertain: false, approximate: true});
    expect(parseEDTF('1984%')).to.include({uncertain: true, approximate: true});
    expect(parseEDTF('2004-?06-11')).to.include({uncertain: true, approximate: false});
    expect(parseEDTF('[1984,1985?]')).to.include({uncertain: true, approximate: false});
  });

  it('the canonical form says a qualifier once', () => {
    const canonical = [
      '?2004-?06-?11',
      '2004?-06-11',
      '2004-06?-11',
      '?2004-06-~11',
      '~2004',
      '2004-06-11%',
      '2004?-06-11~',
    ].map((text) => parseEDTF(text).edtf);
    expect(canonical).to.deep.equal([
      '2004-06-11?',
      '2004?-06-11',
      '2004-06?-11',
      '?2004-06-~11',
      '2004~',
      '2004-06-11%',
      '%2004-~06-~11',
    ]);
  });

  it('a year of five digits without “Y” is told how to write it', () => {
    expect(() => parseWhen('12345')).to.throw(WhenSyntaxError, 'Y12345');
  });

  it('the longest year is read, and one beyond it refused', () => {
    expect(parseEDTF('Y1E15').start.earliest).to.be.finite;
    expect(parseEDTF('Y-1E15').start.earliest).to.be.below(parseEDTF('Y-1E15').start.latest);
    expect(() => parseEDTF('Y1E16')).to.throw(WhenSyntaxError, 'within');
  });

  it('seasons of no hemisphere are those of the reader, and are written with their hemisphere', () => {
    expect(parseWhen('1985-22', {hemisphere: 'south'})).to.include({edtf: '1985-30', precision: 'season'});
    expect(parseWhen('1985-22', {hemisphere: 'north'}).edtf).to.equal('1985-22');
  });
});

describe('what is read beyond EDTF, so that every date can be said again', () => {
  const rows: readonly Row[] = [
    ['2019-06-30T14', '2019-06-30T14:00:00.000Z 2019-06-30T15:00:00.000Z', 'hour'],
    ['2019-06-30T14:05+03:00', '2019-06-30T11:05:00.000Z 2019-06-30T11:06:00.000Z', 'minute'],
    ['2019-06-30T14:05:30.250Z', '2019-06-30T14:05:30.250Z 2019-06-30T14:05:30.251Z', 'millisecond'],
    ['[2019-04-21..2019-04-30]/..', '2019-04-21 2019-05-01 / Infinity Infinity', 'day'],
    [
      '2019-06-30T14:05Z/2019-06-30T15:00Z',
      '2019-06-30T14:05:00.000Z 2019-06-30T14:06:00.000Z / 2019-06-30T15:00:00.000Z 2019-06-30T15:01:00.000Z',
      'minute',
    ],
    ['[1667, 1668]', '1667-01-01 1669-01-01', 'year'],
  ];
  for (const [text, bounds, precision] of rows) {
    it(`${text} lies in ${bounds}`, () => {
      const when = parseEDTF(text);
      expect(written(when)).to.equal(bounds);
      expect(when.precision).to.equal(precision);
      expect(written(parseWhen(text, {edtf: true}))).to.equal(bounds);
      expect(written(parseEDTF(when.edtf))).to.equal(bounds);
    });
  }
});
