// dist/cdn/: minified ES modules with Lit and D3 in them, for pages without a bundler. Such a page names
// circa-timeline.js, which imports nothing and asks for all that the first picture needs, circa-timeline.core.js first,
// which registers <circa-timeline>, <circa-event> and <circa-era>. All else stands beside it and is fetched when it is
// needed.
//
// A page may load circa-timeline.js by several addresses, as by one that leads on to that of a version; whatever is
// fetched later asks for the core by the same address as it does, so that no page ever has a second Lit, nor a second
// class of an element.

import {join} from 'node:path';

import {defineConfig} from 'vite';

import {trimmedSelection} from './build/plugins/d3-selection.mjs';
import {firstScript} from './build/plugins/first-script.mjs';
import {noticeFor} from './build/licences.mjs';
import {minifiedTemplates} from './build/plugins/minified-templates.mjs';
import {minifyAgain} from './build/plugins/minify-again.mjs';
import {OLDEST_ENGINES} from './build/oldest-engines.mjs';
import {withoutPreload} from './build/plugins/without-preload.mjs';
import {workerTextIn} from './build/plugins/worker-text.mjs';
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
  plugins: [
    minifiedTemplates,
    withoutPreload,
    workerTextIn.vite,
    trimmedSelection.vite,
    retriableImports(),
    firstScript,
    minifyAgain,
  ],
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
        'circa-timeline.core': join(here, 'cdn/core.ts'),
        'circa-timeline.companions': join(here, 'cdn/companions.ts'),
        'circa-timeline.functions': join(here, 'cdn/functions.ts'),
        // Fetched by need and by the functions: as entries they are imported by what they export, with no object of all
        // of it between.
        'circa-timeline.curve': join(here, 'src/layout/arrangements/story-curve.ts'),
        'circa-timeline.dates-in-words': join(here, 'src/model/read/dates/any-date.ts'),
        'circa-timeline.density': join(here, 'src/elements/timeline/density/density.ts'),
        'circa-timeline.eras': join(here, 'src/elements/timeline/eras/eras.ts'),
        'circa-timeline.labels-of-many': join(here, 'src/layout/labels/many/labels-of-many.ts'),
        'circa-timeline.own-colors': join(here, 'src/elements/shared/ground/own-colors.ts'),
        'circa-timeline.vertical': join(here, 'src/layout/arrangements/vertical.ts'),
      },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'circa-timeline.[name].js',
        postBanner,
        codeSplitting: {
          groups: [
            // Whatever a page needs at once; what is imported later has files of its own.
            {
              name: 'circa-timeline.core',
              test: /cdn\/core\.ts$|src\/elements\/shared\/platform\/printing\.ts$/,
              priority: 3,
            },
            // The languages that only a table of another tool may be in.
            {name: 'languages', test: /src\/i18n\/vocabularies\/(de|es|fr)\b/, priority: 1},
            {
              name: 'circa-timeline.dates-in-words',
              priority: 2,
              test: /src\/(model\/read\/(dates\/(any-date|vocabularies)|relations\/)|dates\/(calendar\/(moved-by|units-within)|compare|parse-when|phrases|timestamps\/(catalogue|half|iso|mail|reasons|time-of-day|two-readings))|i18n\/vocabular)/,
            },
            {
              name: 'circa-timeline.density',
              test: /src\/(elements\/timeline\/density\/density\.ts|layout\/marks\/density|draw\/scene\/density)/,
            },
            {
              name: 'circa-timeline.eras',
              test: /src\/(elements\/timeline\/eras\/eras\.ts|layout\/eras\/(any-eras|era-bands|era-shape|place-eras|partition)|draw\/scene\/eras|model\/read\/read-era)/,
            },
            {
              name: 'circa-timeline.own-colors',
              test: /src\/(elements\/shared\/ground\/own-colors|model\/color\/(any-color|named-colors|oklch|parse-color)|draw\/color\/(contrast|readable-color))/,
            },
            {name: 'search', test: /src\/model\/filter\/(search|fold-text)/},
            {name: 'many-events', test: /src\/model\/load\/many\/load-many/},
            {name: 'event-body', test: /src\/elements\/shared\/templates\/event-details/},
          ],
        },
      },
    },
  },
});
