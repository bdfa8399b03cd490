import type {Vocabulary} from '../../../i18n/vocabulary.js';

/** An EDTF month or day, perhaps with a time, or a year with `X`. "1850-60" is none: there 60 goes on from the year. */
const EDTF = /\d[\dX]{3}-(?:0.|1[0-2X]|X.)\b(?:-[\dX]{2}(?:T[\w:.+-]*)?)?|\d{1,3}X+/;
/** A decade or a century as catalogues of libraries write it: 186-, 18--; 850- is a year, and what followed. */
const DASHED_YEAR = /(?:(?:1\d\d|20\d|210)-|\d\d--)(?![\w-]|\s\d)/;
/** 17/9/2018, 9/2018. Each sign is written out: WebKit misreads a reference to the first after a while. */
const DIGIT_DATE = /\d+(?:-\d+-|\/\d+\/)\d+|\d{1,2}\/\d{4}/;
/** 17.9.2018; where a full stop makes ordinals, these are three numbers. */
const DOTTED_DATE = /\d+\.\d+\.\d+/;
/** 14:05, 14:05:30, 14:05:30.250 */
const TIME = /\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,3}(?!\d))?)?/;
/** 14.05, which is no number where a comma stands before decimals */
const DOTTED_TIME = /\d{1,2}\.[0-5]\d(?![.\d])/;
/** A word; the apostrophe of a shortened year; any other sign but commas, brackets, quotation marks and spaces. */
const WORD_OR_SIGN = /\p{L}[\p{L}\p{M}.]*|['’‘](?=\d\d\b)|[^\s(),;[\]"“”‘’'ʼ]/u;

/**
 * The pieces of a phrase, in the order in which they are tried: EDTF, dashed years, dates in digits, times and digits
 * are a group each, in this order. No two ways to match begin alike for longer than a number, so that the time stays
 * linear.
 */
export function tokenPattern({words, figures}: Vocabulary): RegExp {
  const hasDottedOrdinals = words.some((row) => row.role === 'ordinalSuffix' && row.words.includes('.'));
  const either = (pattern: RegExp, other: RegExp | false): string =>
    other ? `${pattern.source}|${other.source}` : pattern.source;
  return new RegExp(
    [
      `(${EDTF.source})`,
      `(${DASHED_YEAR.source})`,
      `(${either(DIGIT_DATE, !hasDottedOrdinals && DOTTED_DATE)})`,
      `(${either(TIME, figures.decimal === ',' && DOTTED_TIME)})`,
      `(${digitsPattern(figures)})`,
      WORD_OR_SIGN.source,
    ].join('|'),
    'gu',
  );
}

/** 1850, 10,000, 66.5 */
const digitsPattern = ({thousands, decimal}: Vocabulary['figures']): string =>
  `\\d+(?:[${thousands}]\\d{3}(?!\\d))*(?:[${decimal}]\\d+)?`;

/** Figures with the signs of any language as English writes them: "10.000" and "66,5" are "10,000" and "66.5". */
export function plainFigures(written: string, {thousands, decimal}: Vocabulary['figures']): string {
  if (/^\d+$/.test(written)) return written;
  return [...written].map((sign) => (sign === decimal ? '.' : thousands.includes(sign) ? ',' : sign)).join('');
}

/** "4,543" is four thousand to some who write Spanish: how to write that, and how to write four and a half. */
export function readingsOf(written: string, figures: Vocabulary['figures']): readonly string[] | undefined {
  const {thousands, decimal, areSwappedBySome} = figures;
  if (!areSwappedBySome) return undefined;
  const [whole = '', decimals = ''] = written.split(decimal);
  const mayBeThousands = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return mayBeThousands ? [whole + thousands[0]! + decimals, `${written}0`] : undefined;
}
