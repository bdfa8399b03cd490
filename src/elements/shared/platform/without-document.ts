/**
 * Whether elements are rendered as text, by `@lit-labs/ssr`: there is no document, nor anything that has a size. It is
 * imported as `#without-document` (`imports` in package.json), which in a browser is plainly `false`: what only
 * servers do never comes into a page.
 */
export const WITHOUT_DOCUMENT: boolean = !(globalThis.document as Document | undefined)?.documentElement;
