import type {WordValues} from '../../../i18n/vocabulary.js';
import {APPROXIMATE, UNCERTAIN} from '../../edtf/qualifier.js';
import type {PhraseContext} from '../context.js';
import {mayBeginNumber} from '../words/number.js';
import type {TokenStream} from '../words/token-stream.js';
import type {Token} from '../words/tokenizer.js';
import {isTimeAt} from '../times/clock.js';
import {readPlainDate} from './plain-date.js';
import type {UnresolvedDate} from './unresolved-date.js';

/** A date with the words that it is written in, and what qualifies it. */
export interface QualifiedDate {
  readonly date: UnresolvedDate;
  readonly words: readonly Token[];
  readonly qualifier: number;
  /** the part of it that stands behind the date */
  readonly behind: number;
  /** whether "or" or "and" ties it to the one before */
  readonly isOther?: boolean;
}

/** A date with what qualifies it, before and behind; without what ties it to others ("since", "between"). */
export function readDate(context: PhraseContext): QualifiedDate {
  const {tokens} = context;
  const before = takeQualifiersBefore(tokens);
  const isAmount = takeSome(tokens);
  context.beginDate();
  const from = tokens.index;
  const date = readPlainDate(context);
  if (isAmount && !date.isCount) context.failDate('a count of units ago');
  const words = tokens.tokensFrom(from, tokens.index);
  const behind = tokens.isAtEnd ? 0 : takeQualifiersBehind(tokens);
  return {date, words, qualifier: before | (isAmount ? APPROXIMATE : 0) | behind, behind};
}

/** The "some" of "some twenty"; "une vingtaine" is both. */
function takeSome(tokens: TokenStream): boolean {
  if (tokens.is('some') === undefined) return false;
  return mayBeginNumber(tokens.token()) || (mayBeginNumber(tokens.token(1)) && tokens.take('some') !== undefined);
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
    const isOther = isUnknownStart(tokens) || isOfCentury(tokens) || isOfTime(tokens);
    const word = isOther ? undefined : tokens.take('qualifier');
    if (word === undefined) return qualifier;
    qualifier |= QUALIFIERS[word];
  }
}

/** "?–1850" has an unknown beginning. */
const isUnknownStart = (tokens: TokenStream): boolean =>
  tokens.is('unknown') !== undefined && tokens.is('to', 1) !== undefined;

/** "um 14:05" is at that time, and "um 1850" about that year. */
const isOfTime = (tokens: TokenStream): boolean => tokens.is('fillerBeforeTime') !== undefined && isTimeAt(1, tokens);

/** The C of "C18" and "C18th" is a century's, that of "c. 18" and "c18th century" is none. */
const isOfCentury = (tokens: TokenStream): boolean =>
  isGluedC(tokens) &&
  tokens.is('digits', 1)! <= MOST_CENTURIES &&
  tokens.is('unit', tokens.is('ordinalSuffix', 2) === undefined ? 2 : 3) === undefined;

/** A sign for "about" and for a century, without a stop or a space behind it. */
const isGluedC = (tokens: TokenStream): boolean =>
  tokens.is('unit') === 'century' && tokens.token().text.length === 1 && tokens.token(1).at === tokens.token().at + 1;

/** Before there was a copyright, nobody wrote its year: "c1650" is about 1650. */
const FIRST_COPYRIGHT = 1800;

/** More centuries nobody counts. */
const MOST_CENTURIES = 40;

/**
 * Refuses what two people would read in two ways: "est. 1850"; "c1999", a copyright to who catalogues books; "C5 BC".
 * @throws WhenSyntaxError that names both
 */
function refuseTwoMeanings(tokens: TokenStream): void {
  const meanings = tokens.is('ambiguous');
  if (meanings) tokens.fail(meanings.map((meaning) => `“${meaning}”`).join(' or '));
  const year = tokens.is('digits', 1);
  if (year === undefined || !isGluedC(tokens)) return;
  const {text} = tokens.token(1);
  if (year >= FIRST_COPYRIGHT && text.length === 4 && tokens.token().text === 'c')
    tokens.fail(`“c. ${text}” for about ${text}, or “©${text}” for its copyright`);
  const era = tokens.token(2);
  if (year <= MOST_CENTURIES && era.roles.era !== undefined)
    tokens.fail(`“c. ${text} ${era.text}” for about this year, or “century ${text} ${era.text}”`);
}

/** What qualifies the date before: "1850?", "1850 (?)", "1850 or so". */
export function takeQualifiersBehind(tokens: TokenStream): number {
  let qualifier = 0;
  refuseUnknownFigure(tokens);
  for (;;) {
    // "12 May EST" has a zone without a time.
    const isNone = isOfNextDate(tokens) || tokens.is('zone') !== undefined;
    const word = isNone ? undefined : tokens.take('qualifier');
    const orSo = word === undefined && tokens.attempt(() => takeOrSo(tokens));
    if (word === undefined && !orSo) return qualifier;
    qualifier |= word === undefined ? APPROXIMATE : QUALIFIERS[word];
  }
}

/** The last decade, without its figure, that a catalogue may have. */
const LAST_DECADE = 210;

/** "185?" is a decade to some, and to others perhaps the year 185. */
function refuseUnknownFigure(tokens: TokenStream): void {
  const [{text, at, roles}, sign] = [tokens.token(-1), tokens.token()];
  const isDecade = roles.digits !== undefined && text.length === 3 && roles.digits <= LAST_DECADE;
  if (!isDecade || sign.text !== '?' || sign.at !== at + text.length) return;
  tokens.fail(`“${text}X” or “0${text}?”`, at);
}

/** "or so", "ou environ"; before another date, "et environ 1860" is about that one. */
const takeOrSo = (tokens: TokenStream): true | undefined =>
  tokens.take('choice') === 'one' && tokens.take('so') && !mayBeginNumber(tokens.token()) ? true : undefined;

/** "1867, c. 1790": a qualifier behind a comma or a bracket, with another date behind it. */
const isOfNextDate = (tokens: TokenStream): boolean =>
  tokens.token().isApart && !tokens.token(1).isApart && mayBeginNumber(tokens.token(1));
