import {directed, search} from './unresolved-date.js';
import {APPROXIMATE} from '../edtf/codes.js';
import {MARKS} from '../edtf/date.js';
import {grammar} from './grammar.js';
import {beside, type Period, years, yearsOf} from '../period.js';
import {type QualifiedDraft, readDate} from './date.js';
import {takeNumber} from './number.js';
import {begin, options, type PhraseOptions, reference, relative} from './context.js';
import {
  fail,
  goOn,
  is,
  place,
  readTokens,
  skip,
  take,
  takeFillers,
  type Token,
  token,
  tokensFrom,
} from './tokenizer.js';
import {coarsest, type Precision} from '../when.js';

/** A phrase, said in EDTF. */
export interface PhraseReading {
  readonly edtf: string;
  /** the unit that the phrase gives, which EDTF may not tell: "late April" is a month, though its EDTF names days */
  readonly precision: Precision;
  readonly relative: boolean;
}

/** The periods that the phrase names, with their qualifiers. */
let periods: Period[] = [];

/** "about 66 million years ago", for `~` itself widens by half a year only. */
function twiceAsWide(period: Period): Period {
  const [first, last] = yearsOf(period);
  const half = Math.floor((last - first + 1) / 2);
  return {...years(first - half, last + half), precision: period.precision};
}

/** A date of which it is known which period it is. */
function dated({draft: {bare, deep}, words, qualifier}: QualifiedDraft, found: Period | undefined): Period {
  if (!found) return fail(bare ? 'a month, or a year such as 1850 or Y12345' : 'a date that exists', words[0]!.at);
  const mark = MARKS[qualifier]!;
  const period = deep && qualifier & APPROXIMATE ? twiceAsWide(found) : found;
  periods.push(period);
  return {...period, from: period.from + mark, to: period.to + mark};
}

function resolve(date: QualifiedDraft): Period {
  const {draft} = date;
  return dated(date, draft.cyclic ? directed(draft, reference().day, options.prefer) : draft.at(0, 0));
}

/**
 * A second date; a number alone goes on with what stands before the number of the first: "September 12–17", "1850–60".
 */
function readSecond({words}: QualifiedDraft): QualifiedDraft {
  takeFillers();
  const [number, ...rest] = tokensFrom();
  const second = readDate();
  const last = words.at(words.at(-1)!.roles.suffix ? -2 : -1)!;
  if (!second.draft.bare || number!.text.length > 2 || last.roles.digits === undefined) return second;
  // Of a year there may be its last digits only.
  const text = (last.text.length > 2 ? last.text.slice(0, -number!.text.length) : '') + number!.text;
  goOn([...words.slice(0, words.indexOf(last)), {...number!, text, roles: {digits: Number(text)}}, ...rest]);
  return readDate();
}

const isScale = (word: Token | undefined): boolean => !!word?.roles.scale;

/**
 * A first date; a number alone goes on with what stands behind the number of the second: "12–17 September", "72 to 66
 * Ma".
 */
function completed(first: QualifiedDraft, second: QualifiedDraft): QualifiedDraft {
  if (!first.draft.bare || second.draft.timed) return first;
  const tail = readTokens(second.words, () => {
    while (!is('end') && !takeNumber()) skip();
    return tokensFrom(place() - (isScale(token(-1)) && !isScale(first.words.at(-1)) ? 1 : 0));
  });
  // "2018 to 5 May" is not about May 2018.
  if (first.draft.at(0, 0) && tail[0]?.roles.month) return first;
  return readTokens([...first.words, ...tail], () => {
    const whole = readDate();
    return is('end') ? {...whole, qualifier: first.qualifier} : first;
  });
}

/** A first date and the second one, which complete each other: "12–17 September 2018", "June to August", "1850–60". */
function readPair(first: QualifiedDraft): readonly [Period, Period] {
  const second = readSecond(first);
  const whole = completed(first, second);
  if (second.draft.cyclic && !whole.draft.cyclic) {
    const start = resolve(whole);
    return [
      start,
      dated(
        second,
        search(second.draft, start.first, -1, (period) => period.end >= start.end),
      ),
    ];
  }
  const end = resolve(second);
  return [
    whole.draft.cyclic
      ? dated(
          whole,
          search(whole.draft, end.first, 1, (period) => period.first <= end.first),
        )
      : resolve(whole),
    end,
  ];
}

const range = ({from, to}: Period): string => (from === to ? from : `${from}..${to}`);
const oneDate = (date: Period): string => (date.from === date.to ? date.from : `[${range(date)}]`);

/** An instant on one side of a date; with the date itself where it is "by", "no later than" or "not before" it. */
function readBeyond(not: number | undefined, side: number): string {
  const date = resolve(readDate());
  return side > 0 === !!not
    ? `[..${not || side === 0 ? date.to : beside(date, -1)}]`
    : `[${not ? date.from : beside(date, 1)}..]`;
}

/** What ties a date to another or to a side of time, in EDTF. */
const readTie = grammar<string>({
  between: () => {
    const first = readDate();
    if (!(take('choice') ?? take('to'))) fail('“and” and a second date');
    const [a, b] = readPair(first);
    return `[${a.from}..${b.to}]`;
  },
  'until (to)': () => `../${oneDate(resolve(readDate()))}`,
  since: () => readRest(true),
  'not? shift <than>': readBeyond,
  'not? side (dash)': readBeyond,
});

/** A first date and what follows it: an end, another possibility, another date, or nothing. */
function readRest(since: boolean): string {
  const first = readDate();
  if (take('to')) {
    takeFillers();
    if (take('present') ?? is('end')) return `${oneDate(resolve(first))}/..`;
    return readPair(first).map(oneDate).join('/');
  }
  const choice = take('choice');
  if (choice) {
    const members = readPair(first).map(range).join(',');
    return choice > 1 ? `{${members}}` : `[${members}]`;
  }
  const open = take('onwards') ?? since;
  return oneDate(resolve(first)) + (open ? '/..' : '');
}

/**
 * Reads a phrase such as "since late April" into EDTF.
 * @throws WhenSyntaxError where the words make no date
 */
export function readPhrase(text: string, how: PhraseOptions): PhraseReading {
  begin(text, how);
  periods = [];
  takeFillers();
  const edtf = readTie() ?? readRest(false);
  if (!is('end')) fail('the end of the date');
  return {edtf, precision: coarsest(periods), relative};
}
