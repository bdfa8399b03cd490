import {expect} from 'chai';
import {type ParseOptions, type When, WhenSyntaxError} from '../../src/dates/index.js';
import {parseWhen} from '../../src/dates/parse-when.js';

/** Where the table has no day: a date is refused, or lies open on that side. */
type Outcome = 'refused' | {readonly kind: string; readonly first: string; readonly last: string};

/** A row of a table of dates as they are written, and what they mean. */
export interface Case {
  readonly text: string;
  readonly options: ParseOptions;
  readonly title: string;
  readonly outcome: Outcome;
  /** a date that may be wider than the table has it */
  readonly mayBeWider: boolean;
}

const caseOf = (row: string): Case => {
  const [text = '', reference = '', options = '', first = '', last = '', kind = '', why = ''] = row.split('\t');
  return {
    text,
    options: {...(reference && {reference}), ...(options && (JSON.parse(options) as ParseOptions))},
    title: [text, options].filter(Boolean).join(' '),
    outcome: [first, last, kind].includes('refused') ? 'refused' : {kind, first, last},
    mayBeWider: why.startsWith('wider'),
  };
};

/** The rows of a table in this folder, whose first lines say what its columns are. */
export const readCases = async (name: string): Promise<readonly Case[]> =>
  (await (await fetch(`/test/dates/${name}`)).text())
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map(caseOf);

/** What a row says, in words. */
export function sentenceOf({title, options, outcome}: Case): string {
  const meaning = outcome === 'refused' ? 'refused' : `${outcome.kind} ${outcome.first}..${outcome.last}`;
  return `“${title}”${options.reference === undefined ? '' : ` in ${String(options.reference)}`} is ${meaning}`;
}

const DAY = 86_400_000;

/** Midnight of a day as the table writes it, which may lie before the year 0. */
function midnight(written: string): number {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(written) ?? [];
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day));
}

/** The first and the last day that a date touches, as numbers of days; ±Infinity where it is open. */
const daysOf = ({start, end}: When): readonly [number, number] => [
  Math.floor(start.earliest / DAY),
  Math.ceil(end.latest / DAY) - 1,
];
const dayOf = (written: string): number => (/Infinity/.test(written) ? Number(written) : midnight(written) / DAY);

/** Holds a row against what is read. */
export function check({text, options, outcome, mayBeWider}: Case): void {
  if (outcome === 'refused') {
    expect(() => parseWhen(text, options)).to.throw(WhenSyntaxError);
    return;
  }
  const when = parseWhen(text, options);
  const [first, last] = daysOf(when);
  const expected = [dayOf(outcome.first), dayOf(outcome.last)];
  if (mayBeWider) expect([first, last]).to.satisfy(() => first <= expected[0]! && last >= expected[1]!);
  else expect([first, last]).to.deep.equal(expected);
  expect(when.edtf.startsWith('{') ? 'set' : when.kind).to.equal(outcome.kind);
}
