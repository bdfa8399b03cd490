// What a page loads before its reader does anything, minified and gzipped: with <circa-timeline> alone, and with every
// element; from dist/cdn, and from a production build by Vite of a page that imports the built package by its name.
// Fails above the limits, and where people with a bundler load much more than those without one.
//
//   npm run build && npm run size

import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

import {build} from 'vite';

const root = join(import.meta.dirname, '..');

/** Bytes of dist/cdn, minified and gzipped, with Lit and D3 in them. */
const LIMITS = {alone: 85_000, everything: 115_000};

/** How much more a bundle may be than the files of dist/cdn, which are built for the size alone. */
const BUNDLER_MARGIN = 0.05;

const PAGES = [
  {
    what: '<circa-timeline> alone',
    limit: LIMITS.alone,
    // What a page fetches in any case: test/cdn/bare-page.test.ts holds that it is no more.
    cdn: ['circa-timeline.js', 'circa-timeline.core.js'],
    code: "import 'circa-timeline/define/timeline'; import 'circa-timeline/define/event';",
  },
  {
    what: 'every element',
    limit: LIMITS.everything,
    cdn: ['circa-timeline.js', 'circa-timeline.core.js', 'circa-timeline.companions.js'],
    code: "import 'circa-timeline/define';",
  },
];

for (const {what, limit, cdn, code} of PAGES) {
  const fromCdn = bytesLoaded(cdn, cdnFiles());
  check(`a page with ${what}, from dist/cdn`, fromCdn, limit);
  const {entry, files} = await bundle(code);
  check(`a page with ${what}, by a bundler`, bytesLoaded([entry], files), fromCdn * (1 + BUNDLER_MARGIN));
}

/** Each file of dist/cdn with the files that it imports at once. */
function cdnFiles() {
  const folder = join(root, 'dist/cdn');
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(
    names.map((name) => {
      const code = readFileSync(join(folder, name), 'utf8');
      const imports = [...code.matchAll(/\b(?:from|import)\s*["'`]\.\/([\w.-]+)["'`]/g)].map(
        ([, imported]) => imported,
      );
      return [name, {code, imports}];
    }),
  );
}

/** A page's code in a project of its own, in which the package is installed as it is built. */
async function bundle(code) {
  const project = mkdtempSync(join(tmpdir(), 'circa-size-'));
  try {
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(root, join(project, 'node_modules/circa-timeline'));
    writeFileSync(join(project, 'index.html'), '<!doctype html><script type="module" src="./main.js"></script>');
    writeFileSync(join(project, 'main.js'), code);
    const {output} = await build({root: project, configFile: false, logLevel: 'error', build: {write: false}});
    const chunks = output.filter(({type}) => type === 'chunk');
    return {
      entry: chunks.find(({isEntry}) => isEntry).fileName,
      files: new Map(chunks.map(({fileName, code, imports}) => [fileName, {code, imports}])),
    };
  } finally {
    rmSync(project, {recursive: true});
  }
}

/** Bytes of some files and of all that they import at once: each is packed by itself. */
function bytesLoaded(names, files) {
  const loaded = new Set(names);
  let bytes = 0;
  for (const name of loaded) {
    const {code, imports} = files.get(name);
    bytes += gzipSync(code, {level: 9}).length;
    for (const imported of imports) loaded.add(imported);
  }
  return bytes;
}

function check(what, bytes, limit) {
  const figure = `${what}: ${kB(bytes)} min + gzip, of at most ${kB(limit)} (1 kB is 1000 bytes)`;
  if (bytes <= limit) console.log(figure);
  else {
    console.error(`${figure}: ${kB(bytes - limit)} too much`);
    process.exitCode = 1;
  }
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
