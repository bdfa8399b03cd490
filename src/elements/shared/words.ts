const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const ENDINGS = ['th', 'st', 'nd', 'rd'];

/** By hand: to ask `Intl.PluralRules` takes longer than all else that is said of a new mark. */
function ordinal(place: number): string {
  const isTeen = Math.floor(place / 10) % 10 === 1;
  return ORDINALS[place - 1] ?? `${place.toLocaleString('en')}${(!isTeen && ENDINGS[place % 10]) || 'th'}`;
}

/** What the elements themselves say. Dates are put into words elsewhere. */
export const WORDS = {
  timeline: 'Timeline',
  controls: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  curve: 'Order of telling',
  zoomHere: 'Zoom in here',
  events: (count: number, locale: string) => (count === 1 ? 'One event' : `${count.toLocaleString(locale)} events`),
  places: ({given, time}: {readonly given: number; readonly time: number}) =>
    `told ${ordinal(given)}, happened ${ordinal(time)}`,
  noMatch: 'not among those looked for',
  andMore: (count: number, locale: string) => `and ${count.toLocaleString(locale)} more`,
  close: 'Close',
  more: 'Read more',
  from: 'from',
  accounts: 'Accounts',
  denies: 'denies',
  source: 'Source',
  sources: 'Sources',
  loading: 'Loading the timeline …',
  empty: 'There are no events to show.',
  problems: (count: number) =>
    count === 1
      ? 'One thing in the data could not be read as it stands.'
      : `${count} things in the data could not be read as they stand.`,
  keys: 'Keys',
  summary: (title: string, events: string, range: string | undefined) =>
    `${title}: ${events}${range ? `, ${range}` : ''}. Tab leads to the events, arrow keys from one to the next; plus and minus zoom; the question mark lists all keys.`,
  inView: (range: string, events: string) => `${range}: ${events} in view`,
  zoomHint: (key: string) => `Hold ${key} and scroll to zoom`,
  key: {
    range: 'at some moment in this time',
    dot: 'known as closely as shown',
    span: 'went on',
    open: 'went on, no end given',
    back: 'the telling goes back',
  },
} as const;
