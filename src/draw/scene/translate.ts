import type {
  Bar,
  Box,
  Cell,
  Dot,
  Fade,
  Jump,
  Knowledge,
  Label,
  Mark,
  NowLine,
  Point,
  TextLine,
  Tick,
} from '../../layout/index.js';

/** px by which two places may differ and still look the same, since places are drawn to a hundredth */
export const UNSEEN = 0.006;

/**
 * How one kind of thing in a frame is moved. Each kind lists its own fields: the comparison is asked of every thing in
 * every frame, and must neither search nor make anything; and a number called `x` need not be a place.
 */
export interface Kind<T> {
  /** Whether `now` looks as `before` does `x` px to the right and `y` px below. */
  isMoved(before: T, now: T, x: number, y: number): boolean;
  /** The same thing `x` px to the right and `y` px below. */
  translate(thing: T, x: number, y: number): T;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < UNSEEN;
}

const pointKind: Kind<Point> = {
  isMoved: (before, now, x, y) => isNear(before.x + x, now.x) && isNear(before.y + y, now.y),
  translate: (point, x, y) => ({x: point.x + x, y: point.y + y}),
};

export const boxKind: Kind<Box> = {
  isMoved: (before, now, x, y) =>
    pointKind.isMoved(before, now, x, y) && isNear(before.width, now.width) && isNear(before.height, now.height),
  translate: ({width, height, ...corner}, x, y) => ({...pointKind.translate(corner, x, y), width, height}),
};

export const textKind: Kind<TextLine> = {
  isMoved: (before, now, x, y) =>
    before.text === now.text &&
    before.role === now.role &&
    before.anchor === now.anchor &&
    pointKind.isMoved(before, now, x, y),
  translate: (line, x, y) => ({...line, ...pointKind.translate(line, x, y)}),
};

const textsKind = listOf(textKind);

export const pointsKind = listOf(pointKind);

function isKnownAlike(before: Knowledge, now: Knowledge): boolean {
  return before.certain === now.certain && before.approximate === now.approximate && before.uncertain === now.uncertain;
}

const dotsKind = listOf<Dot>({
  isMoved: (before, now, x, y) =>
    isKnownAlike(before, now) &&
    isNear(before.radius, now.radius) &&
    pointKind.isMoved(before.center, now.center, x, y),
  translate: (dot, x, y) => ({...dot, center: pointKind.translate(dot.center, x, y)}),
});

const cellsKind = listOf<Cell>({
  isMoved: (before, now, x, y) =>
    isKnownAlike(before, now) &&
    String(before.edges) === String(now.edges) &&
    boxKind.isMoved(before.box, now.box, x, y),
  translate: (cell, x, y) => ({...cell, box: boxKind.translate(cell.box, x, y)}),
});

const barsKind = listOf<Bar>({
  isMoved: (before, now, x, y) =>
    before.uncertain === now.uncertain && pointsKind.isMoved(before.outline, now.outline, x, y),
  translate: (bar, x, y) => ({...bar, outline: pointsKind.translate(bar.outline, x, y)}),
});

const fadesKind = listOf<Fade>({
  isMoved: (before, now, x, y) =>
    before.towards === now.towards &&
    before.certain === now.certain &&
    before.unknown === now.unknown &&
    boxKind.isMoved(before.box, now.box, x, y),
  translate: (fade, x, y) => ({...fade, box: boxKind.translate(fade.box, x, y)}),
});

const labelKind = optional<Label>({
  isMoved: (before, now, x, y) =>
    before.onMark === now.onMark &&
    boxKind.isMoved(before.box, now.box, x, y) &&
    textsKind.isMoved(before.lines, now.lines, x, y),
  translate: (label, x, y) => ({
    ...label,
    box: boxKind.translate(label.box, x, y),
    lines: textsKind.translate(label.lines, x, y),
  }),
});

export const lineKind: Kind<Pick<Tick, 'from' | 'to'>> = {
  isMoved: (before, now, x, y) =>
    pointKind.isMoved(before.from, now.from, x, y) && pointKind.isMoved(before.to, now.to, x, y),
  translate: ({from, to}, x, y) => ({from: pointKind.translate(from, x, y), to: pointKind.translate(to, x, y)}),
};

const linesKind = listOf(lineKind);

/** Without stem and leader, which are nodes by themselves. */
export const markKind: Kind<Mark> = {
  isMoved: (before, now, x, y) =>
    before.form === now.form &&
    before.lead === now.lead &&
    before.selected === now.selected &&
    before.dimmed === now.dimmed &&
    boxKind.isMoved(before.body, now.body, x, y) &&
    boxKind.isMoved(before.target, now.target, x, y) &&
    dotsKind.isMoved(before.dots, now.dots, x, y) &&
    cellsKind.isMoved(before.cells, now.cells, x, y) &&
    barsKind.isMoved(before.bars, now.bars, x, y) &&
    linesKind.isMoved(before.joints, now.joints, x, y) &&
    fadesKind.isMoved(before.fades, now.fades, x, y) &&
    labelKind.isMoved(before.label, now.label, x, y),
  translate: (mark, x, y) => ({
    ...mark,
    body: boxKind.translate(mark.body, x, y),
    target: boxKind.translate(mark.target, x, y),
    dots: dotsKind.translate(mark.dots, x, y),
    cells: cellsKind.translate(mark.cells, x, y),
    bars: barsKind.translate(mark.bars, x, y),
    joints: linesKind.translate(mark.joints, x, y),
    fades: fadesKind.translate(mark.fades, x, y),
    label: labelKind.translate(mark.label, x, y),
  }),
};

export const tickKind: Kind<Tick> = {
  isMoved: (before, now, x, y) =>
    lineKind.isMoved(before, now, x, y) && textsKind.isMoved(before.label, now.label, x, y),
  translate: (tick, x, y) => ({
    ...tick,
    ...lineKind.translate(tick, x, y),
    label: textsKind.translate(tick.label, x, y),
  }),
};

export const nowKind: Kind<NowLine> = {
  isMoved: (before, now, x, y) =>
    pointsKind.isMoved(before.line, now.line, x, y) &&
    linesKind.isMoved(before.pieces, now.pieces, x, y) &&
    textsKind.isMoved(before.label, now.label, x, y),
  translate: ({line, pieces, label}, x, y) => ({
    line: pointsKind.translate(line, x, y),
    pieces: linesKind.translate(pieces, x, y),
    label: textsKind.translate(label, x, y),
  }),
};

export const jumpKind: Kind<Jump> = {
  isMoved: (before, now, x, y) =>
    before.back === now.back &&
    before.touchesSelected === now.touchesSelected &&
    pointsKind.isMoved(before.line, now.line, x, y),
  translate: (jump, x, y) => {
    const [from, out, into, to] = jump.line;
    const move = (point: Point): Point => pointKind.translate(point, x, y);
    return {...jump, line: [move(from), move(out), move(into), move(to)]};
  },
};

function listOf<T>(kind: Kind<T>): Kind<readonly T[]> {
  return {
    isMoved: (before, now, x, y) =>
      before.length === now.length && before.every((one, index) => kind.isMoved(one, now[index]!, x, y)),
    translate: (things, x, y) => things.map((thing) => kind.translate(thing, x, y)),
  };
}

function optional<T extends object>(kind: Kind<T>): Kind<T | null> {
  return {
    isMoved: (before, now, x, y) => (before && now ? kind.isMoved(before, now, x, y) : before === now),
    translate: (thing, x, y) => thing && kind.translate(thing, x, y),
  };
}
