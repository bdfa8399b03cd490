// The tests in the browsers as a few files in place of some hundred modules, which three engines would read once for
// each test file. What several of them import stands in chunks that they share, at the root of the site.

import {readFile} from 'node:fs/promises';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, normalize} from 'node:path';

import {build} from 'esbuild';

/** A thread is started by a file beside the chunk that starts it. */
const WORKER = {in: 'src/elements/timeline/background/worker.ts', out: 'worker'};

/** Pages within tests register the elements by these: some hundred modules each, where they stood by themselves. */
const REGISTERS = ['src/define.ts', ...readdirSync('src/define').map((name) => `src/define/${name}`)];

/** What servers have a module of their own for. */
const IN_A_PAGE = ['#any-date', '#own-colors', '#static-pictures', '#without-document'];

/** Where the processes of the engines find the folder of the bundle. */
const VARIABLE = 'TEST_BUNDLE';

/** A test file is imported for what it does, while package.json says of most files that they do nothing. */
const KEEP_TESTS = {
  name: 'keep-tests',
  setup({onResolve}) {
    onResolve({filter: /\.test\.ts$/}, ({path, kind}) =>
      kind === 'import-statement' ? {path, sideEffects: true} : undefined,
    );
  },
};

/**
 * Bundles test files into a folder that lasts as long as this process, for all processes that it starts from then on.
 * @param {readonly string[]} files relative to the repository's root, as all other paths
 * @throws {Error} where one cannot be read or imports what is not there
 */
export async function bundleTests(files) {
  const folder = mkdtempSync(join(tmpdir(), 'circa-tests-'));
  process.env[VARIABLE] = folder;
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  await build({
    entryPoints: [...[...files, ...REGISTERS].map((file) => ({in: file, out: file.replace(/\.ts$/, '')})), WORKER],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    chunkNames: 'test-chunk-[hash]',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'error',
    conditions: ['development', 'browser'],
    plugins: [KEEP_TESTS],
    // As in a page: see `imports` in package.json.
    alias: Object.fromEntries(IN_A_PAGE.map((name) => [name, './ssr/in-a-page.js'])),
    // What the test runner answers itself.
    external: ['/__*'],
  });
}

const BUNDLED = [
  /^\/(?:worker|test-chunk-\w+)\.js$/,
  /^\/(?:test|node_modules\/\.cache)\/.*\.test\.ts$/,
  /^\/src\/define(?:\/\w+)?\.ts$/,
];

/** Serves test files, chunks and worker as they have been bundled. */
export async function serveBundle(context, next) {
  const folder = process.env[VARIABLE];
  if (!folder || !BUNDLED.some((path) => path.test(context.path))) return next();
  const file = normalize(join(folder, context.path.replace(/\.ts$/, '.js')));
  const body = await readFile(file, 'utf8').catch(() => undefined);
  if (body === undefined) return next();
  context.type = 'js';
  context.set('Cache-Control', 'max-age=3600');
  context.body = body;
  return undefined;
}
