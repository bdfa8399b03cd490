/**
 * What a phrase is refused with. No Error, for of several languages each may refuse it, and an Error is slow to make:
 * the engine writes down for it by which calls it was reached.
 */
export class Refusal {
  /**
   * @param at index of the first character that does not fit
   * @param expected what would have fitted, as the rest of the sentence "expected …"
   */
  constructor(
    readonly at: number,
    readonly expected: string,
  ) {}
}
