// What comes out of a printer: a PDF of Chromium's, without background graphics, as its dialog has it; and the same on
// a screen that is told to be paper.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after, before, describe} from 'node:test';

import {chromium} from 'playwright-core';
import puppeteer from 'puppeteer-core';
import {createServer} from 'vite';

import {findBrowsers, firstExecutable} from '../tools/browsers.mjs';
import {freePort} from '../tools/port.mjs';

const root = join(import.meta.dirname, '../..');
const {chromium: executablePath, firefox: firefoxPath} = findBrowsers();
const noFirefox = firefoxPath ? false : 'Firefox not found; on Debian: apt-get install firefox-esr';
const skip = executablePath ? false : 'Chromium not found; on Debian: apt-get install chromium';
// Where all is to pass, nothing is skipped.
const canDraw = process.env.CI === 'true' || firstExecutable(['pdftoppm']) !== undefined;
const noPoppler = canDraw ? false : 'pdftoppm not found; on Debian: apt-get install poppler-utils';

const SIX = JSON.parse(readFileSync(join(root, 'data/idlib-2019.json'), 'utf8'));
const MANY = Array.from({length: 40}, (_, index) => ({
  date: `${1960 + index}-03-01`,
  title: `What happened in the year numbered ${index + 1}`,
}));
/** px of A4 with margins of 1 cm */
const PAPER = {width: 718, height: 1046};

