// The sheets of themes/ against the variables that there are.

import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';

const fileOf = (path) => new URL(`../../${path}`, import.meta.url);
const skip = existsSync(fileOf('dist/draw/theme.js')) ? false : 'dist/ has not been built: npm run build';

for (const name of readdirSync(fileOf('themes'))) {
  test(`themes/${name} sets variables that there are, each once, ground and ink among them`, {skip}, async () => {
    const {THEME} = await import(fileOf('dist/draw/theme.js'));
    const sheet = readFileSync(fileOf(`themes/${name}`), 'utf8');
    const set = [...sheet.matchAll(/--circa-([a-z1-8-]+): var\(--[a-z0-9-]+\);/g)].map(([, own]) => own);
    assert.equal(set.length, sheet.split(': var(').length - 1);
    assert.deepEqual(
      set.filter((own) => !(own in THEME)),
      [],
    );
    assert.equal(new Set(set).size, set.length);
    for (const seed of ['ground', 'ink', 'accent']) assert.ok(set.includes(seed), seed);
  });
}
