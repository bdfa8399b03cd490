// What `#any-date`, `#own-colors`, `#static-pictures` and `#without-document` are in a page (`imports` in
// package.json). Servers alone draw pictures that stand until a page has drawn its own, and no page is to load what
// draws them; and a page that has dates in words, eras, or groups with colours of their own, fetches what reads these
// when it comes to them.
export const ANY_DATE = undefined;
export const ERAS_PART = undefined;
export const OWN_COLORS = undefined;
export const WITHOUT_DOCUMENT = false;
export const serverTemplate = undefined;
