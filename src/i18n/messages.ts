import {withoutSharedEnd} from './grammar/shared-end.js';
import type {Vocabulary} from './vocabulary.js';

/**
 * A phrase with places for what it takes, `{0}` and `{1}`; or, where a language bends its words, a function that makes
 * it.
 */
export type Message<Places extends readonly unknown[] = [date: string]> = string | ((...places: Places) => string);

/** A message about a number: it takes the number as the locale writes it, and the number itself to choose words by. */
export type CountMessage = Message<[digits: string, count: number]>;

/** The same about two numbers. */
export type CountsMessage = Message<[firstDigits: string, secondDigits: string, first: number, second: number]>;

/** A message about a day, which may name the next one too. */
export type DayMessage = Message<[day: string, next: string]>;

/** A message with texts, already written, in its places. */
export const fill = <Places extends readonly unknown[]>(message: Message<Places>, ...places: Places): string =>
  typeof message === 'string'
    ? message.replace(/\{(\d)\}/g, (_, index: number) => String(places[index]))
    : message(...places);

/** Beginnings that a date may have, with what takes their place where the date stands behind another word. */
export type Bending = readonly (readonly [beginning: RegExp, bent: string])[];

/** A date as it stands behind another word, "the 17th century", "dem 3. Mai": by the first beginning that it has. */
export function bend(date: string, bending: Bending): string {
  const found = bending.find(([beginning]) => beginning.test(date));
  return found ? date.replace(...found) : date;
}

/**
 * Messages of a language that bends its dates: `bent(ARTICLES)('since {0}')`. What two dates end with is said once:
 * "from the 17th to the 18th century".
 * @param contract what becomes of words that meet in the whole
 */
export const bent =
  (bending: Bending, contract = (text: string): string => text) =>
  (message: string) =>
  (...dates: string[]): string => {
    const own = dates.slice(0, message.includes('{1}') ? 2 : 1).map((date) => bend(date, bending));
    return contract(fill<string[]>(message, ...withoutSharedEnd(own)));
  };

/** All words of one language. A table has every one of them. */
export interface Messages
  extends DateMessages, TimelineMessages, SignMessages, EventMessages, KeyMessages, CompanionMessages {
  /** what phrases for dates are made of in this language, by which those of events are read; English always is */
  readonly vocabulary?: Vocabulary | undefined;
}

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
  /** "before" and "after" with the date itself: no later, no earlier than it */
  readonly by: Message;
  readonly notBefore: Message;
  /** the date of a report, beside the line that marks it */
  readonly asOf: Message;
  /** an interval whose end nobody knows, and one whose beginning nobody knows */
  readonly unknownEnd: Message;
  readonly unknownStart: Message;
  readonly between: Message<[first: string, last: string]>;
  readonly fromTo: Message<[start: string, end: string]>;
  /** early, mid, late */
  readonly parts: readonly [Message, Message, Message];
  /** early and mid, mid and late */
  readonly twoParts: readonly [Message, Message];
  /** the first and the last sixth */
  readonly edges: readonly [Message, Message];
  readonly halves: readonly [Message, Message];
  readonly quarters: readonly [Message, Message, Message, Message];
  /** a quarter of a year by its number */
  readonly quarter: Message<[digits: string, year: string, number: number]>;
  /** the small hours, morning, afternoon, evening; the night that begins with the evening and ends on the next day */
  readonly dayParts: readonly [DayMessage, DayMessage, DayMessage, DayMessage, DayMessage];
  /** spring, summer, autumn, winter */
  readonly seasons: readonly [Message, Message, Message, Message];
  readonly southern: Message<[season: string]>;
  /** the two years of a winter */
  readonly twoYears: Message<[first: string, second: string]>;
  readonly week: Message<[monday: string]>;
  readonly weekend: Message<[saturday: string]>;
  readonly decade: Message<[digits: string, year: number]>;
  readonly century: CountMessage;
  readonly millennium: CountMessage;
  /** before the year 1 */
  readonly era: Message<[year: string]>;
  /** a year of few digits, which alone could be any number */
  readonly anno: Message<[year: string]>;
  readonly yearsAgo: Message<[count: string]>;
  /** a month, day or moment that `Intl` has written, where people write it otherwise: "1er mai" */
  readonly calendarDate?: Message | undefined;
  readonly unknownYear: string;
  /** a month, or a day of it, of a year that is not known; of one that lies in a decade, century or millennium */
  readonly ofUnknownYear: Message<[day: string]>;
  readonly ofSomeYear: Message<[day: string, years: string]>;
  /** a day by its number */
  readonly ofUnknownMonth: Message<[day: string, year: string]>;
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
  /** stretches of time with a name, such as reigns and ages: what their list is called */
  readonly eras: string;
  /** how many events are found, of how many */
  readonly eventsOf: CountsMessage;
  /** which event it is in given order, and which in time order: both from 1 */
  readonly ranks: CountsMessage;
  /** said of an event that the filter does not find */
  readonly notFound: string;

  /** how many events lie before and behind what is in view, and what a press on that does */
  readonly earlier: CountMessage;
  readonly later: CountMessage;
  readonly toNearest: string;

  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  /** the buttons that move what is in view */
  readonly panEarlier: string;
  readonly panLater: string;
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

  /** below a picture that cannot be zoomed: events for whose labels it has no room */
  readonly unlabelled: CountMessage;
  /** below the list of a cluster: events that are not listed, and the button that zooms in on them */
  readonly andMore: CountMessage;
  readonly zoomHere: string;
}

/** What the signs of dates mean: a few words each in the legend, and in a sentence of one event. */
export interface SignMessages {
  /** of an instant that is known to the day; that is not; that nothing bounds on one side */
  readonly legendDay: string;
  readonly legendStretch: string;
  readonly legendUnbounded: string;
  readonly legendAbout: string;
  readonly legendPerhaps: string;
  /** of an interval: from day to day; with ends less well known; that goes on; that nobody knows the end of */
  readonly legendSpan: string;
  readonly legendTaper: string;
  readonly legendOpen: string;
  readonly legendUnknown: string;
  readonly legendSet: string;
  readonly legendCounted: string;
  /** of the line of a story curve */
  readonly legendBack: string;

  /** "Some time in March 2017; the source gives no day.": when, and the clause that says what is missing */
  readonly someTime: Message<[date: string, missing: string]>;
  readonly noDay: string;
  readonly noMonth: string;
  readonly noYear: string;
  readonly nothingCloser: string;
  readonly notHowLongBefore: string;
  readonly notHowLongAfter: string;
  /** sentences */
  readonly knownDay: string;
  readonly knownTime: string;
  readonly knownEnds: string;
  readonly noFirstDay: string;
  readonly noLastDay: string;
  readonly noFirstNorLastDay: string;
  readonly openStart: string;
  readonly openEnd: string;
  readonly lostStart: string;
  readonly lostEnd: string;
  readonly oneOfDates: string;
  readonly allOfDates: string;
  readonly notSure: string;
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
