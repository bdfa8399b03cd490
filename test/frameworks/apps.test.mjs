// A small app by each framework, from the package as it is published: events go in, what is picked comes out.

import assert from 'node:assert/strict';
import {join} from 'node:path';
import test, {describe} from 'node:test';

import {noChromium} from '../tools/chromium.mjs';
import {apps} from './apps.mjs';
import {notInstalled} from './place.mjs';
import {openSite} from './site.mjs';

describe('an app', {skip: notInstalled || noChromium}, () => {
  const site = openSite('apps');

  for (const [name, {build, check}] of Object.entries(apps)) {
    test(`by ${name} shows its events, follows when their array is replaced, and hears what is picked`, async () => {
      const place = name.replaceAll(/\W+/g, '-');
      await build(join(site.folder, place));
      const {page, wrong} = await site.newPage();
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
