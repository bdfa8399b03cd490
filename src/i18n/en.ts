import {bent, type Messages} from './messages.js';
import {plural} from './plural.js';

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

/** A part of "the 1990s", "the 19th century", but of "2019" and "March 2019". */
const the = bent((date) => (/\ds|century|millennium/.test(date) ? `the ${date}` : date));

export const en: Messages = {
  locale: 'en',
  approximate: ['about {0}', 'c. {0}'],
  uncertain: ['perhaps {0}', '{0}?'],
  before: 'before {0}',
  after: 'after {0}',
  since: 'since {0}',
  until: 'until {0}',
  asOf: 'as of {0}',
  unknownEnd: 'from {0} to an unknown date',
  unknownStart: 'from an unknown date to {0}',
  between: 'between {0} and {1}',
  fromTo: 'from {0} to {1}',
  parts: ['early {0}', (date) => `mid${/^\d/.test(date) ? '-' : ' '}${date}`, 'late {0}'],
  edges: [the('start of {0}'), the('end of {0}')],
  halves: [the('first half of {0}'), the('second half of {0}')],
  quarter: 'Q{0} {1}',
  seasons: ['spring {0}', 'summer {0}', 'autumn {0}', 'winter {0}'],
  southern: '{0} (southern hemisphere)',
  week: 'the week of {0}',
  decade: '{0}s',
  century: nth('century'),
  millennium: nth('millennium'),
  era: '{0} BCE',
  anno: '{0} CE',
  yearsAgo: '{0} years ago',
  unknownYear: 'of an unknown year',

  separator: ', ',
  timeline: 'Timeline',
  summary:
    '{0}: {1}. Tab leads to the events, arrow keys from one to the next; plus and minus zoom; ' +
    'the question mark lists all keys.',
  inView: '{0}: {1} in view',
  events: plural('en', {one: 'One event', other: '{0} events'}),
  eventsOf: (found, all, foundCount, allCount) =>
    `${foundCount ? found : 'None'} of ${allCount === 1 ? 'one event' : `${all} events`}`,
  ranks: (given, time, givenRank, timeRank) => `told ${inWords(given, givenRank)}, happened ${inWords(time, timeRank)}`,
  notFound: 'not among those looked for',

  controls: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show everything',
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

  legendRange: 'at some moment in this time',
  legendDot: 'known as closely as shown',
  legendSpan: 'went on',
  legendOpen: 'went on, no end given',
  legendBack: 'the telling goes back',

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
