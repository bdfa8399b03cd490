import {expect} from 'chai';

const NAMES = ['era', 'event', 'list', 'minimap', 'search', 'story', 'timeline'];

interface Page {
  readonly window: Window & {readonly HTMLElement: typeof HTMLElement; readonly Error: ErrorConstructor};
  /** what went wrong in it */
  readonly errors: readonly string[];
  /** Runs the module that registers one element. */
  readonly register: (name: string) => Promise<void>;
  /** Name of the class that is registered, if any. */
  readonly classOf: (name: string) => string | undefined;
}

const frames: HTMLIFrameElement[] = [];

/** A page of its own, with no element registered. */
async function open(): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.src = '/test/pages/empty.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const window = frame.contentWindow as unknown as Page['window'];
  const errors: string[] = [];
  window.addEventListener('error', ({message}) => errors.push(message));
  const register = async (name: string): Promise<void> => {
    const script = window.document.createElement('script');
    script.type = 'module';
    script.src = `/src/define/${name}.ts`;
    const run = new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
    window.document.head.append(script);
    await run;
  };
  return {window, errors, register, classOf: (name) => window.customElements.get(`circa-${name}`)?.name};
}

describe('the modules that register one element each', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const [order, names] of [
    ['one after another', NAMES],
    ['in the opposite order', NAMES.toReversed()],
  ] as const) {
    it(`${order}, each register their own`, async function () {
      const page = await open();
      for (const name of names) {
        expect(page.classOf(name), `${name}, before`).to.equal(undefined);
        await page.register(name);
        expect(page.classOf(name)?.toLowerCase(), name).to.equal(`circa${name}`);
      }
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('leave alone what the page has registered under their names, without an error', async function () {
    const page = await open();
    for (const name of NAMES)
      page.window.customElements.define(`circa-${name}`, class OfThePage extends page.window.HTMLElement {});
    for (const name of NAMES) await page.register(name);
    expect(page.errors).to.deep.equal([]);
    expect(NAMES.map(page.classOf)).to.deep.equal(NAMES.map(() => 'OfThePage'));
  });
});
