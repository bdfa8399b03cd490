/** A text's words and numbers, these without zeros before them. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|[1-9]\d*/gu) ?? [];

/** Fewer letters abbreviate no word; "Sept" is September. */
const LEAST_LETTERS = 3;

const isNumber = (word: string): boolean => /^\d/.test(word);

/**
 * Of some ways to say the same, the first of those with most of the source's own words and fewest others; of its
 * numbers, where most of its words are those of another language.
 */
export function nearestToSource<Way>(source: string, ways: readonly Way[], textOf: (way: Way) => string): Way {
  const own = wordsOf(source);
  const abbreviations = own.filter((word) => !isNumber(word) && word.length >= LEAST_LETTERS);
  const texts = ways.map((way) => wordsOf(textOf(way)));
  const known = abbreviations.filter((short) => texts.flat().some((word) => word.startsWith(short)));
  const isOfOtherLanguage = known.length * 2 < abbreviations.length;
  const nearness = texts.map((words) =>
    words
      .filter((word) => !isOfOtherLanguage || isNumber(word))
      .reduce((sum, word) => {
        const isOwn = own.includes(word) || abbreviations.some((short) => word.startsWith(short));
        return sum + (isOwn ? 1 : -1);
      }, 0),
  );
  return ways[nearness.indexOf(Math.max(...nearness))]!;
}
