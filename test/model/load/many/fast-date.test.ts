import {expect} from 'chai';
import fc from 'fast-check';
import {zoneClock} from '../../../../src/dates/calendar/zone-clock.js';
import {boundColumns, setBounds} from '../../../../src/model/index/bounds.js';
import {signsIn} from '../../../../src/model/index/signs.js';
import {FastDate} from '../../../../src/model/load/many/fast-date.js';
import {parseEDTF, WhenSyntaxError, type ParseOptions} from '../../../../src/dates/index.js';
import {parseWhen} from '../../../../src/dates/parse-when.js';
import {runs} from '../../../runs.js';

const RUNS = {seed: 20190701, numRuns: runs(2000)};

interface Bounds {
  readonly kind: 'instant' | 'interval';
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  readonly signs: readonly string[];
}

const columnsAt = (
  {startEarliest, startLatest, endEarliest, endLatest, isInterval, signs}: ReturnType<typeof boundColumns>,
  row: number,
): Bounds => ({
  kind: isInterval[row] ? 'interval' : 'instant',
  start: [startEarliest[row]!, startLatest[row]!],
  end: [endEarliest[row]!, endLatest[row]!],
  signs: signsIn(signs[row]!),
});

/**
 * Read at once, among rows that others have; undefined where it is left to others, and then nothing may have been set.
 */
function plainly(text: string, dates = new FastDate()): Bounds | undefined {
  const columns = boundColumns(3);
  const isRead = dates.read(text, columns, 1);
  for (const row of isRead ? [0, 2] : [0, 1, 2])
    expect(columnsAt(columns, row), `row ${row} of ${text}`).to.deep.equal({
      kind: 'instant',
      start: [0, 0],
      end: [0, 0],
      signs: [],
    });
  return isRead ? columnsAt(columns, 1) : undefined;
}

/** Whether it is EDTF to the letter: a phrase may say what looks like it and is none, as “0100-13”. */
function isEDTF(text: string): boolean {
  try {
    parseEDTF(text);
    return true;
  } catch {
    return false;
  }
}

/** As `parseWhen` reads it; undefined where it refuses. */
function carefully(text: string, options: ParseOptions = {}): Bounds | undefined {
  const columns = boundColumns(1);
  try {
    setBounds(columns, 0, parseWhen(text, options), zoneClock(options.timeZone));
  } catch (error) {
    if (error instanceof WhenSyntaxError) return undefined;
    throw error;
  }
  return columnsAt(columns, 0);
}

const digits = (value: number, length: number) => String(value).padStart(length, '0');
const year = fc
  .oneof(
    fc.integer({min: 0, max: 9999}),
    fc.constantFrom(0, 1, 4, 100, 400, 1582, 1900, 1969, 1970, 1971, 2000, 2023, 2024, 9999),
  )
  .map((value) => digits(value, 4));
/** Some of them are no months and no days. */
const month = fc.integer({min: 0, max: 13}).map((value) => digits(value, 2));
const day = fc.oneof(fc.integer({min: 0, max: 32}), fc.constantFrom(28, 29, 30, 31)).map((value) => digits(value, 2));
const single = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.tuple(year, fc.constant('02'), fc.constantFrom('28', '29', '30')).map((parts) => parts.join('-')),
);
const date = fc.oneof(
  {weight: 3, arbitrary: single},
  {weight: 2, arbitrary: fc.tuple(single, single).map((sides) => sides.join('/'))},
);
/** A sign put in, left out or replaced somewhere. */
const nearly = fc
  .tuple(
    date,
    fc.nat(),
    fc.constantFrom('', '-', '/', '0', '5', 'X', '~', '?', ' ', '.', '..', '²', '٣', 'T10:20', 'Y', '\u2212'),
    fc.boolean(),
  )
  .map(
    ([text, at, sign, replaces]) =>
      text.slice(0, at % (text.length + 1)) + sign + text.slice((at % (text.length + 1)) + (replaces ? 1 : 0)),
  );

describe('plain dates', () => {
  it('have the bounds that the reader of all dates finds, and nothing is seen in what is no EDTF', () => {
    fc.assert(
      fc.property(date, (text) => {
        expect(plainly(text), text).to.deep.equal(isEDTF(text) ? carefully(text) : undefined);
      }),
      RUNS,
    );
  });

  it('mean the days of each zone, and the same in every hemisphere and under every reference', () => {
    const zones = ['America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'] as const;
    const readers = new Map(zones.map((timeZone) => [timeZone, new FastDate(timeZone)]));
    const options = fc.record({
      timeZone: fc.constantFrom(...zones),
      hemisphere: fc.constantFrom('north' as const, 'south' as const),
      reference: fc.constantFrom('2019-07-01', '2024-02-29'),
    });
    fc.assert(
      fc.property(date, options, (text, context) => {
        const found = plainly(text, readers.get(context.timeZone));
        expect(found, text).to.deep.equal(isEDTF(text) ? carefully(text, context) : undefined);
      }),
      {...RUNS, numRuns: runs(300)},
    );
  });

  it('are read as the reader of all dates reads them, or left to it, whatever is written nearly so', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const bounds = plainly(text);
        if (bounds) expect(bounds, text).to.deep.equal(carefully(text));
      }),
      RUNS,
    );
  });

  for (const text of [
    '',
    ' ',
    '/',
    '2014/',
    '/2014',
    '2014/..',
    '-044',
    '-0044',
    'Y12014',
    '12014',
    '201',
    '2014-5',
    '2014-5-3',
    '2014-00',
    '2014-13',
    '2014-02-30',
    '2023-02-29',
    '1900-02-29',
    '2014-05-00',
    '2014-04-31',
    ' 2014',
    '2014 ',
    '2014-05-03T10:20',
    '2016/2014',
    '2014-05/2014-05-01/2014',
    '2014-21',
    '201X',
    '20140503',
    '2014/05',
    '2014/05/03',
    `2014/${'2015'.repeat(50)}`,
  ]) {
    it(`are not seen in “${text.slice(0, 30)}”`, () => {
      expect(plainly(text)).to.equal(undefined);
    });
  }

  it('“2014-05”, the leap day “2024-02-29” and “0000” are instants as wide as they are', () => {
    expect(plainly('2014-05')).to.deep.equal({
      kind: 'instant',
      start: [Date.UTC(2014, 4), Date.UTC(2014, 5)],
      end: [Date.UTC(2014, 4), Date.UTC(2014, 5)],
      signs: ['stretch'],
    });
    expect(plainly('2024-02-29')?.start).to.deep.equal([Date.UTC(2024, 1, 29), Date.UTC(2024, 2, 1)]);
    expect(plainly('0000')?.start).to.deep.equal([Date.parse('0000-01-01'), Date.parse('0001-01-01')]);
  });

  it('“2014/2016-03” is an interval from some moment of the year to some moment of the month', () => {
    expect(plainly('2014/2016-03')).to.deep.equal({
      kind: 'interval',
      start: [Date.UTC(2014, 0), Date.UTC(2015, 0)],
      end: [Date.UTC(2016, 2), Date.UTC(2016, 3)],
      signs: ['taper'],
    });
  });
});
