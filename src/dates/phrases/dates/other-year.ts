import type {PhraseContext} from '../context.js';

/**
 * "1682, August or September 1581": August of the year before it, or of the one that follows.
 * @throws WhenSyntaxError that names both
 */
export function refuseOtherYear(year: number, context: PhraseContext): void {
  const {tokens} = context;
  let place = -1;
  while (tokens.is('month', place) === undefined) place--;
  const {isApart, text} = tokens.token(place);
  if (!isApart || (tokens.is('choice') ?? tokens.is('to') ?? tokens.is('slash')) === undefined) return;
  const behind = tokens.tokensFrom();
  const monthAt = behind.findIndex(({roles}) => roles.month !== undefined);
  const other = behind.slice(monthAt + 1).find((token) => token.text.length > 2 && token.roles.digits !== undefined);
  if (monthAt >= 0 && other) context.failDate(`“${text} ${year}” or “${text} ${other.text}”`);
}
