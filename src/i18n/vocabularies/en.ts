import type {Vocabulary} from '../vocabulary.js';
import {aroundDates} from './en/around-dates.js';
import {calendar} from './en/calendar.js';
import {holidays} from './en/holidays.js';
import {numbers} from './en/numbers.js';

/** The English of dates. */
export const en: Vocabulary = {
  locale: 'en',
  examples: ['30 June 2019', 'late April 2019'],
  figures: {thousands: ',', decimal: '.'},
  words: [...calendar, ...holidays, ...numbers, ...aroundDates],
  orders: {
    dates: [
      {order: ['digitDate'], means: 'digitDate'},
      {order: ['edtf'], means: 'edtf'},
      // "yesterday"; "the week before last"; "the day before yesterday", "two days after Easter", "a week from today"
      {order: ['day'], means: 'dayFromReference'},
      {order: ['unit', 'side', 'turn'], means: 'unitBesideTurn'},
      {order: ['unit', 'side'], means: 'unitsBesideDate'},
      {order: ['count', 'unit', 'side'], means: 'unitsBesideDate'},
      {order: ['count', 'unit', 'onFrom'], means: 'unitsBesideDate'},
      // "last night"; "tonight"
      {order: ['turn', 'dayPart'], means: 'turnedPartOfDay'},
      {order: ['partOfToday'], means: 'partOfToday'},
      // "last week", "this past week"; "last Sunday", "next September"
      {order: ['turn', 'second:turn?', 'unit'], means: 'turnedUnit'},
      {order: ['turn', 'second:turn?'], means: 'turnedDate'},
      // "Tuesday of last week"; "Friday the 13th"; "a week ago Tuesday"
      {order: ['weekday', 'filler?', 'turn', 'unit'], means: 'weekdayOfWeek'},
      {order: ['weekday', 'filler?', 'nth'], means: 'weekdayAndDay'},
      {order: ['count', 'unit', 'ago', 'weekday'], means: 'weeksBeforeWeekday'},
      // "Sunday", "Sunday, 30 June 2019"; "Christmas", "Christmas 1914", "Good Friday, 25 March 2016"
      {order: ['weekday'], means: 'weekday'},
      {order: ['holiday', 'year'], means: 'holiday'},
      {order: ['holiday'], means: 'holiday'},
      // "Jun qtr 1875", "Mar Q 1902"
      {order: ['month', 'unit', 'year?'], means: 'quarterByMonth'},
      {order: ['month', 'fractionSign', 'year?'], means: 'quarterByMonth'},
      // "June 2019", "June 30, 2019", "June the 30th", "June"
      {order: ['month', 'year'], means: 'monthOfYear'},
      {order: ['month', 'ofMonth?', 'monthday', 'year?'], means: 'dayOfMonth'},
      // "Sep-18-2018", "Sep-2018", "Sep-18"
      {order: ['month', 'hyphen', 'monthday', 'hyphen', 'year'], means: 'dayOfMonth'},
      {order: ['month', 'hyphen', 'year'], means: 'monthOfYear'},
      {order: ['month', 'hyphen', 'digits'], means: 'monthAndFigures'},
      {order: ['month'], means: 'monthOfYear'},
      // "winter 2012/13", "winter 2012–2013", "winter 2012"
      {order: ['season', 'year', 'slash', 'next:digits'], means: 'winterOfTwoYears'},
      {order: ['season', 'year', 'to', 'next:digits'], means: 'winterOfTwoYears'},
      {order: ['season', 'year?'], means: 'seasonOfYear'},
      // "1931 Spring"
      {order: ['year', 'season'], means: 'seasonOfYear'},
      // "s. XII ex."; "C18", "C18th"
      {order: ['unit', 'roman', 'partOfCentury?'], means: 'numberedCentury'},
      {order: ['unit', 'digits', 'ordinalSuffix?', 'era?'], means: 'numberedCentury'},
      // "AD 1st century", "AD 79"
      {order: ['era', 'nth', 'dash?', 'unit'], means: 'centuryOfEra'},
      {order: ['era', 'digits'], means: 'yearOfEra'},
      // "the nineties", "the nineteen-nineties", "the eighteen hundreds"
      {order: ['decade'], means: 'decadeOfAnyCentury'},
      {order: ['centuryInWords', 'dash?', 'decade'], means: 'decadeInWords'},
      {order: ['centuryInWords', 'dash?', 'hundreds'], means: 'decadeInWords'},
      // "66 Ma", "two years ago", "three days earlier", "in three weeks", "a few days ago", "almost four years ago"
      {order: ['count', 'yearsBeforePresent', 'ago?'], means: 'yearsBeforePresent'},
      {order: ['count', 'dash?', 'unit', 'ago'], means: 'unitsAgo'},
      {order: ['count', 'dash?', 'unit', 'shift'], means: 'unitsFromReference'},
      {order: ['count', 'dash?', 'unit'], means: 'unitsToCome'},
      {order: ['vagueCount', 'unit', 'ago'], means: 'fewUnits'},
      {order: ['vagueCount', 'unit', 'shift?'], means: 'fewUnits'},
      {order: ['countBound', 'count', 'unit', 'ago'], means: 'boundedUnitsAgo'},
      // "19th century", "2nd millennium BC"; "the third quarter"
      {order: ['nth', 'dash?', 'unit', 'era?'], means: 'centuryOfEra'},
      {order: ['nth', 'dash?', 'fraction'], means: 'partOfAnyYear'},
      // "17 September 2018", "the 17th of September"; "17-Sep-2018", "17-Sep", "17-Sep-18"
      {order: ['monthday', 'ofMonth?', 'month', 'year?'], means: 'dayOfMonth'},
      {order: ['monthday', 'hyphen', 'month', 'hyphen', 'year'], means: 'dayOfMonth'},
      {order: ['monthday', 'hyphen', 'month', 'hyphen', 'digits'], means: 'dayOfShortYear'},
      {order: ['monthday', 'hyphen', 'month', 'year?'], means: 'dayOfMonth'},
      {order: ['monthday', 'slash', 'month', 'slash', 'year'], means: 'dayOfMonth'},
      // "12.iv.1934", "12-IV-1934", "12/IV/1934"
      {order: ['nth:monthday', 'stop?', 'which:roman', 'year'], means: 'dayOfNumberedMonth'},
      {order: ['nth:monthday', 'hyphen', 'which:roman', 'hyphen', 'year'], means: 'dayOfNumberedMonth'},
      {order: ['nth:monthday', 'slash', 'which:roman', 'slash', 'year'], means: 'dayOfNumberedMonth'},
      // "44 BC"; "1990s", "1990s BC"; "2018 September 17", "1944-Jun"; "2018 Q3", "2018-Q3", "Q3-2018"; "Q3"
      {order: ['digits', 'era'], means: 'yearOfEra'},
      {order: ['digits', 'plural', 'era?'], means: 'decade'},
      {order: ['digits', 'month', 'monthday?'], means: 'yearAndMonth'},
      {order: ['digits', 'hyphen', 'month', 'hyphen', 'monthday'], means: 'yearAndMonth'},
      {order: ['digits', 'hyphen', 'month'], means: 'yearAndMonth'},
      {order: ['digits', 'dash?', 'fractionSign', 'which:digits'], means: 'partOfNumberedYear'},
      {order: ['fractionSign', 'which:digits', 'dash', 'digits'], means: 'partOfNumberedYear'},
      {order: ['fractionSign', 'which:digits'], means: 'numberedPartOfAnyYear'},
      // "nineteen ninety-six"
      {order: ['yearInWords'], means: 'yearInWords'},
      {order: ['count'], means: 'bareNumber'},
      {order: ['nth'], means: 'bareOrdinal'},
      // "week 25, 2013"
      {order: ['unit', 'digits', 'filler?', 'year'], means: 'weekOfYear'},
      // "year-end 1988", "the year's end"
      {order: ['unit', 'plural?', 'dash?', 'edge', 'year?'], means: 'edgeOfYear'},
      // "the week of 3 May 2019"; "the year 1850", "the weekend"
      {order: ['unit', 'filler'], means: 'unitAround'},
      {order: ['unit'], means: 'unit'},
    ],
    parts: [
      // "early to mid", "early or mid", "early"
      {order: ['part', 'to', 'last:part'], means: 'thirds'},
      {order: ['part', 'dash?', 'to', 'dash?', 'last:part'], means: 'thirds'},
      {order: ['part', 'choice', 'last:part'], means: 'thirds'},
      {order: ['part'], means: 'thirds'},
      // "the start of"
      {order: ['edge'], means: 'edge'},
      // "Q3", "3Q"
      {order: ['fractionSign', 'digits'], means: 'numberedPart'},
      {order: ['digits', 'fractionSign'], means: 'numberedPart'},
      // "earlier this year"
      {order: ['shift'], means: 'restOfThis'},
      // "the second half of", "the last quarter of"
      {order: ['nth', 'dash?', 'fraction', 'filler?'], means: 'nthPart'},
      // "the first week of", "the first three months of", "the first Friday of"
      {order: ['nth', 'unit', 'filler'], means: 'nthUnit'},
      {order: ['nth', 'count', 'unit', 'filler'], means: 'nthUnits'},
      {order: ['nth', 'weekday', 'filler'], means: 'nthWeekday'},
    ],
    ties: [
      {order: ['until', 'to?'], means: 'until'},
      {order: ['since'], means: 'since'},
      // "the past two months", "the past few weeks", "the past year"
      {order: ['turn', 'count', 'unit'], means: 'unitsBesideReference'},
      {order: ['turn', 'vagueCount', 'unit'], means: 'unitsBesideReference'},
      {order: ['past', 'unit'], means: 'unitsBesideReference'},
      // "so far this year", "the year to date"; "the nine months ended Sept. 30"
      {order: ['soFar', 'turn', 'unit'], means: 'unitSoFar'},
      {order: ['turn', 'unit', 'soFar'], means: 'unitSoFar'},
      {order: ['turn?', 'unit', 'to', 'present'], means: 'unitSoFar'},
      {order: ['count?', 'ended'], means: 'unitsEnded'},
    ],
    limits: [
      {order: ['between'], means: 'between'},
      // "no later than"; "before or in", "before", "not after", "post-"; "in or before", "on or after"
      {order: ['not?', 'shift', 'than'], means: 'beyond'},
      {order: ['side', 'choice', 'filler'], means: 'beyond'},
      {order: ['not?', 'side', 'dash?'], means: 'beyond'},
      {order: ['choice', 'side'], means: 'beyond'},
      // "more than four years ago"
      {order: ['countBound'], means: 'longerAgo'},
      // "the night of 5 to 6 May", "the night from Monday to Tuesday", "the night between 5 and 6 May"
      {order: ['dayPart', 'filler'], means: 'nightOf'},
      {order: ['dayPart', 'from'], means: 'nightOf'},
      {order: ['dayPart', 'between'], means: 'nightOf'},
    ],
  },
};
