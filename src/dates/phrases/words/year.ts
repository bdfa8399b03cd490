import type {PhraseContext} from '../context.js';
import type {TokenStream} from './token-stream.js';

/**
 * A year after a month or a season: in digits with its era, in words, "the year 1850", or "last year", in either order.
 * Astronomical.
 */
export function takeYear(context: PhraseContext): number | undefined {
  const {tokens} = context;
  // "mai à 2018" goes on to it
  if (tokens.is('to') === undefined) tokens.takeFillers();
  const turnBefore = tokens.take('turn');
  const isNamed = tokens.is('unit') === 'year' && tokens.is('several') === undefined;
  if (isNamed) tokens.skip();
  const turn = turnBefore ?? (isNamed ? tokens.take('turn') : undefined);
  if (turn !== undefined) return isNamed ? context.referenceYear() + turn : undefined;
  if (isNamed) tokens.takeFillers();
  if (tokens.is('number') !== undefined) return takeYearInWords(tokens);
  const eraBefore = tokens.take('era');
  const {text} = tokens.token();
  const year = tokens.take('digits');
  const era = tokens.take('era') ?? eraBefore;
  if (year === undefined || text.includes('.')) return undefined;
  // A number of one or two digits is a year only where an era says so.
  if (era === undefined ? text.length < 3 || text.length > 4 : year < 1) return undefined;
  return era === 'before' ? 1 - year : year;
}

/**
 * A year as it is spoken: two numbers below a hundred ("nineteen ninety-six", "nineteen oh five"), or with its hundreds
 * or thousands ("eighteen hundred and twelve", "two thousand and eight", "mil novecientos dieciocho").
 */
export function takeYearInWords(tokens: TokenStream): number | undefined {
  const first = takeTens(tokens);
  if (first === undefined) {
    const number = tokens.take('number') ?? NaN;
    const thousands = number === 1000 ? 1 : tokens.take('scale') === 1000 ? number : NaN;
    const rest = takeHundreds(tokens);
    return thousands > 0 && rest > 0 ? thousands * 1000 + rest : undefined;
  }
  if (tokens.take('scale') === 100) return first * 100 + takeRest(tokens);
  tokens.take('dash');
  if (tokens.take('zero')) {
    tokens.take('dash');
    const ones = tokens.take('number') ?? 0;
    return ones > 0 && ones < 10 ? first * 100 + ones : undefined;
  }
  const second = takeTens(tokens);
  return second === undefined ? undefined : first * 100 + second;
}

/** What stands behind thousands: hundreds that are one word, and the rest. */
function takeHundreds(tokens: TokenStream): number {
  const number = tokens.is('number') ?? 0;
  if (number < 100 || number > 900) return takeRest(tokens);
  tokens.skip();
  return number + takeRest(tokens);
}

/** What stands behind hundreds and thousands: "and twelve"; 0 for nothing. */
const takeRest = (tokens: TokenStream): number =>
  tokens.attempt(() => {
    tokens.take('choice');
    return takeTens(tokens) ?? tokens.take('number');
  }) ?? 0;

/** A number from 10 to 99 in words. */
export function takeTens(tokens: TokenStream): number | undefined {
  const tens = tokens.is('number') ?? 0;
  if (tens < 10 || tens > 99) return undefined;
  tokens.skip();
  const ones = tokens.attempt(() => {
    tokens.take('dash');
    const value = tokens.take('number') ?? 0;
    return tens >= 20 && tens % 10 === 0 && value > 0 && value < 10 ? value : undefined;
  });
  return tens + (ones ?? 0);
}
