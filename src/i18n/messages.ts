/**
 * A phrase with places for what it takes, `{0}` and `{1}`; or, where a language bends its words, a function that makes
 * it.
 */
export type Message<Places extends readonly unknown[] = [date: string]> = string | ((...places: Places) => string);

/** A message about a number: it takes the number as the locale writes it, and the number itself to choose words by. */
export type CountMessage = Message<[digits: string, count: number]>;

/** The same about two numbers. */
export type CountsMessage = Message<[firstDigits: string, secondDigits: string, first: number, second: number]>;

/** A message with texts, already written, in its places. */
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

/** All words of one language. A table has every one of them. */
export interface Messages extends DateMessages, TimelineMessages, EventMessages, KeyMessages, CompanionMessages {}

/** The words around dates. Each takes dates already written and gives the phrase. */
export interface DateMessages {
  /**
   * The language of the words, and what dates are written in where the page asks for nothing closer: a BCP 47 tag.
   */
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
  readonly century: CountMessage;
  readonly millennium: CountMessage;
  /** before the year 1 */
  readonly era: Message<[year: string]>;
  /** a year of few digits, which alone could be any number */
  readonly anno: Message<[year: string]>;
  readonly yearsAgo: Message<[count: string]>;
  readonly unknownYear: string;
}

/** What the timeline itself says. */
export interface TimelineMessages {
  /** between the members of a row: an event's title and its date, one source and the next */
  readonly separator: string;
  /** what a timeline without a title is called */
  readonly timeline: string;
  /** said of the whole: what it contains, and by which keys one goes through it */
  readonly summary: Message<[title: string, contents: string]>;
  /** said once the window rests; `events` is the message of that name */
  readonly inView: Message<[range: string, events: string]>;
  readonly events: CountMessage;
  /** how many events are found, of how many */
  readonly eventsOf: CountsMessage;
  /** which event it is in given order, and which in time order: both from 1 */
  readonly ranks: CountsMessage;
  /** said of an event that the filter does not find */
  readonly notFound: string;

  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  /** the button that shows and hides the story curve */
  readonly curve: string;
  readonly keys: string;
  readonly close: string;
  /** shown where the wheel turns without the key that it takes */
  readonly zoomHint: Message<[key: string]>;

  readonly loading: string;
  readonly noEvents: string;
  /** how many of the events that were given are not shown: first those, then all */
  readonly unshown: CountsMessage;
  readonly fileUnreachable: string;
  /** the file of events is not there, or not given out */
  readonly fileRefused: Message<[status: string]>;
  readonly fileUnreadable: string;
  /** a part of the program could not be fetched */
  readonly partFailed: string;
  readonly tryAgain: string;

  /** what the signs of the legend mean */
  readonly legendRange: string;
  readonly legendDot: string;
  readonly legendSpan: string;
  readonly legendOpen: string;
  readonly legendBack: string;

  /** below a picture that cannot be zoomed: events for whose labels it has no room */
  readonly unlabelled: CountMessage;
  /** below the list of a cluster: events that are not listed, and the button that zooms in on them */
  readonly andMore: CountMessage;
  readonly zoomHere: string;
}

/** What is said of one event, in its card and in the story. */
export interface EventMessages {
  /** the source's own wording of the date, after the date in words */
  readonly wording: Message<[text: string]>;
  /** the list of claims that stand against each other, and a claim's stance */
  readonly claims: string;
  readonly denies: string;
  readonly source: string;
  readonly sources: string;
  readonly readMore: string;
}

/** The dialog of keys: what is written on the keys, and what they do. */
export interface KeyMessages {
  readonly control: string;
  readonly shift: string;
  readonly home: string;
  readonly end: string;
  readonly pageUp: string;
  readonly pageDown: string;
  readonly enter: string;
  readonly space: string;
  readonly escape: string;

  readonly tabKey: string;
  readonly arrowKeys: string;
  readonly shiftArrowKeys: string;
  readonly homeAndEndKeys: string;
  readonly pageKeys: string;
  readonly zoomKeys: string;
  readonly showAllKey: string;
  readonly openKeys: string;
  readonly listKey: string;
  readonly closeKey: string;
  readonly helpKey: string;
}

/** What list, story, search and minimap say. */
export interface CompanionMessages {
  /** the switch between the two orders */
  readonly order: string;
  readonly orderGiven: string;
  readonly orderTime: string;
  /** which of how many: "3 of 6" */
  readonly position: CountsMessage;

  /** heads of the list's columns; that of the sources is `sources` */
  readonly columnGiven: string;
  readonly columnDate: string;
  readonly columnEvent: string;
  readonly columnGroup: string;

  readonly story: string;
  readonly begin: string;
  readonly previousEvent: string;
  readonly nextEvent: string;
  /** what time a story covers, before it begins */
  readonly earliestAndLatest: Message<[earliest: string, latest: string]>;

  readonly search: string;
  readonly clearSearch: string;
  readonly previousMatch: string;
  readonly nextMatch: string;
  /** the switch that hides the events that are not found */
  readonly hideOthers: string;
  readonly groups: string;
  readonly allGroups: string;
  readonly withoutGroup: string;
  /** groups beyond those that have a toggle */
  readonly moreGroups: CountMessage;

  readonly overview: string;
  readonly windowStart: string;
  readonly window: string;
  readonly windowEnd: string;
}
