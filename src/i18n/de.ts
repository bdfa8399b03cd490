import {bent, type Messages} from './messages.js';

/** "am 3. Mai", but "im Mai 2018". */
const dem = bent((date) => (/^\d+\. \p{L}/u.test(date) && !/hundert|tausend/.test(date) ? `dem ${date}` : date));

export const de: Messages = {
  locale: 'de',
  approximate: ['um {0}', 'um {0}'],
  uncertain: ['vielleicht {0}', '{0}?'],
  before: dem('vor {0}'),
  after: dem('nach {0}'),
  since: dem('seit {0}'),
  until: 'bis {0}',
  asOf: 'Stand {0}',
  unknownEnd: 'von {0} bis zu einem unbekannten Zeitpunkt',
  unknownStart: 'von einem unbekannten Zeitpunkt bis {0}',
  between: dem('zwischen {0} und {1}'),
  fromTo: 'von {0} bis {1}',
  parts: ['Anfang {0}', 'Mitte {0}', 'Ende {0}'],
  edges: ['ganz am Anfang von {0}', 'ganz am Ende von {0}'],
  halves: ['erste Hälfte {0}', 'zweite Hälfte {0}'],
  quarter: '{0}. Quartal {1}',
  seasons: ['Frühling {0}', 'Sommer {0}', 'Herbst {0}', 'Winter {0}'],
  southern: '{0} (Südhalbkugel)',
  week: dem('Woche ab {0}'),
  decade: '{0}er Jahre',
  century: '{0}. Jahrhundert',
  millennium: '{0}. Jahrtausend',
  era: '{0} v. Chr.',
  anno: '{0} n. Chr.',
  yearsAgo: 'vor {0} Jahren',
  unknownYear: 'eines unbekannten Jahres',
};
