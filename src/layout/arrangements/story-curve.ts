import type {Timeline} from '../../model/index.js';
import type {TimeWindow} from '../../view/index.js';
import {
  inView,
  labelLines,
  labelOf,
  referenceInView,
  shortestSpan,
  BASELINE,
  type ArrangementFactory,
  type Arrangement,
  type Featured,
  type PictureOptions,
} from './arrangement.js';
import type {Box, Frame, Jump, Label, Mark, TextLine} from '../frame.js';
import {axisHeightOf, EDGE, INSET, LINES_PER_WIDTH, nowAcross} from './horizontal.js';
import {byImportance, Items, type Item} from '../labels/label.js';
import {drawMark, drawnReach, extentAt, FADE, NARROWEST, overlaps, union, type Extent} from '../marks/mark.js';
import type {Metrics} from '../metrics.js';
import {Projection} from '../projection.js';
import {Pyramid} from '../labels/scale-pyramid.js';
import {reach, type Room} from '../labels/row-pyramid.js';
import {fittingWindow, scaleFor, type TimeScale} from '../scale.js';
import type {Shape} from '../marks/shape.js';

/** How much of a label is shown, the most first: lines of its title, and whether its date is. */
const LABELS = [
  [5, true],
  [3, true],
  [2, true],
  [1, true],
  [2, false],
  [1, false],
] as const;
/** Half a date is none, so that it has more lines than it ever takes. */
const DATE_LINES = 5;
/** px of the highest picture whose rows are as high as they like, and of the lowest row in it */
const MOST_HEIGHT = 960;
/** px of width below which a picture may be higher by as much as it is narrower, for its labels then have more lines */
const ROOMY = 640;
const LEAST_PITCH = 5;
/** px between two labels in rows that touch, for the line between them */
const GAP = 4;
/** part of a low row that its mark takes */
const MARK_PART = 0.7;
/** of a line of text, how much its letters fill where they are to stand clear of a mark */
const LETTERS = 0.75;
/** Places told are written down in each row, or in every so manieth. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];
/** px out of the picture beyond which nothing of the line is drawn: farther than it swings */
const OUTSIDE = 120;

/** An event in its row. */
interface Row {
  readonly item: Item;
  /** px across of its middle */
  readonly across: number;
  /** ms from and to which the line touches the mark */
  readonly touched: Stretch;
  /** whether the label stands before its mark where there is room on either side */
  readonly before: boolean;
}

type Stretch = readonly [from: number, to: number];

/**
 * A story curve: time across, and downwards the order in which events are told, each in a row of its own; a line runs
 * through them. N. W. Kim, B. Bach, H. Im, S. Schriber, M. Gross and H. Pfister, "Visualizing Nonlinear Narratives with
 * Story Curves", IEEE TVCG 24 (1), 2018.
 */
class CurveArrangement implements Arrangement {
  readonly projection: Projection;
  readonly length: number;
  readonly width: number;
  readonly height: number;
  readonly home: TimeWindow;
  readonly plot: Box;
  readonly axisAt: number;
  readonly items: Items;
  readonly #rows: readonly Row[];
  readonly #places: readonly TextLine[];
  /** px along at which labels may begin, behind the places told */
  readonly #first: number;
  readonly #pitch: number;
  readonly #thickness: number;
  readonly #dot: number;
  /** which rows have a label, where they are too low for all of them */
  readonly #labelled: Pyramid<Uint8Array> | undefined;

