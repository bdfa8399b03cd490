import {expect} from 'chai';
import {WhenSyntaxError} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import type {Vocabulary} from '../../../src/i18n/vocabulary.js';
import type {PhraseTable} from './phrase-table.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Ten thousand years of the Gregorian calendar have this many days. */
const DAYS_IN_TEN_THOUSAND_YEARS = 3_652_425;

/**
 * Midnight of a civil day by `Date`, and beyond it by whole rounds of the calendar: a second opinion on our own
 * arithmetic.
 */
function midnight(year: number, month: number, day: number): number {
  const rounds = Math.floor(year / 10_000);
  const date = new Date(0);
  date.setUTCFullYear(year - rounds * 10_000, month - 1, day);
  return (date.getTime() / DAY + rounds * DAYS_IN_TEN_THOUSAND_YEARS) * DAY;
}

/** The beginning of a day, a month or a year as the table writes it, and the beginning of the next; an hour's twice. */
function extent(written: string): [number, number] {
  const [, year = '', month, day, hour] = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d))?$/.exec(written) ?? [];
  if (year === '') throw new Error(`the table says “${written}”`);
  const start = midnight(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (hour !== undefined) return [start + Number(hour) * HOUR, start + Number(hour) * HOUR];
  if (day !== undefined) return [start, start + DAY];
  return [start, month === undefined ? midnight(Number(year) + 1, 1, 1) : midnight(Number(year), Number(month) + 1, 1)];
}

function bounds(written: string): {earliest: number; latest: number} {
  if (written === 'inf') return {earliest: Infinity, latest: Infinity};
  if (written === '-inf') return {earliest: -Infinity, latest: -Infinity};
  const [first = '', last = first] = written.split('..');
  return {
    earliest: first === '-inf' ? -Infinity : extent(first)[0],
    latest: last === 'inf' ? Infinity : extent(last)[1],
  };
}

/** A test for each phrase of some tables: it is read by a vocabulary, the English one unless given, as they say. */
export function itReads(tables: readonly PhraseTable[], vocabulary?: Vocabulary): void {
  for (const {source, reference = '2019-07-01', prefer, hemisphere, rows} of tables) {
    const options = {reference, prefer, hemisphere, vocabulary};
    describe(`from ${source}, with reference ${reference}`, () => {
      for (const [phrase, meaning] of rowsOf(rows)) {
        if (meaning === 'refused') {
          it(`“${phrase}” is refused`, () => {
            expect(() => parseWhen(phrase, options)).to.throw(WhenSyntaxError);
          });
          continue;
        }
        it(`“${phrase}” is ${meaning}`, () => {
          const when = parseWhen(phrase, options);
          const [start = '', end] = meaning.split(' / ');
          expect({kind: when.kind, start: when.start, end: when.end}).to.deep.equal({
            kind: end === undefined ? 'instant' : 'interval',
            start: bounds(start),
            end: bounds(end ?? start),
          });
          const again = parseWhen(when.edtf, {edtf: true});
          expect({kind: again.kind, start: again.start, end: again.end}, `as ${when.edtf}`).to.deep.equal({
            kind: when.kind,
            start: when.start,
            end: when.end,
          });
          expect(when.text).to.equal(phrase);
        });
      }
    });
  }
}

/** How many phrases some tables have. */
export const countOf = (tables: readonly PhraseTable[]): number => tables.flatMap(({rows}) => rowsOf(rows)).length;

const rowsOf = (rows: string): [phrase: string, meaning: string][] =>
  rows
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((row) => row.split(' = ') as [string, string]);
