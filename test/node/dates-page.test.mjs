// The demo page “Dates”, built and served under the strict policy of the README, in Chromium.

import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after, before, describe} from 'node:test';

import {chromium} from 'playwright-core';
import {build, preview} from 'vite';

import {findBrowsers} from '../tools/browsers.mjs';
import {freePort} from '../tools/port.mjs';

const root = join(import.meta.dirname, '../..');
const {chromium: executablePath} = findBrowsers();
const skip = executablePath ? false : 'Chromium not found; on Debian: apt-get install chromium';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

describe('the page of dates', {skip}, () => {
  let outDir;
  let server;
  let browser;
  let home;

  before(async () => {
    outDir = mkdtempSync(join(tmpdir(), 'circa-demo-'));
    const config = {configFile: join(root, 'vite.config.js'), logLevel: 'error', build: {outDir, emptyOutDir: true}};
    await build(config);
    server = await preview({
      ...config,
      preview: {port: await freePort(), headers: {'Content-Security-Policy': POLICY}},
    });
    home = new URL('dates.html', server.resolvedUrls.local[0]).href;
    assert.equal((await fetch(home)).headers.get('Content-Security-Policy'), POLICY);
    browser = await chromium.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(outDir, {recursive: true, force: true});
  });

  /** The page, drawn; it must have nothing to complain of when it is closed. */
  async function visit(run, {query = '', width = 1280, colorScheme = 'light', reducedMotion = 'reduce', script} = {}) {
    const page = await browser.newPage({
      viewport: {width, height: 800},
      colorScheme,
      reducedMotion,
      bypassCSP: script !== undefined,
    });
    const wrong = [];
    page.on('pageerror', ({message}) => wrong.push(message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.goto(home + query);
    await page.waitForFunction(() => document.querySelector('#deep').timeline?.events.length > 0);
    await page.evaluate(() =>
      Promise.all([...document.querySelectorAll('circa-timeline')].map((timeline) => timeline.updateComplete)),
    );
    if (script) await page.addScriptTag({content: script});
    await run(page);
    await page.close();
    assert.deepEqual(wrong, []);
  }

  const text = (page, id) => page.locator(`#${id}`).innerText();
  const drawn = (page) =>
    page.evaluate(() => document.querySelector('#drawn').timeline.events.map(({when}) => when.edtf));

  test('reads “since late April” of a report of 1 July 2019 and draws it', () =>
    visit(async (page) => {
      assert.equal(await text(page, 'headline'), 'since late April 2019');
      assert.equal(await text(page, 'edtf'), '[2019-04-21..2019-04-30]/..');
      assert.equal(await text(page, 'start'), 'between 21 April 2019 and 30 April 2019');
      assert.equal(await text(page, 'end'), 'open: it goes on');
      assert.deepEqual(await drawn(page), ['[2019-04-21..2019-04-30]/..']);
    }));

  test('reads while one types, then puts the reading into the address and says it, and leaves the focus where it is', () =>
    visit(async (page) => {
      await page.locator('#date').fill('September');
      assert.equal(await text(page, 'headline'), 'September 2018');
      assert.equal(new URL(page.url()).search, '');
      await page.waitForURL(
        (url) => url.searchParams.get('date') === 'September' && url.searchParams.get('reference') === '2019-07-01',
      );
      assert.match(
        await page.locator('#said').textContent(),
        /^Read as September 2018\. Moment between 1 September 2018 and 30 September 2018\./,
      );
      assert.equal(await page.evaluate(() => document.activeElement.id), 'date');
    }));

  const ADDRESSES = [
    ['date=September&reference=1+July+2019&prefer=future', 'headline', 'September 2019'],
    [
      'date=Sunday&reference=',
      'reason',
      'Expected a reference, the day on which it was written, at “Sunday” (character 1).',
    ],
    ['date=2014&reference=yes', 'reference-help', 'Not a day. One is written as 2019-07-01, or as 1 July 2019'],
    ['date=summer+2012&hemisphere=south', 'start', 'between 1 December 2012 and 28 February 2013'],
    ['date=2019-06-30T14:05%2B03:00&zone=Europe/Helsinki', 'full', 'Sunday, 30 June 2019 at 14:05 EEST'],
    ['date=since+late+April&words=fr', 'headline', 'depuis fin avril 2019'],
    ['date=c.+1850&words=de&zone=Nowhere', 'start', 'between 1 January 1845 and 31 December 1855'],
    ['date=44+BC', 'start', 'in the course of 44 BCE'],
    ['date=66+Ma', 'start', 'between 66.5 million years ago and 65.5 million years ago'],
    ['date=13.8+billion+years+ago', 'start', 'between 13.85 billion years ago and 13.75 billion years ago'],
    ['date=before+1850', 'start', '31 December 1849 or earlier'],
    ['date=until+1850', 'start', 'open: it had been going on'],
  ];

  test('reads what an address asks for: reference, direction, seasons, zone and language', () =>
    visit(async (page) => {
      for (const [query, id, expected] of ADDRESSES) {
        await page.goto(`${home}?${query}`);
        assert.equal(await text(page, id), expected, query);
      }
    }));

  test('marks where “2018 foo” stops being a date, and keeps what was typed', () =>
    visit(
      async (page) => {
        assert.equal(await page.locator('#headline mark').innerText(), 'foo');
        assert.match(await text(page, 'reason'), /^Expected .* at “foo” \(character 6\)\.$/);
        assert.equal(await page.locator('#date').inputValue(), '2018 foo');
        assert.equal(await page.locator('#drawn').isVisible(), false);
        await page.locator('#date').fill('2018');
        assert.equal(await page.locator('#drawn').isVisible(), true);
      },
      {query: '?date=2018+foo'},
    ));

  test('offers both readings of 03/04/2018', () =>
    visit(
      async (page) => {
        assert.deepEqual(await page.locator('#offers a').allInnerTexts(), ['3 April 2018', '4 March 2018']);
        await page.locator('#offers a').first().click();
        assert.equal(await text(page, 'edtf'), '2018-04-03');
      },
      {query: '?date=03/04/2018'},
    ));

  test('sets the form from an example, keeps the focus on it, and goes back', () =>
    visit(async (page) => {
      const example = page.locator('#groups a', {hasText: 'late 1990s'});
      await example.focus();
      await page.keyboard.press('Enter');
      assert.equal(await page.locator('#date').inputValue(), 'late 1990s');
      assert.equal(await text(page, 'edtf'), '[1997..1999]');
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'late 1990s');
      assert.equal(new URL(page.url()).searchParams.get('date'), 'late 1990s');
      await page.goBack();
      assert.equal(await page.locator('#date').inputValue(), 'since late April');
      assert.equal(await text(page, 'headline'), 'since late April 2019');
    }));

  test('reads every example but the one that has two readings', () =>
    visit(async (page) => {
      assert.ok((await page.locator('#groups tbody tr').count()) > 80);
      assert.deepEqual(await page.locator('#groups em').allInnerTexts(), ['not one date: 2018-04-03 or 2018-03-04']);
      await page.locator('#words').selectOption('es');
      assert.equal(
        await page.locator('#groups tr', {hasText: 'summer 2012'}).locator('bdi').innerText(),
        'verano de 2012',
      );
    }));

  test('shows each era, from the Big Bang to a day', () =>
    visit(async (page) => {
      const events = JSON.parse(readFileSync(join(root, 'data/deep-time.json'), 'utf8')).events;
      assert.deepEqual(
        await page.evaluate(() => [
          document.querySelector('#deep').timeline.events.length,
          document.querySelector('#deep').problems,
        ]),
        [events.length, []],
      );
      const spans = [];
      for (const era of await page.locator('#eras button').all()) {
        await era.click();
        assert.equal(await era.getAttribute('aria-pressed'), 'true');
        spans.push(
          await page.evaluate(() => {
            const {start, end} = document.querySelector('#deep').view;
            return end - start;
          }),
        );
      }
      assert.deepEqual(
        spans,
        [...spans].sort((a, b) => b - a),
      );
      assert.ok(spans.at(-1) < 2 * 86_400_000);
    }));

  for (const width of [1280, 320]) {
    for (const colorScheme of ['light', 'dark']) {
      test(`breaks no rule of axe at ${width} px, ${colorScheme}, and needs no sideways scrolling`, () =>
        visit(
          async (page) => {
            const violations = await page.evaluate(async () =>
              (await globalThis.axe.run()).violations.map(
                ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`,
              ),
            );
            assert.deepEqual(violations, []);
            assert.ok(
              await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
            );
          },
          {
            width,
            colorScheme,
            script: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
          },
        ));
    }
  }

  test('has no target below 24 px', () =>
    visit(
      async (page) => {
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('a, button, input, select, summary')]
            .filter((element) => element.checkVisibility() && !element.matches('.skip, .wordmark'))
            .filter((element) => element.getBoundingClientRect().height < 24)
            .map((element) => element.outerHTML),
        );
        assert.deepEqual(small, []);
      },
      {width: 320},
    ));
});
