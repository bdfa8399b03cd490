/**
 * What phrases for dates are made of in one language, as plain rows: its words and what each of them can be, and the
 * orders in which they make a date. `parseWhen` reads by them; what is found they say in the same terms for every
 * language.
 */
export interface Vocabulary {
  /** BCP 47: "en" */
  readonly locale: string;
  /** A day and a part of a month, as they are read: examples for who has written something else. */
  readonly examples: readonly [day: string, part: string];
  /**
   * The signs of figures: those that may stand between thousands, and the one before decimals. With a comma there,
   * "14.05" is a time. Where some countries of the language swap them, three figures behind the latter are refused.
   */
  readonly figures: {readonly thousands: string; readonly decimal: '.' | ','; readonly areSwappedBySome?: boolean};
  /** The order of figures whose order nothing says: 03/04/2018 is refused unless it is here, or in the call. */
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly words: readonly WordRow[];
  /** Words that are read as others, with a space between each two: "aprilhälfte" as "hälfte april". */
  readonly readAs?: Readonly<Record<string, string>>;
  /** Tried from the first to the last: of two that fit, the former is meant. */
  readonly orders: {
    /** a date, or what says which one: "17 September 2018", "last week" */
    readonly dates: readonly OrderRow<DateMeaning>[];
    /** which part of the date that follows is meant: "early", "the second half of" */
    readonly parts: readonly OrderRow<PartMeaning>[];
    /** what makes a stretch of the date that follows, or of a count: "since", "the past two months" */
    readonly ties: readonly OrderRow<TieMeaning>[];
    /** what sets limits to an instant: "between", "before", "no later than" */
    readonly limits: readonly OrderRow<LimitMeaning>[];
  };
}

/** The roles that words can have in a date, and what each of them says there. */
export interface WordValues {
  /** 1 to 12 */
  readonly month: number;
  /** 1 is Monday, 7 is Sunday */
  readonly weekday: number;
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter';
  /** by which rules its day is found: one for each stretch of years that kept it in a way of its own */
  readonly holiday: readonly HolidayRule[];
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
  /** behind the number of a century, as palaeographers write it: into how many equal parts, and which, from 1 on */
  readonly partOfCentury: readonly [parts: 2 | 3, nth: number];
  /** into how many equal parts it divides: "half" is 2 */
  readonly fraction: 2 | 3 | 4;
  /** the same of a unit alone: "quincena" is half a month */
  readonly fractionOf: {readonly parts: 2 | 3 | 4; readonly unit: 'year' | 'month'};
  /** the same in signs, before a number: the Q of "Q3" is 4 */
  readonly fractionSign: 2 | 4;
  /** which one, beside that of the reference: last, this, next; a word for the one before the last is -2 */
  readonly turn: -2 | -1 | 0 | 1 | 2;
  /** yesterday, today, tomorrow; a word for the day before yesterday is -2 */
  readonly day: -2 | -1 | 0 | 1 | 2;
  /** the day before another one, or after it: "la veille de Noël" */
  readonly dayBeside: -2 | -1 | 1 | 2;
  readonly dayPart: DayPart;
  /** a part of the reference's own day: "tonight" */
  readonly partOfToday: DayPart;
  /** noon is 12; midnight is 24, which of two days may begin or end with */
  readonly hourName: 12 | 24;
  /** earlier, later */
  readonly shift: -1 | 1;
  /** before, by (no later than), after */
  readonly side: -1 | 0 | 1;
  readonly qualifier: 'uncertain' | 'approximate' | 'both';
  readonly clock: 'am' | 'pm';
  /** the same by a part of the day: "8 de la tarde" */
  readonly clockPart: DayPart;
  /** clocks that are known by it: minutes ahead of UTC, or an IANA zone; of more than one it is not known which */
  readonly zone: readonly (number | string)[];
  /** one of several, "or"; all of them, "and" */
  readonly choice: 'one' | 'all';
  /** how a count of units that has passed is bounded: "almost", "more than", "less than" */
  readonly countBound: 'almost' | 'more' | 'less';
  /** a count that is not told: "a few", "a couple of" */
  readonly vagueCount: 'few' | 'couple';
  /** what was done then: at one time ("printed"), or over all of it ("reigned") */
  readonly deed: 'once' | 'lasting';
  /** a unit, or several, that end with the date that follows: "week ended", "months ending" */
  readonly ended: UnitName;
  /** words of which it may be short for each, and which say other things: "established", "estimated" */
  readonly ambiguous: readonly string[];
}

export type DayPart = 'smallHours' | 'morning' | 'afternoon' | 'evening' | 'night';

/**
 * How the day of a holiday is found in a year, and in which years: in all of them unless given. It is the first of so
 * many days, one unless given.
 */
