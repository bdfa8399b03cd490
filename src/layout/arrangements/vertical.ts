import {EXACT_LABEL_LIMIT, type Timeline} from '../../model/index.js';
import {spanOf, type TimeWindow} from '../../view/index.js';
import {
  horizonOf,
  inView,
  labelledAtOf,
  labelLines,
  labelOf,
  referenceInView,
  shortestSpan,
  type ArrangementFactory,
  type Arrangement,
  type Featured,
  type PictureOptions,
} from './arrangement.js';
import {hasRoom, spreadLabels} from '../labels/column.js';
import {Density, withAny} from '../marks/density.js';
import type {Box, Frame, Mark, NowLine} from '../frame.js';
import {byImportance, Items, wordsOf, wrapped, type Item, type Words} from '../labels/label.js';
import {drawMark, drawnReach, extentAt, FADE, NARROWEST, union} from '../marks/mark.js';
import {Projection} from '../projection.js';
import {Pyramid} from '../labels/scale-pyramid.js';
import {cascade, RowPyramid} from '../labels/row-pyramid.js';
import {COARSEST, RowTiles} from '../labels/row-tiles.js';
import {fittingWindow, roomNeeded, scaleFor, type Extended, type TimeScale} from '../scale.js';

/** px of the axis' column, wide enough for "30 Sept" in bold */
const AXIS_WIDTH = 68;
const DENSITY_WIDTH = 16;
const MOST_COLUMNS = 4;
/** of a title, a date, and what the reference says */
const MOST_LINES = 5;
/** px between two labels */
const APART = 14;
/** px that a leader runs straight before it reaches its label */
const LEADER_RUN = 6;
/** how many times as fast as its mark a label goes once the mark is out of the picture */
const LEAVING = 6;
/** px by which a crowd of labels may be pushed apart */
const SLACK = 150;
/** part of the picture that is to be left for time, measured against one without labels */
const LEAST_FOR_TIME = 0.6;
const LEAST_HEIGHT = 380;
const MOST_HEIGHT = 800;
/** how much more height than its labels alone a picture takes */
const AIR = 1.45;

/**
 * Time from top to bottom beside an axis; all labels in one column, moved aside where events crowd, with leaders to
 * their marks.
 */
export const vertically: ArrangementFactory = (timeline, options) => new VerticalArrangement(timeline, options);

class VerticalArrangement implements Arrangement {
  readonly projection: Projection;
  readonly length: number;
  readonly width: number;
  readonly height: number;
  readonly home: TimeWindow;
  readonly plot: Box;
  readonly axisAt = AXIS_WIDTH;
  readonly items: Items;
  readonly #labelled: Labelled;
  readonly #density: Density;
  readonly #columnAt: number;
  readonly #pitch: number;
  readonly #labelAt: number;
  readonly #nowWords: Words;

