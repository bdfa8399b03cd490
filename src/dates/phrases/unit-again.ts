import type {PhraseContext} from './context.js';
import type {QualifiedDate} from './dates/date.js';
import type {Role} from './words/roles.js';
import type {Token} from './words/tokenizer.js';

const isAnyOf = (roles: readonly Role[], token: Token): boolean =>
  roles.some((role) => token.roles[role] !== undefined);

const isUnit = ({roles}: Token): boolean => roles.unit !== undefined;

const NUMBERS: readonly Role[] = ['roman', 'digits'];
const PARTS: readonly Role[] = ['part', 'edge', 'fraction'];
/** What may stand before a unit and belongs to its date. */
const BEFORE_UNITS: readonly Role[] = [...PARTS, 'ordinal', 'filler', 'fillerBeforeWords', 'qualifier'];

/**
 * The words to come with the unit of the date before, where they leave it out or have a word for it: "siglos XVI y
 * XVII", "de finales del siglo IV a principios del III", "la década de 1960 y la de 1970". Undefined where they do
 * neither.
 * @throws WhenSyntaxError where a part of that date may be meant again, "finales del siglo XIX y XX", or its era
 */
export function withUnitAgain({words}: QualifiedDate, {tokens}: PhraseContext): readonly Token[] | undefined {
  const firstUnitAt = words.findIndex(isUnit);
  const numberAt = words.findIndex((token, index) => index > firstUnitAt && isAnyOf(NUMBERS, token));
  // In "segundo cuarto de la década de 1990" the first one is no second.
  const unitAt = words.findIndex((token, index) => isUnit(token) && !words.slice(index + 1, numberAt).some(isUnit));
  if (unitAt < 0 || numberAt < 0) return undefined;
  const unit = words.slice(unitAt, numberAt);
  const toCome = tokens.tokensFrom();
  const at = toCome.findIndex(
    (token, index) =>
      token.roles.roman !== undefined || !(isAnyOf(BEFORE_UNITS, token) || isBetweenParts(index, toCome)),
  );
  const word = toCome[at];
  if (word?.roles.sameUnit !== undefined) return [...toCome.slice(0, at), ...unit, ...toCome.slice(at + 1)];
  const isNumeral = word?.roles.roman !== undefined && words[numberAt]!.roles.roman !== undefined;
  if (!isNumeral || toCome[at + 1]?.roles.unit !== undefined) return undefined;
  if (words.some(({roles}) => roles.era === 'before') && toCome[at + 1]?.roles.era === undefined)
    tokens.fail('the era of the second date', Infinity);
  const part = words.slice(0, unitAt);
  const isRange = tokens.is('to', -1) !== undefined && tokens.is('dash', -1) === undefined;
  if (at === 0 && !isRange && part.some((token) => isAnyOf(PARTS, token))) {
    const whole = [...unit, word];
    tokens.fail(`“${textOf([...part, ...whole])}” or “${textOf(whole)}”`);
  }
  return [...toCome.slice(0, at), ...unit, ...toCome.slice(at)];
}

/** The "o" of "principios o mediados del XX". */
const isBetweenParts = (index: number, words: readonly Token[]): boolean =>
  words[index]!.roles.choice !== undefined &&
  words[index - 1]?.roles.part !== undefined &&
  words[index + 1]?.roles.part !== undefined;

const textOf = (words: readonly Token[]): string => words.map(({text}) => text).join(' ');