export type HolidayRule = {readonly from?: number; readonly to?: number; readonly days?: number} & (
  | {readonly month: number; readonly day: number}
  /** the nth weekday of a month, the last for -1 */
  | {readonly month: number; readonly weekday: number; readonly nth: number}
  /** so many days after Easter Sunday */
  | {readonly afterEaster: number}
  /** so many Sundays before Christmas Day */
  | {readonly sundaysBeforeChristmas: number}
);

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
  /** besides what else it is: may stand between a day and its month, "3 of May" */
  | 'ofMonth'
  /** what a part of the day is too that has its "of" with it: "mañana del 3 de mayo" */
  | 'ofDay'
  /** "UTC" after a time */
  | 'utc'
  /** behind the hours of a time: "14 h 30", "14 Uhr" */
  | 'hourSign'
  | 'since'
  /** before the first of two ends; before a date alone it says nothing: "von 1850 bis 1860", "von 1850" */
  | 'from'
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
  /** the same before a count of units, besides what else the word is: "vor zwei Jahren", "vor 1850" */
  | 'agoAhead'
  /** before a count of units: that far from the reference */
  | 'in'
  /** behind a count of units: that far on from the date that follows */
  | 'onFrom'
  /** beside a unit: up to the reference */
  | 'soFar'
  /** between two dates: somewhere from the one to the other */
  | 'cross'
  /** beside a year of another calendar, which its year of this one follows: "AH" */
  | 'otherEra'
  /** before a unit or a count of them: up to the reference, as "the past two months" */
  | 'past'
  /** beside its unit: more than one of it, which is no date by itself ("years") */
  | 'several'
  /** before a count of units: about so many */
  | 'some'
  /** behind a night, before the day that it ends on: "die Nacht auf Dienstag", "von Montag auf Dienstag" */
  | 'into'
  /** between two of which one is meant, or both together: "480/79" */
  | 'slash'
  /** in place of the unit of the date before: "la década de 1960 y la de 1970" */
  | 'sameUnit'
  /** the "hundreds" of "the eighteen hundreds" */
  | 'hundreds'
  /** the "oh" of "nineteen oh five" */
  | 'zero'
  /** before and behind the name of a period, whose years follow: "dynasty", "reign" */
  | 'period'
  /** the dates that most of it has follow, in narrower limits */
  | 'bulk'
  /** what is right follows: "i.e." */
  | 'thatIs'
  /** in place of an end: nobody knows it */
  | 'unknown'
  /** in place of a date or beside one: of this there is none */
  | 'noDate'
  /** of another calendar, a name before its date in this one: "18 brumaire an VIII (9 novembre 1799)" */
  | 'otherCalendar'
  /** behind a date, where it says nothing: a full stop, "sic", "New Style" */
  | 'stop'
  /** before a date and the words that it was made of, in brackets */
  | 'interpreted'
  /** ahead of UTC, before an offset */
  | 'plus'
  /** says nothing */
  | 'filler'
  /** says nothing before a date, but before a number or a holiday it would say more: "over the weekend" */
  | 'fillerBeforeWords'
  /** says nothing before a time, where before a date it would: "um 14:05", "um 1850" */
  | 'fillerBeforeTime'
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
  /**
   * In lower case, without full stops; of several words what is the longest is meant: "prior to". A word in capitals
   * means so only where it is written so.
   */
  readonly words: readonly string[];
  /** the shortest abbreviation of the first word, which is also read in every length between the two */
  readonly shortest?: string;
}

/**
 * What is told by its characters alone, in every language: `digitDate` is "17/9/2018", `edtf` an EDTF month or day,
 * `hyphen` one without spaces around it, `roman` a Roman numeral, perhaps with the language's suffix of an ordinal.
 */
export type CharacterRole = 'digits' | 'time' | 'edtf' | 'digitDate' | 'hyphen' | 'roman';

/**
 * Numbers of several words or pieces: "two hundred", "twenty-first" or "XXI", a day of a month, the number of a month
 * without a comma before it, a year with its era, a year in words alone ("nineteen ninety-six"), the century of a year
 * in words ("nineteen").
 */
export type NumberRole = 'count' | 'nth' | 'monthday' | 'monthNumber' | 'year' | 'yearInWords' | 'centuryInWords';

/** A word or a number of some role; with `?`, where it may be missing. One that comes twice has a name of its own. */
export type OrderPart = `${'' | `${PartName}:`}${keyof WordValues | Marker | CharacterRole | NumberRole}${'' | '?'}`;

