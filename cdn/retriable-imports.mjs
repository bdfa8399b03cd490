/**
 * Chromium and Firefox keep the failure of an import for as long as the page stands: the same address is never asked
 * for again. So each import() in the files asks by another address whenever it is called anew, `x.js?1` after `x.js`;
 * it is called anew only where it has failed (src/elements/shared/platform/load-persistently.ts).
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
 * Says what is to stand behind an address. Where the page's import map has hashes, that is nothing: they are those of
 * addresses to the letter, and any other would run unchecked. It adds no line, so that the lines of source maps hold.
 */
const TRY =
  'const circaTry=(tries=>address=>{const n=tries.get(address)??0;tries.set(address,n+1);' +
  'const isChecked=({type,text})=>type=="importmap"&&text.includes("integrity");' +
  'return!n||[...globalThis.document?.scripts??[]].some(isChecked)?address:address+"?"+n})(new Map);';
