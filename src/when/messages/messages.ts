/** The words of one language around local dates. Each takes dates already written and gives the phrase. */
export interface Messages {
  /** what the dates themselves are written in where the page asks for nothing closer: a BCP 47 tag */
  readonly locale: string;
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly before: (date: string) => string;
  readonly after: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  /** an interval whose end nobody knows, and one whose beginning nobody knows */
  readonly unknownEnd: (start: string) => string;
  readonly unknownStart: (end: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly fromTo: (start: string, end: string) => string;
  /** early, mid, late */
  readonly parts: readonly [(date: string) => string, (date: string) => string, (date: string) => string];
  /** the first and the last sixth */
  readonly edges: readonly [(date: string) => string, (date: string) => string];
  readonly halves: readonly [(date: string) => string, (date: string) => string];
  readonly quarter: (number: string, year: string) => string;
  /** spring, summer, autumn, winter */
  readonly seasons: readonly [(year: string) => string, (year: string) => string, (year: string) => string, (year: string) => string];
  readonly southern: (season: string) => string;
  readonly week: (monday: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (number: number, digits: string) => string;
  readonly millennium: (number: number, digits: string) => string;
  /** before the year 1 */
  readonly era: (year: string) => string;
  /** a year of few digits, which alone could be any number */
  readonly anno: (year: string) => string;
  /** thousand is not among them: 11,700 years are written in digits */
  readonly million: (count: string, plural: boolean) => string;
  readonly billion: (count: string, plural: boolean) => string;
  readonly yearsAgo: (count: string, scaled: boolean) => string;
  readonly unknownYear: string;
  /** how the signs of `short` are set: circa, question mark */
  readonly shortApproximate: (date: string) => string;
  readonly shortUncertain: (date: string) => string;
}
