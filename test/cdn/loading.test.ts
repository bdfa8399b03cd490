import {expect} from 'chai';
import type {CircaTimeline} from '../../src/index.js';
import {engine} from '../support.js';
import {all} from '../elements/shared/fixture.js';

type Page = Window & {readonly wrong: readonly string[]};

/** Opens a page in a frame, and waits for its first picture. Its requests are noted under a token. */
async function open(path: string, {held = '', width = 1000}: {held?: string; width?: number | undefined} = {}) {
  const record = `/recorded/${Math.random()}`;
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  frame.src = `${record}${held && `/${held}`}${path}`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  const page = frame.contentWindow as unknown as Page;
  await page.customElements.whenDefined('circa-timeline');
  const timeline: CircaTimeline = page.document.querySelector('circa-timeline')!;
  await timeline.updateComplete;
  const paths = (await (await fetch(record)).json()) as string[];
  const asked = paths.map((path) => path.split('/').at(-1)!).filter((name) => /json|circa/.test(name));
  return {page, timeline, asked};
}

const ORIENTATIONS = [
  ['lying', 1000, []],
  ['upright', 400, ['circa-timeline.vertical.js']],
] as const;

describe('loading', function () {
  before(async function () {
    // dist/cdn has not been built: npm run build
    if (!(await fetch('/dist/cdn/circa-timeline.js', {method: 'HEAD'})).ok) this.skip();
  });

  afterEach(() => document.body.replaceChildren());

  for (const [stands, width, parts] of ORIENTATIONS) {
    it(`a page asks for the script, then for core and data, each once, and nothing but the parts that it needs before it is drawn ${stands}`, async () => {
      const {page, timeline, asked} = await open('/test/pages/six-events.html', {width});
      expect(all(timeline, '.mark')).to.have.length(6);
      expect(asked[0]).to.equal('circa-timeline.js');
      expect(asked.slice(1).sort()).to.deep.equal([
        'circa-timeline.core.js',
        'circa-timeline.dates-in-words.js',
        ...parts,
        'idlib-2019.json',
      ]);
      expect(page.wrong).to.deep.equal([]);
    });
  }

  it('a page asks for the data without waiting for the core, and for the core without waiting for the data', async () => {
    // Where one waited for the other, which is held back until it is asked for, neither would ever come.
    for (const held of ['core~idlib', 'idlib~core']) {
      const {timeline} = await open('/test/pages/six-events.html', {held});
      expect(all(timeline, '.mark'), held).to.have.length(6);
    }
  });

  it('a page whose dates are in figures asks for nothing that reads words', async () => {
    const {timeline, asked} = await open('/test/pages/figures.html');
    expect(all(timeline, '.mark')).to.have.length(5);
    expect(timeline.problems).to.deep.equal([]);
    expect(asked).to.deep.equal(['circa-timeline.js', 'circa-timeline.core.js']);
  });

  for (const [what, page] of [
    ['a file with eras and colours', 'eras'],
    ['eras as elements, and a colour,', 'era-elements'],
  ] as const) {
    it(`a page that has ${what} asks for what reads and draws them, and for nothing else`, async () => {
      const {timeline, asked} = await open(`/test/pages/${page}.html`);
      expect(all(timeline, '.era')).to.have.length(timeline.timeline.eras.length).and.not.have.length(0);
      expect(timeline.problems).to.deep.equal([]);
      expect(asked.filter((name) => name.endsWith('.js')).sort()).to.deep.equal([
        'circa-timeline.core.js',
        'circa-timeline.eras.js',
        'circa-timeline.js',
        'circa-timeline.own-colors.js',
      ]);
    });
  }

  it('a page asks for companions, dates in words, lists, curves, upright pictures, eras and colours without waiting for the core', async () => {
    for (const [page, held, width] of [
      ['dark', 'core~companions'],
      ['dark', 'companions~event-body'],
      ['dark', 'companions~search'],
      ['six-events', 'core~dates-in-words'],
      ['list', 'core~read-list'],
      ['list', 'core~dates-in-words'],
      ['curve', 'core~curve'],
      ['figures', 'core~vertical', 400],
      ['eras', 'core~timeline.eras'],
      ['eras', 'core~own-colors'],
      ['era-elements', 'core~timeline.eras'],
      ['era-elements', 'core~own-colors'],
    ] as const) {
      const {
        timeline,
        page: {wrong},
      } = await open(`/test/pages/${page}.html`, {held, width});
      expect(all(timeline, '.mark .title'), page).to.not.have.length(0);
      expect(wrong).to.deep.equal([]);
    }
  });

  it('a page with preload and modulepreload asks for all at once, and for each but once', async function () {
    const {page, timeline, asked} = await open('/test/pages/six-events-hinted.html', {held: 'timeline.js~idlib'});
    expect(all(timeline, '.mark')).to.have.length(6);
    // WebKit asks once more for what must not be kept, as nothing here may.
    const once = engine === 'webkit' ? [...new Set(asked)] : asked;
    expect(once.sort()).to.deep.equal([
      'circa-timeline.core.js',
      'circa-timeline.dates-in-words.js',
      'circa-timeline.js',
      'idlib-2019.json',
    ]);
    expect(page.wrong).to.deep.equal([]);
  });
});
