import {bent, type Messages} from './messages.js';
import {roman} from './roman-numerals.js';

/** "el 3 de mayo", but "mayo de 2018" and "1850". */
const el = bent(
  (date) => (/^\d{1,2} de/.test(date) ? `el ${date}` : date),
  (text) => text.replace(' de el ', ' del '),
);

export const es: Messages = {
  locale: 'es',
  approximate: [el('hacia {0}'), 'h. {0}'],
  uncertain: [el('quizá {0}'), '¿{0}?'],
  before: el('antes de {0}'),
  after: el('después de {0}'),
  since: el('desde {0}'),
  until: el('hasta {0}'),
  asOf: 'a fecha de {0}',
  unknownEnd: el('desde {0} hasta una fecha desconocida'),
  unknownStart: el('desde una fecha desconocida hasta {0}'),
  between: el('entre {0} y {1}'),
  fromTo: el('desde {0} hasta {1}'),
  parts: ['principios de {0}', 'mediados de {0}', 'finales de {0}'],
  edges: ['comienzo de {0}', 'fin de {0}'],
  halves: ['primera mitad de {0}', 'segunda mitad de {0}'],
  quarter: '{0}.º trimestre de {1}',
  seasons: ['primavera de {0}', 'verano de {0}', 'otoño de {0}', 'invierno de {0}'],
  southern: '{0} (hemisferio sur)',
  week: el('semana de {0}'),
  decade: 'años {0}',
  century: (_, number) => `siglo ${roman(number)}`,
  millennium: (_, number) => `${roman(number)} milenio`,
  era: '{0} a. C.',
  anno: '{0} d. C.',
  yearsAgo: (count) => `hace ${count} ${/\p{L}$/u.test(count) ? 'de ' : ''}años`,
  unknownYear: 'de un año desconocido',
};
