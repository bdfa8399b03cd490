/** More words than these are too many to go on with what is said at the very end. */
const MOST_WORDS = 4;

/** A year, a day or a decade at the end of a text. */
const NUMBER = /(?:^|(?<= ))\d+(?:er)?$/;

/** What the last of a date's own words is: a number, an ordinal (also in Roman numerals), or a word or "1990s". */
const kindOf = (word: string): string =>
  NUMBER.test(word) ? 'number' : /^[\dIVXLC]/.test(word) && !/^\d+s$/.test(word) ? 'ordinal' : 'word';

/** A day, "Q1", or a word: "10 April" and "about Q1" are not alike. */
const signOf = (word: string): string => (/^\d/.test(word) ? '1' : /\d/.test(word) ? 'Q' : 'a');

/** What belongs to the word behind it. */
const TORN = /(?:^| )(?:the|of|du|de|des|les?|la|de?el|del|der|dem|den)$/;

/**
 * What dates must have in common to share their end, by their own words before it; undefined where the reader would
 * take them for something else: "July 3" before "CE" for a day, "the 5th century" before "BCE" for one of ours.
 */
function shapeOf(own: string, shared: string): string | undefined {
  const words = own.split(/[ ’]/);
  // Behind a comma, as of a weekday, nothing is left out; and a part is of something.
  if (words.length > MOST_WORDS || /[,،] /.test(own) || shared.startsWith(' of ')) return undefined;
  // "le premier quart du XIXe siècle"; but "le début", which goes with others.
  if (words.length > 2 && !/\d/.test(own) && /^ d/.test(shared)) return undefined;
  if (/\d/.test(shared)) return words.map(signOf).join('');
  if (TORN.test(own)) return undefined;
  // Without a year it ends with an era or with what ordinals count.
  if (/\p{L} \d\d?$/u.test(own)) return undefined;
  const kind = kindOf(words.at(-1)!);
  if (kind === 'number') return /\d.* /.test(own) ? undefined : own.replace(NUMBER, '');
  return kind === 'ordinal' || / .* /.test(shared) ? `${words.length} ${kind}` : undefined;
}

/** What stands behind a date and qualifies it: of that date alone, unless the others say it too. */
const QUALIFIED_BEHIND = /(?: environ|[?؟])$/;

/**
 * Texts without the words that all of them end with, which the last one keeps: of "3 June 1944" and "8 June 1944" the
 * first is "3"; of "the 17th century" and "the 18th century" it is "the 17th". What is left is alike in each, or all is
 * said in full: "6 CE" and "15 July 7 CE". What belongs together has a no-break space between its words.
 */
export function withoutSharedEnd(texts: readonly string[]): string[] {
  const [first = '', ...others] = texts;
  let from = first.length;
  while (from > 0 && others.every((text) => text.at(from - 1 - first.length) === first[from - 1])) from--;
  const shared = first.slice(from).replace(/^[^ ]+/, '');
  const own = texts.map((text) => text.slice(0, text.length - shared.length));
  const [shape, ...more] = new Set(own.map((text) => shapeOf(text, shared)));
  // Signs alone say nothing, and no abbreviation is torn: "a. C." and "d. C." share nothing.
  const isWhole = /[\p{L}\d]/u.test(shared) && !/\p{L}\.$/u.test(own[0]!) && !QUALIFIED_BEHIND.test(shared);
  const isSame = others.every((text) => text === first);
  if (shape === undefined || more.length || !isWhole || isSame) return [...texts];
  return texts.map((text, index) => (index < texts.length - 1 ? own[index]!.replace(/[,،]$/, '') : text));
}

/** Two years one after the other, the second without the century that it shares with the first: "1850/51". */
export const slashed = (first: string, second: string): string =>
  `${first}/${first.length === 4 && first.slice(0, 2) === second.slice(0, 2) ? second.slice(2) : second}`;
