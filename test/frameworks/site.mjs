// A folder that is served, and Chromium to look at it with: for the tests of a describe block.

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';

import {launchChromium} from '../tools/chromium.mjs';
import {serveFolder} from '../tools/static-server.mjs';

/**
 * Opens it before the tests of the block that calls this, and takes it away after them.
 * @param {string} name of the folder
 */
export function openSite(name) {
  let server;
  let browser;
  const site = {
    /** the path of the folder */
    folder: '',
    /** the address of the folder, which ends with a slash */
    address: '',

    /** A page of its own, with all that it complains of. */
    async newPage(options) {
      const page = await browser.newPage(options);
      const wrong = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      await page.route('**/favicon.ico', (route) => route.fulfill({body: ''}));
      return {page, wrong};
    },
  };

  before(async () => {
    site.folder = mkdtempSync(join(tmpdir(), `circa-${name}-`));
    server = await serveFolder(site.folder);
    site.address = server.address;
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(site.folder, {recursive: true, force: true});
  });

  return site;
}
