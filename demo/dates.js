import 'circa-timeline/define';
import {formatWhen, parseEDTF, parseWhen, WhenSyntaxError} from 'circa-timeline';
import {ar} from 'circa-timeline/i18n/ar';
import {de} from 'circa-timeline/i18n/de';
import {es} from 'circa-timeline/i18n/es';
import {fr} from 'circa-timeline/i18n/fr';

/** What the examples are read from, and the form as it is before anyone has typed. */
const DEFAULTS = {
  date: 'since late April',
  reference: '2019-07-01',
  prefer: 'past',
  hemisphere: 'north',
  zone: 'UTC',
  words: 'en',
};

/** The words around dates, by language; English comes with the package. */
const MESSAGES = {ar, de, es, fr};

/** ms without a key after which the reading is announced and the address follows: a screen reader shall not stammer. */
const PAUSE_MS = 700;

const MS_PER_DAY = 86_400_000;
/** The years after which the calendar repeats itself, and their days. */
const CYCLE = {years: 400, days: 146_097};

const EXAMPLES = [
  [
    'Years, months, days',
    [
      '2014',
      'Feb 2018',
      '17 September 2018',
      'September 17, 2018',
      '17/09/2018',
      '09/17/2018',
      '03/04/2018',
      'Q3 2017',
      'summer 2012',
      'the 1990s',
      '19th century',
      '2019-06-30T14:05+03:00',
    ],
  ],
  [
    'Parts of them',
    [
      'start of 2018',
      'beginning of 2018',
      'end of 2018',
      'early 2017',
      'mid 2017',
      'late 2017',
      'second half of 2017',
      'early March 2017',
      'mid March 2017',
      'late March 2017',
      'early 1990s',
      'mid 1990s',
      'late 1990s',
    ],
  ],
  [
    'Counted from the report',
    [
      'September',
      'late April',
      'since late April',
      'this Sunday',
      'on Sunday',
      'Sunday',
      'last Sunday',
      'next Sunday',
      'yesterday',
      'today',
      'tomorrow',
      'last week',
      'this month',
      'next year',
      'the previous year',
      'two years ago',
      'three days earlier',
      'start of the year',
      'beginning of the year',
    ],
  ],
  ['About and perhaps', ['c. 1850', 'circa 1850', 'about 1850', 'perhaps 1850', 'possibly 1850', '1850?']],
  [
    'Before, after, from, until',
    [
      'before 1850',
      'after 1850',
      'by 1850',
      'until 1850',
      'since 1850',
      'between 1850 and 1860',
      'from 1850 to 1860',
      '1850–1860',
      '1989 or 1990',
    ],
  ],
  [
    'BC and deep time',
    [
      'AD 79',
      '44 BC',
      '44 BCE',
      '2nd millennium BC',
      '66 million years ago',
      '66 Ma',
      '13.8 billion years ago',
      '11,700 BP',
    ],
  ],
  [
    'EDTF, ISO 8601-2',
    [
      '2018-09-17',
      '199X',
      '18XX',
      '-0043',
      '1962-22',
      '1967-35',
      '1967-41',
      '1850~',
      '1850%',
      '[1850..1860]',
      '1850/1860',
      '1850/..',
      '1850/',
      '2004-06-XX',
      '{1960,1961-12}',
      'Y-65000000',
    ],
  ],
];

const byId = (id) => document.getElementById(id);
const form = document.querySelector('.question');
let pause = 0;

// The form

offerZones();
readAddress();
listExamples();
update();

form.addEventListener('input', () => {
  update();
  clearTimeout(pause);
  pause = setTimeout(() => {
    history.replaceState(null, '', addressOf(choices()));
    announce();
  }, PAUSE_MS);
});
form.addEventListener('submit', (event) => event.preventDefault());
byId('words').addEventListener('input', listExamples);
window.addEventListener('popstate', () => {
  readAddress();
  listExamples();
  update();
});
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-example]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  clearTimeout(pause);
  history.pushState(null, '', link.href);
  readAddress();
  update();
  announce();
  // The focus stays in the list, so that the next example is one key away.
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  byId('reader').scrollIntoView({block: 'start', behavior: isStill ? 'auto' : 'smooth'});
});

