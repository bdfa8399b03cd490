import {beforeCount, beginningOnce} from './grammar/beginnings.js';
import {bent, type Bending, type Messages} from './messages.js';
import {plural} from './grammar/plural.js';
import {roman} from './grammar/roman-numerals.js';
import {es as vocabulary} from './vocabularies/es.js';

/** "el 3 de mayo", "la década de 1960", "el siglo XIX"; but "mayo de 2018" and "1850". */
const NOUNS: Bending = [
  [/^(?=(\p{L}+, )?\d{1,2} de \p{L})/u, 'el '],
  [/^(?=siglo|[IVXLC]+ milenio|primer cuarto|segundo cuarto|tercer cuarto|último cuarto)/, 'el '],
  [/^(?=comienzo|final |verano|otoño|invierno|fin de semana|\d\.(º|er))/, 'el '],
  [/^(?=década|primera mitad|segunda mitad|primavera|semana|madrugada|mañana|tarde|noche)/, 'la '],
];

/** "a mediados del siglo XIX" is "mediados" behind another word. */
const ARTICLES: Bending = [[/^a (?=principios|mediados|finales)/, ''], ...NOUNS];

/** The same behind a word that ties it to others: "desde alrededor de 1850", "hasta algún momento entre …". */
const TIED: Bending = [[/^(quizá )?hacia /, '$1alrededor de '], [/^(?=entre )/, 'algún momento '], ...ARTICLES];

const contract = (text: string): string => text.replace(/(^| )(de|a) el (?=\S)/g, '$1$2l ');

const el = bent(ARTICLES, contract);
const tied = bent(TIED, contract);

/** Of a noun that is said twice the second is left out, of which the article is left; of three none is. */
const saidOnce = (noun: string, text: string): string => {
  const [before = '', between = '', behind, ...more] = text.split(`${noun} `);
  const isSecond = behind !== undefined && more.length === 0 && /(?:l|la) $/.test(between);
  return isSecond ? `${before}${noun} ${between}${behind}` : text;
};

/** "del siglo XVII al XVIII", "de la década de 1960 a la de 1970": what is counted is said once. */
const countedOnce =
  (message: (first: string, last: string) => string) =>
  (first: string, last: string): string =>
    saidOnce('siglo', saidOnce('década', message(first, last)));

const AGO = 'hace ';

const events = plural('es', {one: '{0} evento', many: '{0} de eventos', other: '{0} eventos'});

