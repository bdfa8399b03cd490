// A small app by each framework, from the package as it is published: events go in, what is picked comes out.

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after, before, describe} from 'node:test';

import {launchChromium, noChromium} from '../tools/chromium.mjs';
import {serveFolder} from '../tools/static-server.mjs';
import {apps} from './apps.mjs';
import {notInstalled} from './place.mjs';

describe('an app', {skip: notInstalled || noChromium}, () => {
  let folder;
  let site;
  let browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'circa-apps-'));
    site = await serveFolder(folder);
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    site?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  for (const [name, {build, check}] of Object.entries(apps)) {
    test(`by ${name} shows its events, follows when their array is replaced, and hears what is picked`, async () => {
      const place = name.replaceAll(/\W+/g, '-');
      await build(join(folder, place));
      const page = await browser.newPage();
      const wrong = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      await page.route('**/favicon.ico', (route) => route.fulfill({body: ''}));
      await page.goto(`${site.address}${place}/`);

      const marks = page.locator('circa-timeline .mark');
      await marks.nth(1).waitFor();
      assert.equal(await marks.count(), 2);
      await page.locator('button', {hasText: /^Add$/}).click();
      await marks.nth(2).waitFor();
      await marks.nth(0).locator('.title').first().click();
      await page.locator('output', {hasText: /^event-\d$/}).waitFor();
      assert.deepEqual(wrong, []);
      await page.close();
    });

    if (check) test(`by ${name} has no error of types`, check);
  }
});
