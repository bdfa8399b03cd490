// Writes dist/draw/input/d3-zoom.js: d3-zoom with what it takes from d3-drag and d3-dispatch, and without d3-transition
// and d3-interpolate, so that people with a bundler load as little as those who take dist/cdn. No setting of a package
// does the same: bundlers map the imports of a package by the page's settings alone, and d3-transition declares that it
// has side effects, so they keep all of it.
//
//   npm run build:zoom    after the compiler, which writes a mere re-export there

import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {build} from 'esbuild';

import {WITHOUT_ANIMATION} from '../vite.cdn.config.js';

const root = join(import.meta.dirname, '..');
const licence = readFileSync(join(root, 'node_modules/d3-zoom/LICENSE'), 'utf8');

await build({
  entryPoints: [join(root, 'src/draw/input/d3-zoom.ts')],
  outfile: join(root, 'dist/draw/input/d3-zoom.js'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  external: ['d3-selection'],
  alias: WITHOUT_ANIMATION,
  banner: {js: `/*! From d3-zoom, d3-drag and d3-dispatch:\n${licence}*/`},
  logLevel: 'warning',
});
