import type {PhraseContext} from './context.js';
import {type QualifiedDate, readDate} from './dates/date.js';
import {takeNumber} from './words/number.js';
import type {Token} from './words/tokenizer.js';

// What two dates that stand together say of each other: "12–17 September 2018", "1850–60", "72 to 66 Ma".

/** What stands between a date and the one that it follows. */
export type Joint = 'dash' | 'slash' | 'other';

/**
 * A date behind another; a number alone goes on with what stands before the number of the first: "September 12–17",
 * "1850–60", "siglos XVI-XVII".
 */
export function readSecond(first: QualifiedDate, joint: Joint, context: PhraseContext): QualifiedDate {
  const {tokens} = context;
  tokens.takeFillers();
  const [number, ...rest] = tokens.tokensFrom();
  const text = number?.roles.digits === undefined ? '' : number.text;
  const last = lastNumber(first.words);
  const isPiece = text !== '' && text.length <= 2 && last !== undefined;
  if (isPiece && last.text.length > text.length && rest[0]?.roles.era !== undefined) {
    const years = yearsOfEra(last, number!, joint, context);
    if (years !== undefined) tokens.goOnWith([{...number!, text: years, roles: {digits: Number(years)}}, ...rest]);
    return readDate(context);
  }
  const second = readDate(context);
  if (!second.date.isBare) return second;
  if (isPiece) {
    // Of a year there may be its last digits only.
    const whole = last.text.length > 2 ? abbreviated(last.text, text) : text;
    const roles = {digits: Number(whole)};
    tokens.goOnWith([...wordsBefore(last, first), {...number!, text: whole, at: last.at, roles}, ...rest]);
    return readDate(context);
  }
  const word = first.words.at(-1);
  const isNumeral = number?.roles.roman !== undefined && word?.roles.roman !== undefined;
  // "BC 1400–1200", "années 1920-1930"
  const {era, plural} = first.words[0]!.roles;
  const isOfFirstWord = text !== '' && last !== undefined && (era ?? plural) !== undefined;
  if (!isNumeral && !isOfFirstWord) return second;
  tokens.goOnWith([...wordsBefore(word!, first), number!, ...rest]);
  return readDate(context);
}

/** The number that a date's words end with, before the suffix of an ordinal. */
function lastNumber(words: readonly Token[]): Token | undefined {
  const last = words.at(words.at(-1)?.roles.ordinalSuffix === undefined ? -1 : -2);
  return last?.roles.digits === undefined ? undefined : last;
}

const wordsBefore = (word: Token, {words}: QualifiedDate): readonly Token[] => words.slice(0, words.indexOf(word));

/** A year of which only the last digits are written: 60 after 1850 is 1860. */
const abbreviated = (before: string, digits: string): string => before.slice(0, -digits.length) + digits;

/**
 * The second of two years before their era where it is written in its last digits: 79 in "480/79 BC". Undefined where
 * it is written in full. Behind a dash both may be meant.
 */
function yearsOfEra(first: Token, second: Token, joint: Joint, {tokens}: PhraseContext): string | undefined {
  const years = abbreviated(first.text, second.text);
  const isBefore = tokens.is('era', 1) === 'before';
  if (!isBefore) return years;
  if (Number(years) >= Number(first.text)) return undefined;
  if (joint === 'slash') return years;
  return tokens.fail(`${years} in full, or “${first.text} BC to ${second.text} BC” for the whole stretch,`, second.at);
}

/**
 * A first date; a number alone goes on with what stands behind the number of the second: "12–17 September", "72 to 66
 * Ma".
 */
export function completed(first: QualifiedDate, second: QualifiedDate, context: PhraseContext): QualifiedDate {
  if (!first.date.isBare || second.date.isTimed) return first;
  const {tokens} = context;
  const tail = tokens.within(second.words, () => {
    while (!tokens.isAtEnd && !takeNumber(tokens)) tokens.skip();
    const isOfSecondAlone = isScale(tokens.token(-1)) && !isScale(first.words.at(-1));
    return tokens.tokensFrom(tokens.index - (isOfSecondAlone ? 1 : 0));
  });
  if (tail.length === 0) return first;
  // "2018 to 5 May" is not about May 2018, nor "1850 to the late 1860s" about the 1850s.
  const {month, plural} = tail[0]!.roles;
  if (first.date.at(0, 0) && (month ?? plural) !== undefined) return first;
  return tokens.within([...first.words, ...tail], () => {
    const whole = readDate(context);
    return tokens.isAtEnd ? {...whole, qualifier: first.qualifier} : first;
  });
}

const isScale = (word: Token | undefined): boolean => word?.roles.scale !== undefined;
