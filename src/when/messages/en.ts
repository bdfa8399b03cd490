import type {Messages} from './messages.js';

const ORDINALS: Readonly<Record<string, string>> = {one: 'st', two: 'nd', few: 'rd', other: 'th'};
let ordinalRules: Intl.PluralRules | undefined;

function ordinal(value: number): string {
  ordinalRules ??= new Intl.PluralRules('en', {type: 'ordinal'});
  return value + ORDINALS[ordinalRules.select(value)]!;
}

/** "the 1990s", "the 19th century", but "2019" and "March 2019". */
const the = (date: string): string => /\ds|century|millennium/.test(date) ? `the ${date}` : date;

export const en: Messages = {
  locale: 'en-GB',
  approximate: date => `about ${date}`,
  uncertain: date => `perhaps ${date}`,
  before: date => `before ${date}`,
  after: date => `after ${date}`,
  since: date => `since ${date}`,
  until: date => `until ${date}`,
  unknownEnd: start => `from ${start} to an unknown date`,
  unknownStart: end => `from an unknown date to ${end}`,
  between: (first, last) => `between ${first} and ${last}`,
  fromTo: (start, end) => `from ${start} to ${end}`,
  parts: [date => `early ${date}`, date => /^\d/.test(date) ? `mid-${date}` : `mid ${date}`, date => `late ${date}`],
  edges: [date => `start of ${the(date)}`, date => `end of ${the(date)}`],
  halves: [date => `first half of ${the(date)}`, date => `second half of ${the(date)}`],
  quarter: (number, year) => `Q${number} ${year}`,
  seasons: [year => `spring ${year}`, year => `summer ${year}`, year => `autumn ${year}`, year => `winter ${year}`],
  southern: season => `${season} (southern hemisphere)`,
  week: monday => `the week of ${monday}`,
  decade: year => `${year}s`,
  century: number => `${ordinal(number)} century`,
  millennium: number => `${ordinal(number)} millennium`,
  era: year => `${year} BC`,
  anno: year => `AD ${year}`,
  million: count => `${count} million`,
  billion: count => `${count} billion`,
  yearsAgo: count => `${count} years ago`,
  unknownYear: 'of an unknown year',
  shortApproximate: date => `c. ${date}`,
  shortUncertain: date => `${date}?`,
};
