import type {Messages} from './messages.js';
import {roman} from './roman.js';

/** "el 3 de mayo", but "mayo de 2018" and "1850". */
const article = (date: string): string => /^\d{1,2} de/.test(date) ? `el ${date}` : date;
const of = (date: string): string => article(date).startsWith('el ') ? `del ${date}` : `de ${date}`;

export const es: Messages = {
  locale: 'es',
  approximate: date => `hacia ${article(date)}`,
  uncertain: date => `quizá ${article(date)}`,
  before: date => `antes ${of(date)}`,
  after: date => `después ${of(date)}`,
  since: date => `desde ${article(date)}`,
  until: date => `hasta ${article(date)}`,
  unknownEnd: start => `desde ${article(start)} hasta una fecha desconocida`,
  unknownStart: end => `desde una fecha desconocida hasta ${article(end)}`,
  between: (first, last) => `entre ${article(first)} y ${article(last)}`,
  fromTo: (start, end) => `desde ${article(start)} hasta ${article(end)}`,
  parts: [date => `principios de ${date}`, date => `mediados de ${date}`, date => `finales de ${date}`],
  edges: [date => `comienzo de ${date}`, date => `fin de ${date}`],
  halves: [date => `primera mitad de ${date}`, date => `segunda mitad de ${date}`],
  quarter: (number, year) => `${number}.º trimestre de ${year}`,
  seasons: [year => `primavera de ${year}`, year => `verano de ${year}`, year => `otoño de ${year}`, year => `invierno de ${year}`],
  southern: season => `${season} (hemisferio sur)`,
  week: monday => `semana ${of(monday)}`,
  decade: year => `años ${year}`,
  century: number => `siglo ${roman(number)}`,
  millennium: number => `${roman(number)} milenio`,
  era: year => `${year} a. C.`,
  anno: year => `${year} d. C.`,
  million: (count, plural) => `${count} ${plural ? 'millones' : 'millón'}`,
  billion: count => `${count} mil millones`,
  yearsAgo: (count, scaled) => `hace ${count} ${scaled ? 'de ' : ''}años`,
  unknownYear: 'de un año desconocido',
  shortApproximate: date => `h. ${date}`,
  shortUncertain: date => `¿${date}?`,
};
