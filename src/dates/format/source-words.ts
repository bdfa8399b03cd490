/** A text’s words and numbers, each once, these without zeros before them. */
const wordsOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/\p{L}+|[1-9]\d*/gu))];

/** Fewer letters abbreviate no word; "Sept" is September. */
const LEAST_LETTERS = 3;

/**
 * Of some ways to say the same, the first of those with most of the source's own words and numbers, and fewest others.
 * A number that is not the source's own says more against a way than a word, which may be one of another language.
 * @param writers of the languages in which the source may be
 */
export function nearestToSource<Writer>(
  source: string,
  ways: readonly ((writer: Writer) => string)[],
  writers: readonly Writer[],
): (writer: Writer) => string {
  const own = wordsOf(source);
  const worthOf = (word: string): number => {
    if (own.includes(word)) return 1;
    if (Number(word)) return -1;
    return own.some((short) => short.length >= LEAST_LETTERS && word.startsWith(short)) ? 0.5 : -0.5;
  };
  const nearness = (text: string): number => wordsOf(text).reduce((sum, word) => sum + worthOf(word), 0);
  const nearest = ways.map((way) => Math.max(...writers.map((writer) => nearness(way(writer)))));
  return ways[nearest.indexOf(Math.max(...nearest))]!;
}
