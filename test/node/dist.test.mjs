// The built package as Node sees it: no document, no window.

import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';

import {transform} from 'esbuild';

import {OLDEST_ENGINES} from '../../build/oldest-engines.mjs';

const built = new URL('../../dist/draw/index.js', import.meta.url);
const skip = existsSync(built) ? false : 'dist/ has not been built: npm run build';

test('renderSVG draws the six events in Node, the same each time', {skip}, async () => {
  const {createTimeline} = await import('../../dist/model/load/create-timeline.js');
  const {renderSVG} = await import(built);
  const {timeline, problems} = createTimeline(
    JSON.parse(readFileSync(new URL('../../data/idlib-2019.json', import.meta.url), 'utf8')),
  );
  assert.deepEqual(problems, []);
  const svg = renderSVG(timeline, {width: 1000});
  assert.equal(svg.match(/class="title[ "]/g).length, 6);
  assert.equal(svg.match(/since late Apr(?:il)? 2019/g).length, 2);
  assert.equal(renderSVG(timeline, {width: 1000}), svg);
});

test('importing the package registers nothing and needs no document', {skip}, async () => {
  const {parseWhen, formatWhen, CircaTimeline} = await import('../../dist/index.js');
  assert.equal(formatWhen(parseWhen('since late April', {reference: '2019-07-01'})), 'since late April 2019');
  assert.equal(typeof CircaTimeline, 'function');
});

test('nothing in the built files has to be rewritten for the oldest engines', {skip}, async () => {
  const dist = new URL('../../dist/', import.meta.url);
  const files = readdirSync(dist, {recursive: true}).filter((name) => /^(?!demo\/).*\.js$/.test(name));
  assert.ok(files.length > 100, 'the files are found');
  // All of them know the classes of Unicode; esbuild goes by how new their tables are.
  const supported = {'regexp-unicode-property-escapes': true};
  const written = (code, target) => transform(code, {target, supported, minifySyntax: true});
  for (const file of files) {
    const code = readFileSync(new URL(file, dist), 'utf8');
    const [oldest, newest] = await Promise.all([written(code, OLDEST_ENGINES), written(code, 'esnext')]);
    assert.ok(oldest.code === newest.code, `dist/${file}`);
  }
});
