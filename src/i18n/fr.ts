import {bent, type Messages} from './messages.js';
import {roman} from './roman-numerals.js';

const ordinal = (value: number): string => roman(value) + (value === 1 ? 'er' : 'e');
/** "le 3 mai", but "mai 2018" and "1850". */
const le = bent(
  (date) => (/^\d\d?(er)? (?!.ill)\p{L}/u.test(date) ? `le ${date}` : date),
  (text) =>
    text
      .replace('de le', 'du')
      .replace('à le', 'au')
      .replace(/de (?=[aeiouhéâ])/i, 'd’'),
);

export const fr: Messages = {
  locale: 'fr',
  approximate: [le('vers {0}'), 'v. {0}'],
  uncertain: [le('peut-être {0}'), '{0} ?'],
  before: le('avant {0}'),
  after: le('après {0}'),
  since: le('depuis {0}'),
  until: le('jusqu’à {0}'),
  asOf: 'au {0}',
  unknownEnd: le('de {0} à une date inconnue'),
  unknownStart: le('d’une date inconnue à {0}'),
  between: le('entre {0} et {1}'),
  fromTo: le('de {0} à {1}'),
  parts: ['début {0}', 'mi-{0}', 'fin {0}'],
  edges: ['tout début {0}', 'toute fin {0}'],
  halves: [le('première moitié de {0}'), le('seconde moitié de {0}')],
  quarter: (number, year) => `${number}${number === '1' ? 'er' : 'e'} trimestre ${year}`,
  seasons: ['printemps {0}', 'été {0}', 'automne {0}', 'hiver {0}'],
  southern: '{0} (hémisphère Sud)',
  week: 'la semaine du {0}',
  decade: 'années {0}',
  century: (_, number) => `${ordinal(number)} siècle`,
  millennium: (_, number) => `${ordinal(number)} millénaire`,
  era: '{0} av. J.-C.',
  anno: '{0} apr. J.-C.',
  yearsAgo: (count) => `il y a ${count} ${/\p{L}$/u.test(count) ? 'd’années' : 'ans'}`,
  unknownYear: 'd’une année inconnue',
};