function offerZones() {
  const names = Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC');
  byId('zone').append(...names.map((name) => new Option(name.replaceAll('_', ' '), name)));
}

function choices() {
  return Object.fromEntries(new FormData(form));
}

/** Fills the form from the address; what it does not say, or says wrongly, is as it was at first. */
function readAddress() {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(DEFAULTS)) {
    const control = form.elements[name];
    control.value = query.get(name) ?? value;
    if (control.selectedIndex === -1) control.value = value;
  }
}

/** An address that holds a date, its reference, and whatever else is not as at first. */
function addressOf(chosen) {
  const query = Object.entries({...DEFAULTS, ...chosen}).filter(
    ([name, value]) => name === 'date' || name === 'reference' || value !== DEFAULTS[name],
  );
  return `?${new URLSearchParams(query)}`;
}

// The reading

function update() {
  const chosen = choices();
  const {reference, problem} = readReference(chosen.reference);
  byId('reference').setAttribute('aria-invalid', String(problem));
  byId('reference-help').textContent = problem
    ? 'Not a day. One is written as 2019-07-01, or as 1 July 2019'
    : 'The reference: the day from which “Sunday” or “September” is counted';
  const result = read(chosen, reference);
  byId('answer').classList.toggle('is-unread', !result.when);
  if (result.when) showReading(result.when, chosen);
  else showProblem(result.error, chosen);
  draw(result.when, chosen, reference);
}

