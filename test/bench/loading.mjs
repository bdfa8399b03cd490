// When the first label of a page stands, and what the page has asked for by then: over a slow network, on a slow
// processor, from the files for pages without a bundler, as a phone in a school gets them.
//
//   npm run build && npm run bench:loading
//   npm run bench:loading -- --built=FOLDER      another build than dist/cdn, say one of before a change
//   npm run bench:loading -- --repeats=9         pages of each kind, of which the middle one is told
//   npm run bench:loading -- --processor=1       a processor as fast as this one, not 4 times slower
//
// It reports and never judges. Each page has an empty cache.

import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';

import {launchChromium} from './chromium.mjs';

const root = join(import.meta.dirname, '../..');

const {values: flags} = parseArgs({
  options: {
    built: {type: 'string', default: join(root, 'dist/cdn')},
    repeats: {type: 'string', default: '5'},
    processor: {type: 'string', default: '4'},
  },
});

/** A slow mobile network: the round trip in ms, bytes a second each way. */
const SLOW = {latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000};

const HINTS = `<link rel="modulepreload" href="/cdn/circa-timeline.js">
<link rel="modulepreload" href="/cdn/circa-timeline.core.js">
<link rel="preload" href="/events.json" as="fetch" crossorigin>`;

const page = (head, body = '') => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}
<script type="module" src="/cdn/circa-timeline.js"></script>
<circa-timeline src="/events.json">${body}</circa-timeline></html>`;

const PAGES = {
  'the script alone': page(''),
  'with preload and modulepreload': page(HINTS),
  'the script alone, search and minimap': page('', '<circa-search></circa-search><circa-minimap></circa-minimap>'),
};
const WIDTHS = {lying: 1000, upright: 390};

const TYPES = {js: 'text/javascript', json: 'application/json'};

const server = createServer(({url}, response) => {
  const name = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
  const body = name in PAGES ? PAGES[name] : fileOf(name);
  if (body === undefined) return response.writeHead(404).end();
  const type = TYPES[name.split('.').at(-1)] ?? 'text/html';
  response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'gzip'});
  return response.end(gzipSync(body));
});
await new Promise((done) => server.listen(0, 'localhost', done));
const address = `http://localhost:${server.address().port}/`;

const browser = await launchChromium();
try {
  console.log('| page | | first label | asked for by then, in ms after the page |\n|---|---|---:|---|');
  for (const name of Object.keys(PAGES)) {
    for (const [stands, width] of Object.entries(WIDTHS)) {
      const loads = [];
      while (loads.length < Number(flags.repeats)) loads.push(await load(name, width));
      loads.sort((one, other) => one.firstLabel - other.firstLabel);
      const {firstLabel, asked} = loads[Math.floor(loads.length / 2)];
      console.log(`| ${name} | ${stands} | ${Math.round(firstLabel)} ms | ${asked.join(', ')} |`);
    }
  }
} finally {
  await browser.close();
  server.close();
}

/** One page with an empty cache. */
async function load(name, width) {
  const context = await browser.newContext({viewport: {width, height: 700}});
  const tab = await context.newPage();
  const protocol = await context.newCDPSession(tab);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', {offline: false, ...SLOW});
  await protocol.send('Emulation.setCPUThrottlingRate', {rate: Number(flags.processor)});
  await tab.addInitScript(lookForLabel);
  await tab.goto(address + encodeURIComponent(name), {waitUntil: 'commit'});
  await tab.waitForFunction(() => window.firstLabel !== undefined, undefined, {timeout: 30_000});
  const loaded = await tab.evaluate(() => window.firstLabel);
  await context.close();
  return loaded;
}

/** In the page: notes when its first label is drawn, and what has been asked for by then. */
function lookForLabel() {
  const look = () => {
    if (!document.querySelector('circa-timeline')?.shadowRoot?.querySelector('.mark .title')) {
      return requestAnimationFrame(look);
    }
    const asked = performance
      .getEntriesByType('resource')
      .filter(({name}) => name.startsWith('http'))
      .map(({name, startTime}) => `${name.split('/').at(-1).replace('circa-timeline.', '')} ${Math.round(startTime)}`);
    window.firstLabel = {firstLabel: performance.now(), asked};
    return undefined;
  };
  look();
}

function fileOf(name) {
  if (name === 'events.json') return readFileSync(join(root, 'data/idlib-2019.json'));
  const file = join(resolve(flags.built), name.replace(/^cdn\//, ''));
  return existsSync(file) ? readFileSync(file) : undefined;
}
