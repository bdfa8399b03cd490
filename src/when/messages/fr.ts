import type {Messages} from './messages.js';
import {roman} from './roman.js';

const ordinal = (value: number): string => roman(value) + (value === 1 ? 'er' : 'e');
/** "le 3 mai", but "mai 2018" and "1850". */
const article = (date: string): string => /^\d{1,2}(er)? \p{L}/u.test(date) ? `le ${date}` : date;
const of = (date: string): string =>
  article(date).replace(/^(le )?/, le => le ? 'du ' : /^[aeiouhéâ]/i.test(date) ? 'd’' : 'de ');
const to = (date: string): string => article(date).replace(/^(le )?/, le => le ? 'au ' : 'à ');

export const fr: Messages = {
  locale: 'fr',
  approximate: date => `vers ${article(date)}`,
  uncertain: date => `peut-être ${article(date)}`,
  before: date => `avant ${article(date)}`,
  after: date => `après ${article(date)}`,
  since: date => `depuis ${article(date)}`,
  until: date => `jusqu’${to(date)}`,
  asOf: 'au {0}',
  unknownEnd: start => `${of(start)} à une date inconnue`,
  unknownStart: end => `d’une date inconnue ${to(end)}`,
  between: (first, last) => `entre ${article(first)} et ${article(last)}`,
  fromTo: (start, end) => `${of(start)} ${to(end)}`,
  parts: ['début {0}', 'mi-{0}', 'fin {0}'],
  edges: ['tout début {0}', 'toute fin {0}'],
  halves: [date => `première moitié ${of(date)}`, date => `seconde moitié ${of(date)}`],
  quarter: (number, year) => `${number}${number === '1' ? 'er' : 'e'} trimestre ${year}`,
  seasons: ['printemps {0}', 'été {0}', 'automne {0}', 'hiver {0}'],
  southern: '{0} (hémisphère Sud)',
  week: 'la semaine du {0}',
  decade: 'années {0}',
  century: (_, number) => `${ordinal(number)} siècle`,
  millennium: (_, number) => `${ordinal(number)} millénaire`,
  era: '{0} av. J.-C.',
  anno: '{0} apr. J.-C.',
  million: (count, plural) => `${count} million${plural ? 's' : ''}`,
  billion: (count, plural) => `${count} milliard${plural ? 's' : ''}`,
  yearsAgo: (count, scaled) => `il y a ${count} ${scaled ? 'd’années' : 'ans'}`,
  unknownYear: 'd’une année inconnue',
  shortApproximate: 'v. {0}',
  shortUncertain: '{0} ?',
};
