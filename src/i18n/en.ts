import {bent, type Messages} from './messages.js';

/** "1st", "22nd", "11th", and what they count. */
const nth =
  (what: string) =>
  (_: string, value: number): string =>
    `${value}${(/1.$/.test(String(value)) ? '' : ['', 'st', 'nd', 'rd'][value % 10]) || 'th'} ${what}`;

/** A part of "the 1990s", "the 19th century", but of "2019" and "March 2019". */
const the = bent((date) => (/\ds|century|millennium/.test(date) ? `the ${date}` : date));

export const en: Messages = {
  locale: 'en-GB',
  approximate: ['about {0}', 'c. {0}'],
  uncertain: ['perhaps {0}', '{0}?'],
  before: 'before {0}',
  after: 'after {0}',
  since: 'since {0}',
  until: 'until {0}',
  asOf: 'as of {0}',
  unknownEnd: 'from {0} to an unknown date',
  unknownStart: 'from an unknown date to {0}',
  between: 'between {0} and {1}',
  fromTo: 'from {0} to {1}',
  parts: ['early {0}', (date) => `mid${/^\d/.test(date) ? '-' : ' '}${date}`, 'late {0}'],
  edges: [the('start of {0}'), the('end of {0}')],
  halves: [the('first half of {0}'), the('second half of {0}')],
  quarter: 'Q{0} {1}',
  seasons: ['spring {0}', 'summer {0}', 'autumn {0}', 'winter {0}'],
  southern: '{0} (southern hemisphere)',
  week: 'the week of {0}',
  decade: '{0}s',
  century: nth('century'),
  millennium: nth('millennium'),
  era: '{0} BCE',
  anno: '{0} CE',
  yearsAgo: '{0} years ago',
  unknownYear: 'of an unknown year',
};