/** The day of the report in EDTF: written as such, or as a person writes a day. */
function readReference(text) {
  if (!text.trim()) return {problem: false};
  try {
    const {edtf, kind, precision, approximate, uncertain} = parseWhen(text);
    if (
      kind === 'instant' &&
      ['day', 'hour', 'minute', 'second', 'millisecond'].includes(precision) &&
      !approximate &&
      !uncertain &&
      !/[[X]/.test(edtf)
    ) {
      return {reference: edtf, problem: false};
    }
  } catch (error) {
    if (!(error instanceof WhenSyntaxError)) throw error;
  }
  return {problem: true};
}

/** What a date is read as; or the error, or neither for no text at all. */
function read({date, prefer, hemisphere, zone}, reference) {
  if (!date.trim()) return {};
  try {
    return {when: parseWhen(date, {reference, prefer, hemisphere, timeZone: zone})};
  } catch (error) {
    if (!(error instanceof WhenSyntaxError)) throw error;
    return {error};
  }
}

function showReading(when, {words, zone}) {
  const say = (style) => inWords(when, words, {style, timeZone: zone});
  const {kind, precision, start, end} = when;
  const isInstant = kind === 'instant';
  byId('verdict').textContent = 'Read as';
  byId('headline').replaceChildren(say('long'));
  byId('reason').hidden = byId('offers').hidden = true;
  byId('short').replaceChildren(say('short'));
  byId('full').replaceChildren(say('full'));
  byId('edtf').textContent = when.edtf;
  byId('kind').textContent = isInstant
    ? 'an instant: one moment within the bounds'
    : 'an interval: it goes on from a beginning to an end';
  byId('start-term').textContent = isInstant ? 'Moment' : 'Beginning';
  byId('start').textContent = boundsInWords(start, when, zone);
  byId('end-row').hidden = isInstant;
  byId('end').textContent = boundsInWords(end, when, zone);
  byId('precision').textContent = precision;
  byId('marks').textContent = marksOf(when).join(', ') || 'neither approximate nor uncertain';
  for (const side of ['start', 'end']) {
    for (const bound of ['earliest', 'latest'])
      byId(`${side}-${bound}`).textContent = String(when[side][bound]).replace('-', '−').replace('Infinity', '∞');
  }
}

function marksOf({approximate, uncertain, relative}) {
  return [
    approximate && 'approximate',
    uncertain && 'uncertain',
    relative && 'relative: the reference was needed',
  ].filter(Boolean);
}

/** Why a text cannot be read, with the place at which reading stopped; all else stays as it is. */
function showProblem(error, chosen) {
  byId('verdict').textContent = error ? 'Cannot be read' : 'Nothing to read yet';
  byId('headline').replaceChildren(...(error ? marked(error) : ['Type a date, or choose one below.']));
  byId('reason').hidden = !error;
  byId('reason').textContent = error ? reasonOf(error) : '';
  const readings = error?.expected.match(/\b\d{4}-\d\d-\d\d\b/g) ?? [];
  byId('offers').hidden = readings.length < 2;
  byId('offers').replaceChildren(
    ...readings.map((edtf) =>
      exampleLink(edtf, {...chosen, date: edtf}, wordsFor(parseEDTF(edtf), chosen.words, {timeZone: 'UTC'})),
    ),
  );
  for (const id of ['short', 'full', 'edtf', 'kind', 'start', 'end', 'precision', 'marks']) byId(id).textContent = '–';
}

/** The message without its beginning, which says again what was typed. */
function reasonOf({message}) {
  return message.replace(/^.*”[^”“]*: expected /, 'Expected ');
}

/** The text with the word marked at which reading stopped; a gap where it ended too soon. */
function marked({text, at}) {
  const mark = document.createElement('mark');
  const [word] = /^\S*/.exec(text.slice(at));
  mark.textContent = word || ' …';
  return [text.slice(0, at), mark, text.slice(at + word.length)];
}

/**
 * The timeline reads for itself, in the northern hemisphere and backwards: it is handed words that it reads as the
 * same.
 */
function draw(when, {date, zone, words}, reference) {
  const alike = (text) => read({...DEFAULTS, zone, date: text}, reference).when?.edtf === when.edtf;
  const drawn = byId('drawn');
  byId('undrawn').hidden = when !== undefined;
  drawn.hidden = when === undefined;
  if (!when) return;
  drawn.timeZone = zone;
  drawn.lang = words;
  drawn.messages = MESSAGES[words];
  drawn.events = {
    title: 'The date that was typed, drawn',
    reference,
    events: [{date: [date, formatWhen(when)].find(alike) ?? when.edtf, title: `“${date.trim()}”`, importance: 1}],
  };
}

function announce() {
  const verdict = byId('verdict').textContent;
  const isRead = !byId('answer').classList.contains('is-unread');
  byId('said').textContent = isRead
    ? `${verdict} ${byId('full').textContent}. ${byId('start-term').textContent} ${byId('start').textContent}.${byId('end-row').hidden ? '' : ` End ${byId('end').textContent}.`}`
    : `${verdict}. ${byId('reason').textContent || byId('headline').textContent}`;
}

// Words

function wordsFor(when, words, options) {
  return formatWhen(when, {messages: MESSAGES[words], locale: MESSAGES[words]?.locale, ...options});
}

/** Words of any language, which do not disturb the direction of the page's own. */
function inWords(when, words, options) {
  const element = document.createElement('bdi');
  element.lang = words;
  element.textContent = wordsFor(when, words, options);
  return element;
}

/** The stretch in which a beginning or an end lies, as a person says it. */
function boundsInWords({earliest, latest}, when, zone) {
  if (earliest === Infinity) return 'open: it goes on';
  if (latest === -Infinity) return 'open: it had been going on';
  const [first, last] = isTimed(when)
    ? [earliest, latest].map((ms) => momentInWords(ms, zone))
    : daysInWords(earliest, latest);
  if (first && last) return first === last ? `in the course of ${first}` : `between ${first} and ${last}`;
  if (first) return `${first} or later`;
  return last ? `${last} or earlier` : 'not known';
}

function isTimed({precision}) {
  return ['hour', 'minute', 'second', 'millisecond'].includes(precision);
}

function momentInWords(ms, zone) {
  if (!Number.isFinite(ms)) return undefined;
  const iso = new Date(ms)
    .toISOString()
    .replace('.000Z', 'Z')
    .replace(/(T\d\d:\d\d):00Z/, '$1Z');
  return formatWhen(parseWhen(iso), {timeZone: zone});
}

/** The first and the last day that a stretch touches; undefined for a side that nothing bounds. */
function daysInWords(earliest, latest) {
  // At the Big Bang the steps between two numbers are longer than a second.
  const STEP = 0.001;
  const first = Number.isFinite(earliest) ? civilOf(Math.floor(earliest / MS_PER_DAY + STEP)) : undefined;
  const last = Number.isFinite(latest) ? civilOf(Math.ceil(latest / MS_PER_DAY - STEP) - 1) : undefined;
  const isOfYears = (first?.day ?? '01-01') === '01-01' && (last?.day ?? '12-31') === '12-31';
  return [first && dayInWords(first, isOfYears), last && dayInWords(last, isOfYears, 1)];
}

/** Year, month and day of a day counted from 1970, however far `Date` is from reaching it. */
function civilOf(day) {
  const cycles = Math.floor(day / CYCLE.days);
  const date = new Date((day - cycles * CYCLE.days) * MS_PER_DAY);
  return {year: date.getUTCFullYear() + cycles * CYCLE.years, day: date.toISOString().slice(5, 10)};
}

/**
 * A day; before the year 1000 whole years, where the bounds are such; before history the years since then, counted as
 * geologists do.
 * @param {number} after 1 for the end of a stretch, which counts from the year after its last
 */
function dayInWords({year, day}, isOfYears, after = 0) {
  const BEFORE_PRESENT = 1950;
  if (year < -9999) return formatWhen(parseWhen(`${BEFORE_PRESENT - year - after} years ago`));
  if (year > 9999) return formatWhen(parseEDTF(`Y${year}`));
  const written = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return formatWhen(parseEDTF(isOfYears && year < 1000 ? written : `${written}-${day}`));
}

// The examples

function listExamples() {
  const {words} = choices();
  byId('groups').replaceChildren(
    ...EXAMPLES.map(([title, texts], index) => {
      const section = element('section');
      const heading = element('h3', title);
      heading.id = `examples-${index}`;
      const table = element('table');
      table.setAttribute('aria-labelledby', heading.id);
      const head = table.createTHead().insertRow();
      for (const name of ['Written', 'Read as']) {
        const cell = element('th');
        const label = element('span', name);
        cell.scope = 'col';
        label.className = 'visually-hidden';
        cell.append(label);
        head.append(cell);
      }
      const body = table.createTBody();
      for (const text of texts) exampleRow(body.insertRow(), text, words);
      section.append(heading, table);
      return section;
    }),
  );
}

function exampleRow(row, date, words) {
  const written = element('th');
  written.scope = 'row';
  written.append(exampleLink(date, {date, words}));
  const readAs = row.insertCell();
  row.prepend(written);
  const {when, error} = read({...DEFAULTS, date}, DEFAULTS.reference);
  const both = element('div');
  if (when)
    both.append(
      inWords(when, words, {timeZone: 'UTC', style: isTimed(when) ? 'full' : 'long'}),
      element('code', when.edtf),
    );
  else both.append(element('em', `not one date: ${error.expected}`));
  readAs.append(both);
}

function exampleLink(date, chosen, label = date) {
  const link = element('a', label);
  link.href = addressOf(chosen);
  link.dataset.example = date;
  return link;
}

function element(name, text = '') {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

// Deep time

const deep = byId('deep');
const eras = [...byId('eras').children];

byId('eras').addEventListener('click', (event) => {
  const era = event.target.closest('button');
  if (!era) return;
  const {from, to} = era.dataset;
  if (from) show(parseWhen(from).start.earliest, parseWhen(to).end.latest);
  else deep.fit();
  choose(era);
  byId('era-said').textContent = `The timeline shows: ${era.textContent}.`;
});
// Once the reader moves on by hand, it is no longer the era that was chosen.
deep.addEventListener('circa-view-input', () => choose(undefined));

function show(start, end) {
  const margin = (end - start) * 0.04;
  deep.view = {start: start - margin, end: end + margin};
}

function choose(chosen) {
  for (const era of eras) era.setAttribute('aria-pressed', String(era === chosen));
}
