// Very many events are read by another thread, whatever builds the page and wherever the script is from.

import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import test, {describe} from 'node:test';

import {noChromium} from '../tools/chromium.mjs';
import {serveFolder} from '../tools/static-server.mjs';
import {bundlers} from './bundlers/build.mjs';
import {installed, notInstalled} from './place.mjs';
import {openSite} from './site.mjs';

/** In a page: what becomes of its threads. */
function watchThreads() {
  window.threads = [];
  window.Worker = class extends Worker {
    constructor(address, options) {
      super(address, options);
      const thread = {isFile: !String(address).startsWith('blob:'), hasAnswered: false};
      window.threads.push(thread);
      this.addEventListener('message', () => (thread.hasAnswered = true));
    }
  };
}

describe('a worker reads very many events', {skip: notInstalled || noChromium}, () => {
  const site = openSite('bundlers');

  /** What threads a page has started by the time that its timeline is drawn. */
  async function threadsOf(address) {
    const {page} = await site.newPage();
    await page.addInitScript(watchThreads);
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector('circa-timeline')?.timeline?.events.length === 50_001);
    const threads = await page.evaluate(() => window.threads);
    await page.close();
    return threads;
  }

  for (const name of ['Vite', 'webpack', 'Parcel']) {
    test(`whose file ${name} takes along`, async () => {
      await bundlers[name](join(site.folder, name));
      assert.deepEqual(await threadsOf(`${site.address}${name}/`), [{isFile: true, hasAnswered: true}]);
    });
  }

  for (const name of ['Rollup', 'esbuild']) {
    test(`that is started as text, since ${name} leaves its file behind`, async () => {
      await bundlers[name](join(site.folder, name));
      assert.deepEqual((await threadsOf(`${site.address}${name}/`)).at(-1), {isFile: false, hasAnswered: true});
    });
  }

  test('that is started as text where the script is from another origin', async () => {
    const cdn = await serveFolder(join(installed, 'dist/cdn'));
    const events =
      'Array.from({length: 50_001}, (_, index) => ({date: `${1000 + (index % 1000)}`, title: `${index}`}))';
    writeFileSync(
      join(site.folder, 'other-origin.html'),
      `<!doctype html><circa-timeline></circa-timeline>
      <script>document.querySelector('circa-timeline').events = ${events};</script>
      <script type="module" src="${cdn.address}circa-timeline.js" crossorigin></script>`,
    );
    try {
      assert.deepEqual((await threadsOf(`${site.address}other-origin.html`)).at(-1), {
        isFile: false,
        hasAnswered: true,
      });
    } finally {
      cdn.close();
    }
  });
});
