/** A text that is not a date, or not one date: says where reading stopped and what was expected there. */
export class WhenSyntaxError extends Error {
  /**
   * @param text what was to be read
   * @param at index of the first character that does not fit, 0 … text.length
   * @param expected what would have fitted, as the rest of the sentence "expected …"
   */
  constructor(
    readonly text: string,
    readonly at: number,
    readonly expected: string,
  ) {
    const place = at < text.length ? `“${text.slice(at, at + 20)}” (character ${at + 1})` : 'its end';
    super(`“${text.slice(0, 80)}” is not a date that can be read: expected ${expected} at ${place}.`);
    this.name = 'WhenSyntaxError';
  }
}

/** No date of the world is written longer, in UTF-16 units; what is longer is refused before anything of it is read. */
const LONGEST_TEXT = 200;

/** @throws WhenSyntaxError for a text that is too long for any date */
export function refuseLongText(text: string): void {
  if (text.length > LONGEST_TEXT) throw new WhenSyntaxError(text, LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`);
}
