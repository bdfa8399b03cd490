// dist/cdn/circa-timeline.js: one minified ES module with Lit and D3 in it, which registers every element; and the thread that it starts
// for very many events, which stands beside it.

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
      input: {'circa-timeline': 'cdn-entry'},
      preserveEntrySignatures: 'strict',
      output: {entryFileNames: '[name].js', codeSplitting: false},
    },
  },
  plugins: [cdnEntry(), withoutAnimation(), prunedSelection(), plainImports(), tightened()],
});

/** Registers the elements, and offers by name what the package does. */
function cdnEntry() {
  return {
    name: 'circa-cdn-entry',
    resolveId: (id) => (id === 'cdn-entry' ? id : undefined),
    load: (id) =>
      id === 'cdn-entry'
        ? `import ${JSON.stringify(join(here, 'src/define.ts'))}; export * from ${JSON.stringify(join(here, 'src/index.ts'))};`
        : undefined,
  };
}

/** d3-zoom takes transitions, and with them easings, timers and colours, along only to animate a double click; the element does that itself. */
function withoutAnimation() {
  return {
    name: 'circa-without-animation',
    enforce: 'pre',
    resolveId: (id, importer) =>
      /^d3-(transition|interpolate)$/.test(id) && importer?.includes('d3-zoom') ? join(here, 'src/draw/without-animation.ts') : undefined,
  };
}

const UNUSED_METHODS = 'data|enter|exit|join|merge|order|append|selectAll|selectChildren|selectChild|sort|nodes|size|empty|attr|classed|text|html|raise|lower|insert|clone|dispatch';

/** All methods of a selection hang on one prototype, which no bundler shakes. Those that neither we nor d3-zoom call are left out. */
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
    transform: (code, id) => (id.includes('vite/preload-helper') ? {code: 'export const __vitePreload = (load) => load();', map: null} : undefined),
  };
}

/** Style sheets without comments, and without white space where it says nothing. */
function tightStyles(css) {
  return css.replace(/\/\*[^]*?\*\//g, '').replace(/\s*([{};])\s*/g, '$1').replace(/([:,])\s+/g, '$1').replaceAll(';}', '}');
}

/** A second minifier takes off another part in a hundred of what the first leaves; and templates need no indentation. */
function tightened() {
  return {
    name: 'circa-tightened',
    transform(code, id) {
      if (!id.startsWith(join(here, 'src'))) return undefined;
      return {code: (id.endsWith('.styles.ts') ? code.replace(/`[^`]+`/g, tightStyles) : code).replace(/\n +/g, '\n'), map: null};
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
