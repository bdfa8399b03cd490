import {bent, type Bending, type Messages} from './messages.js';
import {plural} from './grammar/plural.js';
import {slashed, withoutSharedEnd} from './grammar/shared-end.js';

/** "1st", "22nd", "11th". */
const ordinal = (digits: string, value: number): string =>
  digits + ((/1.$/.test(String(value)) ? '' : ['', 'st', 'nd', 'rd'][value % 10]) || 'th');

/** Ordinals and what they count. */
const nth =
  (what: string) =>
  (_: string, value: number): string =>
    `${ordinal(String(value), value)} ${what}`;

const ORDINALS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
  ...['seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
];

/** An ordinal in words, as far as people write them. */
const inWords = (digits: string, value: number): string => ORDINALS[value - 1] ?? ordinal(digits, value);

/** "the 1990s", "the late 19th century", "the start of 2018"; but "2019", "late March 2019". */
const ARTICLES: Bending = [
  [/^(?=((early|mid|late)( to (mid|late))?[ -])?\d+(s|st|nd|rd|th)\b)/, 'the '],
  [/^(?=(first|second|third|last|start|end|small|morning|afternoon|evening|night) )/, 'the '],
  [/^between/, 'some time between'],
];
const the = bent(ARTICLES);
const fromTo = the('from {0} to {1}');

/** "in 2014", "at the start of 2018", "between 3 and 8 June". */
function when(date: string): string {
  if (/^(about|after|before|between|by) | (or later|ago)$/.test(date)) return date;
  const preposition = /^\d+ [A-Z][a-z]/.test(date) ? 'on' : /^(start|end) /.test(date) ? 'at' : 'in';
  return `${preposition} ${the('{0}')(date)}`;
}

/** A part of a date, by which alone it is plain that two of them are what something lasted from and to. */
const PART = /^(early|mid|late)[ -]/;
/** Of two parts of one whole, the first of which is left alone: "from early to mid April". */
const LONE_PART = /^from (the )?(early|mid|late) to/;

