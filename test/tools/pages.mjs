// Which test files share a page. To open one costs an engine a second, and most of these files are done in less.

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Folders whose files test what knows of no document (see ARCHITECTURE.md): they cannot disturb each other. */
const PURE = ['dates', 'i18n', 'layout', 'model', 'view'];

/** Where pages that stand for several files are written: the test runner serves nothing above the repository. */
const CACHE = join('node_modules', '.cache');

/**
 * @typedef {{name: string, entry: string}} Page what a browser opens: `name` is what the report calls it, `entry` the
 *   file that it runs, both relative to the repository's root
 */

/**
 * The pages for test files: one for all that are given of a pure folder, one for each other file. They last as long as
 * this process.
 * @param {readonly string[]} files relative to the repository's root
 * @returns {Page[]}
 */
export function pagesFor(files) {
  const folderOf = (file) => PURE.find((folder) => file.startsWith(join('test', folder, '/')));
  const shared = PURE.map((folder) => [folder, files.filter((file) => folderOf(file) === folder)]).filter(
    ([, own]) => own.length > 1,
  );
  const inShared = new Set(shared.flatMap(([, own]) => own));
  const alone = files.filter((file) => !inShared.has(file)).map((file) => ({name: file, entry: file}));
  return [...sharedPages(shared), ...alone];
}

function sharedPages(shared) {
  if (shared.length === 0) return [];
  mkdirSync(CACHE, {recursive: true});
  const root = mkdtempSync(join(CACHE, 'circa-tests-'));
  process.on('exit', () => rmSync(root, {recursive: true, force: true}));
  return shared.map(([folder, files]) => {
    const entry = join(root, `${folder}.test.ts`);
    writeFileSync(entry, files.map((file) => `import ${JSON.stringify(join(process.cwd(), file))};\n`).join(''));
    return {name: `test/${folder} (${files.length} files)`, entry};
  });
}
