// What the packages `edtf` and `chrono-node` make of some 300 texts, beside what `parseWhen` makes of them in a report
// of 1 July 2019. `differences.tsv` has a text a line, and for each package “=” or why it differs, by a name that is
// explained here. Both packages know of one stretch of time; compared is the whole of it, from the first moment that is
// possible to the last.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';

import * as chrono from 'chrono-node';
import {build} from 'esbuild';
import edtf from 'edtf';

/** Who reads the text at all. */
const OURS = 'we alone';
const THEIRS = 'they alone';
const BOTH = 'both, differently';

const REASONS = {
  edtf: {
    'no EDTF': [OURS, 'no EDTF, which is all that it reads'],
    calendar: [THEIRS, 'it lets a day that a month has not run over into the next'],
    'two readings': [THEIRS, 'refused, since who writes history means the years: the message names both readings'],
    ms: [THEIRS, 'it takes a long number for ms since 1970; in a text we refuse it, or read the basic format'],
    'basic format': [BOTH, 'it takes the basic format of ISO 8601 for ms since 1970'],
    'two figures': [THEIRS, 'it takes two figures for a century; refused, since others mean a year'],
    length: [BOTH, 'it gives a time no length, where a minute lasts a minute'],
    fraction: [BOTH, 'it takes .9 for nine thousandths of a second'],
    about: [BOTH, 'it does not widen “~”, which says that the date is near'],
    seasons: [BOTH, 'it has spring from January on'],
    'significant digits': [BOTH, 'it takes 1950S2 for 1950, where the specification says 1900 to 1999'],
    'last range': [BOTH, 'it ends a set where its last range begins'],
    'negative years': [BOTH, 'it loses the sign of -00XX'],
    'far years': [BOTH, 'it has no moments beyond what Date reaches'],
    'unknown side': [BOTH, 'it has an unknown side begin or end in 1970'],
    life: [BOTH, 'to it the question mark is doubt about 1851 BC; a life begins at an unknown date'],
  },
  chrono: {
    unread: [OURS, 'it finds no date: years alone, centuries, EDTF, weeks, approximation, deep time'],
    'a part': [OURS, 'it finds a part of the date only, and leaves out what is around it'],
    weekday: [THEIRS, 'it overlooks that the weekday is another one'],
    'two figures': [THEIRS, 'it guesses the century of a year of two figures'],
    'month first': [THEIRS, 'it puts the month first; refused, since who puts the day first means another day'],
    'month before a dot': [BOTH, 'it puts the month first before a dot, too, where nobody does'],
    zones: [THEIRS, 'it takes a name of a zone for one of several that are called so'],
    clock: [THEIRS, 'it takes a time without a day for one of the day of the report'],
    'first day': [BOTH, 'it takes the first day of a week for the week'],
    direction: [BOTH, 'it takes what comes next or is nearest, where a report looks back'],
    minute: [BOTH, 'it has an hour last a minute'],
    fraction: [BOTH, 'it takes .9 for nine thousandths of a second'],
  },
};

/** chrono-node asks the clock of the machine in which month a reference lies. */
process.env.TZ = 'UTC';

const REFERENCE = '2019-07-01';
const UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'];

const rows = readFileSync(new URL('differences.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

/** First moment and end of a date, in ms; undefined where it is refused. */
function edtfReads(text) {
  try {
    const {min, max} = edtf(text);
    return [min, max + 1];
  } catch {
    return undefined;
  }
}

/** The same of what is found to be the whole of a text. */
function chronoReads(text) {
  const [found, ...more] = chrono.parse(text, {instant: new Date(REFERENCE), timezone: 0});
  if (!found || more.length > 0 || found.text.trim() !== text) return undefined;
  return [stretchOf(found.start)[0], stretchOf(found.end ?? found.start)[1]];
}

/** What the components that are certain leave open. */
function stretchOf(components) {
  const isDay = components.isCertain('weekday') && !components.isCertain('day');
  const last = isDay ? 2 : UNITS.findLastIndex((unit) => components.isCertain(unit));
  const date = components.date();
  const parts = [
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    date.getUTCMilliseconds(),
  ].map((part, index) => (index > last ? Number(index === 2) : part));
  return [moment(parts), moment(parts.map((part, index) => part + Number(index === last)))];
}

/** `Date.UTC` has no year before 100. */
const moment = ([year, month, day, ...time]) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.setUTCHours(...time);
};

describe('parseWhen beside the packages edtf and chrono-node', () => {
  let parseWhen;

  before(async () => {
    const {outputFiles} = await build({
      entryPoints: ['src/dates/parse-when.ts'],
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'error',
      tsconfig: 'tsconfig.json',
    });
    ({parseWhen} = await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
    ));
  });

  function weRead(text) {
    try {
      const {start, end} = parseWhen(text, {reference: REFERENCE});
      return [start.earliest, end.latest];
    } catch {
      return undefined;
    }
  }

  for (const [column, name, reads] of [
    [1, 'edtf', edtfReads],
    [2, 'chrono', chronoReads],
  ]) {
    const reasons = REASONS[name];

    it(`each of ${rows.length} texts says to ${name} what it says to us, or differs for the reason beside it`, () => {
      const wrong = rows.flatMap((row) => {
        const [text] = row;
        const [ours, theirs] = [weRead(text), reads(text)];
        const isSame = String(ours) === String(theirs);
        const who = isSame ? '=' : ours && theirs ? BOTH : ours ? OURS : THEIRS;
        const said = row[column] === '=' ? '=' : reasons[row[column]]?.[0];
        return who === said ? [] : [`${text}: ${row[column]}, and not ${who} (${ours} and ${theirs})`];
      });
      assert.deepEqual(wrong, []);
    });

    it(`no reason is given for ${name} that is never met`, () => {
      const met = new Set(rows.map((row) => row[column]));
      assert.deepEqual(
        Object.keys(reasons).filter((reason) => !met.has(reason)),
        [],
      );
    });
  }
});