export const es: Messages = {
  locale: 'es',
  vocabulary,
  approximate: [beforeCount(AGO, 'unos ', el('hacia {0}')), beforeCount(AGO, 'unos ', bent([])('h. {0}'))],
  uncertain: [bent(NOUNS)('quizá {0}'), '¿{0}?'],
  before: tied('antes de {0}'),
  after: tied('después de {0}'),
  since: tied('desde {0}'),
  until: tied('hasta {0}'),
  by: '{0} a más tardar',
  notBefore: '{0} o después',
  asOf: 'a fecha de {0}',
  unknownEnd: tied('desde {0} hasta una fecha desconocida'),
  unknownStart: tied('desde una fecha desconocida hasta {0}'),
  between: beginningOnce(AGO, countedOnce(tied('entre {0} y {1}'))),
  fromTo: beginningOnce(AGO, countedOnce(tied('de {0} a {1}')), 'de {0} a {1}'),
  parts: [el('a principios de {0}'), el('a mediados de {0}'), el('a finales de {0}')],
  twoParts: [el('a principios o mediados de {0}'), el('a mediados o finales de {0}')],
  edges: [el('comienzo de {0}'), el('final de {0}')],
  halves: [el('primera mitad de {0}'), el('segunda mitad de {0}')],
  quarters: [
    el('primer cuarto de {0}'),
    el('segundo cuarto de {0}'),
    el('tercer cuarto de {0}'),
    el('último cuarto de {0}'),
  ],
  dayParts: [
    el('madrugada de {0}'),
    el('mañana de {0}'),
    el('tarde de {0}'),
    el('tarde-noche de {0}'),
    el('noche de {0} a {1}'),
  ],
  quarter: (digits, year, number) => `${digits}.${number % 2 ? 'er' : 'º'} trimestre de ${year}`,
  seasons: ['primavera de {0}', 'verano de {0}', 'otoño de {0}', 'invierno de {0}'],
  southern: '{0} (hemisferio sur)',
  twoYears: '{0}-{1}',
  week: el('semana de {0}'),
  weekend: el('fin de semana de {0}'),
  decade: 'década de {0}',
  century: (_, number) => `siglo ${roman(number)}`,
  millennium: (_, number) => `${roman(number)} milenio`,
  era: '{0} a. C.',
  anno: '{0} d. C.',
  yearsAgo: (count) => `${AGO}${count} ${/\p{L}$/u.test(count) ? 'de ' : ''}años`,
  calendarDate: (date) => date.replace(/ de (?=\d{1,3} [ad]\. C\.)/, ' del '),
  unknownYear: 'año desconocido',
  ofUnknownYear: '{0} de un año desconocido',
  ofSomeYear: (day, years) => el(`${day} de algún año de {0}`)(years),
  ofUnknownMonth: 'día {0} de un mes desconocido, {1}',

  separator: ', ',
  timeline: 'Línea de tiempo',
  summary:
    '{0}: {1}. Tab lleva a los eventos, las flechas de uno a otro; más y menos cambian la escala; ' +
    'el signo de interrogación muestra todas las teclas.',
  inView: '{0}: {1} a la vista',
  events,
  eras: 'Épocas',
  eventsOf: (found, all, foundCount, allCount) => `${foundCount ? found : 'Ninguno'} de ${events(all, allCount)}`,
  ranks: '{0}.º en el relato, {1}.º en el tiempo',
  notFound: 'fuera de lo buscado',

  earlier: '{0} antes',
  later: '{0} después',
  toNearest: 'ir al más cercano',

  controls: 'Zoom',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  showAll: 'Mostrar todo',
  panEarlier: 'Antes',
  panLater: 'Después',
  curve: 'Orden del relato',
  keys: 'Teclas',
  close: 'Cerrar',
  zoomHint: 'Mantenga pulsada {0} y desplácese para cambiar la escala',

  loading: 'Cargando la línea de tiempo…',
  noEvents: 'No hay eventos que mostrar.',
  unshown: 'Eventos que no se pudieron mostrar: {0} de {1}.',
  fileUnreachable: 'No se pudieron cargar los eventos.',
  fileRefused: 'No se pudieron cargar los eventos: el servidor responde {0}.',
  fileUnreadable: 'No se pudieron leer los eventos.',
  partFailed: 'No se pudo cargar una parte de la cronología.',
  tryAgain: 'Reintentar',

  legendDay: 'se conoce el día',
  legendStretch: 'en algún momento de este período',
  legendUnbounded: 'en algún momento antes o después',
  legendAbout: 'hacia',
  legendPerhaps: 'quizá',
  legendSpan: 'duró',
  legendTaper: 'duró, sin días indicados',
  legendOpen: 'continúa',
  legendUnknown: 'nadie sabe hasta dónde',
  legendSet: 'una de estas fechas o todas',
  legendCounted: 'varios, muy juntos',
  legendBack: 'el relato vuelve atrás',

  someTime: 'En algún momento de este período: {0}; {1}.',
  noDay: 'la fuente no da el día',
  noMonth: 'la fuente no da el mes',
  noYear: 'la fuente no da el año',
  nothingCloser: 'la fuente no da nada más preciso',
  notHowLongBefore: 'la fuente no dice cuánto antes',
  notHowLongAfter: 'la fuente no dice cuánto después',
  knownDay: 'La fuente da el día.',
  knownTime: 'La fuente da la hora.',
  knownEnds: 'Duró; la fuente da el primer y el último día.',
  noFirstDay: 'La fuente no da el día en que empezó.',
  noLastDay: 'La fuente no da el día en que terminó.',
  noFirstNorLastDay: 'Duró; la fuente no da ni el primer día ni el último.',
  openStart: 'Ya duraba desde antes; la fuente no indica el principio.',
  openEnd: 'Continúa; la fuente no indica el final.',
  lostStart: 'Nadie sabe cuándo empezó.',
  lostEnd: 'Nadie sabe cuándo terminó.',
  oneOfDates: 'Una de estas fechas; la fuente no dice cuál.',
  allOfDates: 'Todas estas fechas; del tiempo entre ellas la fuente no dice nada.',
  notSure: 'La fuente no está segura.',

  unlabelled: '+{0} más',
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