export const en: Messages = {
  locale: 'en',
  approximate: [the('about {0}'), 'c. {0}'],
  uncertain: [the('perhaps {0}'), '{0}?'],
  before: the('before {0}'),
  after: the('after {0}'),
  since: the('since {0}'),
  until: the('until {0}'),
  by: the('by {0}'),
  notBefore: '{0} or later',
  asOf: 'as of {0}',
  unknownEnd: the('from {0} to an unknown date'),
  unknownStart: the('from an unknown date to {0}'),
  between: the('between {0} and {1}'),
  fromTo: (start, end) => {
    const text = fromTo(start, end);
    const areParts = PART.test(start) && PART.test(end) && !LONE_PART.test(text);
    return areParts ? withoutSharedEnd([start, end]).join(' to ') : text;
  },
  parts: ['early {0}', (date) => `mid${/^\d+s?\b/.test(date) ? '-' : ' '}${date}`, 'late {0}'],
  twoParts: ['early to mid {0}', 'mid to late {0}'],
  edges: [the('start of {0}'), the('end of {0}')],
  halves: [the('first half of {0}'), the('second half of {0}')],
  quarters: [
    the('first quarter of {0}'),
    the('second quarter of {0}'),
    the('third quarter of {0}'),
    the('last quarter of {0}'),
  ],
  dayParts: ['small hours of {0}', 'morning of {0}', 'afternoon of {0}', 'evening of {0}', the('night of {0} to {1}')],
  quarter: 'Q{0} {1}',
  seasons: ['spring {0}', 'summer {0}', 'autumn {0}', 'winter {0}'],
  southern: '{0} (southern hemisphere)',
  twoYears: slashed,
  week: 'the week of {0}',
  weekend: 'the weekend of {0}',
  decade: (digits, year) =>
    // "The 1900s" are a century to many.
    year % 100 || year === 2000 ? `${digits}s` : `first decade of the ${nth('century')('', year / 100 + 1)}`,
  century: nth('century'),
  millennium: nth('millennium'),
  era: '{0} BCE',
  anno: '{0} CE',
  yearsAgo: '{0} years ago',
  unknownYear: 'an unknown year',
  ofUnknownYear: '{0} of an unknown year',
  ofSomeYear: '{0} of some year in the {1}',
  ofUnknownMonth: 'day {0} of an unknown month, {1}',

  separator: ', ',
  timeline: 'Timeline',
  summary:
    '{0}: {1}. Tab leads to the events, arrow keys from one to the next; plus and minus zoom; ' +
    'the question mark lists all keys.',
  inView: '{0}: {1} in view',
  events: plural('en', {one: 'One event', other: '{0} events'}),
  eras: 'Eras',
  eventsOf: (found, all, foundCount, allCount) =>
    `${foundCount ? found : 'None'} of ${allCount === 1 ? 'one event' : `${all} events`}`,
  ranks: (given, time, givenRank, timeRank) => `told ${inWords(given, givenRank)}, happened ${inWords(time, timeRank)}`,
  notFound: 'not among those looked for',

  earlier: '{0} earlier',
  later: '{0} later',
  toNearest: 'go to the nearest',

  controls: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show everything',
  panEarlier: 'Earlier',
  panLater: 'Later',
  curve: 'Order of telling',
  keys: 'Keys',
  close: 'Close',
  zoomHint: 'Hold {0} and scroll to zoom',

  loading: 'Loading the timeline …',
  noEvents: 'There are no events to show.',
  unshown: '{0} of {1} events could not be shown.',
  fileUnreachable: 'The events could not be fetched.',
  fileRefused: 'The events could not be fetched: the server answers {0}.',
  fileUnreadable: 'The events could not be read.',
  partFailed: 'A part of the timeline could not be fetched.',
  tryAgain: 'Try again',

  legendDay: 'known to the day',
  legendStretch: 'some time in this span',
  legendUnbounded: 'some time before or after',
  legendAbout: 'about',
  legendPerhaps: 'perhaps',
  legendSpan: 'went on',
  legendTaper: 'went on, days not given',
  legendOpen: 'goes on',
  legendUnknown: 'nobody knows how long',
  legendSet: 'one or all of these',
  legendCounted: 'several, close together',
  legendBack: 'the telling goes back',

  someTime: (date, missing) => `Some time ${when(date)}; ${missing}.`,
  noDay: 'the source gives no day',
  noMonth: 'the source gives no month',
  noYear: 'the source gives no year',
  nothingCloser: 'the source gives nothing closer',
  notHowLongBefore: 'the source does not say how long before',
  notHowLongAfter: 'the source does not say how long after',
  knownDay: 'The source gives the day.',
  knownTime: 'The source gives the time of day.',
  knownEnds: 'It went on; the source gives the first and the last day.',
  noFirstDay: 'The source does not give the day on which it began.',
  noLastDay: 'The source does not give the day on which it ended.',
  noFirstNorLastDay: 'It went on; the source gives neither the first nor the last day.',
  openStart: 'It had been going on before; the source gives no beginning.',
  openEnd: 'It goes on; the source gives no end.',
  lostStart: 'Nobody knows when it began.',
  lostEnd: 'Nobody knows when it ended.',
  oneOfDates: 'One of these dates; the source leaves open which.',
  allOfDates: 'All of these dates; of the time between the source says nothing.',
  notSure: 'The source is not sure.',

  unlabelled: '+{0} more',
  andMore: 'and {0} more',
  zoomHere: 'Zoom in here',

  wording: 'from ‘{0}’',
  claims: 'Accounts',
  denies: 'denies',
  source: 'Source',
  sources: 'Sources',
  readMore: 'Read more',

  control: 'Ctrl',
  shift: 'Shift',
  home: 'Home',
  end: 'End',
  pageUp: 'Page Up',
  pageDown: 'Page Down',
  enter: 'Enter',
  space: 'Space',
  escape: 'Escape',
  tabKey: 'to the events, then to the buttons',
  arrowKeys: 'from event to event; on the timeline itself, along the axis',
  shiftArrowKeys: 'along the axis, from an event too',
  homeAndEndKeys: 'to the first or last event, or to either end of the timeline',
  pageKeys: 'back or on by almost a whole picture',
  zoomKeys: 'zoom in, zoom out',
  showAllKey: 'show everything',
  openKeys: 'open the event',
  listKey: 'list the events in view',
  closeKey: 'close the card or the list',
  helpKey: 'this list',

  order: 'Order',
  orderGiven: 'As told',
  orderTime: 'By date',
  position: '{0} of {1}',

  columnGiven: 'Told',
  columnDate: 'Date',
  columnEvent: 'Event',
  columnGroup: 'Group',

  story: 'Story',
  begin: 'Begin',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  earliestAndLatest: 'earliest: {0}; latest: {1}',

  search: 'Search the events',
  clearSearch: 'Clear the search',
  previousMatch: 'Previous match',
  nextMatch: 'Next match',
  hideOthers: 'Hide the rest',
  groups: 'Groups',
  allGroups: 'All groups',
  withoutGroup: 'Without a group',
  moreGroups: plural('en', {
    one: 'and one more group, which is always shown',
    other: 'and {0} more groups, which are always shown',
  }),

  overview: 'Overview',
  windowStart: 'Start of the window',
  window: 'Window',
  windowEnd: 'End of the window',
};
