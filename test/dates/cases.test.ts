import {expect} from 'chai';
import {type ParseOptions, type When, WhenSyntaxError} from '../../src/dates/index.js';
import {parseWhen} from '../../src/dates/parse-when.js';

/** Where the table has no day: a date is refused, or lies open on that side. */
type Outcome = 'refused' | {readonly kind: string; readonly first: string; readonly last: string};

interface Case {
  readonly text: string;
  readonly options: ParseOptions;
  readonly title: string;
  readonly outcome: Outcome;
  /** a date that may be wider than the table has it */
  readonly mayBeWider: boolean;
}

/** Rows that are not read as they ought to be yet. Each must fail: one that passes is taken off the list. */
const PENDING: readonly string[] = [
  // Late is the last third of a century of 100 years, from 333 BCE on, which is the year -0332.
  'late 4th-early 3rd century BC',
];

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

const cases = (await (await fetch('/test/dates/cases.tsv')).text())
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map(caseOf);

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

function check({text, options, outcome, mayBeWider}: Case): void {
  if (outcome === 'refused') {
    expect(() => parseWhen(text, options)).to.throw(WhenSyntaxError);
    return;
  }
  const when = parseWhen(text, options);
  const [first, last] = daysOf(when);
  const expected = [dayOf(outcome.first), dayOf(outcome.last)];
  if (mayBeWider) expect([first, last]).to.satisfy(() => first <= expected[0]! && last >= expected[1]!);
  else expect([first, last]).to.deep.equal(expected);
  expect(when.parts ? 'set' : when.kind).to.equal(outcome.kind);
}

describe('the cases of cases.tsv', () => {
  for (const row of cases) {
    const {title, options, outcome} = row;
    const meaning = outcome === 'refused' ? 'refused' : `${outcome.kind} ${outcome.first}..${outcome.last}`;
    const isPending = PENDING.includes(title);
    const name = `“${title}”${options.reference === undefined ? '' : ` in ${String(options.reference)}`} is ${meaning}`;
    it(isPending ? `${name}, in the end` : name, () => {
      if (!isPending) return check(row);
      expect(() => check(row), 'it passes: remove it from the list').to.throw();
    });
  }

  it('are all there', () => {
    expect(cases.length).to.be.at.least(85);
    expect(PENDING.filter((title) => !cases.some((row) => row.title === title))).to.deep.equal([]);
  });
});
