// The script that pages name, dist/cdn/circa-timeline.js: a file that imports nothing, so that it runs as soon as it is
// there. Vite would have it import, from the core, what is around each of its own import()s.

import {basename, join} from 'node:path';

import {build} from 'esbuild';

import {retriable} from '../../cdn/retriable-imports.mjs';
import {noticeFor} from '../licences.mjs';
import {OLDEST_ENGINES} from '../oldest-engines.mjs';

const root = join(import.meta.dirname, '../..');

/** The files of dist/cdn with modules that the first script fetches, where they are not of the same names. */
const FILES = {'story-curve': 'curve', 'event-details': 'event-body', 'any-date': 'dates-in-words'};

const fetchedFiles = {
  name: 'fetched-files',
  setup({onResolve}) {
    onResolve({filter: /./}, ({kind, path}) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = basename(path, '.js');
      return {path: `./circa-timeline.${FILES[name] ?? name}.js`, external: true};
    });
  },
};

/** For Vite: puts the script beside the files that it fetches. */
export const firstScript = {
  name: 'first-script',
  async generateBundle() {
    const {outputFiles} = await build({
      entryPoints: [join(root, 'cdn/circa-timeline.ts')],
      outfile: join(root, 'dist/cdn/circa-timeline.js'),
      bundle: true,
      format: 'esm',
      target: OLDEST_ENGINES,
      minify: true,
      sourcemap: true,
      plugins: [fetchedFiles],
      write: false,
    });
    for (const {path, text} of outputFiles) {
      const source = path.endsWith('.js') ? `${noticeFor([]).trimEnd()}${retriable(text)}` : text;
      this.emitFile({type: 'asset', fileName: basename(path), source});
    }
  },
};