export type PartName = 'second' | 'last' | 'next' | 'which' | 'nth' | 'monthday';

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
  /** day or dayBeside */
  | 'dayFromReference'
  /** turn, dayPart: "last night", "this morning" */
  | 'turnedPartOfDay'
  /** partOfToday */
  | 'partOfToday'
  /** count?, unit, side or onFrom, of the date that follows: "the day after Christmas", "two weeks from Monday" */
  | 'unitsBesideDate'
  /** unit, side, turn: "the week before last" */
  | 'unitBesideTurn'
  /** turn, second?, unit: "last week", "this past month" */
  | 'turnedUnit'
  /** turn, unit: "cette semaine"; with another turn before it, "la dernière semaine", it may be no calendar week */
  | 'thisUnit'
  /** turn, second?: "last" of the date that follows */
  | 'turnedDate'
  /** weekday, of the date that follows if there is one */
  | 'weekday'
  /** weekday, turn, unit: "Tuesday of last week" */
  | 'weekdayOfWeek'
  /** weekday, nth: "Friday the 13th" */
  | 'weekdayAndDay'
  /** count, unit, weekday: "a week ago Tuesday" */
  | 'weeksBeforeWeekday'
  /** holiday, year?, of the date that follows if there is one */
  | 'holiday'
  /** month, year? */
  | 'monthOfYear'
  /** monthday, month, year? */
  | 'dayOfMonth'
  /** month, unit or fractionSign, year?: "Jun qtr 1875", the quarter that ends with it */
  | 'quarterByMonth'
  /** unit, edge, year?: "year-end 1988" */
  | 'edgeOfYear'
  /** month, digits, of two figures: a day or a year */
  | 'monthAndFigures'
  /** monthday, month, digits, of two figures */
  | 'dayOfShortYear'
  /** nth, which, year?: "3. 4. 2018", "3. IV. 2018" */
  | 'dayOfNumberedMonth'
  /** nth, year, without a space between: "5.2018" */
  | 'numberedMonth'
  /** season, year? */
  | 'seasonOfYear'
  /** season, year, next: "winter 2012/13" */
  | 'winterOfTwoYears'
  /** unit, digits or nth, year; or unit, digitDate: "week 25 of 2013", "25. KW 2013", "KW 25/2013" */
  | 'weekOfYear'
  /** nth, unit, era? */
  | 'centuryOfEra'
  /** unit, digits, roman or nth, era? or partOfCentury?: "C18", "s. XII ex.", "XIIe s. ex." */
  | 'numberedCentury'
  /** nth, fraction or fractionOf: "the third quarter" */
  | 'partOfAnyYear'
  /** digits, era */
  | 'yearOfEra'
  /** decade */
  | 'decadeOfAnyCentury'
  /** digits, era?: "1990s"; "1800s" is a century */
  | 'decade'
  /** digits, era?: "années 1800", which are ten */
  | 'tenYears'
  /** decade or digits, unit, nth or turn: "los años veinte del siglo XX", "the twenties of the last century" */
  | 'decadeOfCentury'
  /** unit, digits or number, era?: "década de 1960" */
  | 'decadeOfUnit'
  /** plural, digits, era?: "años 1960", which are ten; "años 1961 y 1962" are two */
  | 'decadeOrYears'
  /** centuryInWords, decade?: "the nineteen-twenties", "the eighteen hundreds" */
  | 'decadeInWords'
  /** count, yearsBeforePresent */
  | 'yearsBeforePresent'
  /** count, unit */
  | 'unitsAgo'
  /** count, unit, shift */
  | 'unitsFromReference'
  /** count, unit, behind "in" */
  | 'unitsToCome'
  /** vagueCount, unit, shift? */
  | 'fewUnits'
  /** countBound, count, unit: "almost four years ago" */
  | 'boundedUnitsAgo'
  /** digits, month, monthday?: the year before its month */
  | 'yearAndMonth'
  /** digits, fractionSign, which: "2018 Q3" */
  | 'partOfNumberedYear'
  /** fractionSign, which: "Q3" */
  | 'numberedPartOfAnyYear'
  /** yearInWords */
  | 'yearInWords'
  /** count: a year, or what the other end of a range says of it */
  | 'bareNumber'
  /** nth: what the other end of a range says of it */
  | 'bareOrdinal'
  /** roman: a century, or what the other end of a range says of it: "mediados del XIX" */
  | 'bareCentury'
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
  /** dayBeside: "la veille de" */
  | 'dayBeside'
  /** nth, fractionOf: "la primera quincena de" */
  | 'nthPartOfUnit'
  /** nth, unit: "the first week of" */
  | 'nthUnit'
  /** nth, count, unit: "the first three months of" */
  | 'nthUnits'
  /** nth, weekday: "the first Friday of" */
  | 'nthWeekday'
  /** shift, before "this": "earlier this year" */
  | 'restOfThis';

export type TieMeaning =
  | 'until'
  | 'since'
  | 'from'
  /** turn or past, count or vagueCount?, unit: from the reference back, or on, over so many units */
  | 'unitsBesideReference'
  /** turn?, unit: from its beginning to the reference, "so far this year" */
  | 'unitSoFar'
  /** count?, ended: so many units up to the date that follows, "the nine months ended Sept. 30" */
  | 'unitsEnded';

export type LimitMeaning =
  /** two dates follow, the first and the last that are possible */
  | 'between'
  /** not?, side or shift, choice?: an instant on one side of the date that follows; with it, behind "not" and "or" */
  | 'beyond'
  /** dayPart: "night", of the date that follows, or from one day to the next: "la nuit de lundi à mardi" */
  | 'nightOf'
  /** dayPart: "night", that ends on the date that follows */
  | 'nightInto'
  /** a count of units ago follows: before that, at the latest in it */
  | 'longerAgo';
