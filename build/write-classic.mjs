// Writes dist/cdn/circa-timeline.classic.js, the one script with everything in it, and beside it the licences of all
// whose code is in dist/cdn.
//
//   npm run build:classic    after Vite, which empties dist/cdn

import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {build} from 'esbuild';

import {bundle, IN_A_PAGE} from './bundle.mjs';
import {allLicences, LICENCES_FILE} from './licences.mjs';

const root = join(import.meta.dirname, '..');
const foreignFiles = join(root, 'src/elements/timeline/data/foreign-file.ts');

const withoutForeignFiles = {
  name: 'without-foreign-files',
  setup({onResolve}) {
    onResolve({filter: /\/foreign-file\.js$/}, () => ({path: join(root, 'cdn/no-foreign-files.ts')}));
  },
};

const modules = await bundle('cdn/classic.ts', 'cdn/circa-timeline.classic.js', {
  ownLicences: false,
  format: 'iife',
  globalName: 'Circa',
  minify: true,
  // A classic script does not know its address: its worker is started as text.
  define: {'import.meta.url': 'undefined'},
  plugins: [withoutForeignFiles],
});
// What reads the files of other tools is in files of its own.
const {metafile} = await build({
  entryPoints: [foreignFiles],
  bundle: true,
  write: false,
  metafile: true,
  format: 'esm',
  alias: IN_A_PAGE,
});
const everywhere = new Set([...modules, ...Object.keys(metafile.inputs)]);
writeFileSync(join(root, 'dist/cdn', LICENCES_FILE), allLicences([...everywhere]));
