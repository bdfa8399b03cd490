/** A phrase with places for what it takes, `{0}` and `{1}`; or, where a language bends its words, a function that makes it. */
export type Message<Places extends readonly unknown[] = [date: string]> = string | ((...places: Places) => string);

/** The words of one language around local dates. Each takes dates already written and gives the phrase. */
export interface Messages {
  /** what the dates themselves are written in where the page asks for nothing closer: a BCP 47 tag */
  readonly locale: string;
  readonly approximate: Message;
  readonly uncertain: Message;
  readonly before: Message;
  readonly after: Message;
  readonly since: Message;
  readonly until: Message;
  /** the date of a report, beside the line that marks it */
  readonly asOf: Message;
  /** an interval whose end nobody knows, and one whose beginning nobody knows */
  readonly unknownEnd: Message;
  readonly unknownStart: Message;
  readonly between: Message<[first: string, last: string]>;
  readonly fromTo: Message<[start: string, end: string]>;
  /** early, mid, late */
  readonly parts: readonly [Message, Message, Message];
  /** the first and the last sixth */
  readonly edges: readonly [Message, Message];
  readonly halves: readonly [Message, Message];
  readonly quarter: Message<[number: string, year: string]>;
  /** spring, summer, autumn, winter */
  readonly seasons: readonly [Message, Message, Message, Message];
  readonly southern: Message<[season: string]>;
  readonly week: Message<[monday: string]>;
  readonly decade: Message<[year: string]>;
  readonly century: Message<[digits: string, number: number]>;
  readonly millennium: Message<[digits: string, number: number]>;
  /** before the year 1 */
  readonly era: Message<[year: string]>;
  /** a year of few digits, which alone could be any number */
  readonly anno: Message<[year: string]>;
  /** thousand is not among them: 11,700 years are written in digits */
  readonly million: Message<[count: string, plural: boolean]>;
  readonly billion: Message<[count: string, plural: boolean]>;
  readonly yearsAgo: Message<[count: string, scaled: boolean]>;
  readonly unknownYear: string;
  /** how the signs of `short` are set: circa, question mark */
  readonly shortApproximate: Message;
  readonly shortUncertain: Message;
}
