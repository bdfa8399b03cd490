import {expect} from 'chai';
import type {LitElement} from 'lit';
import type {CircaTimeline} from '../../src/index.js';
import {all, inside} from '../elements/shared/fixture.js';
import {nextFrame, until} from '../support.js';

type Page = Window & {readonly wrong: readonly string[]};

/** A page without a bundler, for which the server has the companions only after so many times. */
async function open(path: string, times: number): Promise<{page: Page; timeline: CircaTimeline}> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '600';
  frame.src = `/failing/${Math.random()}/${times}-companions/test/pages/${path}`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  const page = frame.contentWindow as unknown as Page;
  const timeline = page.document.querySelector('circa-timeline')!;
  await page.customElements.whenDefined('circa-timeline');
  await timeline.updateComplete;
  return {page, timeline};
}

function put<E extends HTMLElement>(page: Page, name: string, attributes: Record<string, string>): E {
  const element = page.document.createElement(name) as E;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  page.document.body.append(element);
  return element;
}

async function titles(page: Page, list: LitElement): Promise<number> {
  await page.customElements.whenDefined('circa-list');
  await list.updateComplete;
  return list.shadowRoot!.querySelectorAll('.title').length;
}

const SAID = 'A part of the timeline could not be fetched. Try again';

const told = (timeline: CircaTimeline) =>
  all(timeline, '[part=failure][role=alert]').map(({textContent}) => textContent?.trim().replace(/\s+/g, ' '));

/** Four attempts, with the pauses between them. */
const untilTold = (timeline: CircaTimeline) => until(() => told(timeline).length);

describe('fetchCompanions, where their file fails', function () {
  this.timeout(30_000);

  before(async function () {
    // dist/cdn has not been built: npm run build
    if (!(await fetch('/dist/cdn/circa-timeline.js', {method: 'HEAD'})).ok) this.skip();
  });

  afterEach(() => document.body.replaceChildren());

  it('gets them all the same after one failure, without a word', async () => {
    const {page, timeline} = await open('six-events.html', 1);
    timeline.id = 'told';
    expect(await titles(page, put<LitElement>(page, 'circa-list', {for: 'told'}))).to.equal(6);
    expect(told(timeline)).to.deep.equal([]);
  });

  it('says so after four, once, in the timeline that has companions, and shows them once the button is pressed', async () => {
    const {page, timeline} = await open('dark.html', 4);
    const other = put<CircaTimeline>(page, 'circa-timeline', {});
    await untilTold(timeline);
    expect([told(timeline), told(other)]).to.deep.equal([[SAID], []]);
    expect(page.customElements.get('circa-search')).to.equal(undefined);
    inside<HTMLButtonElement>(timeline, '[part=failure] button').click();
    await page.customElements.whenDefined('circa-search');
    await until(() => told(timeline).length === 0);
    const shown = (name: string, what: string) => timeline.querySelector(name)!.shadowRoot?.querySelector(what);
    await until(() => shown('circa-search', 'input') && shown('circa-minimap', 'svg'));
    expect(page.wrong).to.deep.equal([]);
  });

  it('says so again where it is pressed in vain', async () => {
    const {timeline} = await open('dark.html', 8);
    await untilTold(timeline);
    inside<HTMLButtonElement>(timeline, '[part=failure] button').click();
    await timeline.updateComplete;
    expect(told(timeline)).to.deep.equal([]);
    await untilTold(timeline);
    expect(told(timeline)).to.deep.equal([SAID]);
  });

  it('asks anew for a companion that comes into the page later, and then says nothing any more', async () => {
    const {page, timeline} = await open('six-events.html', 4);
    timeline.id = 'told';
    const list = put<LitElement>(page, 'circa-list', {for: 'told'});
    await untilTold(timeline);
    expect(told(timeline)).to.deep.equal([SAID]);
    put(page, 'circa-story', {for: 'told'});
    expect(await titles(page, list)).to.equal(6);
    await until(() => told(timeline).length === 0);
  });

  it('says so in a timeline that comes later than its companion', async () => {
    const {page, timeline} = await open('six-events.html', 8);
    put(page, 'circa-list', {for: 'late'});
    // By then it has been asked for.
    await nextFrame();
    const late = put<CircaTimeline>(page, 'circa-timeline', {id: 'late'});
    await untilTold(late);
    expect([told(late), told(timeline)]).to.deep.equal([[SAID], []]);
  });
});
