import type {Bar, Box, Cell, Dot, Fade, Jump, Label, Mark, NowLine, Point, TextLine, Tick} from '../../layout/index.js';

/** px by which two places may differ and still look the same, since places are drawn to a hundredth */
export const UNSEEN = 0.006;

/** How one kind of thing in a frame is moved. It is asked of every thing in every frame, so comparing makes nothing. */
export interface Kind<T> {
  /** Whether `now` looks as `before` does `x` px to the right and `y` px below. */
  isMoved(before: T, now: T, x: number, y: number): boolean;
  /** The same thing `x` px to the right and `y` px below. */
  translate(thing: T, x: number, y: number): T;
}

/** What stays as it is, of whatever type. */
const fixed: Kind<never> = {
  isMoved: (before, now) => before === now,
  translate: (value) => value,
};

/** px from one side to the other. */
const size: Kind<number> = {
  isMoved: (before, now) => Math.abs(now - before) < UNSEEN,
  translate: (px) => px,
};

/** px from the left. */
const across: Kind<number> = {
  isMoved: (before, now, x) => Math.abs(before + x - now) < UNSEEN,
  translate: (px, x) => px + x,
};

/** px from the top. */
const down: Kind<number> = {
  isMoved: (before, now, _, y) => Math.abs(before + y - now) < UNSEEN,
  translate: (px, _, y) => px + y,
};

/** Of all fields of a thing, those that its node is drawn by: others are neither compared nor moved. */
function thingOf<T extends object>(fields: {readonly [Name in keyof T]?: Kind<T[Name]>}): Kind<T> {
  const kinds = Object.entries(fields) as [keyof T, Kind<T[keyof T]>][];
  return {
    isMoved: (before, now, x, y) => {
      for (const [name, kind] of kinds) if (!kind.isMoved(before[name], now[name], x, y)) return false;
      return true;
    },
    translate: (thing, x, y) => {
      const moved = {...thing};
      for (const [name, kind] of kinds) moved[name] = kind.translate(thing[name], x, y);
      return moved;
    },
  };
}

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

const pointKind = thingOf<Point>({x: across, y: down});

export const pointsKind = listOf(pointKind);

export const boxKind = thingOf<Box>({x: across, y: down, width: size, height: size});

export const textKind = thingOf<TextLine>({text: fixed, role: fixed, anchor: fixed, x: across, y: down});

const textsKind = listOf(textKind);

export const lineKind = thingOf<Pick<Tick, 'from' | 'to'>>({from: pointKind, to: pointKind});

const linesKind = listOf(lineKind);

const known = {certain: fixed, approximate: fixed, uncertain: fixed} as const;

/** Without stem and leader, which are nodes by themselves. */
export const markKind = thingOf<Mark>({
  form: fixed,
  lead: fixed,
  selected: fixed,
  dimmed: fixed,
  body: boxKind,
  target: boxKind,
  dots: listOf(thingOf<Dot>({...known, radius: size, center: pointKind})),
  cells: listOf(thingOf<Cell>({...known, edges: listOf(fixed), box: boxKind})),
  bars: listOf(thingOf<Bar>({uncertain: fixed, outline: pointsKind})),
  joints: linesKind,
  fades: listOf(thingOf<Fade>({towards: fixed, certain: fixed, unknown: fixed, box: boxKind})),
  label: optional(thingOf<Label>({onMark: fixed, box: boxKind, lines: textsKind})),
});

export const tickKind = thingOf<Tick>({from: pointKind, to: pointKind, label: textsKind});

export const nowKind = thingOf<NowLine>({line: pointsKind, pieces: linesKind, label: textsKind});

export const jumpKind = thingOf<Jump>({
  back: fixed,
  touchesSelected: fixed,
  line: pointsKind as Kind<Jump['line']>,
});