  constructor(
    private readonly timeline: Timeline,
    private readonly options: PictureOptions,
  ) {
    const {width, metrics} = options;
    this.width = width;
    this.projection = new Projection('vertical', width, options.rightToLeft ?? false);
    this.#pitch = metrics.mark + 5;
    this.#columnAt = AXIS_WIDTH + DENSITY_WIDTH + metrics.mark / 2;
    // Labels get the width that the columns leave, and how many columns there are follows from how high the labels are.
    let attempt = this.#arranged(1);
    for (let columns = 2; columns <= attempt.needed && columns <= MOST_COLUMNS; columns += 1)
      attempt = this.#arranged(columns);
    this.items = attempt.items;
    this.length = this.height = attempt.length;
    this.home = attempt.home;
    this.#labelAt = attempt.labelAt;
    this.#nowWords = attempt.nowWords;
    this.#density = new Density(
      timeline.lanes.flatMap(({segments}) => segments),
      horizonOf(timeline),
    );
    this.#labelled = attempt.labelled(this.length / spanOf(this.home));
    this.plot = this.projection.box(0, AXIS_WIDTH, this.length, width - AXIS_WIDTH);
  }

  /** Everything as it comes out with a number of columns for marks. */
  #arranged(columnCount: number) {
    const {timeline, options} = this;
    const {width, metrics, language} = options;
    const labelAt = this.#columnAt + columnCount * this.#pitch - metrics.mark / 2 + metrics.labelGap + LEADER_RUN;
    const lineWidth = Math.max(80, width - labelAt - metrics.padding / 2);
    const items = new Items(timeline, {metrics, language, lineWidth, titleLines: MOST_LINES});
    const nowWords = wordsOf(wrapped(options.nowLabel ?? '', 'now', MOST_LINES, lineWidth, metrics), metrics);
    if (timeline.events.length > EXACT_LABEL_LIMIT) {
      const length = options.height ?? MOST_HEIGHT;
      const {start: begin = 0, end = 0} = timeline.extent ?? {};
      const home = fittingWindow(
        referenceInView(timeline, [{begin, end, before: NARROWEST, after: FADE}]),
        length,
        metrics.padding,
        shortestSpan([]),
      );
      const needed = timeline.has.span || timeline.has.open ? 2 : 1;
      return {
        items,
        length,
        home,
        needed,
        labelAt,
        nowWords,
        labelled: (homeScale: number) =>
          new ManyLabelled(
            timeline,
            items,
            begin,
            homeScale,
            metrics.lineHeight.title + metrics.lineHeight.date + APART,
          ),
      };
    }
    const all = items.all();
    const content = all.reduce((sum, item) => sum + item.height + APART, 0);
    const length = options.height ?? Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, content * AIR)));
    // Of the whole, what is left for the labels of events beside the reference's.
    const room = length - metrics.padding - (options.nowLabel ? nowWords.height + APART : 0) + APART;
    const home = this.#fit(all, nowWords, length, content <= room);
    const scale = length / spanOf(home);
    const origin = all[0]?.shape.begin ?? 0;
    const rooms = all.map(({shape}) => ({...roomOf(shape), begin: shape.begin - origin, end: shape.end - origin}));
    const ranks = new Uint32Array(all.length);
    const ranked = [...all.keys()].sort((a, b) => byImportance(all[a]!, all[b]!));
    ranked.forEach((index, rank) => (ranks[index] = rank));
    const columns =
      cascade(rooms, scale, MOST_COLUMNS) ?? new RowPyramid(rooms, ranks, scale, MOST_COLUMNS).rowsAt(scale);
    const needed = columns.reduce((most, column) => Math.max(most, column + 1), 1);
    return {
      items,
      length,
      home,
      needed,
      labelAt,
      nowWords,
      labelled: (homeScale: number) => new FewLabelled(all, columns, ranked, homeScale, origin, content, room),
    };
  }

  place(scale: TimeScale, featured: Featured): Pick<Frame, 'marks' | 'density' | 'matching' | 'lanes' | 'now'> {
    const shown = new Map(
      this.#labelled
        .within(scale, this.length, labelledAtOf(featured, scale, this.length))
        .map(({item, column}) => [item, {item, column, hasLabel: true}]),
    );
    for (const id of [featured.selected, featured.focused]) {
      const item = this.items.of(id);
      if (item && !shown.has(item)) shown.set(item, {item, column: this.#labelled.columnOf(item), hasLabel: false});
    }
    const tops = this.#labelTops(
      [...shown.values()].filter(({hasLabel}) => hasLabel).map(({item}) => item),
      this.#nowWords,
      scale,
      true,
    );
    const marks = [...shown.values()]
      .map(({item, column, hasLabel}) =>
        this.#mark(item, column, hasLabel ? tops.get(item)! : undefined, scale, featured),
      )
      .filter(
        ({id, target}) =>
          (target.y < this.length && target.y + target.height > 0) ||
          id === featured.selected ||
          id === featured.focused,
      );
    const strip = {projection: this.projection, length: this.length, foot: this.axisAt, height: DENSITY_WIDTH - 2};
    const density = withAny([
      this.#density.strip(
        scale,
        [...shown.keys()].map(({shape}) => shape),
        strip,
      ),
    ]);
    const matching = featured.matches?.density(this.#density, undefined, scale, [...shown.keys()], strip) ?? [];
    return {marks, density, matching, lanes: [], now: this.#now(scale, tops.get(this.#nowWords))};
  }

  /**
   * Where labels stand: the reference's takes its turn among those of the events.
   * @param inside whether each is kept in the picture as long as what it belongs to is there; then it leaves, faster
   *   than that, so that
   *   a crowd out of the picture holds no place in it
   */
  #labelTops(items: readonly Item[], nowWords: Words, scale: TimeScale, inside: boolean): Map<Words, number> {
    const {metrics} = this.options;
    const moment = nowWords.lines.length ? this.timeline.reference?.start.earliest : undefined;
    const entryOf = (words: Words, wanted: number, [from, to]: readonly [number, number]) => ({
      words,
      wanted,
      height: words.height + APART,
      least: metrics.padding / 2 + LEAVING * Math.min(0, to),
      most: this.length - metrics.padding / 2 - words.height + LEAVING * Math.max(0, from - this.length),
    });
    const entries = items.map((item) =>
      entryOf(item, this.#wantedTop(item, scale), drawnReach(item.shape, extentAt(item.shape, scale.toPx), 0)),
    );
    if (moment !== undefined) {
      const at = scale.toPx(moment);
      entries.push(entryOf(nowWords, at - metrics.lineHeight.now / 2, [at, at]));
    }
    entries.sort((a, b) => a.wanted - b.wanted);
    const column = (name: 'wanted' | 'height' | 'least' | 'most') => entries.map((entry) => entry[name]);
    const places = spreadLabels(
      column('wanted'),
      column('height'),
      ...(inside ? [column('least'), column('most')] : []),
    );
    return new Map(entries.map(({words}, index) => [words, places[index]!]));
  }

  /**
   * Level with the beginning of the mark; of a mark that begins above the picture, at its top as long as the mark is in
   * view.
   */
  #wantedTop(item: Item, scale: TimeScale): number {
    const {metrics} = this.options;
    const extent = extentAt(item.shape, scale.toPx);
    const natural =
      extent.from + Math.min(metrics.mark / 2, (extent.to - extent.from) / 2) - metrics.lineHeight.title / 2;
    if (natural >= metrics.padding) return natural;
    return Math.max(natural, Math.min(metrics.padding, extent.to - item.height));
  }

  #mark(item: Item, column: number, labelTop: number | undefined, scale: TimeScale, featured: Featured): Mark {
    const {mark: thickness, dot, lineHeight} = this.options.metrics;
    const extent = extentAt(item.shape, scale.toPx);
    const across = this.#columnAt + column * this.#pitch;
    const place = {projection: this.projection, length: this.length, across, axisAt: this.axisAt, thickness, dot};
    const mark = drawMark(item, extent, place, featured);
    if (labelTop === undefined) return {...mark, label: null, leader: null};
    const box = this.projection.box(labelTop, this.#labelAt, item.height, item.width);
    const anchor = this.projection.anchor('here');
    const label = labelOf(
      labelLines(item, anchor === 'start' ? box.x : box.x + box.width, labelTop, anchor, this.options.metrics),
      box,
      false,
    );
    const level = labelTop + lineHeight.title / 2;
    const [from, to] = drawnReach(item.shape, extent, 0);
    const leaves = Math.min(Math.max(level, from), to);
    const side = across + (extent.form === 'dot' ? dot / 2 : thickness / 2);
    const leader = [
      this.projection.point(leaves, side + 2),
      this.projection.point(level, this.#labelAt - LEADER_RUN - 2),
      this.projection.point(level, this.#labelAt - 4),
    ];
    return {...mark, stem: column === 0 ? mark.stem : null, label, leader, target: union(mark.target, box)};
  }

  #now(scale: TimeScale, labelTop: number | undefined): NowLine | null {
    const {metrics} = this.options;
    const moment = this.timeline.reference?.start.earliest;
    if (moment === undefined) return null;
    const at = scale.toPx(moment);
    if (at < 0 || at > this.length) return null;
    const across = this.projection.point(at, this.axisAt);
    const columnsEnd = this.projection.point(at, this.#labelAt - LEADER_RUN - metrics.labelGap);
    if (labelTop === undefined) return {line: [across, columnsEnd], label: []};
    const level = labelTop + metrics.lineHeight.now / 2;
    const {x} = this.projection.point(0, this.#labelAt);
    return {
      line: [
        across,
        columnsEnd,
        this.projection.point(level, this.#labelAt - LEADER_RUN - 2),
        this.projection.point(level, this.#labelAt - 4),
      ],
      label: labelLines(this.#nowWords, x, labelTop, this.projection.anchor('here'), metrics),
    };
  }

  /**
   * The closest window in which all marks are in the picture, with all labels as near to them as can be where these fit
   * at all; unless the labels of a crowd would leave too little for time.
   */
  #fit(items: readonly Item[], nowWords: Words, length: number, allFit: boolean): TimeWindow {
    const {metrics} = this.options;
    const pictured = referenceInView(
      this.timeline,
      items.map(({shape}) => roomOf(shape)),
    );
    const needed = (rooms: readonly Extended[], pxPerMs: number, origin: number): [number, number] => {
      const [from, to] = roomNeeded(rooms, pxPerMs, origin);
      const tops = this.#labelTops(
        items,
        nowWords,
        scaleFor({start: origin, end: origin + length / pxPerMs}, length),
        false,
      );
      const bottoms = [...tops].map(([{height}, top]) => top + height);
      // Where there are no words for the reference, a line's room stays free at the foot.
      const foot = tops.has(nowWords) ? to : to + metrics.lineHeight.now;
      return [Math.min(from, ...tops.values()), Math.max(foot, ...bottoms)];
    };
    const closest = fittingWindow(pictured, length, metrics.padding, shortestSpan(items));
    const roomy = allFit ? fittingWindow(pictured, length, metrics.padding, shortestSpan(items), needed) : closest;
    return spanOf(closest) / spanOf(roomy) > LEAST_FOR_TIME ? roomy : closest;
  }
}

function roomOf(shape: Item['shape']): Extended {
  const {begin, end, fadesBefore, fadesAfter} = shape;
  return {begin, end, before: NARROWEST + (fadesBefore ? FADE : 0), after: NARROWEST + (fadesAfter ? FADE : 0)};
}

/** What has a label in the column at any scale, and in which column its mark stands. */
interface Labelled {
  /**
   * @param labelledAt where the window of a while ago stood: of many events those alone that had a label in it. The
   * scale itself where all have theirs
   */
  within(
    scale: TimeScale,
    length: number,
    labelledAt: TimeScale,
  ): readonly {readonly item: Item; readonly column: number}[];
  columnOf(item: Item): number;
}

/** Few events: all are weighed against each other. As for rows, zooming in only ever adds. */
class FewLabelled implements Labelled {
  readonly #pyramid: Pyramid<Uint8Array>;
  readonly #columns: ReadonlyMap<Item, number>;

  /**
   * @param ranked places of the items in the order in which labels are given out
   * @param content px that all labels take
   * @param room px that there are for labels where everything is in view
   */
  constructor(
    private readonly items: readonly Item[],
    columns: Int16Array,
    ranked: readonly number[],
    baseScale: number,
    private readonly origin: number,
    content: number,
    room: number,
  ) {
    this.#columns = new Map(items.map((item, index) => [item, Math.max(0, columns[index]!)]));
    const none = new Uint8Array(items.length);
    this.#pyramid = new Pyramid(
      baseScale,
      content <= room ? none.slice().fill(1) : this.#chosen(ranked, none, baseScale, room),
      (coarser, scale) => this.#chosen(ranked, coarser, scale),
      (finer, scale) =>
        this.#chosen(
          ranked.filter((index) => finer[index] === 1),
          none,
          scale,
        ),
    );
  }

  within(scale: TimeScale, length: number): {item: Item; column: number}[] {
    const labelled = this.#pyramid.at(scale.pxPerMs);
    return this.items.flatMap((item, index) =>
      labelled[index] === 1 && inView(item, scale, length, length) ? [{item, column: this.columnOf(item)}] : [],
    );
  }

  columnOf(item: Item): number {
    return this.#columns.get(item) ?? 0;
  }

  #chosen(candidates: readonly number[], standing: Uint8Array, scale: number, room = Infinity): Uint8Array {
    const chosen = standing.slice();
    let left = room;
    const tops: number[] = [];
    const heights: number[] = [];
    const insert = (index: number) => {
      const top = this.#top(index, scale);
      const next = tops.findIndex((other) => other > top);
      tops.splice(next < 0 ? tops.length : next, 0, top);
      heights.splice(next < 0 ? heights.length : next, 0, this.items[index]!.height + APART);
    };
    for (const index of candidates) if (standing[index] === 1) insert(index);
    for (const index of candidates) {
      const height = this.items[index]!.height + APART;
      if (standing[index] === 1 || height > left || !hasRoom(tops, heights, this.#top(index, scale), height, SLACK))
        continue;
      insert(index);
      left -= height;
      chosen[index] = 1;
    }
    return chosen;
  }

  #top(index: number, scale: number): number {
    return (this.items[index]!.shape.begin - this.origin) * scale;
  }
}

/** Many events: tile by tile, each label level with its mark. */
class ManyLabelled implements Labelled {
  readonly #tiles: RowTiles;

  /** @param shortest px of the lowest label */
  constructor({lanes}: Timeline, items: Items, origin: number, homeScale: number, shortest: number) {
    this.#tiles = new RowTiles(
      lanes.flatMap(({segments}) => segments),
      origin,
      homeScale / COARSEST,
      1,
      shortest,
      (given) => items.at(given),
      ({shape, height}) => ({begin: shape.begin - origin, end: shape.begin - origin, before: 0, after: height + APART}),
    );
  }

  within(scale: TimeScale, length: number, labelledAt: TimeScale): {item: Item; column: number}[] {
    return this.#tiles
      .within(Math.min(scale.pxPerMs, labelledAt.pxPerMs), scale.toMs(-length), scale.toMs(length))
      .flatMap(({item}) =>
        inView(item, scale, length, item.height) && inView(item, labelledAt, length, item.height)
          ? [{item, column: this.columnOf(item)}]
          : [],
      );
  }

  /** Bars beside the dots. So many cannot all be kept apart. */
  columnOf({shape}: Item): number {
    return shape.kind === 'instant' ? 0 : 1;
  }
}
