/**
 * Firefox and older Chromium keep the failure of an import for as long as the page stands: the same address is never
 * asked for again. So each import() in the files asks by another address whenever it is called anew, `x.js?1` after
 * `x.js`; it is called anew only where it has failed (src/elements/shared/platform/load-persistently.ts).
 */
export function retriableImports() {
  return {
    name: 'retriable-imports',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.dynamicImports.length) continue;
        file.code = retriable(file.code);
      }
    },
  };
}

/** Code whose every import() may be called anew. */
export function retriable(code) {
  const retried = code.replace(IMPORT, 'import(circaTry($1))');
  return retried === code ? code : `${TRY}${retried}`;
}

const IMPORT = /import\(([`"']\.\/[\w.-]+\.js[`"'])\)/g;

/**
 * Says by which address to ask. Where the page's import map has the hash of a file, that is of its address to the
 * letter, and by any other it would run unchecked: it is then asked for by another only if the map has that too. The
 * code adds no line, so that the lines of source maps hold.
 */
const TRY =
  'const circaTry=(tries=>address=>{const n=tries.get(address)??0,again=address+"?"+n;tries.set(address,n+1);' +
  'const maps=[...globalThis.document?.scripts??[]].filter(({type})=>/^importmap$/i.test(type));' +
  'const names=url=>maps.some(({text})=>text.includes("integrity")&&text.includes(url.slice(1)+\'"\'));' +
  'return!n||names(address)&&!names(again)?address:again})(new Map);';
