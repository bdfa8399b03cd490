import type {CSSResultOrNative, LitElement} from 'lit';

/** What a sheet was made of, where it is not Lit's own. */
const SOURCE = Symbol('source');

type Sheet = CSSStyleSheet & {[SOURCE]?: CSSResultOrNative};

/** Adds styles to those of a shadow root, each once. A document that is no browser's knows of none. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const adopted = root.adoptedStyleSheets as Sheet[] | undefined;
  const {defaultView} = root.ownerDocument;
  if (!adopted || !defaultView) return;
  const isThere = (style: CSSResultOrNative): boolean =>
    adopted.some((sheet) => sheet === ownSheet(style) || sheet[SOURCE] === style);
  const missing = styles.filter((style) => !isThere(style));
  if (!missing.length) return;
  root.adoptedStyleSheets = [...adopted, ...missing.map((style) => sheetFor(style, defaultView))];
}

/** Takes styles away that have been added. */
export function removeStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const adopted = root.adoptedStyleSheets as Sheet[] | undefined;
  if (!adopted) return;
  root.adoptedStyleSheets = adopted.filter(
    (sheet) => !styles.some((style) => sheet === ownSheet(style) || sheet[SOURCE] === style),
  );
}

/**
 * For an element that has come into another document, as that of a frame or of a window that a page opens: its sheets
 * stay behind (CSSOM, adopting steps of a shadow root).
 */
export function addOwnStyles({renderRoot, constructor}: LitElement): void {
  if (renderRoot instanceof Object)
    addStyles(renderRoot as ShadowRoot, (constructor as typeof LitElement).elementStyles);
}

/** A sheet may be adopted in the document alone in whose window it was made. */
function sheetFor(style: CSSResultOrNative, view: Window & typeof globalThis): Sheet {
  const own = ownSheet(style);
  if (own && view === globalThis.window) return own;
  const sheet: Sheet = new view.CSSStyleSheet();
  sheet.replaceSync('cssText' in style ? style.cssText : textOf(style));
  return Object.assign(sheet, {[SOURCE]: style});
}

function ownSheet(style: CSSResultOrNative): CSSStyleSheet | undefined {
  return 'styleSheet' in style ? style.styleSheet : style;
}

function textOf({cssRules}: CSSStyleSheet): string {
  return Array.from(cssRules, ({cssText}) => cssText).join('\n');
}
