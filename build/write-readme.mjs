// Writes into the README which version a CDN is asked for, and the hashes of its files as they have been built.
//
//   node build/write-readme.mjs            `npm version` does, for a release, and `npm pack` for what it packs
//   node build/write-readme.mjs --check    fails where it says something else: `npm publish` does

import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');

/** @param map the content of dist/cdn/importmap.json */
export function withHashes(readme, {integrity}) {
  const [example] = Object.keys(integrity);
  const version = /circa-timeline@([^/]+)/.exec(example)[1];
  const hashOf = (address) => {
    if (!integrity[address]) throw new Error(`The README names ${address}, which is not in dist/cdn`);
    return integrity[address];
  };
  return readme
    .replaceAll(/(?<=npm\/circa-timeline@)[^/]+/g, version)
    .replaceAll(
      /(https:\/\/\S+?\.js)("(?:: |\s+integrity=)")sha384-[^"]*/g,
      (_, address, between) => address + between + hashOf(address),
    );
}

if (process.argv[1] === import.meta.filename) {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const written = withHashes(readme, JSON.parse(readFileSync(join(root, 'dist/cdn/importmap.json'), 'utf8')));
  if (!process.argv.includes('--check')) writeFileSync(join(root, 'README.md'), written);
  else if (written !== readme) {
    console.error('README.md has other hashes than dist/cdn: node build/write-readme.mjs');
    process.exitCode = 1;
  }
}
