// What a page loads from dist/cdn before its reader does anything, minified and gzipped: with <circa-timeline> alone,
// and with every element; and how much of that reads and writes dates, with the words of all languages. Fails above the
// budgets.
//
//   npm run build && npm run size

import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

import {build as bundle} from 'esbuild';
import {minify} from 'terser';

import {TIGHT} from '../vite.cdn.config.js';

const root = join(import.meta.dirname, '..');
const cdn = join(root, 'dist/cdn');

/**
 * What a wide page fetches in any case: test/cdn/bare-page.test.ts holds that it is no more. A narrow one has
 * `vertical` too.
 */
const TIMELINE = ['circa-timeline.js'];
const EVERY_ELEMENT = [...TIMELINE, 'circa-timeline.companions.js'];

/** Bytes of some files and of all that they import at once: each is packed by itself. */
function sizeOf(names) {
  const loaded = new Set(names);
  let size = 0;
  for (const name of loaded) {
    const code = readFileSync(join(cdn, name), 'utf8');
    size += gzipSync(code, {level: 9}).length;
    for (const [, imported] of code.matchAll(/(?:\bfrom|\bimport)"\.\/([\w.-]+)"/g)) loaded.add(imported);
  }
  return size;
}

const LANGUAGES = ['en', 'fr', 'de', 'es', 'ar'];

/**
 * Everything that src/dates exports and every table of words, by esbuild, terser and the program gzip: zlib in Node
 * packs a little worse.
 */
async function datesAlone() {
  const exported = LANGUAGES.map((language) => `export {${language}} from '../i18n/${language}.js';`);
  const {
    outputFiles: [{text}],
  } = await bundle({
    stdin: {
      contents: ["export * from './index.js';", ...exported].join('\n'),
      resolveDir: join(root, 'src/dates'),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    tsconfig: join(root, 'tsconfig.json'),
  });
  const {code} = await minify(text, TIGHT);
  return execFileSync('gzip', ['-9'], {input: code}).length;
}

// 1 kB is 1000 bytes. The plan has 55 kB for the first and 70 kB for the second: until they are that small, they are at
// least not to grow.
const figures = [
  ['a page with <circa-timeline> alone', sizeOf(TIMELINE), 65_400],
  ['a page with one of every element', sizeOf(EVERY_ELEMENT), 80_900],
  ['src/dates with five languages', await datesAlone(), 14_000],
];

for (const [what, size, budget] of figures) {
  const figure = `${what}: ${kB(size)} min + gzip, of ${kB(budget)} (1 kB is 1000 bytes)`;
  if (size <= budget) console.log(figure);
  else {
    console.error(`${figure}: ${kB(size - budget)} too much`);
    process.exitCode = 1;
  }
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
