// d3-selection without the methods that nothing calls. All stand in one object, so that no bundler can leave out any,
// and half of the package is theirs: with them a page with the timeline alone is above its limit (test/size.mjs).
// Whoever calls one that is left out here makes the build fail, and takes it off the list.

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import ts from 'typescript';

const FILE = /[/\\]d3-selection[/\\]dist[/\\]d3-selection\.mjs$/;

const NOT_CALLED = [
  ...['selectChild', 'sort', 'nodes', 'size', 'empty', 'attr', 'classed', 'text', 'html', 'raise'],
  ...['lower', 'insert', 'clone', 'dispatch'],
];

/** Whoever may hold a selection: what imports d3-selection, here and among the packages that are built in. */
function callers() {
  const src = join(import.meta.dirname, '../../src');
  const own = readdirSync(src, {recursive: true})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(src, name));
  const packages = ['d3-zoom', 'd3-drag'].map((name) => fileURLToPath(import.meta.resolve(name)));
  return [...own, ...packages].map((path) => [path, readFileSync(path, 'utf8')]).filter(([, code]) => imports(code));
}

function imports(code) {
  return ts.preProcessFile(code).importedFiles.some(({fileName}) => /(^|\/)d3-selection(\.js)?$/.test(fileName));
}

/**
 * @param path of a module that may hold selections, for the message
 * @throws where the module calls a method by a name that is left out
 */
export function refuseMissingCalls(path, code) {
  const visit = (node) => {
    const called = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name;
    if (called && NOT_CALLED.includes(called.text))
      throw new Error(`${path} calls ${called.text}(), which ${import.meta.filename} leaves out of d3-selection`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest));
}

function trimmed(path) {
  for (const [caller, code] of callers()) refuseMissingCalls(caller, code);
  return NOT_CALLED.reduce(
    (rest, name) => {
      const line = `\n  ${name}: selection_${name},`;
      if (!rest.includes(line)) throw new Error(`${path} is written in another way: there is no line${line}`);
      return rest.replace(line, '');
    },
    readFileSync(path, 'utf8'),
  );
}

/** For Vite and for esbuild. */
export const trimmedSelection = {
  vite: {name: 'd3-selection', load: (id) => (FILE.test(id) ? trimmed(id) : undefined)},
  esbuild: {
    name: 'd3-selection',
    setup: ({onLoad}) => onLoad({filter: FILE}, ({path}) => ({contents: trimmed(path), loader: 'js'})),
  },
};
