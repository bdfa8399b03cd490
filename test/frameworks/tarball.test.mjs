// What `npm publish` would publish.

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {promisify} from 'node:util';

import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

import {installed, notInstalled, root, tarball} from './place.mjs';

const skip = notInstalled;
const read = (path) => readFileSync(join(installed, path), 'utf8');

test('has what has been built, each file that package.json names, and no test', {skip}, () => {
  const {exports, types, unpkg, jsdelivr, customElements} = JSON.parse(read('package.json'));
  const named = [types, unpkg, jsdelivr, customElements, ...Object.values(exports).flatMap((to) => Object.values(to))];
  const paths = named.flat().filter((path) => path.startsWith('./') && !path.includes('*'));
  assert.deepEqual(
    [...paths, 'dist/cdn/circa-timeline.js', 'dist/i18n/fr.js'].filter((path) => !existsSync(join(installed, path))),
    [],
  );
  assert.deepEqual(
    readdirSync(installed, {recursive: true}).filter((path) => /\.test\.|node_modules|\.tgz$/.test(path)),
    [],
  );
});

test('publint finds nothing to say', {skip}, async () => {
  const packed = readFileSync(tarball);
  const {messages, pkg} = await publint({
    pack: {tarball: packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.length)},
  });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, {color: false})),
    [],
  );
});

test('its types are found from every entry, as attw sees it', {skip, timeout: 120_000}, async () => {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  await promisify(execFile)(process.execPath, [
    attw,
    tarball,
    '--profile',
    'esm-only',
    '--no-color',
    '--exclude-entrypoints',
    'ssr.css',
  ]).catch(({stdout}) => assert.fail(stdout));
});

test('dist/cdn/* can be imported by name', {skip}, () => {
  const file = import.meta.resolve('circa-timeline/cdn/circa-timeline.js', import.meta.url);
  assert.match(file, /dist\/cdn\/circa-timeline\.js$/);
});

test('each bundle names all whose code is in it, and their licences stand beside it in full', {skip}, () => {
  const licences = read('dist/cdn/LICENSES.txt');
  let bundled = 0;
  for (const file of readdirSync(join(installed, 'dist/cdn')).filter((name) => name.endsWith('.js'))) {
    const [notice = ''] = /\/\*!.*?\*\//.exec(read(`dist/cdn/${file}`)) ?? [];
    assert.match(notice, /^\/\*! circa-timeline \d+\.\d+\.\d+, MIT[;.].* Licences: LICENSES\.txt \*\/$/, file);
    if (!existsSync(join(installed, `dist/cdn/${file}.map`))) continue;
    const {sources} = JSON.parse(read(`dist/cdn/${file}.map`));
    for (const source of sources) {
      const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
      if (!name) continue;
      assert.ok(notice.includes(`${name} `), `${file}: ${name}`);
      bundled += 1;
      assert.ok(licences.includes(readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim()), name);
    }
  }
  assert.ok(bundled > 0);
  const ofCore = ['lit-html', 'lit-element', '@lit/reactive-element', 'd3-array'];
  const ofDrags = ['d3-selection', 'd3-zoom', 'd3-drag', 'd3-dispatch'];
  for (const [file, names] of [
    ['core', ofCore],
    ['attach-drags', ofDrags],
    ['classic', [...ofCore, ...ofDrags]],
  ]) {
    const [head] = read(`dist/cdn/circa-timeline.${file}.js`).split('\n');
    for (const name of names) assert.ok(head.includes(`${name} `), `${file}: ${name}`);
  }
  const zoom = read('dist/draw/input/d3-zoom.js');
  for (const name of ['d3-zoom', 'd3-drag', 'd3-dispatch'])
    assert.ok(zoom.includes(readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim()), name);
});

test('every picture and link of its README is in it, or is absolute', {skip}, () => {
  const readme = read('README.md');
  const links = [
    ...readme.matchAll(/\]\(([^)\s]+)\)/g),
    ...readme.matchAll(/<(?:img|source)[^>]*?\bsrc(?:set)?="([^"]+)"/g),
  ].map(([, link]) => link);
  assert.ok(links.length > 10);
  const missing = links.filter((link) => !/^(https:|#)/.test(link) && !existsSync(join(installed, link)));
  assert.deepEqual(missing, []);
});

test('its README begins with how it is installed, and with an import map', {skip}, () => {
  const blocks = [...read('README.md').matchAll(/```(\w+)\n(.*?)```/gs)].map(([, language, code]) => [language, code]);
  assert.deepEqual(blocks[0], ['sh', 'npm i circa-timeline\n']);
  assert.match(blocks[2][1], /<script type="importmap">.*"integrity"/s);
});
