import type {Timeline} from '../model/index.js';
import {spanOf, type TimeWindow} from '../view/index.js';
import {
  inView, labelLines, labelOf, referenceInView, shortestSpan, BASELINE, type Arrangement, type Featured, type PictureOptions,
} from './arrangement.js';
import {hasRoom, spreadLabels} from './column.js';
import type {Box, Mark, Now} from './frame.js';
import {itemsOf, type Item} from './item.js';
import {drawMark, drawnReach, extentAt, FADE, NARROWEST, union} from './mark.js';
import {Projection} from './projection.js';
import {Pyramid} from './pyramid.js';
import {cascade, RowPyramid} from './rows.js';
import {fittingWindow, roomNeeded, scaleFor, type Extended, type TimeScale} from './scale.js';

/** px of the axis' column, wide enough for "30 Sept" in bold */
const AXIS_WIDTH = 68;
const DENSITY_WIDTH = 16;
const MOST_COLUMNS = 4;
const MOST_TITLE_LINES = 5;
/** px between two labels */
const APART = 14;
/** px that a leader runs straight before it reaches its label */
const LEADER_RUN = 6;
/** px by which a crowd of labels may be pushed apart */
const SLACK = 150;
const LEAST_HEIGHT = 380;
const MOST_HEIGHT = 800;
/** how much more height than its labels alone a picture takes */
const AIR = 1.45;

/** Time from top to bottom beside an axis; all labels in one column, moved aside where events crowd, with leaders to their marks. */
export class VerticalArrangement implements Arrangement {
  readonly projection: Projection;
  readonly length: number;
  readonly width: number;
  readonly height: number;
  readonly home: TimeWindow;
  readonly plot: Box;
  readonly axisAt = AXIS_WIDTH;
  readonly items: readonly Item[];
  readonly #columns: Int16Array;
  readonly #labelled: LabelPyramid;
  readonly #columnAt: number;
  readonly #pitch: number;
  readonly #labelAt: number;

  constructor(private readonly timeline: Timeline, private readonly options: PictureOptions) {
    const {width, metrics} = options;
    this.width = width;
    this.projection = new Projection('vertical', width, options.rightToLeft ?? false);
    this.#pitch = metrics.mark + 5;
    this.#columnAt = AXIS_WIDTH + DENSITY_WIDTH + metrics.mark / 2;
    // Labels get the width that the columns leave, and how many columns there are follows from how high the labels are.
    let attempt = this.#arranged(1);
    for (let columns = 2; columns <= attempt.needed && columns <= MOST_COLUMNS; columns += 1) attempt = this.#arranged(columns);
    this.items = attempt.items;
    this.length = this.height = attempt.length;
    this.home = attempt.home;
    this.#columns = attempt.columns;
    this.#labelAt = attempt.labelAt;
    const baseScale = this.length / spanOf(this.home);
    this.#labelled = new LabelPyramid(this.items, baseScale, this.items[0]?.shape.begin ?? 0, attempt.allFit);
    this.plot = this.projection.box(0, AXIS_WIDTH, this.length, width - AXIS_WIDTH);
  }

