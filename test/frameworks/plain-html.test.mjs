// Pages without a bundler: from a CDN, as the README says, and from the disk.

import assert from 'node:assert/strict';
import {copyFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import test, {describe} from 'node:test';
import {pathToFileURL} from 'node:url';

import {withHashes} from '../../build/write-readme.mjs';
import {noChromium} from '../tools/chromium.mjs';
import {installed, notInstalled, root} from './place.mjs';
import {openSite} from './site.mjs';

const EVENTS = readFileSync(join(root, 'data/idlib-2019.json'), 'utf8');

describe('a page without a bundler', {skip: notInstalled || noChromium}, () => {
  const site = openSite('plain');

  const put = (name, html) => writeFileSync(join(site.folder, name), `<!doctype html><meta charset="utf-8">${html}`);

  const marks = (page) => page.locator('circa-timeline .mark');

  describe('from a CDN, by the import map at the head of the README', () => {
    const importMap = () => readFileSync(join(installed, 'dist/cdn/importmap.json'), 'utf8');
    const html = () => {
      const readme = withHashes(readFileSync(join(root, 'README.md'), 'utf8'), JSON.parse(importMap()));
      return /```html\n(.*?)```/s.exec(readme)[1];
    };

    /** The CDN gives out the package, and one file of it with something added. */
    async function open(changed, content = html()) {
      put('cdn.html', content);
      const {page, wrong} = await site.newPage();
      await page.route('https://cdn.jsdelivr.net/**', (route) => {
        const [, path] = /circa-timeline@[^/]+\/([^?]*)/.exec(route.request().url());
        const file = join(installed, path);
        const headers = {'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript'};
        if (!existsSync(file)) return route.fulfill({status: 404});
        const body = readFileSync(file, 'utf8') + (path.endsWith(changed) ? '\n;window.changed = true;' : '');
        return route.fulfill({headers, body});
      });
      await page.goto(`${site.address}cdn.html`);
      return {page, wrong};
    }

    test('draws its events', async () => {
      const {page, wrong} = await open();
      await marks(page).nth(1).waitFor();
      const names = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')));
      assert.match(
        names.join('\n'),
        /^Coalition against IS formed, 2014.*\nBombardment of Idlib escalates, since late/,
      );
      assert.deepEqual(wrong, []);
      await page.close();
    });

    test('runs no file that is another one than that of this version', async () => {
      const {page, wrong} = await open('circa-timeline.core.js');
      await page.waitForFunction(() => performance.getEntriesByType('resource').length >= 2);
      while (wrong.length === 0) await page.waitForEvent('console');
      assert.match(wrong[0], /integrity/);
      assert.equal(await page.evaluate(() => customElements.get('circa-timeline')), undefined);
      await page.close();
    });

    test('runs no late part that is another one either, however often it is asked for', async () => {
      const whole = html().replace(/(?<=<script type="importmap">)[^]*?(?=<\/script>)/, importMap());
      const {page, wrong} = await open('circa-timeline.card.js', whole);
      await marks(page).nth(1).waitFor();
      await page.clock.install();
      await marks(page).nth(1).locator('.title').first().click();
      while (wrong.length === 0) await page.waitForEvent('console');
      assert.match(wrong[0], /integrity/);
      // Longer than a part is tried for anew.
      for (let second = 0; second < 10; second += 1) await page.clock.runFor(1000);
      assert.equal(await page.evaluate(() => window.changed), undefined);
      await page.close();
    });
  });

  describe('opened from the disk, with the classic script', () => {
    const open = async (name, body, options) => {
      copyFileSync(
        join(installed, 'dist/cdn/circa-timeline.classic.js'),
        join(site.folder, 'circa-timeline.classic.js'),
      );
      put(name, `<script src="circa-timeline.classic.js" defer></script>${body}`);
      const {page, wrong} = await site.newPage(options);
      const fetched = [];
      page.on('request', (request) => fetched.push(request.url().split('/').at(-1)));
      await page.goto(pathToFileURL(join(site.folder, name)).href);
      return {page, wrong, fetched: () => fetched.filter((name) => !/^[\w-]{36}$/.test(name))};
    };
    const timeline = `<circa-timeline><script type="application/json">${EVENTS}</script>
      <circa-search slot="above"></circa-search><circa-minimap></circa-minimap></circa-timeline>`;

    for (const [how, width] of [
      ['lying', 1000],
      ['upright', 400],
    ]) {
      test(`shows six events ${how}, with search and minimap, and needs no other file`, async () => {
        const {page, wrong, fetched} = await open('disk.html', timeline, {viewport: {width, height: 700}});
        await marks(page).nth(5).waitFor();
        assert.equal(await marks(page).count(), 6);
        await page.locator('circa-search input[type=search]').waitFor();
        await page.locator('circa-minimap .window').waitFor();
        await marks(page).first().locator('.title').first().click();
        await page.locator('circa-timeline #card-title').waitFor();
        assert.deepEqual([wrong, fetched()], [[], ['disk.html', 'circa-timeline.classic.js']]);
        await page.close();
      });
    }

    test('has no part that the manifest does not name', async () => {
      const {modules} = JSON.parse(readFileSync(join(installed, 'dist/custom-elements.json'), 'utf8'));
      const declared = modules.flatMap(({declarations}) => declarations).filter(({cssParts}) => cssParts);
      const {page} = await open('parts.html', `${timeline}<circa-story></circa-story><circa-list></circa-list>`);
      await marks(page).nth(5).waitFor();
      const used = await page.evaluate(async () => {
        const timeline = document.querySelector('circa-timeline');
        for (const name of ['circa-story', 'circa-list']) timeline.append(document.querySelector(name));
        const found = {};
        const look = async () => {
          await timeline.updateComplete;
          for (const element of document.querySelectorAll('circa-timeline, circa-timeline > *')) {
            if (!element.shadowRoot) continue;
            await element.updateComplete;
            const parts = [...element.shadowRoot.querySelectorAll('[part]')].flatMap((each) => [...each.part]);
            (found[element.localName] ??= []).push(...parts);
          }
        };
        await look();
        timeline.filter = {text: 'strike'};
        timeline.select(timeline.timeline.events[0].id);
        await look();
        timeline.curve = true;
        document.querySelector('circa-list').as = 'list';
        await look();
        return found;
      });
      assert.equal(Object.keys(used).length, 5);
      for (const {tagName, cssParts} of declared) {
        const named = cssParts.map(({name}) => name);
        assert.deepEqual(
          [...new Set(used[tagName])].filter((part) => !named.includes(part)),
          [],
          tagName,
        );
      }
      for (const part of [
        'tick-minor',
        'tick-major',
        'event-dot',
        'event-range',
        'event-span',
        'event-lead',
        'event-dimmed',
      ])
        assert.ok(used['circa-timeline'].includes(part), part);
      await page.close();
    });

    test('has the functions and the languages in `Circa`, and reads very many events in a worker', async () => {
      const {page, wrong} = await open('many.html', '<circa-timeline></circa-timeline>');
      const worker = page.waitForEvent('worker');
      const words = await page.evaluate(async () => {
        const {parseWhen, formatWhen, fr} = window.Circa;
        const timeline = document.querySelector('circa-timeline');
        timeline.events = Array.from({length: 50_001}, (_, index) => ({
          date: `${1000 + (index % 900)}`,
          title: `${index}`,
        }));
        await timeline.updateComplete;
        const when = formatWhen(parseWhen('since late April', {reference: '2019-07-01'}), {messages: fr});
        return [when, timeline.timeline.events.length];
      });
      await worker;
      assert.deepEqual([words, wrong], [['depuis fin avril 2019', 50_001], []]);
      await page.close();
    });
  });
});
