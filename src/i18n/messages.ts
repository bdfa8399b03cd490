/**
 * A phrase with places for what it takes, `{0}` and `{1}`; or, where a language bends its words, a function that makes
 * it.
 */
export type Message<Places extends readonly unknown[] = [date: string]> = string | ((...places: Places) => string);

/** A message with dates, already written, in its places. */
export const fill = <Places extends readonly unknown[]>(message: Message<Places>, ...places: Places): string =>
  typeof message === 'string'
    ? message.replace(/\{(\d)\}/g, (_, index: number) => String(places[index]))
    : message(...places);

/**
 * Messages of a language that bends its dates, and what comes of them in their places: `bent(article)('since {0}')`.
 */
export const bent =
  (bend: (date: string) => string, contract = (text: string): string => text) =>
  (message: string) =>
  (...dates: string[]): string =>
    contract(fill<string[]>(message, ...dates.map(bend)));

/** The words of one language around local dates. Each takes dates already written and gives the phrase. */
export interface Messages {
  /** what the dates themselves are written in where the page asks for nothing closer: a BCP 47 tag */
  readonly locale: string;
  /** in running text, and how the sign of `short` is set: circa, question mark */
  readonly approximate: readonly [Message, Message];
  readonly uncertain: readonly [Message, Message];
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
  readonly yearsAgo: Message<[count: string]>;
  readonly unknownYear: string;
}
