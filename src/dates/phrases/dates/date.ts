import type {WordValues} from '../../../i18n/vocabulary.js';
import {APPROXIMATE, UNCERTAIN} from '../../edtf/qualifier.js';
import type {PhraseContext} from '../context.js';
import {mayBeginNumber} from '../words/number.js';
import type {TokenStream} from '../words/token-stream.js';
import type {Token} from '../words/tokenizer.js';
import {readPlainDate} from './plain-date.js';
import type {UnresolvedDate} from './unresolved-date.js';

/** A date with the words that it is written in, and what qualifies it. */
export interface QualifiedDate {
  readonly date: UnresolvedDate;
  readonly words: readonly Token[];
  readonly qualifier: number;
}

/** A date with what qualifies it, before and behind; without what ties it to others ("since", "between"). */
export function readDate(context: PhraseContext): QualifiedDate {
  const {tokens} = context;
  const before = takeQualifiersBefore(tokens);
  const isAmount = mayBeginNumber(tokens.token(1)) && tokens.take('some') !== undefined;
  context.beginDate();
  const from = tokens.index;
  const date = readPlainDate(context);
  if (isAmount && !date.isCount) context.failDate('a count of units ago');
  const words = tokens.tokensFrom(from, tokens.index);
  const behind = tokens.isAtEnd ? 0 : takeQualifiersBehind(tokens);
  return {date, words, qualifier: before | (isAmount ? APPROXIMATE : 0) | behind};
}

const QUALIFIERS: Readonly<Record<WordValues['qualifier'], number>> = {
  uncertain: UNCERTAIN,
  approximate: APPROXIMATE,
  both: UNCERTAIN | APPROXIMATE,
};

/** What qualifies the date that follows, as the number of EDTF's qualifiers; 0 for nothing. */
export function takeQualifiersBefore(tokens: TokenStream): number {
  let qualifier = 0;
  for (;;) {
    tokens.takeFillers();
    refuseTwoMeanings(tokens);
    // "?–1850" has an unknown beginning.
    const word = tokens.is('to', 1) === undefined ? tokens.take('qualifier') : undefined;
    if (word === undefined) return qualifier;
    qualifier |= QUALIFIERS[word];
  }
}

/** Before there was a copyright, nobody wrote its year: "c1650" is about 1650. */
const FIRST_COPYRIGHT = 1800;

/** Refuses "est. 1850", which two people would read in two ways, and "c1999", a copyright to who catalogues books. */
function refuseTwoMeanings(tokens: TokenStream): void {
  const meanings = tokens.is('ambiguous');
  if (meanings) tokens.fail(meanings.map((meaning) => `“${meaning}”`).join(' or '));
  const [{text, at}, year] = [tokens.token(), tokens.token(1)];
  if (text !== 'c' || year.at > at + 1 || year.text.length !== 4 || !(tokens.is('digits', 1)! >= FIRST_COPYRIGHT))
    return;
  tokens.fail(`“c. ${year.text}” for about ${year.text}, or “©${year.text}” for its copyright`);
}

/** What qualifies the date before: "1850?", "1850 (?)", "1850 or so". */
export function takeQualifiersBehind(tokens: TokenStream): number {
  let qualifier = 0;
  for (;;) {
    const word = isOfNextDate(tokens) ? undefined : tokens.take('qualifier');
    const orSo = word === undefined && tokens.attempt(() => tokens.take('choice') && tokens.take('so'));
    if (word === undefined && !orSo) return qualifier;
    qualifier |= word === undefined ? APPROXIMATE : QUALIFIERS[word];
  }
}

/** "1867, c. 1790": a qualifier behind a comma or a bracket, with another date behind it. */
const isOfNextDate = (tokens: TokenStream): boolean =>
  tokens.token().isApart && !tokens.token(1).isApart && mayBeginNumber(tokens.token(1));
