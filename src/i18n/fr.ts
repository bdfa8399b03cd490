import {beforeCount, beginningOnce} from './grammar/beginnings.js';
import {bend, bent, type Bending, type Messages} from './messages.js';
import {plural} from './grammar/plural.js';
import {roman} from './grammar/roman-numerals.js';
import {fr as vocabulary} from './vocabularies/fr.js';

/** "1er", "2e"; of centuries "Ier", "XIXe". */
const ordinal = (digits: string, value: number): string => digits + (value === 1 ? 'er' : 'e');
/** The hundredth century is no "Ce siècle", which is this one. */
const romanOrdinal = (value: number): string => ordinal(value < 100 ? roman(value) : `${value}`, value);

/** "le 3 mai", "les années 1960", "la fin du XIXe siècle"; but "mai 2018", "fin avril 2019" and "1850". */
const ARTICLES: Bending = [
  [/^(?=(\p{L}+ )?\d\d?(er)? (?!av\.|apr\.|.ill)\p{L}+ )/u, 'le '],
  [/^(?=[IVXLC]+er? |(début|milieu)( ou \S+)? d|tout début|printemps|week-end|\d(er|e) trimestre)/, 'le '],
  [/^(?=(premier|deuxième|troisième|dernier) quart)/, 'le '],
  [/^(?=premières heures)/, 'les '],
  [/^(?=fin d|toute fin|première|seconde|semaine|matinée|soirée|nuit)/, 'la '],
  [/^(?=années)/, 'les '],
  [/^(?=été|automne|hiver|après-midi)/, 'l’'],
];

/** The same behind a word that ties it to others: "depuis environ 1850", "jusqu’à une date entre 1850 et 1860". */
const TIED: Bending = [
  [/^(peut-être )?vers (?=\d)/, '$1environ '],
  [/^vers (.*)/, '$1 environ'],
  [/^(?=entre )/, 'une date '],
  ...ARTICLES,
];

const contract = (text: string): string =>
  text
    .replace(/(^| )de le(?= )/g, '$1du')
    .replace(/(^| )de les(?= )/g, '$1des')
    .replace(/( |’)à le(?= )/g, '$1au')
    .replace(/( |’)à les(?= )/g, '$1aux')
    .replace(/(^| )de (?=[aeiouhéâ])/gi, '$1d’');

const le = bent(ARTICLES, contract);
const tied = bent(TIED, contract);

/** A part: "début du XIXe siècle" of what has an article, "début 2017" of what has none. */
const part =
  (partly: string, directly: string) =>
  (date: string): string =>
    bend(date, ARTICLES) === date ? directly + date : le(`${partly} de {0}`)(date);

/** "jusqu’en mai 1850": years and months, which stand without an article. */
const YEAR_OR_MONTH = /^(\d+( a|$)|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)/;

const AGO = 'il y a ';

const events = plural('fr', {one: '{0} événement', many: '{0} d’événements', other: '{0} événements'});

