import {decadesInOneWord} from './numbers.js';
import {withoutUmlauts} from './spellings.js';

const MONTHS = [
  ...['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november'],
  ...['dezember', 'jänner', 'jahres', 'monats'],
];
const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag'];
const PARTS_OF_DAYS = ['vormittag', 'nachmittag', 'abend', 'nacht', 'früh'];
const SEASONS = ['frühling', 'sommer', 'herbst', 'winter'];

/** Words of two, in the order in which others write them: "aprilhälfte" as "hälfte april". */
const compounds: readonly (readonly [word: string, words: string])[] = [
  ...MONTHS.flatMap((month): [string, string][] => [
    [`${month}hälfte`, `hälfte ${month}`],
    [`${month}mitte`, `mitte ${month}`],
  ]),
  ...WEEKDAYS.flatMap((weekday) => [
    [`${weekday}morgen`, `${weekday} morgens`] as const,
    ...PARTS_OF_DAYS.map((part) => [weekday + part, `${weekday} ${part}`] as const),
  ]),
  ...SEASONS.flatMap((season) => [
    [`früh${season}`, `frühe ${season}`] as const,
    [`hoch${season}`, `mitte ${season}`] as const,
    [`spät${season}`, `späte ${season}`] as const,
  ]),
  ...Object.entries(decadesInOneWord),
  ['monatsanfang', 'anfang monats'],
  ['monatsende', 'ende monats'],
  ['heuer', 'dieses jahr'],
  ['vorjahr', 'letztes jahr'],
  ['vorjahres', 'letztes jahr'],
  ['vormonat', 'letzten monat'],
  ['vormonats', 'letzten monat'],
  ['vorwoche', 'letzte woche'],
  ['frühestens', 'nicht vor'],
];

/** German words that are read as others, with their umlauts and without. */
export const readAs: Readonly<Record<string, string>> = Object.fromEntries(
  compounds.flatMap(([word, words]) => [
    [word, words],
    [withoutUmlauts(word), words],
  ]),
);
