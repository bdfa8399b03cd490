// The demo site: every page of demo/, served by `npm start` and built to dist/demo.

import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {defineConfig} from 'vite';

import {OLDEST_ENGINES} from './build/oldest-engines.mjs';

const here = import.meta.dirname;

export default defineConfig({
  root: join(here, 'demo'),
  base: './',
  resolve: {
    // The pages import the package by its name, as a reader who copies their code will.
    alias: [
      {find: /^circa-timeline$/, replacement: join(here, 'src/index.ts')},
      {find: /^circa-timeline\/define$/, replacement: join(here, 'src/define.ts')},
      {find: /^circa-timeline\/define\/(.*)$/, replacement: join(here, 'src/define/$1.ts')},
      {find: /^circa-timeline\/(?:i18n|messages)\/(.*)$/, replacement: join(here, 'src/i18n/$1.ts')},
    ],
  },
  server: {fs: {allow: [here]}},
  build: {
    target: OLDEST_ENGINES,
    outDir: join(here, 'dist/demo'),
    emptyOutDir: true,
    rolldownOptions: {
      input: filesIn('demo', '.html').map((name) => join(here, 'demo', name)),
    },
  },
  plugins: [data()],
});

/** Puts data/ beside the pages, so that `src="data/idlib-2019.json"` finds it in dev as in dist/demo. */
function data() {
  return {
    name: 'circa-data',
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const name = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname).slice(1);
        if (!filesIn('data', '.json').includes(name)) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(readFileSync(join(here, 'data', name)));
      });
    },
    generateBundle() {
      for (const name of filesIn('data', '.json')) {
        this.emitFile({type: 'asset', fileName: `data/${name}`, source: readFileSync(join(here, 'data', name))});
      }
    },
  };
}

function filesIn(folder, ending) {
  return readdirSync(join(here, folder)).filter((name) => name.endsWith(ending));
}
