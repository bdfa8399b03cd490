// What the build leaves out of d3-selection, and how it holds that nobody calls it.

import assert from 'node:assert/strict';
import test from 'node:test';
import {fileURLToPath} from 'node:url';

import {build} from 'esbuild';

import {refuseMissingCalls, trimmedSelection} from '../../build/plugins/d3-selection.mjs';

const entry = fileURLToPath(new URL('../../src/draw/d3-selection.ts', import.meta.url));

const methods = async (plugins) => {
  const {outputFiles} = await build({entryPoints: [entry], bundle: true, format: 'esm', plugins, write: false});
  const {text} = outputFiles[0];
  return new Set([...text.matchAll(/^ {2}(\w+): selection_/gm)].map(([, name]) => name));
};

test('all that the build leaves out is refused where a module calls it, however long the chain', async () => {
  const [all, kept] = await Promise.all([methods([]), methods([trimmedSelection.esbuild])]);
  const missing = [...all].filter((name) => !kept.has(name));
  assert.ok(missing.length > 5 && kept.size > 5);
  for (const name of missing) {
    const refused = {message: new RegExp(`^src/some\\.ts calls ${name}\\(\\)`)};
    assert.throws(() => refuseMissingCalls('src/some.ts', `select(node).on('click', null)?.${name}('x');`), refused);
  }
  for (const name of kept) refuseMissingCalls('src/some.ts', `select(node).${name}('x'); node.text = other.text;`);
});
