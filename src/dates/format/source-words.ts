/** A text's words and numbers, these without zeros before them. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|[1-9]\d*/gu) ?? [];

/** Fewer letters abbreviate no word; "Sept" is September. */
const LEAST_LETTERS = 3;

/** Of some ways to say the same, the first of those with most of the source's own words and fewest others. */
export function nearestToSource<Way>(source: string, ways: readonly Way[], textOf: (way: Way) => string): Way {
  const own = wordsOf(source);
  const abbreviations = own.filter((word) => /^\p{L}/u.test(word) && word.length >= LEAST_LETTERS);
  const nearness = ways.map((way) =>
    wordsOf(textOf(way)).reduce((sum, word) => {
      const isOwn = own.includes(word) || abbreviations.some((short) => word.startsWith(short));
      return sum + (isOwn ? 1 : -1);
    }, 0),
  );
  return ways[nearness.indexOf(Math.max(...nearness))]!;
}
