import type {TieMeaning} from '../../i18n/vocabulary.js';
import {QUALIFIER_SIGNS} from '../edtf/qualifier.js';
import {type Period, stepBeside} from '../period.js';
import {coarsest, type Precision} from '../precision.js';
import {PhraseContext, type PhraseOptions} from './context.js';
import {type QualifiedDate, readDate} from './date.js';
import {takeNumber} from './number.js';
import {type Meaning, readOrders} from './order.js';
import type {Token} from './tokenizer.js';
import {findPeriod, preferredPeriod} from './unresolved-date.js';

/** A phrase, said in EDTF. */
export interface PhraseReading {
  readonly edtf: string;
  /** the unit that the phrase gives, which EDTF may not tell: "late April" is a month, though its EDTF names days */
  readonly precision: Precision;
  /** true where the reference was needed */
  readonly relative: boolean;
}

/**
 * Reads a phrase such as "since late April" into EDTF.
 * @throws WhenSyntaxError where the words make no date
 */
export function readPhrase(text: string, options: PhraseOptions): PhraseReading {
  const context = new PhraseContext(text, options);
  const {tokens} = context;
  tokens.takeFillers();
  const edtf = readOrders(options.grammar.ties, TIE_MEANINGS, context) ?? readDates(context);
  if (!tokens.isAtEnd) tokens.fail('the end of the date');
  return {edtf, precision: coarsest(context.precisions), relative: context.isRelative};
}

/** What ties a date to another or to a side of time, in EDTF. */
const TIE_MEANINGS: Readonly<Record<TieMeaning, Meaning<string>>> = {
  between: (_, context) => {
    const {tokens} = context;
    const first = readDate(context);
    if ((tokens.take('choice') ?? tokens.take('to')) === undefined) tokens.fail('“and” and a second date');
    const [from, to] = readPair(first, context);
    return `[${from.from}..${to.to}]`;
  },
  until: (_, context) => `../${oneDate(resolve(readDate(context), context))}`,
  since: (_, context) => readDates(context, 'since'),
  beyond: ({not, side, shift}, context) => readBeyond(side ?? shift ?? 0, not !== undefined, context),
};

/**
 * An instant before (-1) or after (1) a date; with the date itself where it is "by" it (0), "no later than" or "not
 * before" it.
 */
function readBeyond(side: number, isNot: boolean, context: PhraseContext): string {
  const date = resolve(readDate(context), context);
  const isBefore = isNot ? side > 0 : side <= 0;
  const isIncluded = isNot || side === 0;
  return isBefore
    ? `[..${isIncluded ? date.to : stepBeside(date, -1)}]`
    : `[${isIncluded ? date.from : stepBeside(date, 1)}..]`;
}

/** A first date and what follows it: an end, another possibility, another date, or nothing. */
function readDates(context: PhraseContext, tie?: 'since'): string {
  const {tokens} = context;
  const first = readDate(context);
  if (tokens.take('to') !== undefined) {
    tokens.takeFillers();
    if (tokens.take('present') !== undefined || tokens.isAtEnd) return `${oneDate(resolve(first, context))}/..`;
    return readPair(first, context).map(oneDate).join('/');
  }
  const choice = tokens.take('choice');
  if (choice !== undefined) {
    const members = readPair(first, context).map(range).join(',');
    return choice === 'all' ? `{${members}}` : `[${members}]`;
  }
  const isOpen = tokens.take('onwards') !== undefined || tie === 'since';
  return oneDate(resolve(first, context)) + (isOpen ? '/..' : '');
}

const range = ({from, to}: Period): string => (from === to ? from : `${from}..${to}`);
const oneDate = (date: Period): string => (date.from === date.to ? date.from : `[${range(date)}]`);

/** The period of a date, with its qualifier. */
function resolve(written: QualifiedDate, context: PhraseContext): Period {
  const {date} = written;
  const found = date.isCyclic ? preferredPeriod(date, context.reference().day, context.options.prefer) : date.at(0, 0);
  return qualified(written, found, context);
}

/** A date of which it is known which period it is. */
function qualified(
  {date, words, qualifier}: QualifiedDate,
  period: Period | undefined,
  context: PhraseContext,
): Period {
  if (!period) {
    const expected = date.isBare ? 'a month, or a year such as 1850 or Y12345' : 'a date that exists';
    return context.tokens.fail(expected, words[0]!.at);
  }
  context.precisions.push(period.precision);
  const sign = QUALIFIER_SIGNS[qualifier]!;
  return {...period, from: period.from + sign, to: period.to + sign};
}

/** A first date and the second one, which complete each other: "12–17 September 2018", "June to August", "1850–60". */
function readPair(first: QualifiedDate, context: PhraseContext): readonly [Period, Period] {
  const second = readSecond(first, context);
  const whole = completed(first, second, context);
  if (second.date.isCyclic && !whole.date.isCyclic) {
    const start = resolve(whole, context);
    const end = findPeriod(second.date, start.first, -1, (period) => period.end >= start.end);
    return [start, qualified(second, end, context)];
  }
  const end = resolve(second, context);
  if (!whole.date.isCyclic) return [resolve(whole, context), end];
  const start = findPeriod(whole.date, end.first, 1, (period) => period.first <= end.first);
  return [qualified(whole, start, context), end];
}

/**
 * A second date; a number alone goes on with what stands before the number of the first: "September 12–17", "1850–60".
 */
function readSecond({words}: QualifiedDate, context: PhraseContext): QualifiedDate {
  const {tokens} = context;
  tokens.takeFillers();
  const [number, ...rest] = tokens.tokensFrom();
  const second = readDate(context);
  const last = words.at(words.at(-1)!.roles.ordinalSuffix === undefined ? -1 : -2)!;
  if (!second.date.isBare || number!.text.length > 2 || last.roles.digits === undefined) return second;
  // Of a year there may be its last digits only.
  const text = (last.text.length > 2 ? last.text.slice(0, -number!.text.length) : '') + number!.text;
  tokens.goOnWith([...words.slice(0, words.indexOf(last)), {...number!, text, roles: {digits: Number(text)}}, ...rest]);
  return readDate(context);
}

/**
 * A first date; a number alone goes on with what stands behind the number of the second: "12–17 September", "72 to 66
 * Ma".
 */
function completed(first: QualifiedDate, second: QualifiedDate, context: PhraseContext): QualifiedDate {
  if (!first.date.isBare || second.date.isTimed) return first;
  const {tokens} = context;
  const tail = tokens.within(second.words, () => {
    while (!tokens.isAtEnd && !takeNumber(tokens)) tokens.skip();
    const isOfSecondAlone = isScale(tokens.token(-1)) && !isScale(first.words.at(-1));
    return tokens.tokensFrom(tokens.index - (isOfSecondAlone ? 1 : 0));
  });
  // "2018 to 5 May" is not about May 2018.
  if (first.date.at(0, 0) && tail[0]?.roles.month !== undefined) return first;
  return tokens.within([...first.words, ...tail], () => {
    const whole = readDate(context);
    return tokens.isAtEnd ? {...whole, qualifier: first.qualifier} : first;
  });
}

const isScale = (word: Token | undefined): boolean => word?.roles.scale !== undefined;
