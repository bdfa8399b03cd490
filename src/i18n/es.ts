import {bent, type Messages} from './messages.js';
import {plural} from './plural.js';
import {roman} from './roman-numerals.js';

/** "el 3 de mayo", but "mayo de 2018" and "1850". */
const el = bent(
  (date) => (/^\d{1,2} de/.test(date) ? `el ${date}` : date),
  (text) => text.replace(' de el ', ' del '),
);

const events = plural('es', {one: '{0} evento', many: '{0} de eventos', other: '{0} eventos'});

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

  separator: ', ',
  timeline: 'Línea de tiempo',
  summary:
    '{0}: {1}. Tab lleva a los eventos, las flechas de uno a otro; más y menos cambian la escala; ' +
    'el signo de interrogación muestra todas las teclas.',
  inView: '{0}: {1} a la vista',
  events,
  eventsOf: (found, all, foundCount, allCount) => `${foundCount ? found : 'Ninguno'} de ${events(all, allCount)}`,
  ranks: '{0}.º en el relato, {1}.º en el tiempo',
  notFound: 'fuera de lo buscado',

  controls: 'Zoom',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  showAll: 'Mostrar todo',
  curve: 'Orden del relato',
  keys: 'Teclas',
  close: 'Cerrar',
  zoomHint: 'Mantenga pulsada {0} y desplácese para cambiar la escala',

  loading: 'Cargando la línea de tiempo…',
  noEvents: 'No hay eventos que mostrar.',
  problems: plural('es', {
    one: 'Un dato no se pudo leer tal como está.',
    other: '{0} datos no se pudieron leer tal como están.',
  }),
  problem: '{0}: no se pudo leer {1}',
  missing: '{0}: falta el dato',
  data: 'Los datos',

  legendRange: 'en algún momento de este período',
  legendDot: 'conocido con la precisión mostrada',
  legendSpan: 'duró',
  legendOpen: 'duró, sin final indicado',
  legendBack: 'el relato vuelve atrás',

  andMore: 'y {0} más',
  zoomHere: 'Acercar aquí',

  wording: 'según «{0}»',
  claims: 'Versiones',
  denies: 'lo niega',
  source: 'Fuente',
  sources: 'Fuentes',
  readMore: 'Leer más',

  control: 'Ctrl',
  shift: 'Mayús',
  home: 'Inicio',
  end: 'Fin',
  pageUp: 'Re Pág',
  pageDown: 'Av Pág',
  enter: 'Intro',
  space: 'Espacio',
  escape: 'Esc',
  tabKey: 'a los eventos y luego a los botones',
  arrowKeys: 'de un evento a otro; en la propia línea de tiempo, a lo largo del eje',
  shiftArrowKeys: 'a lo largo del eje, también desde un evento',
  homeAndEndKeys: 'al primer o al último evento, o a un extremo de la línea de tiempo',
  pageKeys: 'casi una imagen entera hacia atrás o hacia delante',
  zoomKeys: 'acercar, alejar',
  showAllKey: 'mostrar todo',
  openKeys: 'abrir el evento',
  listKey: 'lista de los eventos a la vista',
  closeKey: 'cerrar la ficha o la lista',
  helpKey: 'esta lista',

  order: 'Orden',
  orderGiven: 'Según el relato',
  orderTime: 'Por fecha',
  position: '{0} de {1}',

  columnGiven: 'Relato',
  columnDate: 'Fecha',
  columnEvent: 'Evento',
  columnGroup: 'Grupo',

  story: 'Relato',
  begin: 'Empezar',
  previousEvent: 'Evento anterior',
  nextEvent: 'Evento siguiente',
  earliestAndLatest: 'el más antiguo: {0}; el más reciente: {1}',

  search: 'Buscar en los eventos',
  clearSearch: 'Borrar la búsqueda',
  previousMatch: 'Resultado anterior',
  nextMatch: 'Resultado siguiente',
  hideOthers: 'Ocultar el resto',
  groups: 'Grupos',
  allGroups: 'Todos los grupos',
  withoutGroup: 'Sin grupo',
  moreGroups: plural('es', {
    one: 'y un grupo más, que siempre se muestra',
    other: 'y {0} grupos más, que siempre se muestran',
  }),

  overview: 'Vista general',
  windowStart: 'Inicio de la ventana',
  window: 'Ventana',
  windowEnd: 'Fin de la ventana',
};
