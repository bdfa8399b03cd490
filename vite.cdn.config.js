// dist/cdn/: minified ES modules with Lit and D3 in them, for pages without a bundler. Such a page names
// circa-timeline.js, which registers <circa-timeline> and <circa-event>; all else stands beside it and is fetched when
// it is needed.
//
// circa-timeline.js itself only asks for circa-timeline.core.js. A page may load it by several addresses, as by one
// that leads on to that of a version; whatever is fetched later asks for the core by the same address as it does, so
// that there is never a second Lit, nor a second port.

import {join} from 'node:path';

import {minify} from 'terser';
import {defineConfig} from 'vite';

const here = import.meta.dirname;

/** How terser minifies what is minified already. */
export const TIGHT = {module: true, ecma: 2020, compress: {passes: 3, unsafe_arrows: true, pure_getters: true}};

export default defineConfig({
  publicDir: false,
  base: './',
  worker: {format: 'es', rolldownOptions: {output: {entryFileNames: 'circa-timeline.worker.js'}}},
  build: {
    target: 'es2022',
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
        codeSplitting: {
          groups: [
            // Whatever a page needs at once, with what every arrangement has in common; what is imported later has
            // files of its own.
            {
              name: 'core',
              test: /src\/(define\/(timeline|event)|layout\/(arrangements\/horizontal|labels\/label|marks\/mark|projection|labels\/row-tiles))\.ts$/,
              priority: 1,
            },
            {name: 'event-body', test: /src\/elements\/shared\/event-details/},
          ],
        },
      },
    },
  },
  plugins: [withoutAnimation(), prunedSelection(), plainImports(), tightened()],
});

/**
 * d3-zoom takes transitions, and with them easings, timers and colours, along only to animate a double click; the
 * element does that itself.
 */
function withoutAnimation() {
  return {
    name: 'circa-without-animation',
    enforce: 'pre',
    resolveId: (id, importer) =>
      /^d3-(transition|interpolate)$/.test(id) && importer?.includes('d3-zoom')
        ? join(here, 'cdn/d3-without-animation.ts')
        : undefined,
  };
}

const UNUSED_METHODS =
  'data|enter|exit|join|merge|order|append|selectAll|selectChildren|selectChild|sort|nodes|size|empty|attr|classed|text|html|raise|lower|insert|clone|dispatch';

/**
 * All methods of a selection hang on one prototype, which no bundler shakes. Those that neither we nor d3-zoom call are
 * left out.
 */
function prunedSelection() {
  return {
    name: 'circa-pruned-selection',
    transform(code, id) {
      if (!/d3-selection\.mjs$|d3-selection\/src\/selection\/index\.js$/.test(id)) return undefined;
      const pruned = code.replace(new RegExp(`^ *(${UNUSED_METHODS}): selection_\\w+,$`, 'gm'), '');
      if (pruned === code) this.error('the methods of a d3 selection are written down otherwise than expected');
      return {code: pruned, map: null};
    },
  };
}

/** What is imported later needs no links put into the page's head first. */
function plainImports() {
  return {
    name: 'circa-plain-imports',
    transform: (code, id) =>
      id.includes('vite/preload-helper')
        ? {code: 'export const __vitePreload = (load) => load();', map: null}
        : undefined,
  };
}

/** Style sheets without comments, and without white space where it says nothing. */
function tightStyles(css) {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/([:,])\s+/g, '$1')
    .replaceAll(';}', '}');
}

/**
 * A second minifier takes off another part in a hundred of what the first leaves; and templates need no indentation.
 */
function tightened() {
  return {
    name: 'circa-tightened',
    transform(code, id) {
      if (!id.startsWith(join(here, 'src'))) return undefined;
      return {
        code: (id.endsWith('.styles.ts') ? code.replace(/`[^`]+`/g, tightStyles) : code).replace(/\n +/g, '\n'),
        map: null,
      };
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const chunk of Object.values(bundle).filter(({type}) => type === 'chunk')) {
          const {code, map} = await minify(chunk.code, {
            ...TIGHT,
            sourceMap: {content: chunk.map ?? undefined, url: `${chunk.fileName}.map`},
          });
          chunk.code = code;
          if (chunk.map) chunk.map = JSON.parse(map);
        }
      },
    },
  };
}
