// Writes dist/cdn/circa-timeline.classic.js, the one script with everything in it, and beside it the licences of all
// whose code is in dist/cdn.
//
//   npm run build:classic    after Vite, which empties dist/cdn

import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {bundle} from './bundle.mjs';
import {allLicences, LICENCES_FILE} from './licences.mjs';

const modules = await bundle('cdn/classic.ts', 'cdn/circa-timeline.classic.js', {
  ownLicences: false,
  format: 'iife',
  globalName: 'Circa',
  minify: true,
  // A classic script does not know its address: its worker is started as text.
  define: {'import.meta.url': 'undefined'},
});
writeFileSync(join(import.meta.dirname, '../dist/cdn', LICENCES_FILE), allLicences(modules));
