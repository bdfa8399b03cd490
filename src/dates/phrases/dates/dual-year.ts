import type {PhraseContext} from '../context.js';

/** England counted years from 25 March until 1752: before that day two years are written, and the later one is ours. */
const LAST_DUAL_YEAR = 1752;

/**
 * The year of a date; where it is a dual one, "10 February 1700/1" or "1700–1", the second, which is passed then.
 * @param day of the month, from 1
 */
export function takeDualYear(
  year: number | undefined,
  month: number,
  day: number,
  {tokens}: PhraseContext,
): number | undefined {
  const isDual = year !== undefined && year < LAST_DUAL_YEAR && (month < 3 || (month === 3 && day < 25));
  const isDash = tokens.is('dash') !== undefined;
  if (!isDual || (!isDash && tokens.is('slash') === undefined)) return year;
  const next = tokens.attempt(() => {
    tokens.skip();
    const {text} = tokens.token();
    // "February 1700–1701" is a stretch.
    const isNext = String(year + 1).endsWith(text) && !(isDash && text.length > 2);
    return tokens.take('digits') !== undefined && isNext ? year + 1 : undefined;
  });
  return next ?? year;
}
