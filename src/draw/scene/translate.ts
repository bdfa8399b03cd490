import type {Box, Fade, Jump, Label, Mark, NowLine, Point, PossibleRange, TextLine, Tick} from '../../layout/index.js';

/** px by which two places may differ and still look the same, since places are drawn to a hundredth */
export const UNSEEN = 0.006;

/**
 * Whether one thing is another `x` px to the right and `y` px below. Asked of everything in every frame: so all is
 * spelt out, and nothing made.
 */
export type Comparison<T> = (before: T, now: T, x: number, y: number) => boolean;

const near = (a: number, b: number): boolean => Math.abs(a - b) < UNSEEN;

const samePoint: Comparison<Point> = (a, b, x, y) => near(a.x + x, b.x) && near(a.y + y, b.y);

const sameBox: Comparison<Box> = (a, b, x, y) =>
  samePoint(a, b, x, y) && near(a.width, b.width) && near(a.height, b.height);

export const sameText: Comparison<TextLine> = (a, b, x, y) =>
  a.text === b.text && a.role === b.role && a.anchor === b.anchor && samePoint(a, b, x, y);

const sameTexts = each(sameText);

const sameRanges = each<PossibleRange>(
  (a, b, x, y) => String(a.edges) === String(b.edges) && sameBox(a.box, b.box, x, y),
);

const sameFades = each<Fade>(
  (a, b, x, y) => a.towards === b.towards && a.certain === b.certain && sameBox(a.box, b.box, x, y),
);

const sameLabel = orNone<Label>(
  (a, b, x, y) => a.onMark === b.onMark && sameBox(a.box, b.box, x, y) && sameTexts(a.lines, b.lines, x, y),
);

const sameCore = orNone(sameBox);

export const samePoints = each(samePoint);

export const sameLine: Comparison<Pick<Tick, 'from' | 'to'>> = (a, b, x, y) =>
  samePoint(a.from, b.from, x, y) && samePoint(a.to, b.to, x, y);

export const sameTick: Comparison<Tick> = (a, b, x, y) => sameLine(a, b, x, y) && sameTexts(a.label, b.label, x, y);

export const sameNow: Comparison<NowLine> = (a, b, x, y) =>
  samePoints(a.line, b.line, x, y) && sameTexts(a.label, b.label, x, y);

export const sameStem: Comparison<NonNullable<Mark['stem']>> = (a, b, x, y) =>
  near(a.strength, b.strength) && sameBox(a.box, b.box, x, y);

export const sameJump: Comparison<Jump> = (a, b, x, y) =>
  a.back === b.back && a.touchesSelected === b.touchesSelected && samePoints(a.line, b.line, x, y);

/**
 * Without stem and leader, which are drawn by themselves, and without the dot, which is the origin. An event itself
 * does not change.
 */
export const sameMark: Comparison<Mark> = (a, b, x, y) =>
  a.form === b.form &&
  a.lead === b.lead &&
  a.selected === b.selected &&
  a.dimmed === b.dimmed &&
  sameBox(a.body, b.body, x, y) &&
  sameBox(a.target, b.target, x, y) &&
  sameCore(a.core, b.core, x, y) &&
  sameRanges(a.possible, b.possible, x, y) &&
  sameFades(a.fades, b.fades, x, y) &&
  sameLabel(a.label, b.label, x, y);

function each<T>(same: Comparison<T>): Comparison<readonly T[]> {
  return (a, b, x, y) => a.length === b.length && a.every((one, index) => same(one, b[index]!, x, y));
}

function orNone<T extends object>(same: Comparison<T>): Comparison<T | null> {
  return (a, b, x, y) => (a && b ? same(a, b, x, y) : a === b);
}

/** A thing of a frame, `x` px to the right and `y` px below. */
export function moved<T>(thing: T, x: number, y: number): T {
  if (typeof thing !== 'object' || thing === null) return thing;
  if (Array.isArray(thing)) return thing.map((part: unknown) => moved(part, x, y)) as T;
  const copy = {...thing} as Record<string, unknown>;
  for (const [key, value] of Object.entries(copy)) {
    if (typeof value !== 'number') copy[key] = key === 'event' ? value : moved(value, x, y);
    else if (key === 'x' || key === 'y') copy[key] = value + (key === 'x' ? x : y);
  }
  return copy as T;
}
