// Every element where no browser is: in the documents that tests of pages run in, by either build of Lit.

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {promisify} from 'node:util';

import {build} from 'esbuild';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

for (const condition of ['node', 'browser']) {
  describe(`by Lit as it is built for ${condition}`, () => {
    let folder;
    let bundle;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'circa-elements-'));
      bundle = join(folder, 'define.mjs');
      await build({
        entryPoints: [join(root, 'src/define.ts')],
        outfile: bundle,
        bundle: true,
        format: 'esm',
        platform: condition,
        conditions: [condition],
        tsconfig: join(root, 'tsconfig.json'),
        logLevel: 'error',
      });
    });
    after(() => rmSync(folder, {recursive: true}));

    for (const environment of ['jsdom', 'happy-dom']) {
      test(`all elements are made in ${environment}, take data, and say what they have read`, async () => {
        const {stdout} = await run('node', [join(import.meta.dirname, 'elements-in.mjs'), environment, bundle], {
          cwd: root,
        });
        assert.deepEqual(JSON.parse(stdout), {
          many: 2500,
          beforeConnected: 0,
          titles: ['Coalition formed', 'Bombardment escalates'],
          matched: ['b'],
          written: ['Hurras al-Deen founded'],
          selected: 'b',
          listed: 1,
          svg: 'there is no picture, since it has not been displayed yet',
          failures: [],
        });
      });
    }
  });
}
