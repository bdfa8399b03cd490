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
    // "?–1850" has an unknown beginning.
    const word = tokens.is('to', 1) === undefined ? tokens.take('qualifier') : undefined;
    if (word === undefined) return qualifier;
    qualifier |= QUALIFIERS[word];
  }
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
