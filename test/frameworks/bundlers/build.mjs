// The same page by each bundler, with no more settings than it takes to build any page.

import {execFile} from 'node:child_process';
import {copyFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {build as esbuild} from 'esbuild';

import {here} from '../place.mjs';

const from = join(here, 'bundlers');
const entry = join(from, 'main.js');

/** For those bundlers that do not read HTML. */
function copyPage(outDir) {
  mkdirSync(outDir, {recursive: true});
  copyFileSync(join(from, 'index.html'), join(outDir, 'index.html'));
}

/** By name; each builds into a folder. */
export const bundlers = {
  async Vite(outDir) {
    const {build} = await import('../node_modules/vite/dist/node/index.js');
    await build({root: from, base: './', configFile: false, logLevel: 'error', build: {outDir}});
  },

  async webpack(outDir) {
    copyPage(outDir);
    const {default: webpack} = await import('../node_modules/webpack/lib/index.js');
    const output = {path: outDir, filename: 'main.js'};
    const compiler = webpack({mode: 'production', context: here, entry, output, performance: {hints: false}});
    const stats = await promisify(compiler.run.bind(compiler))();
    if (stats.hasErrors()) throw new Error(stats.toString());
  },

  async Rollup(outDir) {
    copyPage(outDir);
    const {rollup} = await import('../node_modules/rollup/dist/es/rollup.js');
    const {nodeResolve} = await import('../node_modules/@rollup/plugin-node-resolve/dist/es/index.js');
    const bundle = await rollup({input: entry, plugins: [nodeResolve()]});
    await bundle.write({dir: outDir, format: 'es'});
    await bundle.close();
  },

  async esbuild(outDir) {
    copyPage(outDir);
    await esbuild({entryPoints: [entry], outdir: outDir, bundle: true, splitting: true, minify: true, format: 'esm'});
  },

  async Parcel(outDir) {
    const page = join(from, 'index.html');
    const args = [
      'build',
      page,
      '--dist-dir',
      outDir,
      '--public-url',
      './',
      '--cache-dir',
      `${outDir}-cache`,
      '--no-source-maps',
    ];
    await promisify(execFile)(process.execPath, [join(here, 'node_modules/parcel/lib/bin.js'), ...args], {cwd: here});
  },
};
