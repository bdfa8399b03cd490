/**
 * Vite wraps each import() in a function that fetches the style sheets of what is imported, half a kilobyte of code.
 * What is built here has none: the import is all that there is to do.
 */
export const withoutPreload = {
  name: 'without-preload',
  enforce: 'pre',
  load: {
    filter: {id: /^\0vite\/preload-helper\.js$/},
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
