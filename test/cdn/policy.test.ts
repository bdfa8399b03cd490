import {expect} from 'chai';
import type {CircaTimeline} from '../../src/index.js';

type Page = Window & {
  readonly wrong: readonly string[];
  readonly trustedTypes?: {
    createPolicy(name: string, rules: {createScriptURL(address: string): string | null}): unknown;
  };
};

/** As many as are read by a thread, where one may start. */
const MANY = Array.from({length: 50_001}, (_, index) => ({date: String(1000 + (index % 1000)), title: String(index)}));

/** A page with the files for pages without a bundler under the policy that the README names. */
async function open(policy: string): Promise<{page: Page; timeline: CircaTimeline}> {
  const frame = document.createElement('iframe');
  frame.src = `/test/pages/six-events.html?csp${policy}`;
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

describe('more events than are read at once, under the policy that the README names', function () {
  this.timeout(20_000);

  before(async function () {
    // dist/cdn has not been built: npm run build
    if (!(await fetch('/dist/cdn/circa-timeline.js', {method: 'HEAD'})).ok) this.skip();
  });

  afterEach(() => document.body.replaceChildren());

  it('are all read; each time the browser reports once that it has refused a thread, where it knows trusted types', async () => {
    const {page, timeline} = await open('');
    const isRefused = page.trustedTypes !== undefined;
    for (let time = 1; time <= 2; time += 1) {
      timeline.events = MANY.slice(0, MANY.length);
      await timeline.updateComplete;
      expect(timeline.timeline.events.length).to.equal(MANY.length);
      const reports = page.wrong.filter((each) => each.startsWith('policy: '));
      expect(reports.length, reports.join()).to.equal(isRefused ? time : 0);
      for (const report of reports) expect(report).to.match(/^policy: require-trusted-types-for .*Worker/);
    }
  });

  it('are read by a thread, without a report, where the page lets addresses of its own pass by a policy “default”', async function () {
    const {page, timeline} = await open('=default');
    if (!page.trustedTypes) return this.skip();
    page.trustedTypes.createPolicy('default', {
      createScriptURL: (address) =>
        new URL(address, page.location.href).origin === page.location.origin ? address : null,
    });
    const started: string[] = [];
    const {Worker} = page as unknown as typeof globalThis;
    (page as unknown as {Worker: typeof Worker}).Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', () => started.push(String(address)), {once: true});
      }
    };
    timeline.events = MANY;
    await timeline.updateComplete;
    expect(timeline.timeline.events.length).to.equal(MANY.length);
    expect(started.map((address) => address.split('/').at(-1))).to.deep.equal(['circa-timeline.worker.js']);
    expect(page.wrong).to.deep.equal([]);
  });
});
