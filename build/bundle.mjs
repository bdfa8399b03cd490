// One file of dist/ with all that it imports in it, and at its head the notice of whose code that is.

import {mkdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

import {build} from 'esbuild';

import {WITHOUT_ANIMATION} from '../vite.cdn.config.js';
import {trimmedSelection} from './plugins/d3-selection.mjs';
import {allLicences, noticeFor} from './licences.mjs';
import {OLDEST_ENGINES} from './oldest-engines.mjs';
import {workerTextIn} from './plugins/worker-text.mjs';

const root = join(import.meta.dirname, '..');

/** What a bundler takes by `imports` in package.json. esbuild would ask tsconfig.json, where servers' modules stand. */
const inAPage = join(root, 'ssr/in-a-page.js');
export const IN_A_PAGE = Object.fromEntries(
  ['#any-date', '#own-colors', '#static-pictures', '#without-document'].map((name) => [name, inAPage]),
);

/**
 * @param from entry, relative to the root
 * @param to file, relative to dist/
 * @param options of esbuild
 * @returns the modules of which some code is in it
 */
export async function bundle(from, to, {ownLicences = true, plugins = [], ...options} = {}) {
  const file = join(root, 'dist', to);
  const {outputFiles, metafile} = await build({
    entryPoints: [join(root, from)],
    outfile: file,
    bundle: true,
    format: 'esm',
    target: OLDEST_ENGINES,
    sourcemap: true,
    alias: {...WITHOUT_ANIMATION, ...IN_A_PAGE},
    plugins: [...plugins, workerTextIn.esbuild, trimmedSelection.esbuild],
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    write: false,
    ...options,
  });
  const {inputs} = Object.values(metafile.outputs).find(({entryPoint}) => entryPoint);
  const modules = Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
  const notice = ownLicences ? `/*!\n${allLicences(modules)}*/\n` : noticeFor(modules);
  mkdirSync(dirname(file), {recursive: true});
  for (const {path, text} of outputFiles) {
    if (!path.endsWith('.map')) writeFileSync(path, notice + text);
    else {
      const map = JSON.parse(text);
      // A line of the notice has nothing to be led back to.
      map.mappings = ';'.repeat(notice.split('\n').length - 1) + map.mappings;
      writeFileSync(join(dirname(file), basename(path)), JSON.stringify(map));
    }
  }
  return modules;
}
