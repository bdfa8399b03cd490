// What `#without-document` and `#static-pictures` are in a page (`imports` in package.json). Servers alone draw
// pictures that stand until a page has drawn its own, and no page is to load what draws them.
export const WITHOUT_DOCUMENT = false;
export const serverTemplate = undefined;