  constructor(
    private readonly timeline: Timeline,
    private readonly options: PictureOptions,
  ) {
    const {events} = timeline;
    const {width, metrics, language} = options;
    const {lineHeight, labelGap, rowGap, padding} = metrics;
    this.length = this.width = width;
    this.projection = new Projection('horizontal', width, options.rightToLeft ?? false);
    const numbers = events.map(({given}) => given.toLocaleString(language.locale));
    const numbersEnd = padding + Math.max(0, ...numbers.map((number) => metrics.measure(number, 'minor')));
    this.#first = numbersEnd + labelGap;
    // Labels of low rows are higher than these, the first and the last among them.
    const top = padding / 2 + (options.nowLabel ? lineHeight.now + rowGap : lineHeight.title / 2);
    const foot = axisHeightOf(options) + lineHeight.title / 2;
    const share = Math.max(
      1,
      ((options.height ?? MOST_HEIGHT * Math.max(1, ROOMY / width)) - top - foot) / Math.max(1, events.length),
    );
    // Beside a mark in the very middle a label still has room on either side.
    const lineWidth = Math.max(
      40,
      Math.min(LINES_PER_WIDTH * lineHeight.title, (width - this.#first - EDGE) / 2 - labelGap - metrics.dot),
    );
    const labelled = (choice: number) => {
      const [titleLines, hasDate] = LABELS[choice]!;
      const items = new Items(timeline, {metrics, language, lineWidth, titleLines, dateLines: DATE_LINES});
      const shown = events.map((_, place) => (hasDate ? items.at(place) : withoutDate(items.at(place), metrics)));
      return {items, shown, highest: Math.max(metrics.mark, ...shown.map(({height}) => height))};
    };
    let attempt = labelled(0);
    const natural = attempt.highest + rowGap;
    this.#pitch = options.height === undefined ? Math.min(natural, Math.max(LEAST_PITCH, share)) : share;
    for (let choice = 1; attempt.highest + GAP > this.#pitch && choice < LABELS.length; choice += 1)
      attempt = labelled(choice);
    const {items, shown, highest} = attempt;
    this.items = items;
    this.#thickness = Math.min(metrics.mark, this.#pitch * MARK_PART);
    this.#dot = Math.min(metrics.dot, this.#pitch * MARK_PART);
    this.height = options.height ?? top + Math.max(1, events.length) * this.#pitch + foot;
    this.axisAt = this.height - axisHeightOf(options);
    this.plot = this.projection.box(0, 0, width, this.axisAt);
    const rooms = shown.map(({shape}) => this.#roomOf(shape));
    const pictured = rooms.map((room) => ({...room, before: room.before + this.#first - padding}));
    this.home = fittingWindow(referenceInView(timeline, pictured), width, padding, shortestSpan(shown));
    const atHome = scaleFor(this.home, width);
    this.#rows = shown.map((item, place) => {
      const [from, to] = drawnReach(item.shape, extentAt(item.shape, atHome.toPx), this.#dot);
      const [roomBefore, roomAfter] = [from - this.#first, width - EDGE - to];
      const before = roomAfter < labelGap + item.width && roomBefore > roomAfter;
      return {item, before, across: top + (place + 0.5) * this.#pitch, touched: touchedOf(item.shape)};
    });
    // In px from one of the events, so that the numbers stay small however far back in time it lies.
    const origin = rooms[0]?.begin ?? 0;
    if (highest + GAP > this.#pitch)
      this.#labelled = this.#choice(
        rooms.map((room) => ({...room, begin: room.begin - origin, end: room.end - origin})),
        origin,
        atHome,
      );
    const step = STEPS.find((each) => each * this.#pitch >= lineHeight.minor) ?? events.length;
    const {x} = this.projection.point(numbersEnd, 0);
    this.#places = this.#rows.flatMap(({item, across}, place): TextLine[] =>
      item.event.given % step
        ? []
        : [
            {
              text: numbers[place]!,
              role: 'minor',
              x,
              y: across + lineHeight.minor * (0.5 - BASELINE),
              anchor: this.projection.anchor('up to here'),
            },
          ],
    );
  }

  place(
    scale: TimeScale,
    featured: Featured,
  ): Pick<Frame, 'marks' | 'density' | 'matching' | 'lanes' | 'now' | 'storyCurve'> {
    const {selected, focused} = featured;
    const labelled = this.#labelled?.at(scale.pxPerMs);
    const marks = this.#rows.flatMap((row, place) => {
      const {id} = row.item.event;
      const isSeen = inView(row.item, scale, this.length, row.item.width + FADE) || id === selected || id === focused;
      return isSeen ? [this.#mark(row, labelled?.[place] !== 0, scale, featured)] : [];
    });
    // Each event has its row, whatever the scale: there is nothing left to be counted.
    return {
      marks,
      density: [],
      matching: [],
      lanes: [],
      now: nowAcross(scale, this.timeline, this.options, this),
      storyCurve: {jumps: this.#jumps(scale, selected), ranks: this.#places},
    };
  }

  #mark({item, across, before}: Row, hasLabel: boolean, scale: TimeScale, featured: Featured): Mark {
    const extent = extentAt(item.shape, scale.toPx);
    const place = {
      projection: this.projection,
      length: this.length,
      across,
      axisAt: this.axisAt,
      thickness: this.#thickness,
      dot: this.#dot,
    };
    // A row's place is read off the grid: stems would run through the rows below.
    const mark = {...drawMark(item, extent, place, featured), stem: null, leader: null};
    const label = hasLabel ? this.#label(item, across, extent, before, mark.body) : null;
    const {x, y, width, height} = label ? union(mark.target, label.box) : mark.target;
    // In low rows nothing that can be pressed lies over a neighbour's.
    const least = Math.min(height, this.#pitch);
    return {...mark, label, target: {x, y: y + (height - least) / 2, width, height: least}};
  }

  #label(item: Item, across: number, extent: Extent, before: boolean, body: Box): Label {
    const at = this.#labelAlong(item, extent, before);
    const top = across - item.height / 2;
    const box = this.projection.box(at, top, item.width, item.height);
    const anchor = this.projection.anchor(at < extent.from ? 'up to here' : 'here');
    return labelOf(
      labelLines(item, anchor === 'start' ? box.x : box.x + box.width, top, anchor, this.options.metrics),
      box,
      overlaps(box, body),
    );
  }

  /**
   * Where a label begins: on its side of the mark; where it runs out of the picture there, on the other; where it does
   * on either, on the mark, as far as need be. In low rows it stays on its own side, since only there it has room for
   * sure.
   */
  #labelAlong({shape, width}: Item, extent: Extent, before: boolean): number {
    const {labelGap} = this.options.metrics;
    const [from, to] = drawnReach(shape, extent, this.#dot);
    const [earlier, later, last] = [from - labelGap - width, to + labelGap, this.length - EDGE - width];
    if (this.#labelled) return before ? earlier : later;
    // It leaves the picture with its mark.
    if (to < 0) return this.#first + to;
    const [fitsEarlier, fitsLater] = [earlier >= this.#first, later <= last];
    if (fitsEarlier && (before || !fitsLater)) return earlier;
    if (fitsLater) return Math.max(later, this.#first);
    const onMark = Math.max(this.#first, from + INSET);
    if (onMark <= Math.min(to - INSET - width, last)) return onMark;
    return before ? Math.max(earlier, this.#first) : Math.min(later, Math.max(last, earlier));
  }

  /** What a mark takes up without its label. */
  #roomOf({begin, end, fadesBefore, fadesAfter}: Shape): Room {
    const half = Math.max(this.#dot, NARROWEST) / 2 + 1;
    return {begin, end, before: half + (fadesBefore ? FADE : 0), after: half + (fadesAfter ? FADE : 0)};
  }

  /**
   * The labels of low rows: the most important first, those that stand over no other label and over no other event's
   * mark. Of all that keep apart none comes nearer as one zooms in.
   */
  #choice(marks: readonly Room[], origin: number, atHome: TimeScale): Pyramid<Uint8Array> {
    const {labelGap} = this.options.metrics;
    const rows = this.#rows;
    const labels = rows.map(({item: {width}, before}, place): Room => {
      const mark = marks[place]!;
      return before
        ? {begin: mark.begin, end: mark.begin, before: mark.before + labelGap + width, after: 0}
        : {begin: mark.end, end: mark.end, before: 0, after: mark.after + labelGap + width};
    });
    const apart = (a: Room, b: Room, scale: number): boolean => {
      const [[from, to], [otherFrom, otherTo]] = [reach(a, scale), reach(b, scale)];
      return to <= otherFrom || otherTo <= from;
    };
    const ranked = [...rows.keys()].sort((a, b) => byImportance(rows[a]!.item, rows[b]!.item));
    const start = (this.home.start - origin) * atHome.pxPerMs;
    const isInside = (place: number): boolean => {
      const [from, to] = reach(labels[place]!, atHome.pxPerMs);
      return from - start >= this.#first && to - start <= this.length - EDGE;
    };
    const chosen = (candidates: readonly number[], standing: Uint8Array, scale: number): Uint8Array => {
      const result = standing.slice();
      const isFree = (place: number): boolean =>
        rows.every(({item, across}, other) => {
          if (other === place) return true;
          const distance = Math.abs(across - rows[place]!.across);
          const height = rows[place]!.item.height;
          return (
            (distance >= (height * LETTERS + this.#thickness) / 2 || apart(labels[place]!, marks[other]!, scale)) &&
            (result[other] === 0 ||
              distance >= (height + item.height) / 2 ||
              apart(labels[place]!, labels[other]!, scale))
          );
        });
      for (const place of candidates) if (result[place] === 0 && isFree(place)) result[place] = 1;
      return result;
    };
    const none = new Uint8Array(rows.length);
    return new Pyramid(
      atHome.pxPerMs,
      chosen(ranked.filter(isInside), none, atHome.pxPerMs),
      (coarser, scale) => chosen(ranked, coarser, scale),
      (finer, scale) =>
        chosen(
          ranked.filter((place) => finer[place] === 1),
          none,
          scale,
        ),
    );
  }

  /** From each event to the next one told, as far as they may be seen. */
  #jumps(scale: TimeScale, selected: string | null): Jump[] {
    const cut = (ms: number): number => Math.min(Math.max(scale.toPx(ms), -OUTSIDE), this.length + OUTSIDE);
    return this.#rows.slice(1).flatMap((to, place): Jump[] => {
      const from = this.#rows[place]!;
      const [leaves, arrives, isBack] = between(from.touched, to.touched);
      // What is only known to come after something may come after all.
      const mayBeLater = to.item.shape.kind === 'instant' && to.item.shape.fadesAfter;
      const [start, end] = [cut(leaves), cut(arrives)];
      if (start === end && (start < 0 || start > this.length)) return [];
      const [out, into] = [from, to].map(
        ({item}) => (this.#labelled ? this.#thickness : Math.max(item.height, this.#thickness)) / 2,
      ) as [number, number];
      const [near, far] = [from.across + this.#thickness / 2, to.across - this.#thickness / 2];
      const line = [
        [start, near],
        [start, from.across + out],
        [end, to.across - into],
        [end, far],
      ].map(([along, across]) => this.projection.point(along!, across!));
      const {event} = to.item;
      return [
        {
          id: event.id,
          line: line as unknown as Jump['line'],
          back: isBack && !mayBeLater ? this.projection.earlier : null,
          touchesSelected: event.id === selected || from.item.event.id === selected,
        },
      ];
    });
  }
}

export const storyCurve: ArrangementFactory = (timeline, options) => new CurveArrangement(timeline, options);

/** An item with its title alone; what has none is called by the beginning of its date. */
function withoutDate(item: Item, {lineHeight, measure}: Metrics): Item {
  const title = item.lines.filter(({role}) => role === 'title');
  const lines = title.length ? title : item.lines.slice(0, 1);
  return {
    ...item,
    lines,
    width: Math.max(...lines.map(({text, role}) => measure(text, role))),
    height: lines.reduce((height, {role}) => height + lineHeight[role], 0),
  };
}

/**
 * Where the line may touch a mark: anywhere, for nobody knows the moment. But what went on to no given end only where
 * it began, and from no given beginning only where it ended.
 */
function touchedOf({kind, begin, end, coreBegin, coreEnd, fadesBefore, fadesAfter}: Shape): Stretch {
  if (kind === 'instant' || fadesBefore === fadesAfter) return [begin, end];
  return fadesAfter
    ? [begin, Math.min(Math.max(begin, coreBegin), end)]
    : [Math.max(begin, Math.min(coreEnd, end)), end];
}

/**
 * From one stretch to another over the time between them, and whether that leads back; straight down where they
 * overlap.
 */
function between([from, to]: Stretch, [nextFrom, nextTo]: Stretch): [leaves: number, arrives: number, isBack: boolean] {
  if (to <= nextFrom) return [to, nextFrom, false];
  if (nextTo <= from) return [from, nextTo, true];
  const shared = (Math.max(from, nextFrom) + Math.min(to, nextTo)) / 2;
  return [shared, shared, false];
}
