import type {Metrics, TextRole} from '../layout/index.js';

/**
 * The element's own probe: one child for each role of text, and the theme's lengths as its own styles. See `probe` in
 * the styles.
 */
export interface Probe {
  readonly lengths: Element;
  readonly texts: Readonly<Record<TextRole, Element>>;
}

const MOST_REMEMBERED = 20_000;

/**
 * Metrics as the page's styles make them. Each text is measured once, and not in the document, so that measuring lays
 * nothing out.
 */
export function metricsFrom(probe: Probe): Metrics {
  const lengths = getComputedStyle(probe.lengths);
  const roles = Object.keys(probe.texts) as TextRole[];
  const styles = Object.fromEntries(roles.map((role) => [role, getComputedStyle(probe.texts[role])])) as Record<
    TextRole,
    CSSStyleDeclaration
  >;
  const contexts = Object.fromEntries(roles.map((role) => [role, contextFor(styles[role])])) as Record<
    TextRole,
    CanvasRenderingContext2D | null
  >;
  const measured = Object.fromEntries(roles.map((role) => [role, new Map<string, number>()])) as Record<
    TextRole,
    Map<string, number>
  >;
  return {
    measure(text, role) {
      const widths = measured[role];
      const known = widths.get(text);
      if (known !== undefined) return known;
      const width = contexts[role]?.measureText(text).width ?? text.length * parseFloat(styles[role].fontSize) * 0.6;
      if (widths.size > MOST_REMEMBERED) widths.clear();
      widths.set(text, width);
      return width;
    },
    lineHeight: Object.fromEntries(
      roles.map((role) => [role, parseFloat(styles[role].fontSize) * LINE_HEIGHT[role]]),
    ) as Record<TextRole, number>,
    mark: px(lengths.width, 14),
    dot: px(lengths.height, 11),
    labelGap: px(lengths.columnGap, 9),
    rowGap: px(lengths.rowGap, 14),
    padding: px(lengths.paddingLeft, 16),
  };
}

const LINE_HEIGHT: Readonly<Record<TextRole, number>> = {title: 1.33, date: 1.3, minor: 1.33, major: 1.3, now: 1.33};

/** One for each font: a context that is given another takes longer over it than over the text. */
function contextFor({
  fontStyle,
  fontWeight,
  fontSize,
  fontFamily,
}: CSSStyleDeclaration): CanvasRenderingContext2D | null {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return context;
}

function px(length: string, otherwise: number): number {
  const value = parseFloat(length);
  return Number.isFinite(value) ? value : otherwise;
}