describe('a printed timeline', {skip}, () => {
  let server;
  let browser;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'circa-print-'));
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'error',
      optimizeDeps: {noDiscovery: true},
      cacheDir: join(folder, 'vite'),
      server: {port: await freePort(), hmr: false, watch: null},
    });
    await server.listen();
    browser = await chromium.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** @param options `lacking` says that the part which is fetched to print cannot be had */
  async function visit(
    {set = {events: SIX}, style = '', inner = '', width = 1280, colorScheme = 'light', lacking = false},
    run,
  ) {
    const page = await browser.newPage({viewport: {width, height: 800}, colorScheme});
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => console.log(error.message));
    const part = /\/printed-picture\.ts/;
    if (lacking) await page.route(part, (route) => route.fulfill({status: 503}));
    const printer = page.waitForResponse(part);
    await page.goto(new URL('test/pages/print.html', server.resolvedUrls.local[0]).href);
    await page.waitForFunction(() => customElements.get('circa-list'));
    await page.evaluate(
      async ([properties, css, companion]) => {
        const timeline = document.querySelector('circa-timeline');
        if (companion) timeline.append(document.createElement(companion));
        timeline.style.cssText = css;
        Object.assign(timeline, properties);
        await timeline.updateComplete;
        for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
      },
      [set, style, inner],
    );
    await printer;
    if (!lacking)
      await page.evaluate(async () => {
        await import('/src/elements/timeline/print/printed-picture.ts');
        await new Promise(requestAnimationFrame);
      });
    try {
      await run(page);
    } finally {
      await page.close();
    }
  }

  const pdf = (page) => page.pdf({preferCSSPageSize: true, printBackground: false});
  const pagesOf = (data) => data.toString('latin1').match(/\/Type\s*\/Page\b/g).length;

  /** A screen as wide as paper that is told to be some: its pixels, as [red, green, blue] at a place. */
  async function onPaper(page) {
    await page.emulateMedia({media: 'print'});
    await page.setViewportSize(PAPER);
    const shot = (await page.screenshot({fullPage: true})).toString('base64');
    return page.evaluate(async (base64) => {
      const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const image = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const {data} = context.getImageData(0, 0, image.width, image.height);
      let [dark, left, right] = [0, image.width, 0];
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] + data[at + 1] + data[at + 2] > 600) continue;
        const x = (at / 4) % image.width;
        dark += 1;
        left = Math.min(left, x);
        right = Math.max(right, x);
      }
      return {width: image.width, height: image.height, dark, left, right, corner: [...data.slice(0, 3)]};
    }, shot);
  }

  const inTimeline = (page, read) => page.evaluate(`(${read})(document.querySelector('circa-timeline').shadowRoot)`);
  const isShown = (page, selector) =>
    inTimeline(page, `(root) => [...root.querySelectorAll('${selector}')].some((one) => one.checkVisibility())`);

  for (const [what, options] of [
    ['a wide one', {}],
    ['one on a phone', {width: 375}],
    [
      'one in dark colours of the page’s own',
      {colorScheme: 'dark', style: '--circa-ground: #102030; --circa-ink: #eee'},
    ],
    ['one of little height', {style: 'height: 130px'}],
  ]) {
    test(`${what} is whole, as wide as the paper, dark on light, with its legend and without buttons`, () =>
      visit(options, async (page) => {
        const pixels = await onPaper(page);
        assert.ok(pixels.dark > 3000, `${pixels.dark} dark pixels`);
        assert.ok(pixels.dark < 0.3 * pixels.width * pixels.height, `${pixels.dark} dark pixels`);
        assert.deepEqual(pixels.corner, [255, 255, 255]);
        assert.ok(pixels.left < 40 && pixels.right > PAPER.width - 60, `from ${pixels.left} to ${pixels.right}`);
        const scale = await inTimeline(
          page,
          `(root) => {
            const svg = root.querySelector('.printed svg');
            return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          }`,
        );
        assert.ok(scale > 0.85 && scale < 1.15, `drawn in ${scale} times its size`);
        assert.equal(await isShown(page, '.legend'), true);
        assert.equal(await isShown(page, '.toolbar, button'), false);
        const titles = await inTimeline(
          page,
          `(root) => [...root.querySelectorAll('.printed svg')].flatMap((svg) => {
            const box = svg.getBoundingClientRect();
            return [...svg.querySelectorAll('.title')].filter((title) => {
              const {top, bottom, left, right} = title.getBoundingClientRect();
              return top >= box.top - 1 && bottom <= box.bottom + 1 && left >= box.left - 1 && right <= box.right + 1;
            }).map((title) => title.textContent);
          }).length`,
        );
        assert.ok(titles >= 6, `${titles} lines of titles`);
        await page.emulateMedia({media: 'screen'});
        await page.waitForFunction(
          () => !document.querySelector('circa-timeline').shadowRoot.querySelector('.printed').children.length,
        );
      }));
  }

  test('an upright one goes on on the next page, and no label is cut', () =>
    visit({set: {events: MANY, orientation: 'vertical'}, width: 500}, async (page) => {
      assert.ok(pagesOf(await pdf(page)) >= 2);
      await onPaper(page);
      const cut = await inTimeline(
        page,
        `(root) => [...root.querySelectorAll('.printed svg')].flatMap((svg) => {
          const box = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('.label text, .tick text')]
            .map((text) => [text, text.getBoundingClientRect()])
            .filter(([, {top, bottom}]) => bottom > box.top + 3 && top < box.bottom - 3)
            .filter(([, {top, bottom}]) => top < box.top - 3 || bottom > box.bottom + 3)
            .map(([text]) => text.textContent);
        })`,
      );
      assert.deepEqual(cut, []);
      const labels = await inTimeline(
        page,
        `(root) => root.querySelector('.printed svg').querySelectorAll('.label').length`,
      );
      assert.equal(labels, MANY.length);
      const heights = await inTimeline(
        page,
        `(root) => [...root.querySelectorAll('.printed svg')].map((svg) => svg.getBoundingClientRect().height)`,
      );
      assert.ok(heights.length > 8 && Math.max(...heights) < 400, String(heights));
    }));

  for (const count of [6, 150, 1000]) {
    test(`a list of ${count} events is printed whole`, () =>
      visit(
        {
          set: {events: Array.from({length: count}, (_, index) => ({date: `${1000 + index}`, title: `Told ${index}`}))},
          inner: 'circa-list',
          style: 'height: 700px',
        },
        async (page) => {
          const data = await pdf(page);
          assert.ok(pagesOf(data) >= count / 45, `${pagesOf(data)} pages`);
          if (!canDraw) return;
          const {stdout} = spawnSync('pdftotext', ['-layout', '-', '-'], {input: data, encoding: 'utf8'});
          const told = new Set([...stdout.matchAll(/Told (\d+)/g)].map(([, number]) => Number(number)));
          assert.equal(told.size, count);
        },
      ));
  }

  /** What of a PDF is dark, and its text on one line; in which titles may be broken. */
  function drawn(data) {
    const {stdout} = spawnSync('pdftoppm', ['-r', '50', '-gray', '-singlefile'], {input: data});
    const [, width, height] = /^P5\s+(\d+)\s+(\d+)/.exec(stdout.toString('latin1', 0, 40)).map(Number);
    const pixels = stdout.subarray(stdout.length - width * height);
    const text = spawnSync('pdftotext', ['-', '-'], {input: data, encoding: 'utf8'}).stdout.replaceAll(/\s+/g, ' ');
    return {dark: pixels.reduce((sum, value) => sum + (value < 200 ? 1 : 0), 0), text};
  }

  function assertShowsAll(data) {
    const {dark, text} = drawn(data);
    assert.ok(dark > 800, `${dark} dark pixels`);
    // Titles may go on on another line, with those of others between.
    for (const {title} of SIX.events) for (const word of title.split(' ')) assert.ok(text.includes(word), word);
  }

  test('a PDF without background graphics shows all that the picture has', {skip: noPoppler}, () =>
    visit({}, async (page) => assertShowsAll(await pdf(page))),
  );

  for (const [what, options, assertShows] of [
    ['as it is on the screen', {}, assertShowsAll],
    [
      'whole, though it is scrolled on the screen,',
      {style: 'height: 130px'},
      // In so little height there is no room for all titles.
      (data) => assert.ok(drawn(data).dark > 400, `${drawn(data).dark} dark pixels`),
    ],
  ]) {
    test(`the picture is printed ${what} where what prints it is not there, without buttons`, {skip: noPoppler}, () =>
      visit({...options, lacking: true}, async (page) => {
        assertShows(await pdf(page));
        await page.emulateMedia({media: 'print'});
        assert.equal(await isShown(page, '.printed svg'), false);
        assert.equal(await isShown(page, '.picture'), true);
        assert.equal(await isShown(page, '.legend'), true);
        assert.equal(await isShown(page, '.toolbar, button'), false);
        const [picture, frame] = await inTimeline(
          page,
          `(root) => ['.picture', '.frame'].map((one) => root.querySelector(one).getBoundingClientRect().height)`,
        );
        assert.ok(picture <= frame, `${picture} px of picture in ${frame}`);
      }),
    );
  }

  test('Firefox prints the picture, too', {skip: noFirefox || noPoppler}, async () => {
    const firefox = await puppeteer.launch({browser: 'firefox', executablePath: firefoxPath});
    try {
      const page = await firefox.newPage();
      await page.goto(new URL('test/pages/print.html', server.resolvedUrls.local[0]).href);
      await page.evaluate(async (events) => {
        await customElements.whenDefined('circa-timeline');
        const timeline = document.querySelector('circa-timeline');
        timeline.events = events;
        await timeline.updateComplete;
        const printing = '/src/elements/timeline/lazy-parts.ts';
        await (await import(printing)).PRINTED_PICTURE.get();
      }, SIX);
      const {dark} = drawn(Buffer.from(await page.pdf({printBackground: false})));
      assert.ok(dark > 800, `${dark} dark pixels`);
    } finally {
      await firefox.close();
    }
  });
});
