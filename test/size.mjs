// What a page loads, minified and gzipped: with <circa-timeline> alone, and the one file of the CDN; and how much of that reads and writes
// dates, with the words of all languages. Fails above the budgets.
//
//   npm run build && npm run size

import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

import {build as bundle} from 'esbuild';
import {minify} from 'terser';
import {build} from 'vite';

import cdn, {TIGHT} from '../vite.cdn.config.js';

const root = join(import.meta.dirname, '..');
const sizeOf = (code) => gzipSync(code, {level: 9}).length;

/** What is fetched by those pages only that need it. */
const ONLY_WHEN_NEEDED = /(layout\/curve|\/(prepare|png|link|keys-list|written-list|searching))\.js$/;

/** What a page's bundler makes of `circa-timeline/define/timeline`. */
async function pageAlone() {
  const {output} = await build({
    ...cdn,
    configFile: false,
    root,
    logLevel: 'error',
    build: {...cdn.build, write: false, sourcemap: false, rolldownOptions: {input: join(root, 'src/define/timeline.ts'), external: ONLY_WHEN_NEEDED, output: {codeSplitting: false}}},
  });
  return sizeOf(output.find(({type}) => type === 'chunk').code);
}

const LANGUAGES = ['en', 'fr', 'de', 'es', 'ar'];

/** Everything that src/when exports and every table of words, by esbuild, terser and the program gzip: zlib in Node packs a little worse. */
async function datesAlone() {
  const exported = LANGUAGES.map((language) => `export {${language}} from './messages/${language}.js';`);
  const {outputFiles: [{text}]} = await bundle({
    stdin: {contents: ["export * from './index.js';", ...exported].join('\n'), resolveDir: join(root, 'src/when'), loader: 'ts'},
    bundle: true, minify: true, format: 'esm', charset: 'utf8', write: false, tsconfig: join(root, 'tsconfig.json'),
  });
  const {code} = await minify(text, TIGHT);
  return execFileSync('gzip', ['-9'], {input: code}).length;
}

// 1 kB is 1000 bytes.
const figures = [
  // Planned for 55 kB, which held until a million events, lanes and lists of crowds came; it is to come down again.
  ['a page with <circa-timeline> alone', await pageAlone(), 64_000],
  ['dist/cdn/circa-timeline.js', sizeOf(readFileSync(join(root, 'dist/cdn/circa-timeline.js'))), 70_000],
  ['src/when with five languages', await datesAlone(), 14_000],
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
