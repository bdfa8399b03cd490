// dist/cdn/circa-timeline.js: one minified ES module with Lit and D3 in it, which registers every element.

import {join} from 'node:path';

import {defineConfig} from 'vite';

const here = import.meta.dirname;

export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: join(here, 'dist/cdn'),
    emptyOutDir: true,
    sourcemap: true,
    minify: 'terser',
    terserOptions: {module: true, ecma: 2020, compress: {passes: 3, pure_getters: true, unsafe_arrows: true}},
    modulePreload: false,
    // Not Vite's library mode, which leaves the spaces in ES modules for a bundler to come. None comes after this one.
    rolldownOptions: {
      input: {'circa-timeline': 'cdn-entry'},
      preserveEntrySignatures: 'strict',
      output: {entryFileNames: '[name].js', codeSplitting: false},
    },
  },
  plugins: [cdnEntry(), withoutAnimation()],
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
