// The pictures of the README, light and dark: timelines of the demo, as Chromium draws them.
//
//   node test/tools/picture.mjs

import {join} from 'node:path';

import {chromium} from 'playwright-core';
import {createServer} from 'vite';

import {findBrowsers} from './browsers.mjs';
import {freePort} from './port.mjs';

const root = join(import.meta.dirname, '../..');
const {chromium: executablePath} = findBrowsers();
if (!executablePath) {
  console.error('Chromium not found; on Debian: apt-get install chromium');
  process.exit(1);
}

/** Each with the page that it is taken of, and how many events have to be there. */
const PICTURES = [
  {name: 'picture', page: 'index.html', events: 1},
  {name: 'million', page: 'million.html', events: 1_000_000},
];

const server = await createServer({
  root: join(root, 'demo'),
  configFile: join(root, 'vite.config.js'),
  logLevel: 'warn',
  server: {port: await freePort()},
});
await server.listen();
const browser = await chromium.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
for (const {name, page: address, events} of PICTURES) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({colorScheme, viewport: {width: 1090, height: 1100}, deviceScaleFactor: 2});
    await page.goto(new URL(address, server.resolvedUrls.local[0]).href);
    await page.waitForFunction(
      (least) => document.querySelector('circa-timeline').timeline?.events.length >= least,
      events,
    );
    await page.evaluate(() =>
      Promise.all([document.fonts.ready, document.querySelector('circa-timeline').updateComplete]),
    );
    // The rules above and below belong to the page.
    await page.addStyleTag({content: 'circa-timeline { border: 0 !important }'});
    await page
      .locator('circa-timeline')
      .screenshot({path: join(root, `demo/${name}-${colorScheme}.png`), animations: 'disabled'});
    await page.close();
  }
}
await browser.close();
await server.close();
