// What a server sends of the elements, by @lit-labs/ssr and the built package, and what becomes of it in Chromium.

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';

import {chromium} from 'playwright-core';

import {findBrowsers} from '../tools/browsers.mjs';

const root = join(import.meta.dirname, '../..');
const skip = existsSync(join(root, 'dist/cdn')) ? false : 'dist/ has not been built: npm run build';
const executablePath = findBrowsers().chromium;
const SIX = readFileSync(join(root, 'data/idlib-2019.json'), 'utf8');

/** What the server sends for some data. */
const sent = (data, options = {}) =>
  execFileSync('node', [join(import.meta.dirname, 'ssr-page.mjs'), JSON.stringify(options)], {
    input: data,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });

/** The markup of one element of it, with its shadow root. */
const element = (markup, tag) => markup.match(new RegExp(`<${tag} [^]*?</${tag}\\s*>`))[0];

test(
  'a timeline with data is sent as a shadow root with two pictures in it, with neither styles nor ids',
  {skip},
  () => {
    const timeline = element(sent(SIX), 'circa-timeline');
    assert.match(timeline, /<template shadowroot="open" shadowrootmode="open">/);
    const pictures = timeline.split(/(?=<svg (?![^>]*class="plot"))/).slice(1);
    assert.deepEqual(
      pictures.map((svg) => svg.match(/viewBox="0 0 (\d+)/)[1]),
      ['960', '360'],
    );
    for (const picture of pictures) {
      for (const {title} of JSON.parse(SIX).events)
        assert.match(picture.replace(/ <\/text><text[^>]*>/g, ' '), new RegExp(title));
      assert.match(picture, /fill="var\(--circa-ink, /);
    }
    assert.doesNotMatch(timeline, /<style|\sstyle=|<script|<svg[^>]*\sid=/);
  },
);

test('eras, and colours of groups, are in both pictures', {skip}, () => {
  const data = readFileSync(join(root, 'test/pages/eras.json'), 'utf8');
  for (const picture of element(sent(data), 'circa-timeline').match(/<svg [^]*?<\/svg>/g)) {
    assert.match(picture, /class="era-label"[^>]*>Space race</);
    assert.match(picture, /="#dc143c"/);
  }
});

test('the width of the wide one is that of static-width', {skip}, () => {
  assert.match(sent(SIX, {width: 700}), /viewBox="0 0 700 /);
});

test('the colours of ssr.css are those of the theme', {skip}, async () => {
  const {THEME} = await import('../../dist/draw/theme.js');
  const sheet = readFileSync(join(root, 'ssr/ssr.css'), 'utf8');
  const colours = [...sheet.matchAll(/--circa-static-([\w-]+): light-dark\((.+?), (.+?)\);/g)];
  const drawn = new Set(
    [...sent(SIX, {curve: true}).matchAll(/var\(--circa-static-([\w-]+)/g)].map(([, name]) => name),
  );
  assert.deepEqual(
    Object.fromEntries(colours.map(([, name, light, dark]) => [name, [light, dark]])),
    Object.fromEntries(Object.entries(THEME).filter(([name]) => colours.some(([, named]) => named === name))),
  );
  for (const name of drawn) assert.ok(sheet.includes(`--circa-static-${name}:`), name);
});

test('a timeline without data is sent with its children in sight, and no element with styles', {skip}, () => {
  const markup = sent(SIX);
  const empty = markup.match(/<circa-timeline +id="empty">[^]*?<\/circa-timeline\s*>/)[0];
  assert.match(empty, /<slot><\/slot>/);
  assert.doesNotMatch(markup, /<style/);
});

describe('in a page', {skip: skip || (executablePath ? false : 'Chromium was not found')}, () => {
  const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
  const pages = new Map();
  let server;
  let browser;
  let origin;

  before(async () => {
    const crowd = Array.from({length: 60}, (_, index) => ({
      date: `${1900 + ((index * 37) % 100)}`,
      title: `Event number ${index} of sixty`,
    }));
    pages.set('six', [SIX, sent(SIX)]);
    pages.set('crowd', [JSON.stringify(crowd), sent(JSON.stringify(crowd))]);
    server = createServer(serve).listen(0);
    origin = `http://localhost:${server.address().port}`;
    browser = await chromium.launch({executablePath, args: ['--no-sandbox']});
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  function serve({url}, response) {
    const {pathname, searchParams} = new URL(url, origin);
    const types = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('Content-Type', types[extname(pathname)] ?? 'text/html; charset=utf-8');
    const [data, markup] = pages.get(searchParams.get('page')) ?? [];
    if (pathname === '/') {
      const paragraphs = '<p>Some words that stand below the timeline, and that are not to jump.</p>'.repeat(12);
      const script = searchParams.has('script') ? '<script type="module" src="/page.js?page=' : '<!--';
      const end = searchParams.has('script') ? `${searchParams.get('page')}"></script>` : '-->';
      response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="/ssr/ssr.css"><body>${element(markup, 'circa-timeline')}${paragraphs}
        <circa-event date="Feb 2018" title="Founded">In the north.</circa-event>${script}${end}`);
    } else if (pathname === '/page.js') {
      response.end(`import '/dist/cdn/circa-timeline.js';
        const timeline = document.querySelector('circa-timeline');
        timeline.events = ${data};
        await timeline.updateComplete;
        document.documentElement.dataset.ready = '';`);
    } else if (existsSync(join(root, pathname))) response.end(readFileSync(join(root, pathname)));
    else response.writeHead(404).end();
  }

  /** The page at a size, and what of it stands in the timeline. */
  async function open(name, [width, height], {script = false, colorScheme = 'light'} = {}) {
    const page = await browser.newPage({viewport: {width, height}, colorScheme});
    const refused = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.addInitScript(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => {
        for (const {value} of list.getEntries()) globalThis.shift += value;
      }).observe({type: 'layout-shift', buffered: true});
      // Whether there is ever nothing to see once there was something: a long page comes piece by piece.
      globalThis.blanks = 0;
      let hasBegun = false;
      requestAnimationFrame(function look() {
        const root = document.querySelector('circa-timeline')?.shadowRoot;
        const seen = [...(root?.querySelectorAll('[part~="static"], .stage:has(.mark)') ?? [])].filter(
          (each) => each.clientHeight > 0 && getComputedStyle(each).visibility === 'visible',
        );
        hasBegun ||= seen.length > 0;
        if (hasBegun && seen.length !== 1) globalThis.blanks += 1;
        requestAnimationFrame(look);
      });
    });
    await page.goto(`${origin}/?page=${name}${script ? '&script' : ''}`);
    if (script) await page.waitForSelector('[data-ready]');
    return {page, refused};
  }

  const shownPictures = () =>
    [...document.querySelector('circa-timeline').shadowRoot.querySelectorAll('[part~="static"]')]
      .filter((each) => each.getBoundingClientRect().height > 0)
      .map((each) => each.firstElementChild.getAttribute('viewBox').split(' ')[2]);

  for (const [size, shown] of [
    [[1280, 800], '960'],
    [[600, 800], '960'],
    [[390, 844], '360'],
  ]) {
    test(`one picture is shown without a script in a window of ${size.join(' × ')}`, async () => {
      const {page, refused} = await open('six', size);
      assert.deepEqual(await page.evaluate(shownPictures), [shown]);
      assert.deepEqual(refused, []);
      await page.close();
    });
  }

  test('its ink is the page’s own in light and dark, its accent that of the scheme, and both are whatever the page sets', async () => {
    const {page} = await open('six', [1280, 800], {colorScheme: 'dark'});
    const fills = () =>
      page.evaluate(() => {
        const {shadowRoot} = document.querySelector('circa-timeline');
        return ['.title', '.now text'].map((selector) => getComputedStyle(shadowRoot.querySelector(selector)).fill);
      });
    const set = (name, value) =>
      page.evaluate(([name, value]) => document.documentElement.style.setProperty(name, value), [name, value]);
    assert.deepEqual(await fills(), ['rgb(0, 0, 0)', 'rgb(163, 35, 27)']);
    await set('color-scheme', 'light dark');
    assert.deepEqual(await fills(), ['rgb(255, 255, 255)', 'rgb(255, 132, 116)']);
    await set('color', 'rgb(4, 5, 6)');
    assert.deepEqual(await fills(), ['rgb(4, 5, 6)', 'rgb(255, 132, 116)']);
    await set('--circa-ink', 'rgb(1, 2, 3)');
    await set('--circa-accent', 'rgb(7, 8, 9)');
    assert.deepEqual(await fills(), ['rgb(1, 2, 3)', 'rgb(7, 8, 9)']);
    await page.close();
  });

  test('an event that stands in the page shows its date and title without a script', async () => {
    const {page} = await open('six', [1280, 800]);
    const content = await page.evaluate(
      () => getComputedStyle(document.querySelector('circa-event'), '::before').content,
    );
    assert.match(content, /Feb 2018.*Founded/);
    await page.close();
  });

  for (const name of ['six', 'crowd']) {
    for (const size of [
      [1280, 800],
      [1000, 1400],
      [700, 900],
      [390, 844],
    ]) {
      test(`the first frame takes the place of the picture without a jump: ${name}, ${size.join(' × ')}`, async () => {
        const {page, refused} = await open(name, size, {script: true});
        await page.waitForFunction(
          () => !document.querySelector('circa-timeline').shadowRoot.querySelector('[part~="static"]'),
        );
        // Whatever comes of it comes within two frames.
        const {shift, blanks, marks, hidden} = await page.evaluate(async () => {
          for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
          const {shadowRoot} = document.querySelector('circa-timeline');
          return {
            shift: globalThis.shift,
            blanks: globalThis.blanks,
            marks: shadowRoot.querySelectorAll('.picture .mark').length,
            hidden: getComputedStyle(shadowRoot.querySelector('.stage')).visibility,
          };
        });
        assert.ok(shift <= 0.05, `a layout shift of ${shift}`);
        assert.equal(blanks, 0);
        assert.ok(marks > 5, `${marks} marks`);
        assert.equal(hidden, 'visible');
        assert.deepEqual(refused, []);
        await page.close();
      });
    }
  }
});