export const fr: Messages = {
  locale: 'fr',
  vocabulary,
  approximate: [beforeCount(AGO, 'environ ', le('vers {0}')), beforeCount(AGO, 'env. ', bent([])('v. {0}'))],
  uncertain: [le('peut-être {0}'), '{0} ?'],
  before: tied('avant {0}'),
  after: tied('après {0}'),
  since: (date) => tied('depuis {0}')(date.replace(AGO, '')),
  until: (date) => (YEAR_OR_MONTH.test(date) ? `jusqu’en ${date}` : tied('jusqu’à {0}')(date)),
  by: '{0} au plus tard',
  notBefore: '{0} au plus tôt',
  asOf: 'au {0}',
  unknownEnd: tied('de {0} à une date inconnue'),
  unknownStart: tied('d’une date inconnue à {0}'),
  between: beginningOnce(AGO, tied('entre {0} et {1}')),
  fromTo: beginningOnce(AGO, tied('de {0} à {1}'), '{0} à {1}'),
  parts: [part('début', 'début '), part('milieu', 'mi-'), part('fin', 'fin ')],
  twoParts: [part('début ou milieu', 'début ou mi-'), part('milieu ou fin', 'mi- ou fin ')],
  edges: [part('tout début', 'tout début '), part('toute fin', 'toute fin ')],
  halves: [le('première moitié de {0}'), le('seconde moitié de {0}')],
  quarters: [
    le('premier quart de {0}'),
    le('deuxième quart de {0}'),
    le('troisième quart de {0}'),
    le('dernier quart de {0}'),
  ],
  dayParts: [
    le('premières heures de {0}'),
    le('matinée de {0}'),
    le('après-midi de {0}'),
    le('soirée de {0}'),
    le('nuit de {0} à {1}'),
  ],
  quarter: (number, year) => `${number}${number === '1' ? 'er' : 'e'} trimestre ${year}`,
  seasons: ['printemps {0}', 'été {0}', 'automne {0}', 'hiver {0}'],
  southern: '{0} (hémisphère Sud)',
  twoYears: '{0}-{1}',
  week: 'semaine du {0}',
  weekend: 'week-end du {0}',
  decade: 'années {0}',
  century: (_, number) => `${romanOrdinal(number)} siècle`,
  millennium: (_, number) => `${romanOrdinal(number)} millénaire`,
  era: '{0} av. J.-C.',
  anno: '{0} apr. J.-C.',
  yearsAgo: (count) => `${AGO}${count} ${/\p{L}$/u.test(count) ? 'd’années' : 'ans'}`,
  calendarDate: (date) => date.replace(/(^|\s)1(?=(–\d+)? (?!av\.|apr\.)\p{L})/gu, '$11er'),
  unknownYear: 'année inconnue',
  ofUnknownYear: '{0} d’une année inconnue',
  ofSomeYear: (day, years) => le(`${day} d’une année de {0}`)(years.replace('années', 'la décennie')),
  ofUnknownMonth: 'le {0} d’un mois inconnu, {1}',

  separator: ', ',
  timeline: 'Frise chronologique',
  summary:
    '{0} : {1}. Tab mène aux événements, les flèches de l’un à l’autre ; plus et moins changent l’échelle ; ' +
    'le point d’interrogation affiche toutes les touches.',
  inView: '{0} : {1} à l’écran',
  events,
  eras: 'Époques',
  eventsOf: (found, all, foundCount, allCount) => `${foundCount ? found : 'Aucun'} sur ${events(all, allCount)}`,
  ranks: (given, time, givenRank, timeRank) =>
    `${ordinal(given, givenRank)} du récit, ${ordinal(time, timeRank)} dans le temps`,
  notFound: 'hors de la recherche',

  earlier: '{0} avant',
  later: '{0} après',
  toNearest: 'aller au plus proche',

  controls: 'Zoom',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  showAll: 'Tout afficher',
  panEarlier: 'Plus tôt',
  panLater: 'Plus tard',
  curve: 'Ordre du récit',
  keys: 'Touches',
  close: 'Fermer',
  zoomHint: 'Maintenez {0} et faites défiler pour zoomer',

  loading: 'Chargement de la frise…',
  noEvents: 'Aucun événement à afficher.',
  unshown: 'Événements impossibles à afficher : {0} sur {1}.',
  fileUnreachable: 'Les événements n’ont pas pu être chargés.',
  fileRefused: 'Les événements n’ont pas pu être chargés : le serveur répond {0}.',
  fileUnreadable: 'Les événements n’ont pas pu être lus.',
  partFailed: 'Une partie de la frise n’a pas pu être chargée.',
  tryAgain: 'Réessayer',

  legendDay: 'connu au jour près',
  legendStretch: 'à un moment de cette période',
  legendUnbounded: 'à un moment avant ou après',
  legendAbout: 'environ',
  legendPerhaps: 'peut-être',
  legendSpan: 'a duré',
  legendTaper: 'a duré, jours non indiqués',
  legendOpen: 'se poursuit',
  legendUnknown: 'nul ne sait jusqu’où',
  legendSet: 'une de ces dates ou toutes',
  legendCounted: 'plusieurs, très proches',
  legendBack: 'le récit revient en arrière',

  someTime: 'À un moment de cette période : {0} ; {1}.',
  noDay: 'la source ne donne pas le jour',
  noMonth: 'la source ne donne pas le mois',
  noYear: 'la source ne donne pas l’année',
  nothingCloser: 'la source ne donne rien de plus précis',
  notHowLongBefore: 'la source ne dit pas combien de temps avant',
  notHowLongAfter: 'la source ne dit pas combien de temps après',
  knownDay: 'La source donne le jour.',
  knownTime: 'La source donne l’heure.',
  knownEnds: 'Cela a duré ; la source donne le premier et le dernier jour.',
  noFirstDay: 'La source ne donne pas le jour où cela a commencé.',
  noLastDay: 'La source ne donne pas le jour où cela a fini.',
  noFirstNorLastDay: 'Cela a duré ; la source ne donne ni le premier ni le dernier jour.',
  openStart: 'Cela durait déjà ; la source n’indique pas de début.',
  openEnd: 'Cela se poursuit ; la source n’indique pas de fin.',
  lostStart: 'Nul ne sait quand cela a commencé.',
  lostEnd: 'Nul ne sait quand cela a fini.',
  oneOfDates: 'Une de ces dates ; la source ne dit pas laquelle.',
  allOfDates: 'Toutes ces dates ; la source ne dit rien du temps qui les sépare.',
  notSure: 'La source n’en est pas sûre.',

  unlabelled: plural('fr', {one: '+{0} autre', other: '+{0} autres'}),
  andMore: plural('fr', {one: 'et {0} autre', other: 'et {0} autres'}),
  zoomHere: 'Zoomer ici',

  wording: 'd’après « {0} »',
  claims: 'Versions',
  denies: 'dément',
  source: 'Source',
  sources: 'Sources',
  readMore: 'En savoir plus',

  control: 'Ctrl',
  shift: 'Maj',
  home: 'Début',
  end: 'Fin',
  pageUp: 'Page préc.',
  pageDown: 'Page suiv.',
  enter: 'Entrée',
  space: 'Espace',
  escape: 'Échap',
  tabKey: 'aux événements, puis aux boutons',
  arrowKeys: 'd’un événement à l’autre ; sur la frise elle-même, le long de l’axe',
  shiftArrowKeys: 'le long de l’axe, même depuis un événement',
  homeAndEndKeys: 'au premier ou au dernier événement, ou à un bout de la frise',
  pageKeys: 'en arrière ou en avant de presque toute une image',
  zoomKeys: 'zoom avant, zoom arrière',
  showAllKey: 'tout afficher',
  openKeys: 'ouvrir l’événement',
  listKey: 'liste des événements à l’écran',
  closeKey: 'fermer la fiche ou la liste',
  helpKey: 'cette liste',

  order: 'Ordre',
  orderGiven: 'Selon le récit',
  orderTime: 'Par date',
  position: '{0} sur {1}',

  columnGiven: 'Récit',
  columnDate: 'Date',
  columnEvent: 'Événement',
  columnGroup: 'Groupe',

  story: 'Récit',
  begin: 'Commencer',
  previousEvent: 'Événement précédent',
  nextEvent: 'Événement suivant',
  earliestAndLatest: 'le plus ancien : {0} ; le plus récent : {1}',

  search: 'Rechercher dans les événements',
  clearSearch: 'Effacer la recherche',
  previousMatch: 'Résultat précédent',
  nextMatch: 'Résultat suivant',
  hideOthers: 'Masquer le reste',
  groups: 'Groupes',
  allGroups: 'Tous les groupes',
  withoutGroup: 'Sans groupe',
  moreGroups: plural('fr', {
    one: 'et {0} autre groupe, toujours affiché',
    other: 'et {0} autres groupes, toujours affichés',
  }),

  overview: 'Vue d’ensemble',
  windowStart: 'Début de la fenêtre',
  window: 'Fenêtre',
  windowEnd: 'Fin de la fenêtre',
};
