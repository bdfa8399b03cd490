import {beforeCount, beginningOnce} from './grammar/beginnings.js';
import {bend, bent, type Bending, type Messages} from './messages.js';
import {plural} from './grammar/plural.js';
import {slashed, withoutSharedEnd} from './grammar/shared-end.js';
import {de as vocabulary} from './vocabularies/de.js';

/** Of what is "17. Jahrhundert", "1960er Jahre" or has its own adjective, in the genitive. */
const GENITIVE: Bending = [
  [/^(\d+\. Jahr(hundert|tausend))/, 'des $1s'],
  [/^(?=\S+er Jahre)/, 'der '],
];
const GENITIVE_OF_ALL: Bending = [...GENITIVE, [/^(?=\d)/, 'des Jahres '], [/^(?=\p{L})/u, 'des ']];

/** Behind "seit", "vor", "von": "dem 3. Mai", "den 1960er Jahren"; but "Mai 2018", "Mitte 2017" and "1850". */
const DATIVE: Bending = [
  [/^(vielleicht )?um /, '$1etwa '],
  [/^(etwa|vielleicht) (?=\d+\. )/, '$1 dem '],
  [/^(etwa|vielleicht) (\S+er) Jahre/, '$1 den $2 Jahren'],
  [/^(?=zwischen)/, 'einem Zeitpunkt '],
  [/^(\p{L}+, )?(?=\d+\. )/u, '$1dem '],
  [/^(\S+er) Jahre/, 'den $1 Jahren'],
  [/^(erste|zweite)(?= \S*[Hh]älfte)/, 'der $1n'],
  [/^(erste|letzte)(?= Tage)(.*) Tage/, 'den $1n Tagen'],
  [/^(erste|zweite|dritte|letzte)s(?= Viertel)/, 'dem $1n'],
  [/^frühe(?= Morgen)/, 'den frühen'],
  [/^(?=Woche |Nacht )/, 'der '],
  [/^(?=Wochenende |Ausgang |Vormittag |Nachmittag |Abend )/, 'dem '],
];

/** Behind "auf": "den 3. Mai". */
const ACCUSATIVE: Bending = [[/^(\p{L}+, )?(?=\d+\. )/u, '$1den ']];

/** When: "am 3. Mai", "im 17. Jahrhundert", "in den 1960er Jahren". */
const WHEN: Bending = [
  [/^(?=\d+\. (Jahr(hundert|tausend)|Quartal))/, 'im '],
  [/^(\p{L}+, )(?=\d+\. )/u, 'am $1dem '],
  [/^frühe(?= Morgen)/, 'in den frühen'],
  [/^(?=Nacht )/, 'in der '],
  [/^(?=\d+\. |Wochenende|Vormittag|Nachmittag|Abend)/, 'am '],
  [/^(\S+er) Jahre/, 'in den $1 Jahren'],
  [/^(erste|zweite)(?= \S*[Hh]älfte)/, 'in der $1n'],
  [/^(erste|zweite|dritte|letzte)s(?= Viertel)/, 'im $1n'],
  [/^(?!Anfang|Mitte|Ende|Beginn|Jahres|etwa|um|vielleicht|vor)(?=\p{L}+ \d)/u, 'im '],
];

const contract = (text: string): string =>
  text
    .replace(/(^| )von dem /g, '$1vom ')
    .replace(/(^| )zu dem /g, '$1zum ')
    .replace(/(^| )zu der /g, '$1zur ');

const dative = bent(DATIVE, contract);

/** "bis zum 17. Jahrhundert", "bis etwa 1850": "zu" stands where an article follows. */
const TO: Bending = [[/^(etwa |vielleicht )?(?=(dem|den|der|einem) )/, '$1zu ']];
const bis = (date: string): string => contract(`bis ${bend(bend(date, DATIVE), TO)}`);

/**
 * The names of parts stand beside each other without "von": "Ende des 4. bis Anfang des 3. Jahrhunderts"; but "Anfang
 * bis Mitte März" is some time in both.
 */
const PART = /^(Anfang|Mitte|Ende) /;

const fromTo = (start: string, end: string): string => {
  const [from = '', to = ''] = withoutSharedEnd([bend(start, DATIVE), bend(end, DATIVE)]);
  return contract(`${PART.test(from) && PART.test(end) ? '' : 'von '}${from} bis ${bend(to, TO)}`);
};

/** "Nacht vom 3. auf den 4. Mai" */
const night = (day: string, next: string): string => {
  const [from, to] = withoutSharedEnd([bend(day, DATIVE), bend(next, ACCUSATIVE)]);
  return contract(`Nacht von ${from} auf ${to}`);
};

const AGO = 'vor ';

const approximate = (date: string): string => `${/^[\d.]+( [vn]\. Chr\.)?$/.test(date) ? 'um' : 'etwa'} ${date}`;

