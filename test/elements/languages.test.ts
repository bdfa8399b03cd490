import {expect} from 'chai';
import '../../src/define.js';
import {KEYS_DIALOG} from '../../src/elements/timeline/lazy-parts.js';
import type {CircaTimeline, EventInput, TimelineInput} from '../../src/index.js';
import {ar} from '../../src/i18n/ar.js';
import {de} from '../../src/i18n/de.js';
import {en} from '../../src/i18n/en.js';
import {es} from '../../src/i18n/es.js';
import {fr} from '../../src/i18n/fr.js';
import {fill, type Message, type Messages} from '../../src/i18n/messages.js';
import {engine, nextFrame, sendKeys, until} from '../support.js';

const TABLES: Readonly<Record<string, Messages>> = {en, fr, de, es, ar};

/** Of every kind that something is said about, in words that are of no language. */
const RICH: TimelineInput = {
  title: 'Xxx',
  reference: '2019-07-01',
  groups: [
    {id: 'g', title: 'Ggg'},
    {id: 'h', title: 'Hhh'},
  ],
  eras: [{date: '1835/1845', title: 'Ooo'}],
  events: [
    {
      id: 'full',
      date: 'circa 1850',
      title: 'Aaa',
      text: 'Ttt',
      group: 'g',
      url: 'https://example.org/',
      sources: [
        {name: 'Sss', quote: 'Qqq'},
        {name: 'Uuu', url: 'https://example.org/s'},
      ],
      claims: [
        {by: 'Bbb', says: 'Yyy', stance: 'denies', sources: [{name: 'Vvv'}]},
        {by: 'Ccc', says: 'Zzz'},
      ],
    },
    {id: 'span', date: '1820/1830', title: 'Ddd', group: 'h'},
    {id: 'open', date: '1860/..', title: 'Eee', group: 'h'},
    {id: 'alone', date: '1840-02', title: 'Fff'},
    {date: 'Www', title: 'Jjj'},
    {title: 'Kkk'} as EventInput,
  ],
};

/** Dates of which the sign of each says something of its own. */
const SIGNED = [
  ...['1850-05-12', '1850-05-12T14:05', '1850-05', '1850', '185X', '1850~', '1850?', '[..1850]', '[1850..]'],
  ...['1850-05-12/1850-06-13', '1850/1860', '1850-05-12/1860', '1850/1860-05-12', '1850-05-12/..', '../1850-05-12'],
  ...['1850-05-12/', '/1850-05-12', '[1850,1860]', '{1850,1860}'],
].map((date, index) => ({id: `s${index}`, date, title: 'Ggg'}));

/** More than are drawn one by one, and than a list of a cluster shows. */
const MANY: readonly EventInput[] = Array.from({length: 640}, (_, index) => ({
  date: `${160 + (index % 500)}`,
  title: `N${index}`,
  group: `G${index % 210}`,
}));

/** Everything that a tree of elements shows and says, texts and attributes, also within shadow roots. */
function textsIn(root: Element | ShadowRoot): string[] {
  const texts: string[] = [];
  for (const element of [...(root instanceof Element ? [root] : []), ...root.querySelectorAll('*')]) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
      texts.push(element.getAttribute(name) ?? '');
    for (const child of element.childNodes) if (child instanceof Text) texts.push(child.data);
    if (element.shadowRoot) texts.push(...textsIn(element.shadowRoot));
  }
  return texts.map((text) => text.trim()).filter(Boolean);
}

const page = document.createElement('main');

/** A timeline with companions, drawn, on a page of a language. */
async function mount(lang: string, set: Partial<CircaTimeline>, companions = ''): Promise<CircaTimeline> {
  page.replaceChildren();
  page.lang = lang;
  page.dir = lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr';
  document.body.append(page);
  const timeline = document.createElement('circa-timeline');
  timeline.innerHTML = companions;
  Object.assign(timeline, set);
  page.append(timeline);
  await timeline.updateComplete;
  await nextFrame();
  await nextFrame();
  return timeline;
}

