import type {TokenStream} from './words/token-stream.js';
import type {Token} from './words/tokenizer.js';

/**
 * Passes the name of a period before its years: "Qianlong period", "Third Dynasty", "reign of Louis XIV". Words that
 * say something of dates stand in no name, so that nothing of "before the Edo period" is lost.
 * @returns whether there is one
 * @throws WhenSyntaxError where no years follow
 */
export function takePeriodName(tokens: TokenStream): boolean {
  const hasName = tokens.attempt(() => {
    let isPeriod = false;
    for (;;) {
      if (tokens.take('period') !== undefined) {
        isPeriod = true;
        takeNumberOfPeriod(tokens);
      } else if (isNameWord(tokens.token(), isPeriod) || isNumeralOfName(tokens) || isHyphenOfName(tokens)) {
        tokens.skip();
      } else if (!takeOrdinal(tokens)) {
        return isPeriod || undefined;
      }
    }
  });
  if (hasName && tokens.isAtEnd)
    tokens.fail(tokens.has('otherCalendar') ? 'the date in the Gregorian calendar' : 'the years of this period');
  return hasName === true;
}

/** The 18 of "Dynasty 18"; but the 12 of "temp 12 1850" may be a day. */
const takeNumberOfPeriod = (tokens: TokenStream): unknown =>
  !tokens.token().isApart &&
  tokens.token().text.length <= 2 &&
  (tokens.is('digits', 1) === undefined || tokens.token(1).isApart) &&
  tokens.take('digits');

/** The "18th" of "18th Dynasty", the 3 of "3 Eliz. I"; but the 12 of "12 temp 1850" may be a day. */
const takeOrdinal = (tokens: TokenStream): boolean =>
  tokens.attempt(() => {
    if (tokens.token().text.length > 2 || tokens.take('digits') === undefined) return undefined;
    const isNumbered = tokens.take('ordinalSuffix') !== undefined || tokens.is('otherCalendar') !== undefined;
    return isNumbered && tokens.is('period') !== undefined ? true : undefined;
  }) === true;

/** The "XIV" of "Louis XIV", the "XVIII" of "XVIII dynasty"; but no numeral of ", XVIII century" or "XVIII century". */
const isNumeralOfName = (tokens: TokenStream): boolean =>
  tokens.is('roman') !== undefined &&
  tokens.is('unit', 1) === undefined &&
  (!tokens.token().isApart || tokens.is('period', 1) !== undefined);

/** The hyphen of "Ming-Dynastie". */
const isHyphenOfName = (tokens: TokenStream): boolean =>
  tokens.is('hyphen') !== undefined && LETTER.test(tokens.token(-1).text) && tokens.is('period', 1) !== undefined;

const LETTER = /^\p{L}/u;
const ROLES_IN_NAMES: ReadonlySet<string> = new Set([
  ...['ordinal', 'filler', 'ofMonth', 'from', 'fraction', 'unit', 'partOfCentury'],
]);

/**
 * A word that says nothing of dates, or what a name may have of it: "of", "the", "third", "and"; but not the beginning
 * of a date behind the name: ", siglo XVIII".
 */
function isNameWord({text, roles, isApart}: Token, isAfterPeriod: boolean): boolean {
  if (!LETTER.test(text) || (isAfterPeriod && isApart && (roles.unit ?? roles.fraction) !== undefined)) return false;
  return Object.entries(roles).every(
    ([role, value]) => (ROLES_IN_NAMES.has(role) && value !== -1) || (role === 'choice' && value === 'all'),
  );
}

/**
 * Passes a year of another calendar before that of ours: "AH 1012 / AD 1603", "1250–51 AH (1834–36)".
 * @throws WhenSyntaxError where none follows
 */
export function takeOtherYear(tokens: TokenStream): void {
  const isBefore = tokens.take('otherEra') !== undefined;
  const hasYear = tokens.attempt(() => {
    do if (tokens.take('digits') === undefined) return undefined;
    while (tokens.take('to') !== undefined);
    return isBefore || tokens.take('otherEra') !== undefined || undefined;
  });
  if (!hasYear) return;
  if (tokens.take('slash') === undefined && !tokens.token().isApart) tokens.fail('“/” and the year AD');
}
