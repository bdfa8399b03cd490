// d3-selection without the methods that neither Circa nor d3-zoom calls. All stand in one object, so that no bundler
// can leave out any; half of the package is theirs.

import {readFileSync} from 'node:fs';

const FILE = /[/\\]d3-selection[/\\]dist[/\\]d3-selection\.mjs$/;

const NOT_CALLED = [
  ...['selectChild', 'sort', 'nodes', 'size', 'empty', 'attr', 'classed', 'text', 'html', 'raise'],
  ...['lower', 'insert', 'clone', 'dispatch'],
];

function trimmed(path) {
  const code = readFileSync(path, 'utf8');
  const lines = [
    ...NOT_CALLED.map((name) => `\n  ${name}: selection_${name},`),
    '\n  [Symbol.iterator]: selection_iterator',
  ];
  return lines.reduce((rest, line) => {
    if (!rest.includes(line)) throw new Error(`${path} is written in another way: there is no line${line}`);
    return rest.replace(line, '');
  }, code);
}

/** For Vite and for esbuild. */
export const trimmedSelection = {
  vite: {name: 'd3-selection', load: (id) => (FILE.test(id) ? trimmed(id) : undefined)},
  esbuild: {
    name: 'd3-selection',
    setup: ({onLoad}) => onLoad({filter: FILE}, ({path}) => ({contents: trimmed(path), loader: 'js'})),
  },
};
