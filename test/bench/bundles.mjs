// The scripts that pages of the benchmark load: Circa's CDN file, the page's own script, and one for each library.

import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {build} from 'esbuild';

const here = import.meta.dirname;
const root = join(here, '../..');

/** What npm takes for the peers is in a lockfile of their own, so that the package's install stays light. */
export function installPeers() {
  if (existsSync(join(here, 'node_modules'))) return;
  console.error('Installing the peers …');
  execFileSync('npm', ['ci', '--prefix', here, '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
  });
}

/** The installed version of a peer. */
export function versionOf(peer) {
  return JSON.parse(readFileSync(join(here, 'node_modules', peer, 'package.json'), 'utf8')).version;
}

/** Reads the files of a build of Circa; builds the tree as it is where no folder is named. */
export function circaFiles(folder) {
  if (folder !== undefined) return filesIn(folder);
  console.error('Building Circa …');
  const temporary = mkdtempSync(join(tmpdir(), 'circa-bench-'));
  try {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const options = ['--config', 'vite.cdn.config.js', '--outDir', temporary, '--emptyOutDir', '--logLevel', 'error'];
    execFileSync(process.execPath, [vite, 'build', ...options], {cwd: root, stdio: ['ignore', 2, 2]});
    return filesIn(temporary);
  } finally {
    rmSync(temporary, {recursive: true, force: true});
  }
}

function filesIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return names.map((name) => [`built/${name}`, readFileSync(join(folder, name))]);
}

/** `page.js`, and `library-….js` for each name. */
export async function pageFiles(names) {
  const {outputFiles} = await build({
    entryPoints: [
      {in: join(here, 'page.mjs'), out: 'page'},
      ...names.map((name) => ({in: join(here, `libraries/${name}.mjs`), out: `library-${name}`})),
    ],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: here,
    logLevel: 'error',
    external: ['/built/*'],
    loader: {'.css': 'text'},
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return outputFiles.map(({path, contents}) => [path.slice(here.length + 1), contents]);
}
