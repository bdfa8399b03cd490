import {ESTIMATED_METRICS, type Metrics, type TextRole} from '../layout/index.js';

/** Elements from which the theme is read as the browser computes it: see `.probe` in the element's styles. */
export interface Probe {
  /** the theme's lengths are its width, height, gaps and padding */
  readonly lengths: Element;
  /** as high as a timeline may be, without height where nothing limits it; absent of what has a height of its own */
  readonly maxHeight?: Element;
  /** the one in the font of a role */
  textOf(role: TextRole): Element;
}

/** Widths that are kept for each role: far more than a screen has, and few enough for the memory of a phone. */
const MOST_WIDTHS = 20_000;

/** The advance of a character as a part of its size, where there is no canvas to measure on. */
const ADVANCE = 0.6;

/** Height of a line as a part of the size of its text. */
const LINE_HEIGHT: Readonly<Record<TextRole, number>> = {
  title: 1.33,
  greater: 1.33,
  lesser: 1.33,
  date: 1.3,
  minor: 1.33,
  major: 1.3,
  now: 1.33,
};

export const TEXT_ROLES = Object.keys(LINE_HEIGHT) as TextRole[];

/**
 * Metrics as the page's styles make them. Each text is measured once, and on a canvas, since measuring in the document
 * would lay the page out.
 */
export function metricsFrom({lengths, maxHeight, textOf}: Probe): Metrics {
  const {width, height, columnGap, rowGap, paddingLeft} = getComputedStyle(lengths);
  const styles = byRole((role) => getComputedStyle(textOf(role)));
  const contexts = byRole((role) => contextFor(styles[role]));
  const widths = byRole(() => new Map<string, number>());

  const measureAnew = (text: string, role: TextRole): number =>
    contexts[role]?.measureText(text).width ?? text.length * parseFloat(styles[role].fontSize) * ADVANCE;

  return {
    measure(text, role) {
      const known = widths[role].get(text);
      if (known !== undefined) return known;
      if (widths[role].size >= MOST_WIDTHS) widths[role].clear();
      const measured = measureAnew(text, role);
      widths[role].set(text, measured);
      return measured;
    },
    lineHeight: byRole((role) => parseFloat(styles[role].fontSize) * LINE_HEIGHT[role]),
    mark: px(width) ?? ESTIMATED_METRICS.mark,
    dot: px(height) ?? ESTIMATED_METRICS.dot,
    labelGap: px(columnGap) ?? ESTIMATED_METRICS.labelGap,
    rowGap: px(rowGap) ?? ESTIMATED_METRICS.rowGap,
    padding: px(paddingLeft) ?? ESTIMATED_METRICS.padding,
    maxHeight: (maxHeight && px(getComputedStyle(maxHeight).height)) || Infinity,
  };
}

function byRole<T>(make: (role: TextRole) => T): Record<TextRole, T> {
  return Object.fromEntries(TEXT_ROLES.map((role) => [role, make(role)])) as Record<TextRole, T>;
}

/** One for each font: a context that is given another font takes longer over that than over the text. */
function contextFor({fontStyle, fontWeight, fontSize, fontFamily}: CSSStyleDeclaration) {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return context;
}

/** A computed length; undefined where it is none, as `normal` or in an element that is not displayed. */
function px(length: string): number | undefined {
  const value = parseFloat(length);
  return Number.isFinite(value) ? value : undefined;
}
