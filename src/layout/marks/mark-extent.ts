import type {Mark} from '../frame.js';
import type {LabelExtent} from '../labels/label-extent.js';
import {isCertain, type Shape} from './shape.js';

/** px over which an end that is not given fades out */
export const FADE = 44;
/** px of the narrowest interval that still shows as one, and of one that tapers */
export const NARROWEST_MARK = 6;
const NARROWEST_TAPERED = 12;
/** px of a range of which one side is open, without what fades */
const NARROWEST_OPEN = 20;
/** An instant is a dot until its time is so many times as wide as that. */
const WIDEST_DOT = 1.1;

/** Where a mark lies along the axis at one scale, in px. */
export interface MarkExtent {
  readonly form: Mark['form'];
  readonly from: number;
  readonly to: number;
  /** the certain part; empty where `coreFrom >= coreTo` */
  readonly coreFrom: number;
  readonly coreTo: number;
  /** of a set that is wider than a dot, what is drawn for its parts, by their beginnings; else none */
  readonly parts: readonly PartExtent[];
}

/** A part of a set where it lies, or several of which nothing is certain and which stand too close to be told apart. */
export interface PartExtent {
  readonly shape: Shape;
  readonly extent: MarkExtent;
}

type ToPx = (ms: number) => number;

/**
 * Where a shape comes to lie at a scale.
 * @param dot px of a dot's diameter
 */
export function extentAt(shape: Shape, toPx: ToPx, dot: number): MarkExtent {
  const [from, to] = [toPx(shape.begin), toPx(shape.end)];
  const fades = shape.fadesBefore || shape.fadesAfter;
  const isDot = !fades && to - from <= dot * WIDEST_DOT;
  if (isDot && (shape.kind === 'instant' || shape.parts.length)) return dotAt((from + to) / 2);
  if (shape.parts.length) {
    const form = shape.kind === 'instant' ? 'range' : 'span';
    return {form, from, to, coreFrom: 0, coreTo: 0, parts: partsAt(shape.parts, toPx, dot)};
  }
  return shape.kind === 'instant' ? rangeAt(shape, from, to) : spanAt(shape, from, to, toPx);
}

function dotAt(middle: number): MarkExtent {
  return {form: 'dot', from: middle, to: middle, coreFrom: 0, coreTo: 0, parts: []};
}

function rangeAt({fadesBefore, fadesAfter}: Shape, from: number, to: number): MarkExtent {
  return {
    form: 'range',
    from: fadesBefore ? Math.min(from, to - NARROWEST_OPEN) : from,
    to: fadesAfter ? Math.max(to, from + NARROWEST_OPEN) : to,
    coreFrom: 0,
    coreTo: 0,
    parts: [],
  };
}

function spanAt(shape: Shape, from: number, to: number, toPx: ToPx): MarkExtent {
  const {fadesBefore, fadesAfter, knownStart, knownEnd} = shape;
  const tapers = !(fadesBefore || knownStart) || !(fadesAfter || knownEnd);
  const grown = Math.max(0, (tapers ? NARROWEST_TAPERED : NARROWEST_MARK) - (to - from));
  // It grows towards the end that is not given, if there is one.
  const before = fadesAfter && !fadesBefore ? 0 : fadesBefore && !fadesAfter ? grown : grown / 2;
  const [begin, end] = [from - before, to + grown - before];
  return {
    form: 'span',
    from: begin,
    to: end,
    coreFrom: knownStart || fadesBefore ? begin : Math.min(Math.max(toPx(shape.coreBegin), begin), end),
    coreTo: knownEnd || fadesAfter ? end : Math.max(Math.min(toPx(shape.coreEnd), end), begin),
    parts: [],
  };
}

function partsAt(shapes: readonly Shape[], toPx: ToPx, dot: number): PartExtent[] {
  const placed: PartExtent[] = [];
  for (const shape of shapes) {
    const next = {shape, extent: extentAt(shape, toPx, dot)};
    const before = placed.at(-1);
    if (before && isMerged(before, next, dot)) {
      const both = merged(before.shape, shape);
      placed[placed.length - 1] = {shape: both, extent: extentAt(both, toPx, dot)};
    } else placed.push(next);
  }
  return placed;
}

/** Rings that would lie over each other are one sign of the whole time; dots of what is certain are still seen. */
function isMerged(before: PartExtent, next: PartExtent, dot: number): boolean {
  if (isCertain(before.shape) || isCertain(next.shape)) return false;
  const [, end] = drawnReach(before.shape, before.extent, dot);
  const [begin] = drawnReach(next.shape, next.extent, dot);
  return end > begin + 1;
}

function merged(a: Shape, b: Shape): Shape {
  return {
    ...a,
    kind: 'instant',
    end: Math.max(a.end, b.end),
    fadesAfter: a.fadesAfter || b.fadesAfter,
    surelyBefore: false,
    surelyAfter: false,
    knownStart: false,
    knownEnd: false,
    approximate: a.approximate || b.approximate,
    uncertain: a.uncertain || b.uncertain,
    parts: [],
  };
}

/** px along the axis within which a mark is drawn, fades included, given its extent. */
export function drawnReach(shape: Shape, {form, from, to, parts}: MarkExtent, dot: number): [from: number, to: number] {
  if (parts.length) {
    const reaches = parts.map((part) => drawnReach(part.shape, part.extent, dot));
    return [Math.min(...reaches.map(([begin]) => begin)), Math.max(...reaches.map(([, end]) => end))];
  }
  const half = form === 'dot' ? dot / 2 : 0;
  return [from - half - (shape.fadesBefore ? FADE : 0), to + half + (shape.fadesAfter ? FADE : 0)];
}

/**
 * What a mark takes up along the axis, without its label.
 * @param half px that it reaches beyond either end at least
 */
export function extentOf({kind, begin, end, fadesBefore, fadesAfter}: Shape, half: number): LabelExtent {
  const fade = FADE + (kind === 'instant' ? NARROWEST_OPEN : 0);
  return {begin, end, before: half + (fadesBefore ? fade : 0), after: half + (fadesAfter ? fade : 0)};
}
