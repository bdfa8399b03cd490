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
        // A chunk that merely hands on what others export has no map.
        sourceMap: file.map ? {content: JSON.stringify(file.map), asObject: true} : false,
      });
      file.code = code;
      if (file.map) file.map = map;
    }
  },
};
