/**
 * What phrases for dates are made of in one language, as plain rows: its words and what each of them can be, and the
 * orders in which they make a date. `parseWhen` reads by them; what is found they say in the same terms for every
 * language.
 */
export interface Vocabulary {
  readonly words: readonly WordRow[];
  /** Tried from the first to the last: of two that fit, the former is meant. */
  readonly orders: {
    /** a date, or what says which one: "17 September 2018", "last week" */
    readonly dates: readonly OrderRow<DateMeaning>[];
    /** which part of the date that follows is meant: "early", "the second half of" */
    readonly parts: readonly OrderRow<PartMeaning>[];
    /** what ties the date that follows to another, or to a side of time: "between", "since", "before" */
    readonly ties: readonly OrderRow<TieMeaning>[];
  };
}

/** The roles that words can have in a date, and what each of them says there. */
export interface WordValues {
  /** 1 to 12 */
  readonly month: number;
  /** 1 is Monday, 7 is Sunday */
  readonly weekday: number;
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter';
  readonly unit: UnitName;
  /** a number in a word */
  readonly number: number;
  /** an ordinal number in a word: its number; -1 for "last" */
  readonly ordinal: number;
  /** the last two digits of its first year: "nineties" is 90 */
  readonly decade: number;
  /** what it multiplies a number by: "million" */
  readonly scale: number;
  /** how many years one of it is, counted back from 1950: "Ma" is 1,000,000 */
  readonly yearsBeforePresent: number;
  readonly era: 'before' | 'after';
  readonly part: 'early' | 'mid' | 'late';
  readonly edge: 'start' | 'end';
  /** into how many equal parts it divides: "half" is 2 */
  readonly fraction: 2 | 3 | 4;
  /** the same in signs, before a number: the Q of "Q3" is 4 */
  readonly fractionSign: 2 | 4;
  /** which one, beside that of the reference: last, this, next */
  readonly turn: -1 | 0 | 1;
  /** yesterday, today, tomorrow */
  readonly day: -1 | 0 | 1;
  /** earlier, later */
  readonly shift: -1 | 1;
  /** before, by (no later than), after */
  readonly side: -1 | 0 | 1;
  readonly qualifier: 'uncertain' | 'approximate' | 'both';
  readonly clock: 'am' | 'pm';
  /** one of several, "or"; all of them, "and" */
  readonly choice: 'one' | 'all';
}

/** Roles that say all that there is to say. */
export type Marker =
  /** makes an ordinal of the digits before it: the "th" of "18th" */
  | 'ordinalSuffix'
  /** makes a decade or a century of the year before it: the "s" of "1990s" */
  | 'plural'
  /** "than" after "later" */
  | 'than'
  /** "so" after "or": approximate */
  | 'so'
  /** "UTC" after a time */
  | 'utc'
  | 'since'
  | 'until'
  | 'between'
  | 'not'
  /** between two ends: "1850 to 1860" */
  | 'to'
  /** behind a date: it goes on from there */
  | 'onwards'
  /** as an end: now */
  | 'present'
  /** counts back from the reference */
  | 'ago'
  /** before a count of units: that far from the reference */
  | 'in'
  /** says nothing */
  | 'filler'
  | 'dash';

export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Words of one role and one value. A word may stand in several rows: it can be any of what they say. */
export type WordRow = Spelling &
  (
    | {[Role in keyof WordValues]: {readonly role: Role; readonly value: WordValues[Role]}}[keyof WordValues]
    | {readonly role: Marker; readonly value?: undefined}
  );

interface Spelling {
  /** in lower case, without full stops */
  readonly words: readonly string[];
  /** the shortest abbreviation of the first word, which is also read in every length between the two */
  readonly shortest?: string;
}

/** What is told by its characters alone, in every language: `digitDate` is "17/9/2018", `edtf` an EDTF month or day. */
export type CharacterRole = 'digits' | 'time' | 'edtf' | 'digitDate';

/** Numbers of several words or pieces: "two hundred", "twenty-first", a day of a month, a year with its era. */
export type NumberRole = 'count' | 'nth' | 'monthday' | 'year';

/** A word or a number of some role; with `?`, where it may be missing. One that comes twice has a name of its own. */
export type OrderPart = `${'' | `${PartName}:`}${keyof WordValues | Marker | CharacterRole | NumberRole}${'' | '?'}`;

export type PartName = 'second' | 'last' | 'next' | 'which';

/** An order of words, and what it means. */
export interface OrderRow<Meaning extends string> {
  readonly order: readonly OrderPart[];
  readonly means: Meaning;
}

export type DateMeaning =
  /** digitDate */
  | 'digitDate'
  /** edtf */
  | 'edtf'
  /** day */
  | 'dayFromReference'
  /** unit, side, day: "the day before yesterday" */
  | 'dayBesideDay'
  /** turn, second?, unit: "last week", "this past month" */
  | 'turnedUnit'
  /** turn, second?: "last" of the date that follows */
  | 'turnedDate'
  /** weekday, of the date that follows if there is one */
  | 'weekday'
  /** month, year? */
  | 'monthOfYear'
  /** monthday, month, year? */
  | 'dayOfMonth'
  /** season, year? */
  | 'seasonOfYear'
  /** season, year, next: "winter 2012/13" */
  | 'winterOfTwoYears'
  /** nth, unit, era? */
  | 'centuryOfEra'
  /** digits, era */
  | 'yearOfEra'
  /** decade */
  | 'decadeOfAnyCentury'
  /** digits, era?: "1990s" */
  | 'decade'
  /** count, yearsBeforePresent */
  | 'yearsBeforePresent'
  /** count, unit */
  | 'unitsAgo'
  /** count, unit, shift */
  | 'unitsFromReference'
  /** count, unit, behind "in" */
  | 'unitsToCome'
  /** digits, month, monthday?: the year before its month */
  | 'yearAndMonth'
  /** digits, fractionSign, which: "2018 Q3" */
  | 'partOfNumberedYear'
  /** count: a year, or what the other end of a range says of it */
  | 'bareNumber'
  /** nth: what the other end of a range says of it */
  | 'bareOrdinal'
  /** unit, of the date that follows: "the week of 3 May" */
  | 'unitAround'
  /** unit: "the year 1850", or that of the reference */
  | 'unit';

export type PartMeaning =
  /** part, last?: "early", "early to mid" */
  | 'thirds'
  /** edge */
  | 'edge'
  /** fractionSign, digits: "Q3" */
  | 'numberedPart'
  /** nth, fraction, filler? */
  | 'nthPart'
  /** nth, unit: "the first week of" */
  | 'nthUnit'
  /** shift, before "this": "earlier this year" */
  | 'restOfThis';

export type TieMeaning =
  /** two dates follow, the first and the last that are possible */
  | 'between'
  | 'until'
  | 'since'
  /** not?, side or shift: an instant on one side of the date that follows */
  | 'beyond';
