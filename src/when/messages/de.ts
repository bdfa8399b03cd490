import type {Messages} from './messages.js';

/** "am 3. Mai", but "im Mai 2018". */
const dative = (date: string): string => /^\d+\. \p{L}/u.test(date) && !/hundert|tausend/.test(date) ? `dem ${date}` : date;

export const de: Messages = {
  locale: 'de',
  approximate: date => `um ${date}`,
  uncertain: date => `vielleicht ${date}`,
  before: date => `vor ${dative(date)}`,
  after: date => `nach ${dative(date)}`,
  since: date => `seit ${dative(date)}`,
  until: date => `bis ${date}`,
  unknownEnd: start => `von ${start} bis zu einem unbekannten Zeitpunkt`,
  unknownStart: end => `von einem unbekannten Zeitpunkt bis ${end}`,
  between: (first, last) => `zwischen ${dative(first)} und ${dative(last)}`,
  fromTo: (start, end) => `von ${start} bis ${end}`,
  parts: [date => `Anfang ${date}`, date => `Mitte ${date}`, date => `Ende ${date}`],
  edges: [date => `ganz am Anfang von ${date}`, date => `ganz am Ende von ${date}`],
  halves: [date => `erste Hälfte ${date}`, date => `zweite Hälfte ${date}`],
  quarter: (number, year) => `${number}. Quartal ${year}`,
  seasons: [year => `Frühling ${year}`, year => `Sommer ${year}`, year => `Herbst ${year}`, year => `Winter ${year}`],
  southern: season => `${season} (Südhalbkugel)`,
  week: monday => `Woche ab ${dative(monday)}`,
  decade: year => `${year}er Jahre`,
  century: (_, digits) => `${digits}. Jahrhundert`,
  millennium: (_, digits) => `${digits}. Jahrtausend`,
  era: year => `${year} v. Chr.`,
  anno: year => `${year} n. Chr.`,
  million: (count, plural) => `${count} Million${plural ? 'en' : ''}`,
  billion: (count, plural) => `${count} Milliarde${plural ? 'n' : ''}`,
  yearsAgo: count => `vor ${count} Jahren`,
  unknownYear: 'eines unbekannten Jahres',
  shortApproximate: date => `um ${date}`,
  shortUncertain: date => `${date}?`,
};
