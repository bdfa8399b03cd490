// Whose code is in a file of dist/, and what their licences ask to be said of it.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');

/** The file with all licences in full, beside the bundles of dist/cdn. */
export const LICENCES_FILE = 'LICENSES.txt';

/** The packages from which some of these modules are, with their licences, in order of names. */
export function packagesOf(modules) {
  const names = modules.flatMap((path) => path.match(/(?<=.*node_modules\/)(?:@[^/]+\/)?[^/]+/g)?.at(-1) ?? []);
  return [...new Set(names)].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const {version, license, homepage, repository} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
    // The Mozilla licence names no holder; it asks that it be said where the source is.
    const copyright =
      /^Copyright .*$/m.exec(text)?.[0].replace(/\. All rights reserved\.$/, '') ??
      `source: ${(homepage ?? repository.url).replace(/^git\+/, '')}`;
    return {name, version, license, text, copyright};
  });
}

/** The first line of a bundle: a comment that minifiers keep. */
export function noticeFor(modules, file = LICENCES_FILE) {
  const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // Packages of one licence and one holder are named together.
  const named = new Map();
  for (const other of packagesOf(modules)) {
    const terms = `${other.license}, ${other.copyright}`;
    named.set(terms, [...(named.get(terms) ?? []), `${other.name} ${other.version}`]);
  }
  const others = [...named].map(([terms, names]) => [...names, terms].join(', '));
  return `/*! ${[`${name} ${version}, ${license}`, ...others].join('; ')}. Licences: ${file} */\n`;
}

/** The licences of this package and of those in its bundles, in full. */
export function allLicences(modules) {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const others = packagesOf(modules).map(({name, version, text}) => `${name} ${version}\n\n${text}`);
  return `${[`circa-timeline\n\n${own}`, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
