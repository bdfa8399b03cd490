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

const integrity = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      return [`${address}cdn/${file}`, `sha384-${hash}`];
    }),
);
const imports = {
  'circa-timeline': `${address}cdn/circa-timeline.js`,
  'circa-timeline/companions': `${address}cdn/circa-timeline.companions.js`,
  'circa-timeline/functions': `${address}cdn/circa-timeline.functions.js`,
  'circa-timeline/i18n/': `${address}i18n/`,
};
writeFileSync(join(folder, 'importmap.json'), `${JSON.stringify({imports, integrity}, null, 2)}\n`);
