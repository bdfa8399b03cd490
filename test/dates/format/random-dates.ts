import fc from 'fast-check';

const pick = (low: number, high: number): fc.Arbitrary<number> => fc.integer({min: low, max: high});
const joined = (...texts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...texts).map((parts) => parts.join(''));

const MONTHS = fc.constantFrom('January', 'February', 'April', 'May', 'September', 'December');
const DAY_PARTS = fc.constantFrom('small hours of', 'morning of', 'afternoon of', 'evening of', 'night of');
const SEASONS = fc.constantFrom('spring', 'summer', 'autumn', 'winter');
const wholes = fc.oneof(
  pick(4, 19).map((n) => `${n}th century`),
  pick(4, 9).map((n) => `${n}th century BC`),
  pick(4, 6).map((n) => `${n}th millennium BC`),
  pick(100, 202).map((n) => `${n}0s`),
  pick(11, 99).map((n) => `${n}0s BC`),
  pick(1000, 2020).map(String),
  pick(1, 900).map((n) => `${n} BC`),
  joined(
    MONTHS,
    pick(1000, 2020).map((n) => ` ${n}`),
  ),
  fc.tuple(SEASONS, pick(1000, 2020)).map((parts) => parts.join(' ')),
  fc.tuple(pick(1, 4), pick(1000, 2020)).map(([quarter, year]) => `Q${quarter} ${year}`),
  pick(100, 999).map((n) => `AD ${n}`),
);
/** Days and years ago, of which no parts are told. */
const days = fc.oneof(
  fc.tuple(pick(1, 28), MONTHS, pick(1600, 2020)).map((parts) => parts.join(' ')),
  fc.tuple(pick(1, 28), MONTHS, pick(1, 900)).map((parts) => `${parts.join(' ')} BC`),
  fc.tuple(DAY_PARTS, pick(1, 28), MONTHS, pick(1600, 2020)).map((parts) => parts.join(' ')),
  pick(60, 500).map((n) => `${n} million years ago`),
  pick(2, 900).map((n) => `${n} years ago`),
);
const parts = fc.constantFrom(
  ...['', '', '', 'early ', 'mid ', 'late ', 'early to mid ', 'first half of the ', 'second half of the '],
  ...['first quarter of the ', 'last quarter of the ', 'start of the ', 'end of the '],
);
const qualifiers = fc.constantFrom('', '', '', 'c. ', 'perhaps ');
const dates = fc.oneof(
  {weight: 4, arbitrary: joined(qualifiers, parts, wholes)},
  {weight: 1, arbitrary: joined(qualifiers, days)},
);
const ties = fc.constantFrom('since ', 'until ', 'before ', 'after ', 'by ', 'not before ');
/** Dates in English: in parts, qualified, tied to limits and to each other. */
export const texts = fc.oneof(
  dates,
  joined(ties, dates),
  joined(fc.constant('from '), dates, fc.constant(' to '), dates),
  joined(fc.constant('between '), dates, fc.constant(' and '), dates),
  joined(dates, fc.constantFrom(' or ', ' and '), dates),
);

/** The digits of a year and what else EDTF has beside phrases. */
export const edtf = fc.oneof(
  pick(1000, 9999).map((year) => `${year}`),
  fc.tuple(pick(10, 99), fc.constantFrom('XX', 'XX~', 'XX?')).map(([century, x]) => `${century}${x}`),
  fc.tuple(pick(100, 999), fc.constantFrom('X', 'X%')).map(([decade, x]) => `${decade}${x}`),
  fc.tuple(pick(1000, 9999), pick(21, 28)).map(([year, season]) => `${year}-${season}`),
  fc.tuple(pick(1000, 9999), pick(33, 41)).map(([year, part]) => `${year}-${part}`),
  fc
    .tuple(pick(1000, 1999), pick(2000, 9999), fc.constantFrom('..', '/', ','))
    .map(([from, to, tie]) => (tie === '/' ? `${from}/${to}` : `[${from}${tie}${to}]`)),
  pick(1000, 9999).chain((year) => fc.constantFrom(`[..${year}]`, `[${year}..]`, `../${year}`, `${year}/..`)),
);
