import {minify} from 'terser';

/**
 * What Vite has minified is minified once more: Terser finds some two per cent that Vite's own minifier, which is made
 * for speed, leaves, and more of them behind that than alone.
 */
export const minifyAgain = {
  name: 'minify-again',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const {code, map} = await minify(file.code, {
        module: true,
        compress: {passes: 3},
        format: {comments: /^!/},
        nameCache: {vars: {props: namesOutside(file.code)}},
        // A chunk that merely hands on what others export has no map.
        sourceMap: file.map ? {content: JSON.stringify(file.map), asObject: true} : false,
      });
      file.code = code;
      if (file.map) file.map = map;
    }
  },
};

/** Words of two letters that are no names within a file. */
const KEYWORDS = ['do', 'if', 'in'];

/**
 * What other files import by a short name has the same name within: `export {A, B}` for `export {kx as A, ky as B}`. As
 * Terser keeps it: a `$` before each name within, and the name that it gets.
 */
function namesOutside(code) {
  const [, list = ''] = /\bexport\s*\{([^}]*)\};?\s*(?:\/\/# \S*\s*)?$/.exec(code) ?? [];
  const pairs = list.split(',').map((pair) => pair.trim().split(/\s+as\s+/));
  const isShort = (name) => name !== undefined && name.length <= 2 && !KEYWORDS.includes(name);
  return Object.fromEntries(
    pairs.filter(([, outside]) => isShort(outside)).map(([within, outside]) => [`$${within}`, outside]),
  );
}
