import type {Messages} from './messages.js';
import {roman} from './roman.js';

/** "el 3 de mayo", but "mayo de 2018" and "1850". */
const article = (date: string): string => /^\d{1,2} de/.test(date) ? `el ${date}` : date;
const of = (date: string): string => article(date).replace(/^(el )?/, el => el ? 'del ' : 'de ');

export const es: Messages = {
  locale: 'es',
  approximate: date => `hacia ${article(date)}`,
  uncertain: date => `quizá ${article(date)}`,
  before: date => `antes ${of(date)}`,
  after: date => `después ${of(date)}`,
  since: date => `desde ${article(date)}`,
  until: date => `hasta ${article(date)}`,
  asOf: 'a fecha de {0}',
  unknownEnd: start => `desde ${article(start)} hasta una fecha desconocida`,
  unknownStart: end => `desde una fecha desconocida hasta ${article(end)}`,
  between: (first, last) => `entre ${article(first)} y ${article(last)}`,
  fromTo: (start, end) => `desde ${article(start)} hasta ${article(end)}`,
  parts: ['principios de {0}', 'mediados de {0}', 'finales de {0}'],
  edges: ['comienzo de {0}', 'fin de {0}'],
  halves: ['primera mitad de {0}', 'segunda mitad de {0}'],
  quarter: '{0}.º trimestre de {1}',
  seasons: ['primavera de {0}', 'verano de {0}', 'otoño de {0}', 'invierno de {0}'],
  southern: '{0} (hemisferio sur)',
  week: monday => `semana ${of(monday)}`,
  decade: 'años {0}',
  century: (_, number) => `siglo ${roman(number)}`,
  millennium: (_, number) => `${roman(number)} milenio`,
  era: '{0} a. C.',
  anno: '{0} d. C.',
  million: (count, plural) => `${count} ${plural ? 'millones' : 'millón'}`,
  billion: '{0} mil millones',
  yearsAgo: (count, scaled) => `hace ${count} ${scaled ? 'de ' : ''}años`,
  unknownYear: 'de un año desconocido',
  shortApproximate: 'h. {0}',
  shortUncertain: '¿{0}?',
};
