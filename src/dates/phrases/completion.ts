import type {UnitName} from '../../i18n/vocabulary.js';
import type {PhraseContext} from './context.js';
import {type QualifiedDate, readDate} from './dates/date.js';
import {withUnitAgain} from './unit-again.js';
import {takeNumber} from './words/number.js';
import type {Roles} from './words/roles.js';
import type {TokenStream} from './words/token-stream.js';
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
  const withUnit = withUnitAgain(first, context);
  if (withUnit) {
    tokens.goOnWith(withUnit);
    return readDate(context);
  }
  tokens.takeFillers();
  const number = tokens.token();
  const next = tokens.token(1).roles;
  const behind = tokens.index + 1;
  const goOnWith = (...words: readonly Token[]): void => tokens.goOnWith([...words, ...tokens.tokensFrom(behind)]);
  const decade = decadeToo(first, number, next);
  if (decade) {
    goOnWith(decade);
    return readDate(context);
  }
  // "30 June 2019, 14:05–15:30"; what qualifies the day does so again
  if (number.roles.time !== undefined && first.words.at(-1)?.roles.time !== undefined) {
    goOnWith(...first.words.slice(0, -1), number);
    const second = readDate(context);
    return {...second, qualifier: second.qualifier | first.qualifier};
  }
  const time = timeOfBoth(first, context);
  if (time.length > 0) {
    tokens.goOnWith([...time, ...tokens.tokensFrom()]);
    return readDate(context);
  }
  const text = number.roles.digits === undefined ? '' : number.text;
  const last = lastNumber(first.words);
  const isPiece = text !== '' && text.length <= 2 && last !== undefined;
  if (isPiece && last.text.length > text.length && next.era !== undefined) {
    const years = yearsOfEra(last, number, joint, context);
    if (years !== undefined) goOnWith({...number, text: years, roles: {digits: Number(years)}});
    return readDate(context);
  }
  // "1950–60s", but not "1950 to the 1960s"
  const isDecade = next.plural !== undefined && tokens.is('dash', -1) !== undefined;
  if (isDecade && first.words.length === 1 && last?.text.length === 4 && last.text.endsWith('0'))
    tokens.fail(`“${last.text}s to ${text}s” or “${last.text} to the ${text}s”`, last.at);
  const second = readDate(context);
  // "3rd quarter 1189" is no number alone, though what it is a part of may be.
  if (!second.date.isBare || second.words.length > WORDS_OF_NUMBER) return second;
  if (isPiece) {
    // Of a year there may be its last digits only.
    const whole = last.text.length > 2 ? abbreviated(last.text, text) : text;
    const roles = {digits: Number(whole)};
    goOnWith(...wordsBefore(last, first), {...number, text: whole, at: last.at, roles});
    return readDate(context);
  }
  // "BC 1400–1200", "années 1920-1930", "décadas de 1960 y 1970"
  const {era, plural, several} = first.words[0]!.roles;
  if (text === '' || last === undefined || (era ?? plural ?? several) === undefined) return second;
  goOnWith(...wordsBefore(last, first), number);
  return readDate(context);
}

/** The words of "the morning of 5 or 6 May" and "14:05 on 5 and 6 May" before the day, which are of the other too. */
function timeOfBoth({words}: QualifiedDate, {tokens}: PhraseContext): readonly Token[] {
  const tie = words.findIndex(({roles}) => roles.filler !== undefined);
  const isTime = [...words.slice(0, tie), tokens.token()].map(
    ({roles}) => roles.dayPart ?? roles.time ?? roles.hourName,
  );
  const isTied = tokens.is('choice', -1) !== undefined && !tokens.token(-1).isApart;
  return isTied && isTime.length === tie + 1 && isTime[0] !== undefined && isTime[tie] === undefined
    ? words.slice(0, tie + 1)
    : [];
}

/** The 60 of "los años 50 y 60", the "sesenta" of "los cincuenta y sesenta", as another of the word before. */
function decadeToo({words}: QualifiedDate, number: Token, next: Roles): Token | undefined {
  const word = words.at(-1);
  const decade = number.roles.digits ?? number.roles.number ?? NaN;
  const isDecade = word?.roles.decade !== undefined && decade < 100 && decade % 10 === 0;
  return isDecade && next.unit === undefined
    ? {...word, ...number, roles: {decade}, wordClass: word.wordClass}
    : undefined;
}

/** The number and its suffix. */
const WORDS_OF_NUMBER = 2;

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
  // "1373 and 2 CE" are two years.
  if (!isBefore) return joint !== 'other' && Number(years) > Number(first.text) ? years : undefined;
  const later = Number(years) - Number(first.text);
  // "1850/51 BC" has the earlier year behind; "1850 to 51 BC" is what it says.
  if (joint === 'slash' ? later > 0 : later === 1 && tokens.is('dash', -1) !== undefined) {
    const both = `“${years}/${first.text} BC” for these years`;
    tokens.fail(`${both}, or “${first.text} BC to ${second.text} BC” for the whole stretch,`, second.at);
  }
  if (later >= 0) return undefined;
  if (joint === 'slash') return years;
  return tokens.fail(`${years} in full, or “${first.text} BC to ${second.text} BC” for the whole stretch,`, second.at);
}

