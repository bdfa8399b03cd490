import {bent, type Messages} from './messages.js';
import {plural} from './plural.js';
import {roman} from './roman-numerals.js';

/** "1er", "2e"; of centuries "Ier", "XIXe". */
const ordinal = (digits: string, value: number): string => digits + (value === 1 ? 'er' : 'e');
const romanOrdinal = (value: number): string => ordinal(roman(value), value);

/** "le 3 mai", but "mai 2018" and "1850". */
const le = bent(
  (date) => (/^\d\d?(er)? (?!.ill)\p{L}/u.test(date) ? `le ${date}` : date),
  (text) =>
    text
      .replace('de le', 'du')
      .replace('à le', 'au')
      .replace(/de (?=[aeiouhéâ])/i, 'd’'),
);

const events = plural('fr', {one: '{0} événement', many: '{0} d’événements', other: '{0} événements'});

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
  century: (_, number) => `${romanOrdinal(number)} siècle`,
  millennium: (_, number) => `${romanOrdinal(number)} millénaire`,
  era: '{0} av. J.-C.',
  anno: '{0} apr. J.-C.',
  yearsAgo: (count) => `il y a ${count} ${/\p{L}$/u.test(count) ? 'd’années' : 'ans'}`,
  unknownYear: 'd’une année inconnue',

  separator: ', ',
  timeline: 'Frise chronologique',
  summary:
    '{0} : {1}. Tab mène aux événements, les flèches de l’un à l’autre ; plus et moins changent l’échelle ; ' +
    'le point d’interrogation affiche toutes les touches.',
  inView: '{0} : {1} à l’écran',
  events,
  eventsOf: (found, all, foundCount, allCount) => `${foundCount ? found : 'Aucun'} sur ${events(all, allCount)}`,
  ranks: (given, time, givenRank, timeRank) =>
    `${ordinal(given, givenRank)} du récit, ${ordinal(time, timeRank)} dans le temps`,
  notFound: 'hors de la recherche',

  controls: 'Zoom',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  showAll: 'Tout afficher',
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

  legendRange: 'à un moment de cette période',
  legendDot: 'connu avec la précision affichée',
  legendSpan: 'a duré',
  legendOpen: 'a duré, fin non indiquée',
  legendBack: 'le récit revient en arrière',

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
