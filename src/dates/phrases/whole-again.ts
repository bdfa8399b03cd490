import type {PhraseContext} from './context.js';
import {readDate} from './dates/date.js';
import type {Role} from './words/roles.js';
import type {TokenStream} from './words/token-stream.js';

const PARTS: readonly Role[] = ['part', 'edge'];

const isOneOf = (roles: readonly Role[], places: number, tokens: TokenStream): boolean =>
  roles.some((role) => tokens.is(role, places) !== undefined);

/** How far away the first word is that is no filler. */
function pastFillers(places: number, tokens: TokenStream): number {
  let past = places;
  while (tokens.is('filler', past) !== undefined && !isOneOf([...PARTS, 'to'], past, tokens)) past++;
  return past;
}

/**
 * Says the whole of a part again where it is said once for two: "from early to mid March 1850" goes on from one third
 * to another, as "from early March 1850 to mid March 1850", while "early to mid March 1850" is some time in both.
 */
export function sayWholeAgain(context: PhraseContext): void {
  const {tokens} = context;
  if (tokens.is('from') === undefined) return;
  const first = pastFillers(1, tokens);
  if (!isOneOf(PARTS, first, tokens) || tokens.is('to', first + 1) === undefined) return;
  const last = pastFillers(first + 2, tokens);
  if (!isOneOf(PARTS, last, tokens) || tokens.is('hyphen', first + 1) !== undefined) return;
  const words = tokens.tokensFrom();
  const length = tokens.within(words.slice(last), () => {
    readDate(context);
    return tokens.index;
  });
  tokens.goOnWith([...words.slice(0, first + 1), ...words.slice(last + 1, last + length), ...words.slice(first + 1)]);
}
