// Writes dist/cdn/importmap.json: the import map of a page that has the package from a CDN, with the hash of each file
// of dist/cdn, so that the browser refuses a file that is another one. The README shows a part of it.
//
//   npm run build:import-map    when all of dist/cdn is there

import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist/cdn');
const {name, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const address = `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/`;

const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

/** Files that are asked for by another address where they have failed, `x.js?1`: see cdn/retriable-imports.mjs. */
const retried = new Set(
  [...texts.values()].flatMap((text) =>
    [...text.matchAll(/import\(\w+\(["'`]\.\/([\w.-]+\.js)["'`]\)\)/g)].map(([, file]) => file),
  ),
);
/** As often as a part is asked for again by itself: src/elements/shared/platform/load-persistently.ts. */
const RETRIES = ['?1', '?2', '?3'];

const integrity = Object.fromEntries(
  files.flatMap((file) => {
    const hash = createHash('sha384').update(texts.get(file)).digest('base64');
    const queries = retried.has(file) ? ['', ...RETRIES] : [''];
    return queries.map((query) => [`${address}cdn/${file}${query}`, `sha384-${hash}`]);
  }),
);
const imports = {
  'circa-timeline': `${address}cdn/circa-timeline.js`,
  'circa-timeline/companions': `${address}cdn/circa-timeline.companions.js`,
  'circa-timeline/functions': `${address}cdn/circa-timeline.functions.js`,
  'circa-timeline/i18n/': `${address}i18n/`,
};
writeFileSync(join(folder, 'importmap.json'), `${JSON.stringify({imports, integrity}, null, 2)}\n`);
