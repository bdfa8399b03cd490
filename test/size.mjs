// The size of the file that a page loads from a CDN, minified and gzipped. Fails above the budget.
//
//   npm run build && npm run size

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

const file = 'dist/cdn/circa-timeline.js';
// 1 kB is 1000 bytes.
const budget = 55_000;

const size = gzipSync(readFileSync(join(import.meta.dirname, '..', file)), {level: 9}).length;
const figure = `${file}: ${kB(size)} min + gzip, of ${kB(budget)} (1 kB is 1000 bytes)`;

if (size > budget) {
  console.error(`${figure}: ${kB(size - budget)} too much`);
  process.exit(1);
}
console.log(figure);

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