/** @param ofMonth put behind a month's name */
const half =
  (nth: string) =>
  (date: string): string => {
    // "zweite Aprilhälfte 2019", but "zweite Hälfte Apr. 2019"
    if (/^\p{L}+ /u.test(date)) return `${nth} ${date.replace(' ', 'hälfte ')}`;
    if (/^\p{L}/u.test(date)) return `${nth} Hälfte ${date}`;
    return /^\d+( |$)/.test(date) ? `${nth} Jahreshälfte ${date}` : `${nth} Hälfte ${bend(date, GENITIVE)}`;
  };

const edge =
  (days: string, ofYear: string, ofOthers: string) =>
  (date: string): string => {
    if (/^\p{L}/u.test(date)) return `${days} des ${date}`;
    return /^\d+( |$)/.test(date) ? `${ofYear} ${date}` : `${ofOthers} ${bend(date, GENITIVE)}`;
  };

const part = bent(GENITIVE);
const quarter = bent(GENITIVE_OF_ALL);

export const de: Messages = {
  locale: 'de',
  vocabulary,
  approximate: [beforeCount(AGO, 'etwa ', approximate), beforeCount(AGO, 'ca. ', bent([])('ca. {0}'))],
  uncertain: ['vielleicht {0}', '{0}?'],
  before: dative('vor {0}'),
  after: dative('nach {0}'),
  since: (date) => dative('seit {0}')(date.replace(AGO, '')),
  until: bis,
  by: bent(WHEN)('spätestens {0}'),
  notBefore: bent(WHEN)('frühestens {0}'),
  asOf: 'Stand {0}',
  unknownEnd: dative('von {0} bis zu einem unbekannten Zeitpunkt'),
  unknownStart: (date) => `von einem unbekannten Zeitpunkt ${bis(date)}`,
  between: beginningOnce(AGO, dative('zwischen {0} und {1}')),
  fromTo: beginningOnce(AGO, fromTo, '{0} bis {1}'),
  parts: [part('Anfang {0}'), part('Mitte {0}'), part('Ende {0}')],
  twoParts: [part('Anfang bis Mitte {0}'), part('Mitte bis Ende {0}')],
  edges: [edge('erste Tage', 'Jahresbeginn', 'Beginn'), edge('letzte Tage', 'Jahresende', 'Ausgang')],
  halves: [half('erste'), half('zweite')],
  quarters: [
    quarter('erstes Viertel {0}'),
    quarter('zweites Viertel {0}'),
    quarter('drittes Viertel {0}'),
    quarter('letztes Viertel {0}'),
  ],
  dayParts: ['frühe Morgenstunden des {0}', 'Vormittag des {0}', 'Nachmittag des {0}', 'Abend des {0}', night],
  quarter: '{0}. Quartal {1}',
  seasons: ['Frühling {0}', 'Sommer {0}', 'Herbst {0}', 'Winter {0}'],
  southern: '{0} (Südhalbkugel)',
  twoYears: slashed,
  week: 'Woche vom {0}',
  weekend: 'Wochenende vom {0}',
  decade: '{0}er Jahre',
  century: '{0}. Jahrhundert',
  millennium: '{0}. Jahrtausend',
  era: '{0} v. Chr.',
  anno: '{0} n. Chr.',
  yearsAgo: 'vor {0} Jahren',
  unknownYear: 'unbekanntes Jahr',
  ofUnknownYear: '{0} eines unbekannten Jahres',
  ofSomeYear: (day, years) => `${day} ${/er Jahre/.test(years) ? 'in einem' : 'eines Jahres'} ${bend(years, GENITIVE)}`,
  ofUnknownMonth: '{0}. Tag eines unbekannten Monats, {1}',

  separator: ', ',
  timeline: 'Zeitleiste',
  summary:
    '{0}: {1}. Tab führt zu den Ereignissen, Pfeiltasten von einem zum nächsten; Plus und Minus zoomen; ' +
    'das Fragezeichen zeigt alle Tasten.',
  inView: '{0}: {1} im Bild',
  events: plural('de', {one: 'Ein Ereignis', other: '{0} Ereignisse'}),
  eras: 'Epochen',
  eventsOf: (found, all, foundCount, allCount) =>
    `${foundCount ? found : 'Keines'} von ${allCount === 1 ? 'einem Ereignis' : `${all} Ereignissen`}`,
  ranks: 'als {0}. erzählt, als {1}. geschehen',
  notFound: 'nicht unter den gesuchten',

  earlier: '{0} früher',
  later: '{0} später',
  toNearest: 'zum nächsten gehen',

  controls: 'Zoom',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  showAll: 'Alles zeigen',
  panEarlier: 'Früher',
  panLater: 'Später',
  curve: 'Reihenfolge der Erzählung',
  keys: 'Tasten',
  close: 'Schließen',
  zoomHint: '{0} halten und scrollen, um zu zoomen',

  loading: 'Die Zeitleiste wird geladen …',
  noEvents: 'Es gibt keine Ereignisse zu zeigen.',
  unshown: 'Nicht darstellbare Ereignisse: {0} von {1}.',
  fileUnreachable: 'Die Ereignisse konnten nicht geladen werden.',
  fileRefused: 'Die Ereignisse konnten nicht geladen werden: Der Server antwortet {0}.',
  fileUnreadable: 'Die Ereignisse konnten nicht gelesen werden.',
  partFailed: 'Ein Teil des Zeitstrahls konnte nicht geladen werden.',
  tryAgain: 'Erneut versuchen',

  legendDay: 'auf den Tag bekannt',
  legendStretch: 'irgendwann in dieser Zeit',
  legendUnbounded: 'irgendwann davor oder danach',
  legendAbout: 'etwa',
  legendPerhaps: 'vielleicht',
  legendSpan: 'dauerte an',
  legendTaper: 'dauerte an, ohne genannte Tage',
  legendOpen: 'dauert fort',
  legendUnknown: 'niemand weiß, wie lange',
  legendSet: 'eines davon oder alle',
  legendCounted: 'mehrere, dicht beieinander',
  legendBack: 'die Erzählung springt zurück',

  someTime: 'Irgendwann in dieser Zeit: {0}; {1}.',
  noDay: 'die Quelle nennt keinen Tag',
  noMonth: 'die Quelle nennt keinen Monat',
  noYear: 'die Quelle nennt kein Jahr',
  nothingCloser: 'die Quelle nennt nichts Genaueres',
  notHowLongBefore: 'die Quelle sagt nicht, wie lange davor',
  notHowLongAfter: 'die Quelle sagt nicht, wie lange danach',
  knownDay: 'Die Quelle nennt den Tag.',
  knownTime: 'Die Quelle nennt die Uhrzeit.',
  knownEnds: 'Es dauerte an; die Quelle nennt den ersten und den letzten Tag.',
  noFirstDay: 'Die Quelle nennt nicht den Tag, an dem es begann.',
  noLastDay: 'Die Quelle nennt nicht den Tag, an dem es endete.',
  noFirstNorLastDay: 'Es dauerte an; die Quelle nennt weder den ersten noch den letzten Tag.',
  openStart: 'Es dauerte schon zuvor an; die Quelle nennt keinen Anfang.',
  openEnd: 'Es dauert fort; die Quelle nennt kein Ende.',
  lostStart: 'Niemand weiß, wann es begann.',
  lostEnd: 'Niemand weiß, wann es endete.',
  oneOfDates: 'Eines dieser Daten; die Quelle lässt offen, welches.',
  allOfDates: 'Alle diese Daten; über die Zeit dazwischen sagt die Quelle nichts.',
  notSure: 'Die Quelle ist sich nicht sicher.',

  unlabelled: plural('de', {one: '+{0} weiteres', other: '+{0} weitere'}),
  andMore: plural('de', {one: 'und ein weiteres', other: 'und {0} weitere'}),
  zoomHere: 'Hier vergrößern',

  wording: 'nach „{0}“',
  claims: 'Darstellungen',
  denies: 'bestreitet',
  source: 'Quelle',
  sources: 'Quellen',
  readMore: 'Mehr lesen',

  control: 'Strg',
  shift: 'Umschalt',
  home: 'Pos1',
  end: 'Ende',
  pageUp: 'Bild auf',
  pageDown: 'Bild ab',
  enter: 'Eingabe',
  space: 'Leertaste',
  escape: 'Esc',
  tabKey: 'zu den Ereignissen, dann zu den Knöpfen',
  arrowKeys: 'von Ereignis zu Ereignis; auf der Zeitleiste selbst die Achse entlang',
  shiftArrowKeys: 'die Achse entlang, auch von einem Ereignis aus',
  homeAndEndKeys: 'zum ersten oder letzten Ereignis oder an ein Ende der Zeitleiste',
  pageKeys: 'fast ein ganzes Bild zurück oder weiter',
  zoomKeys: 'vergrößern, verkleinern',
  showAllKey: 'alles zeigen',
  openKeys: 'das Ereignis öffnen',
  listKey: 'Liste der Ereignisse im Bild',
  closeKey: 'die Karte oder die Liste schließen',
  helpKey: 'diese Liste',

  order: 'Reihenfolge',
  orderGiven: 'Wie erzählt',
  orderTime: 'Nach Datum',
  position: '{0} von {1}',

  columnGiven: 'Erzählt',
  columnDate: 'Datum',
  columnEvent: 'Ereignis',
  columnGroup: 'Gruppe',

  story: 'Erzählung',
  begin: 'Beginnen',
  previousEvent: 'Voriges Ereignis',
  nextEvent: 'Nächstes Ereignis',
  earliestAndLatest: 'frühestes: {0}; spätestes: {1}',

  search: 'Ereignisse durchsuchen',
  clearSearch: 'Suche leeren',
  previousMatch: 'Voriger Treffer',
  nextMatch: 'Nächster Treffer',
  hideOthers: 'Übrige ausblenden',
  groups: 'Gruppen',
  allGroups: 'Alle Gruppen',
  withoutGroup: 'Ohne Gruppe',
  moreGroups: plural('de', {
    one: 'und eine weitere Gruppe, die immer gezeigt wird',
    other: 'und {0} weitere Gruppen, die immer gezeigt werden',
  }),

  overview: 'Übersicht',
  windowStart: 'Anfang des Fensters',
  window: 'Fenster',
  windowEnd: 'Ende des Fensters',
};
