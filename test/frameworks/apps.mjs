// The same small app by each framework, as its own people build and check it.

import {execFile} from 'node:child_process';
import {copyFileSync, cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

import {here} from './place.mjs';

const inFolder = (path) => join(here, 'node_modules', path);

/** Runs a program of one of the packages; what it says is in the error where it fails. */
async function run(program, ...args) {
  await promisify(execFile)(process.execPath, [inFolder(program), ...args], {cwd: here}).catch((error) => {
    throw new Error(error.stdout + error.stderr);
  });
}

const page = (body, script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><div id="app">${body}</div>` +
  `<script type="module" src="${script}"></script></html>`;

async function byVite(name, entry, outDir, options = {}) {
  const {build} = await import('./node_modules/vite/dist/node/index.js');
  const output = {entryFileNames: 'main.js', format: 'es'};
  await build({
    root: join(here, name),
    configFile: false,
    logLevel: 'error',
    // Each app stands in a folder of its own.
    base: './',
    ...options,
    build: {outDir, rolldownOptions: {input: join(here, name, entry), output}, ...options.build},
  });
  writeFileSync(join(outDir, 'index.html'), page('', 'main.js'));
}

/** By name: how each is checked, and how it is built into a folder. */
export const apps = {
  React: {
    check: () => run('typescript/bin/tsc', '-p', 'react'),
    async build(outDir) {
      await byVite('react', 'client.tsx', outDir);
    },
  },

  'React, rendered by a server': {
    async build(outDir) {
      await byVite('react', 'client.tsx', outDir);
      const server = join(here, 'node_modules/.circa-server');
      await byVite('react', 'server.tsx', server, {build: {ssr: true}});
      const {render} = await import(pathToFileURL(join(server, 'main.js')));
      const html = render();
      if (!html.includes('<circa-timeline')) throw new Error(`The server has rendered ${html}`);
      writeFileSync(join(outDir, 'index.html'), page(html, 'main.js'));
    },
  },

  'React, without the wrapper': {
    build: (outDir) => byVite('react', 'element.tsx', outDir),
  },

  Vue: {
    check: () => run('vue-tsc/bin/vue-tsc.js', '-p', 'vue', '--noEmit'),
    async build(outDir) {
      const {default: vue} = await import('./node_modules/@vitejs/plugin-vue/dist/index.mjs');
      const compilerOptions = {isCustomElement: (tag) => tag.startsWith('circa-')};
      await byVite('vue', 'main.ts', outDir, {plugins: [vue({template: {compilerOptions}})]});
    },
  },

  Svelte: {
    check: () => run('svelte-check/bin/svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json'),
    async build(outDir) {
      const {svelte} = await import('./node_modules/@sveltejs/vite-plugin-svelte/src/index.js');
      await byVite('svelte', 'main.ts', outDir, {plugins: [svelte({configFile: false})]});
    },
  },

  Angular: {
    // Angular checks while it compiles.
    async build(outDir) {
      const compiled = join(here, 'node_modules/.circa-angular');
      mkdirSync(compiled, {recursive: true});
      await run('@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'angular', '--outDir', compiled);
      await byVite('.', join('node_modules/.circa-angular', 'main.js'), outDir);
    },
  },

  'plain HTML': {
    async build(outDir) {
      mkdirSync(outDir, {recursive: true});
      copyFileSync(join(here, 'plain/index.html'), join(outDir, 'index.html'));
      cpSync(inFolder('circa-timeline/dist/cdn'), join(outDir, 'cdn'), {recursive: true});
    },
  },
};