const inside = (host: Element, selector: string): HTMLElement => host.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** All that the elements say in one language, in every state in which they say something of their own. */
async function everythingSaid(lang: string, messages: Messages): Promise<string[]> {
  const said: string[] = [];
  const take = () => said.push(...textsIn(page));

  let timeline = await mount(
    lang,
    {events: RICH, messages, selected: 'full', curve: true},
    `<circa-search slot="above"></circa-search><circa-minimap></circa-minimap>
     <circa-list as="table"></circa-list><circa-list as="list"></circa-list>`,
  );
  await timeline.showKeys();
  take();
  timeline.filter = {text: 'Aaa'};
  await timeline.updateComplete;
  timeline.curve = false;
  const search = page.querySelector('circa-search')!;
  const input = inside(search, '#text') as HTMLInputElement;
  input.value = 'Aaa';
  input.dispatchEvent(new Event('input'));
  inside(search, '.group input').click();
  await timeline.updateComplete;
  await nextFrame();
  take();
  inside(timeline, '.mark').dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
  inside(timeline, '.stage').focus();
  await sendKeys({press: '+'});
  await until(() => inside(timeline, '.status').textContent !== '');
  take();
  const {start} = timeline.timeline.extent!;
  timeline.view = {start: start - 2000, end: start - 1000};
  await until(() => timeline.shadowRoot!.querySelector('.is-later .edge:not([hidden])'));
  take();

  timeline = await mount(lang, {events: SIGNED, messages});
  for (const {id} of SIGNED) {
    timeline.select(id);
    await timeline.updateComplete;
    take();
  }

  timeline = await mount(lang, {events: RICH, messages}, '<circa-story></circa-story>');
  take();
  timeline.select('span');
  await nextFrame();
  take();

  timeline = await mount(lang, {events: MANY, messages}, '<circa-search></circa-search><circa-list></circa-list>');
  inside(timeline, '.mark').focus();
  await sendKeys({press: 'l'});
  await until(() => inside(timeline, '.card').matches(':popover-open'));
  take();

  // In so little height that some are counted.
  timeline = await mount(lang, {events: MANY.map(({date, title}) => ({date, title})), messages});
  timeline.style.setProperty('height', '240px');
  await until(() => inside(timeline, '.legend .density') !== null);
  take();

  await mount(lang, {events: [], messages});
  take();

  for (const src of ['/data/README.md', 'http://localhost:1/nowhere.json']) {
    await mount(lang, {src, messages});
    take();
  }
  // A part that cannot be had.
  Object.defineProperty(KEYS_DIALOG, 'content', {value: undefined, configurable: true});
  await timeline.showKeys();
  Reflect.deleteProperty(KEYS_DIALOG, 'content');
  page.replaceChildren(timeline);
  await timeline.updateComplete;
  take();

  const {fetch} = window;
  window.fetch = () => new Promise(() => undefined);
  const loading = document.createElement('circa-timeline');
  Object.assign(loading, {src: '/nowhere.json', messages});
  page.replaceChildren(loading);
  await until(() => loading.shadowRoot?.querySelector('p[role=status].line') !== null);
  window.fetch = fetch;
  take();
  page.remove();
  return said;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** The words of all messages of a table, in some of the forms that they have for numbers. */
function wordsIn(table: Messages): Set<string> {
  const messages = Object.entries(table).flatMap(([name, message]: [string, unknown]) =>
    name === 'locale' || name === 'vocabulary' ? [] : ([message].flat() as Message<unknown[]>[]),
  );
  return new Set(
    messages.flatMap((message) =>
      [0, 1, 2, 5].flatMap((count) => wordsOf(fill<unknown[]>(message, '', '', count, count))),
    ),
  );
}

/** Messages that are said in full, whatever they are about. */
function wholeMessages(table: Messages): string[] {
  return Object.entries(table)
    .filter(([name]) => !DATE_WORDS.includes(name) && name !== 'separator')
    .flatMap(([, message]: [string, unknown]) =>
      typeof message === 'string' && !message.includes('{') ? [message] : [],
    );
}

const DATE_WORDS = ['locale', 'unknownYear'];

/** All of them in the fastest engine; in the others the one that is least like English, in words and direction. */
const WALKED = engine === 'chromium' ? TABLES : {ar};

describe('everything that the elements show and say', () => {
  for (const [lang, table] of Object.entries(WALKED)) {
    it(`is of the table of ${lang}`, async () => {
      const said = await everythingSaid(lang, table);
      const all = said.join('\n');
      // The walk is thorough: each message of the table was met.
      expect(wholeMessages(table).filter((message) => !all.includes(message))).to.deep.equal([]);
      if (lang === 'en') return;
      const own = wordsIn(table);
      const foreign = [...wordsIn(en)].filter((word) => !own.has(word));
      // Paths in the data are code.
      const words = new Set(said.flatMap((text) => wordsOf(text.replace(/events\[\d+\]\.\w+/g, ''))));
      expect(foreign.filter((word) => words.has(word))).to.deep.equal([]);
    });
  }

  it('has any word that a page puts in the place of another', async () => {
    const timeline = await mount('en', {events: RICH, messages: {zoomIn: 'Nearer', begin: 'Go'}}, COMPANIONS);
    expect(inside(timeline, '[aria-label=Nearer]').matches('.toolbar button')).to.equal(true);
    expect(inside(timeline, '[aria-label="Zoom out"]')).to.not.equal(null);
    expect(inside(page.querySelector('circa-story')!, '.step.has-words').textContent.trim()).to.equal('Go');
  });

  it('follows when a page hands over another table', async () => {
    const timeline = await mount('fr', {events: RICH}, COMPANIONS);
    timeline.messages = fr;
    await timeline.updateComplete;
    await nextFrame();
    for (const [host, name] of [
      ['circa-timeline', fr.zoomIn],
      ['circa-minimap', fr.overview],
      ['circa-search', fr.search],
      ['circa-story', fr.begin],
    ] as const) {
      expect(inside(page.querySelector(host)!, `[aria-label="${name}"]`), name).to.not.equal(null);
    }
    expect(inside(page.querySelector('circa-list')!, 'th').textContent.trim()).to.equal(fr.columnGiven);
  });

  after(() => page.remove());
});

const COMPANIONS = `<circa-search></circa-search><circa-minimap></circa-minimap>
  <circa-list as="table"></circa-list><circa-story></circa-story>`;

/** The language that holds at an element, as `lang` says within its own tree and around it. */
function langAt(element: Element): string | undefined {
  for (let at: Element | null = element; at;) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
}

describe('the language of each text', () => {
  after(() => page.remove());

  const WORDS = [
    ['circa-timeline', '.toolbar button'],
    ['circa-timeline', '.legend span'],
    ['circa-timeline', '#summary'],
    ['circa-timeline', '[part=problems]'],
    ['circa-search', '#text'],
    ['circa-search', '.rest'],
    ['circa-minimap', '.handle'],
    ['circa-list', 'th'],
    ['circa-list', 'caption span:last-child'],
    ['circa-story', '.step'],
  ] as const;
  const langsOf = () => WORDS.map(([host, part]) => langAt(inside(page.querySelector(host)!, part)));

  it('is the page’s on a page in whose language all is said', async () => {
    await mount('fr-CA', {events: RICH, messages: fr}, COMPANIONS);
    expect(new Set(langsOf())).to.deep.equal(new Set(['fr-CA']));
  });

  it('is English for the words on a page whose language has no table, from left to right, and its own for dates', async () => {
    const timeline = await mount('he', {events: RICH}, COMPANIONS);
    expect(new Set(langsOf())).to.deep.equal(new Set(['en']));
    expect(inside(timeline, '.legend span').matches(':dir(ltr)')).to.equal(true);
    const lane = inside(timeline, '.lane-label[role=button]');
    expect([lane.getAttribute('aria-label'), langAt(lane)]).to.deep.equal(['Ggg, One event', 'en']);
    expect(langAt(lane.querySelector('text')!)).to.equal('he');
    const mark = inside(timeline, '[data-id=alone]');
    expect(mark.getAttribute('aria-label')).to.match(/^Fff, .*told fourth, happened \w+$/);
    expect(langAt(mark)).to.equal('en');
    const labelled = [...timeline.shadowRoot!.querySelectorAll('.mark:has(.label)')];
    const texts = (role: string) => labelled.map((each) => each.querySelector(`.${role}`)!);
    expect(new Set(texts('title').map(langAt))).to.deep.equal(new Set(['he']));
    for (const date of texts('date'))
      expect(langAt(date), date.textContent).to.equal(/[a-z]/.test(date.textContent) ? 'en' : 'he');
    expect(texts('date').some((date) => /[a-z]/.test(date.textContent))).to.equal(true);
    expect(langAt(inside(timeline, '.now text')), inside(timeline, '.now').textContent).to.equal('en');
    expect(langAt(inside(timeline, '.tick-label, .axis text'))).to.equal('he');
    const list = page.querySelector('circa-list')!;
    const [inWords, byIntl] = ['full', 'alone'].map((id) => inside(list, `[data-id=${id}] .date span`));
    expect([inWords!.textContent, langAt(inWords!), inWords!.matches(':dir(ltr)')]).to.deep.equal([
      'about 1850',
      'en',
      true,
    ]);
    expect([byIntl!.textContent, langAt(byIntl!), byIntl!.matches(':dir(rtl)')]).to.deep.equal([
      'פברואר 1840',
      'he',
      true,
    ]);
    expect(inside(timeline, '#summary').textContent).to.match(/^[\x20-~–]+$/);
    timeline.events = [{date: 'since May 2018', title: 'Aaa'}];
    await timeline.updateComplete;
    expect(inside(timeline, '.mark').getAttribute('aria-label')).to.match(/^Aaa, since May 2018/);
  });

  it('is that of a table that the page has handed over, dates included, on a page of another language', async () => {
    const timeline = await mount('en', {events: RICH, messages: de}, COMPANIONS);
    expect(new Set(langsOf())).to.deep.equal(new Set(['de']));
    expect(langAt(inside(timeline, '.mark'))).to.equal('de');
    expect(langAt(inside(page.querySelector('circa-list')!, '.date'))).to.equal('de');
    expect(inside(timeline, '[data-id=alone]').getAttribute('aria-label')).to.include('Feb. 1840');
  });

  it('is that of the data for the texts of the data, each of them with a direction of its own', async () => {
    const events = {...RICH, lang: 'ar'};
    const timeline = await mount('en', {events, selected: 'full'}, '<circa-list as="table"></circa-list>');
    await until(() => inside(timeline, '.card').matches(':popover-open'));
    for (const part of ['.card-title', '.event-body p', '.claim-by', '.wording span', '.sources a']) {
      expect(langAt(inside(timeline, part)), part).to.equal('ar');
      expect(inside(timeline, part).dir, part).to.equal('auto');
    }
    for (const part of ['.close', '.sources-label', '.stance', '.event-body > p:last-child a', '.wording'])
      expect(langAt(inside(timeline, part)), part).to.equal('en');
    const stage = inside(timeline, '.stage');
    expect([stage.getAttribute('aria-label'), langAt(stage)]).to.deep.equal(['Xxx', 'ar']);
    expect(langAt(inside(timeline, '.hint'))).to.equal('en');
    expect(langAt(inside(timeline, '.mark .title'))).to.equal('ar');
    expect(langAt(inside(timeline, '.mark .date'))).to.equal('en');
    expect(langAt(inside(timeline, '.lane-label text'))).to.equal('ar');
    const list = page.querySelector('circa-list')!;
    expect(langAt(inside(list, '.title span'))).to.equal('ar');
    expect(langAt(inside(list, '.group span'))).to.equal('ar');
    expect(langAt(inside(list, 'th'))).to.equal('en');
  });
});
