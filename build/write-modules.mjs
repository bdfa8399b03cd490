// Writes those modules of dist/ that are more than the compiler's work, in the place of what it has written there. No
// setting of a package does the same for people with a bundler: theirs decide what becomes of imports and workers.
//
//   npm run build:modules    after the compiler

import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {bundle} from './bundle.mjs';
import {HAS_TEMPLATES, withMinifiedTemplates} from './plugins/minified-templates.mjs';
import {workerText, workerTextModule} from './plugins/worker-text.mjs';

const inDist = (path) => join(import.meta.dirname, '../dist', path);

// d3-zoom with what it takes from d3-drag and d3-dispatch, and without d3-transition and d3-interpolate, so that people
// with a bundler load as little as those who take dist/cdn. d3-transition declares that it has side effects, so that
// bundlers would keep all of it.
await bundle('src/draw/input/d3-zoom.ts', 'draw/input/d3-zoom.js', {
  plugins: [besides('d3-selection', '../d3-selection.js')],
});

// d3-selection, for it and for the renderer, with those of its methods that they call.
await bundle('src/draw/d3-selection.ts', 'draw/d3-selection.js');

// Templates, which no bundler minifies.
for (const path of readdirSync(inDist('.'), {recursive: true}).filter((path) => path.endsWith('.js'))) {
  const code = readFileSync(inDist(path), 'utf8');
  if (HAS_TEMPLATES.test(code)) writeFileSync(inDist(path), await withMinifiedTemplates(code, path));
}

/** Leaves a package to a module that is built by itself. */
function besides(name, path) {
  return {name, setup: ({onResolve}) => onResolve({filter: new RegExp(`^${name}$`)}, () => ({path, external: true}))};
}

// @lit/react, of which a page needs nothing else.
await bundle('src/react/component.ts', 'react/component.js', {external: ['react']});

// The worker as one file, and as a text for pages that cannot have the file.
writeFileSync(inDist('elements/timeline/background/worker.js'), await workerText());
writeFileSync(inDist('elements/timeline/background/worker-text.js'), await workerTextModule());
