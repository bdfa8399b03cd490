// dist/cdn/: minified ES modules with Lit and D3 in them, for pages without a bundler. Such a page names
// circa-timeline.js, which registers <circa-timeline> and <circa-event>; all else stands beside it and is fetched when
// it is needed.
//
// circa-timeline.js itself only asks for circa-timeline.core.js. A page may load it by several addresses, as by one
// that leads on to that of a version; whatever is fetched later asks for the core by the same address as it does, so
// that no page ever has a second Lit, nor a second class of an element.

import {join} from 'node:path';

import {defineConfig} from 'vite';

import {noticeFor} from './build/licences.mjs';
import {OLDEST_ENGINES} from './build/oldest-engines.mjs';
import {workerTextIn} from './build/worker-text.mjs';
import {retriableImports} from './cdn/retriable-imports.mjs';

const here = import.meta.dirname;

const stub = join(here, 'cdn/d3-zoom-without-animation.ts');

/** What d3-zoom imports only to animate, and what it gets instead. See src/draw/input/d3-zoom.ts. */
export const WITHOUT_ANIMATION = {'d3-transition': stub, 'd3-interpolate': stub};

/** Whose code is in a file. */
const postBanner = ({moduleIds}) => noticeFor(moduleIds).trimEnd();

export default defineConfig({
  publicDir: false,
  base: './',
  resolve: {alias: WITHOUT_ANIMATION},
  plugins: [workerTextIn.vite, retriableImports()],
  worker: {format: 'es', rolldownOptions: {output: {entryFileNames: 'circa-timeline.worker.js', postBanner}}},
  build: {
    target: OLDEST_ENGINES,
    outDir: join(here, 'dist/cdn'),
    emptyOutDir: true,
    sourcemap: true,
    modulePreload: false,
    // Not Vite's library mode, which leaves the spaces in ES modules for a bundler to come. None comes after this one.
    rolldownOptions: {
      input: {
        'circa-timeline': join(here, 'cdn/circa-timeline.ts'),
        'circa-timeline.companions': join(here, 'cdn/companions.ts'),
        'circa-timeline.functions': join(here, 'cdn/functions.ts'),
        // Fetched by need and by the functions: as entries they are imported by what they export, with no object of all
        // of it between.
        'circa-timeline.vertical': join(here, 'src/layout/arrangements/vertical.ts'),
        'circa-timeline.curve': join(here, 'src/layout/arrangements/story-curve.ts'),
      },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'circa-timeline.[name].js',
        postBanner,
        codeSplitting: {
          groups: [
            // Whatever a page needs at once; what is imported later has files of its own.
            {name: 'core', test: /src\/define\/(timeline|event)\.ts$/, priority: 1},
            {name: 'event-body', test: /src\/elements\/shared\/event-details/},
          ],
        },
      },
    },
  },
});
