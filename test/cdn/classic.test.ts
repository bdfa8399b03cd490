import {expect} from 'chai';
import type * as classic from '../../cdn/classic.js';

type Page = Window & typeof globalThis & {Circa?: typeof classic};

describe('the classic script', function () {
  let page: Page;

  before(async function () {
    const file = '/dist/cdn/circa-timeline.classic.js';
    if (!(await fetch(file, {method: 'HEAD'})).ok) this.skip(); // dist/cdn has not been built: npm run build
    const frame = document.createElement('iframe');
    frame.src = '/test/pages/empty.html';
    frame.width = '1000';
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
      document.body.append(frame);
    });
    page = frame.contentWindow as Page;
    const script = page.document.createElement('script');
    script.src = file;
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      page.document.body.append(script);
    });
  });

  after(() => document.body.replaceChildren());

  it('registers every element, and has functions and languages in `Circa`', () => {
    for (const name of ['timeline', 'event', 'story', 'list', 'minimap', 'search'])
      expect(page.customElements.get(`circa-${name}`), name).to.be.a('function');
    const {parseWhen, formatWhen, fr} = page.Circa!;
    expect(formatWhen(parseWhen('since late April', {reference: '2019-07-01'}), {messages: fr})).to.equal(
      'depuis fin avril 2019',
    );
  });

  it('reads very many events in a worker that it starts as text', async () => {
    const answered = new Set<string>();
    page.Worker = class extends page.Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', () => answered.add(new URL(address).protocol));
      }
    };
    const timeline = page.document.createElement('circa-timeline');
    timeline.events = Array.from({length: 50_001}, (_, index) => ({
      date: String(1000 + (index % 900)),
      title: `Event ${index}`,
    }));
    page.document.body.append(timeline);
    await timeline.updateComplete;
    expect(timeline.timeline.events).to.have.length(50_001);
    expect([...answered]).to.deep.equal(['blob:']);
  });
});