  /** Everything as it comes out with a number of columns for marks. */
  #arranged(columnCount: number) {
    const {timeline, options} = this;
    const {width, metrics, locale} = options;
    const labelAt = this.#columnAt + columnCount * this.#pitch - metrics.mark / 2 + metrics.labelGap + LEADER_RUN;
    const lineWidth = Math.max(80, width - labelAt - metrics.padding / 2);
    const items = itemsOf(timeline, {metrics, locale, lineWidth, titleLines: MOST_TITLE_LINES});
    const content = items.reduce((sum, item) => sum + item.height + APART, 0);
    const length = options.height ?? Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, content * AIR)));
    const allFit = content < length - 2 * metrics.padding;
    const home = this.#fit(items, length, allFit);
    const scale = length / spanOf(home);
    const origin = items[0]?.shape.begin ?? 0;
    const rooms = items.map(({shape}) => ({...roomOf(shape), begin: shape.begin - origin, end: shape.end - origin}));
    const columns = cascade(rooms, scale, MOST_COLUMNS) ?? new RowPyramid(rooms, items.map(({rank}) => rank), scale, MOST_COLUMNS).rowsAt(scale);
    const needed = columns.reduce((most, column) => Math.max(most, column + 1), 1);
    return {items, length, home, columns, needed, labelAt, allFit};
  }

  place(scale: TimeScale, featured: Featured) {
    const labelled = this.#labelled.at(scale.pxPerMs);
    const shown: {item: Item; column: number; hasLabel: boolean}[] = [];
    const unlabelled: Item[] = [];
    this.items.forEach((item, index) => {
      const hasLabel = labelled[index] === 1;
      const standsOut = item.event.id === featured.selected || item.event.id === featured.focused;
      if (!standsOut && !inView(item, scale, this.length, hasLabel ? this.length : 0)) return;
      if (hasLabel || standsOut) shown.push({item, column: Math.max(0, this.#columns[index]!), hasLabel});
      else unlabelled.push(item);
    });
    const {tops, nowTop} = this.#labelTops(shown.filter(({hasLabel}) => hasLabel).map(({item}) => item), scale);
    const marks = shown
      .map(({item, column, hasLabel}) => this.#mark(item, column, hasLabel ? tops.get(item)! : undefined, scale, featured))
      .filter(({id, target}) => (target.y < this.length && target.y + target.height > 0) || id === featured.selected || id === featured.focused);
    return {marks, unlabelled, now: this.#now(scale, nowTop)};
  }

  /** Where labels stand: the reference's takes its turn among those of the events. */
  #labelTops(items: readonly Item[], scale: TimeScale): {tops: Map<Item, number>; nowTop: number | undefined} {
    const {metrics, nowLabel} = this.options;
    const moment = nowLabel ? this.timeline.reference?.start.earliest : undefined;
    const entries: {item: Item | null; wanted: number; height: number}[] = items.map((item) => ({item, wanted: this.#wantedTop(item, scale), height: item.height + APART}));
    if (moment !== undefined) entries.push({item: null, wanted: scale.toPx(moment) - metrics.lineHeight.now / 2, height: metrics.lineHeight.now + APART});
    entries.sort((a, b) => a.wanted - b.wanted);
    const places = spreadLabels(entries.map(({wanted}) => wanted), entries.map(({height}) => height));
    const tops = new Map<Item, number>();
    let nowTop: number | undefined;
    entries.forEach(({item}, index) => {
      if (item) tops.set(item, places[index]!);
      else nowTop = places[index];
    });
    return {tops, nowTop};
  }

  /** Level with the beginning of the mark; of a mark that begins above the picture, at its top as long as the mark is in view. */
  #wantedTop(item: Item, scale: TimeScale): number {
    const {metrics} = this.options;
    const extent = extentAt(item.shape, scale.toPx);
    const natural = extent.from + Math.min(metrics.mark / 2, (extent.to - extent.from) / 2) - metrics.lineHeight.title / 2;
    if (natural >= metrics.padding) return natural;
    return Math.max(natural, Math.min(metrics.padding, extent.to - item.height));
  }

  #mark(item: Item, column: number, labelTop: number | undefined, scale: TimeScale, featured: Featured): Mark {
    const {mark: thickness, dot, lineHeight} = this.options.metrics;
    const extent = extentAt(item.shape, scale.toPx);
    const across = this.#columnAt + column * this.#pitch;
    const place = {projection: this.projection, length: this.length, across, axisAt: this.axisAt, thickness, dot};
    const mark = drawMark(item, extent, place, item.event.id === featured.selected);
    if (labelTop === undefined) return {...mark, label: null, leader: null};
    const box = this.projection.box(labelTop, this.#labelAt, item.height, item.width);
    const anchor = this.projection.anchor('here');
    const label = labelOf(labelLines(item, anchor === 'start' ? box.x : box.x + box.width, labelTop, anchor, this.options.metrics), box, false);
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

  #now(scale: TimeScale, labelTop: number | undefined): Now | null {
    const {nowLabel, metrics} = this.options;
    const moment = this.timeline.reference?.start.earliest;
    if (moment === undefined) return null;
    const at = scale.toPx(moment);
    if (at < 0 || at > this.length) return null;
    const across = this.projection.point(at, this.axisAt);
    const columnsEnd = this.projection.point(at, this.#labelAt - LEADER_RUN - metrics.labelGap);
    if (!nowLabel || labelTop === undefined) return {line: [across, columnsEnd], label: null};
    const level = labelTop + metrics.lineHeight.now / 2;
    const {x} = this.projection.point(0, this.#labelAt);
    return {
      line: [across, columnsEnd, this.projection.point(level, this.#labelAt - LEADER_RUN - 2), this.projection.point(level, this.#labelAt - 4)],
      label: {text: nowLabel, role: 'now', x, y: labelTop + metrics.lineHeight.now * (1 - BASELINE), anchor: this.projection.anchor('here')},
    };
  }

  /** The closest window in which all marks are in the picture; and all labels with them, crowds included, where they fit at all. */
  #fit(items: readonly Item[], length: number, allFit: boolean): TimeWindow {
    const {metrics} = this.options;
    const pictured = referenceInView(this.timeline, items.map(({shape}) => roomOf(shape)));
    const needed = (rooms: readonly Extended[], pxPerMs: number, origin: number): [number, number] => {
      const [from, to] = roomNeeded(rooms, pxPerMs, origin);
      const {tops, nowTop} = this.#labelTops(items, scaleFor({start: origin, end: origin + length / pxPerMs}, length));
      const bottoms = [...tops].map(([item, top]) => top + item.height);
      return [Math.min(from, ...tops.values(), nowTop ?? from), Math.max(to, ...bottoms, (nowTop ?? to) + metrics.lineHeight.now)];
    };
    return fittingWindow(pictured, length, metrics.padding, shortestSpan(items), allFit ? needed : roomNeeded);
  }
}

function roomOf(shape: Item['shape']): Extended {
  const {begin, end, fadesBefore, fadesAfter} = shape;
  return {begin, end, before: NARROWEST + (fadesBefore ? FADE : 0), after: NARROWEST + (fadesAfter ? FADE : 0)};
}

/** Which items have a label in the column at any scale: as for rows, zooming in only ever adds. */
class LabelPyramid {
  readonly #pyramid: Pyramid<Uint8Array>;

  /** @param allFit whether every label has its place at the base */
  constructor(private readonly items: readonly Item[], baseScale: number, private readonly origin: number, allFit: boolean) {
    const byImportance = items.map((_, index) => index).sort((a, b) => items[a]!.rank - items[b]!.rank);
    const none = new Uint8Array(items.length);
    this.#pyramid = new Pyramid(
      baseScale,
      allFit ? none.slice().fill(1) : this.#chosen(byImportance, none, baseScale),
      (coarser, scale) => this.#chosen(byImportance, coarser, scale),
      (finer, scale) => this.#chosen(byImportance.filter((index) => finer[index] === 1), none, scale),
    );
  }

  at(scale: number): Uint8Array {
    return this.#pyramid.at(scale);
  }

  #chosen(candidates: readonly number[], standing: Uint8Array, scale: number): Uint8Array {
    const chosen = standing.slice();
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
      if (standing[index] === 1 || !hasRoom(tops, heights, this.#top(index, scale), this.items[index]!.height + APART, SLACK)) continue;
      insert(index);
      chosen[index] = 1;
    }
    return chosen;
  }

  #top(index: number, scale: number): number {
    return (this.items[index]!.shape.begin - this.origin) * scale;
  }
}
