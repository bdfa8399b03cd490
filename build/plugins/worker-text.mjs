// What src/elements/timeline/background/worker-text.ts exports once it is built: the worker, with all that it imports.

import {join} from 'node:path';

import {build} from 'esbuild';

import {noticeFor} from '../licences.mjs';
import {OLDEST_ENGINES} from '../oldest-engines.mjs';

const root = join(import.meta.dirname, '../..');

/** The worker as a script that needs no other file, and is one as well where it is taken for a module. */
export async function workerText() {
  const {outputFiles, metafile} = await build({
    entryPoints: [join(root, 'src/elements/timeline/background/worker.ts')],
    bundle: true,
    format: 'iife',
    target: OLDEST_ENGINES,
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  return noticeFor(Object.keys(metafile.inputs), 'dist/cdn/LICENSES.txt') + outputFiles[0].text;
}

/** The module of it. */
export async function workerTextModule() {
  return `export const WORKER_TEXT = ${JSON.stringify(await workerText())};\n`;
}

const NAME = /[/\\]worker-text\.(?:ts|js)$/;

/** Puts it in the place of the source, by Vite and by esbuild. */
export const workerTextIn = {
  vite: {
    name: 'worker-text',
    load: (id) => (NAME.test(id) ? workerTextModule() : undefined),
  },
  esbuild: {
    name: 'worker-text',
    setup: ({onLoad}) => onLoad({filter: NAME}, async () => ({contents: await workerTextModule(), loader: 'js'})),
  },
};