/**
 * A first date; a number alone goes on with what stands behind the number of the second: "12–17 September", "72 to 66
 * Ma", "third quarter of the 4th or first quarter of the 2nd millennium BC"; and a century is of its era:
 * "siglos III-II a. C."
 */
export function completed(first: QualifiedDate, second: QualifiedDate, context: PhraseContext): QualifiedDate {
  const era = eraOfBoth(first, second);
  if (era) return readAgain([...first.words, era], first, context);
  if (!first.date.isBare || (second.date.isTimed && !isTimedAlike(first, second))) return first;
  const {tokens} = context;
  const numbers = tokens.within(first.words, () => numberEnds(tokens).length);
  const tail = tokens.within(second.words, () => {
    const ends = numberEnds(tokens);
    const end = ends[Math.min(numbers, ends.length) - 1] ?? second.words.length;
    const isOfSecondAlone = isScale(second.words[end - 1]) && !isScale(first.words.at(-1));
    return second.words.slice(end - (isOfSecondAlone ? 1 : 0));
  });
  if (tail.length === 0) return first;
  // "2018 to 5 May" is not about May 2018, nor "1850 to the late 1860s" about the 1850s.
  const {month, plural, unit} = tail[0]!.roles;
  if (first.date.at(0, 0) && (month ?? plural) !== undefined) return first;
  if (second.date.isCount && unit !== undefined && isYearBeside(second, first, context)) return first;
  return readAgain([...first.words, ...tail], first, context);
}

/**
 * "the morning of 5 or evening of 6 May", "5 or 6 May at 14:05"; but of "5 to 6 May at 14:05" only the end has a time.
 */
function isTimedAlike({words: [first]}: QualifiedDate, {words: [second], isOther}: QualifiedDate): boolean {
  const ofParts = [first, second].every((word) => word?.roles.dayPart !== undefined);
  return ofParts || first === second || isOther === true;
}

/** Of so many units ago nobody says how many years of four figures are, too: "from 1850 to two years ago". */
const LEAST_LIKE_YEARS = 100;
/** So many are as likely to be counted as what stands before them: "from 1850 to 1700 years ago". */
const LEAST_BESIDE_YEARS = 1000;

/**
 * Whether a number alone before a count of units ago is a year.
 * @throws WhenSyntaxError where it may be such a count as well: "from 1850 to 100 years ago"
 */
function isYearBeside(count: QualifiedDate, {words}: QualifiedDate, {tokens}: PhraseContext): boolean {
  const [{text, at, roles}, more] = words as readonly [Token, Token?];
  const isYear =
    more === undefined && text.length === 4 && roles.digits !== undefined && roles.digits < FIRST_OF_NO_YEAR;
  if (roles.unit === 'year') return true;
  if (!isYear) return false;
  const units = tokens.within(count.words, () => {
    while (!tokens.isAtEnd) {
      const number = takeNumber(tokens);
      if (number) return number.value * number.scale;
      tokens.skip();
    }
    return 0;
  });
  if (units < LEAST_LIKE_YEARS) return true;
  return units < LEAST_BESIDE_YEARS ? tokens.fail(`“${text} years ago”, or “the year ${text}”`, at) : false;
}

/** What the words of a date say with others; the date as it was where they say nothing together. */
const readAgain = (words: readonly Token[], date: QualifiedDate, context: PhraseContext): QualifiedDate =>
  context.tokens.within(words, () => {
    const whole = readDate(context);
    return context.tokens.isAtEnd ? {...whole, qualifier: date.qualifier} : date;
  });

/** Larger numbers of four figures are counted. */
const FIRST_OF_NO_YEAR = 3000;

const ROUND_YEARS: readonly UnitName[] = ['decade', 'century', 'millennium'];

/** Before which year both of two centuries are, where the second says it alone. */
function eraOfBoth(first: QualifiedDate, second: QualifiedDate): Token | undefined {
  const last = second.words.at(-1);
  const isOfEra = first.words.some(({roles}) => roles.era !== undefined);
  const isRound = first.words.some(
    ({roles: {unit, plural}}) => plural !== undefined || (unit !== undefined && ROUND_YEARS.includes(unit)),
  );
  return last?.roles.era === 'before' && isRound && !isOfEra ? last : undefined;
}

/** Behind which of the words each number ends. */
function numberEnds(tokens: TokenStream): readonly number[] {
  const ends: number[] = [];
  while (!tokens.isAtEnd) {
    if (takeNumber(tokens)) ends.push(tokens.index);
    else tokens.skip();
  }
  return ends;
}

const isScale = (word: Token | undefined): boolean => word?.roles.scale !== undefined;
