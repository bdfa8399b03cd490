import type {Timeline} from '../model/index.js';
import {spanOf, type TimeWindow} from '../view/index.js';
import {
  inView, labelLines, labelOf, referenceInView, shortestSpan, BASELINE, type Arrangement, type Featured, type PictureOptions,
} from './arrangement.js';
import type {Box, Label, Mark, Now} from './frame.js';
import {itemsOf, type Item} from './item.js';
import {drawMark, drawnReach, extentAt, FADE, NARROWEST, overlaps, union, type Extent} from './mark.js';
import {Projection} from './projection.js';
import {RowPyramid, type Room} from './rows.js';
import {fittingWindow, scaleFor, type TimeScale} from './scale.js';

const MOST_ROWS = 14;
/** px between a label and whatever follows it in its row */
const APART = 18;
/** px from the beginning of a range to a label that lies on it */
const INSET = 10;
/** px at the picture's ends in which it fades, kept free of labels where that can be */
const EDGE = 10;
/** A line of a label is at most as wide as this many lines are high, and takes at most this part of the picture. */
const LINES_PER_WIDTH = 18;
const WIDEST_LABEL = 0.46;
const MOST_TITLE_LINES = 2;
/** part of the picture that is to be left for time, measured against one without labels */
const LEAST_FOR_TIME = 0.7;
/** px above the axis kept free of rows, for events without a label */
const DENSITY_HEIGHT = 22;

/** Time from left to right over an axis at the foot; each label beside its mark, in rows. */
export class HorizontalArrangement implements Arrangement {
  readonly projection: Projection;
  readonly length: number;
  readonly width: number;
  readonly height: number;
  readonly home: TimeWindow;
  readonly plot: Box;
  readonly axisAt: number;
  readonly items: readonly Item[];
  readonly #rows: RowPyramid;
  readonly #pitch: number;
  readonly #firstRow: number;
  readonly #origin: number;
  readonly #standsBefore: readonly boolean[];

  constructor(private readonly timeline: Timeline, private readonly options: PictureOptions) {
    const {width, metrics, locale, height} = options;
    const {lineHeight, mark, rowGap, padding} = metrics;
    this.length = this.width = width;
    this.projection = new Projection('horizontal', width, options.rightToLeft ?? false);
    const lineWidth = Math.min(LINES_PER_WIDTH * lineHeight.title, width * WIDEST_LABEL);
    this.items = itemsOf(timeline, {metrics, locale, lineWidth, titleLines: MOST_TITLE_LINES});
    this.#origin = this.items[0]?.shape.begin ?? 0;
    this.#standsBefore = this.#sides();
    const rooms = this.#rooms(this.#standsBefore);
    this.home = this.#windowFor(rooms);
    const baseScale = width / (this.home.end - this.home.start);
    const top = padding / 2 + (options.nowLabel ? lineHeight.now + rowGap : 0);
    const axisHeight = axisHeightOf(options);
    const labelHeight = this.items.reduce((most, item) => Math.max(most, item.height), Math.max(mark, lineHeight.title + lineHeight.date));
    const naturalPitch = labelHeight + rowGap;
    const bottom = axisHeight + DENSITY_HEIGHT;
    const rowCount = height === undefined ? MOST_ROWS : Math.max(1, Math.floor((height - top - bottom) / naturalPitch));
    // Rows are found in px from the first event, so that the numbers stay small however far back in time it lies.
    const relative = rooms.map((room) => ({...room, begin: room.begin - this.#origin, end: room.end - this.#origin}));
    this.#rows = new RowPyramid(relative, this.items.map(({rank}) => rank), baseScale, rowCount);
    const used = Math.max(1, this.#rows.rowsAtBase);
    const natural = top + used * naturalPitch + bottom;
    this.height = height ?? natural;
    this.#pitch = Math.min(naturalPitch * 1.5, Math.max(naturalPitch, (this.height - top - bottom) / used));
    this.axisAt = this.height - axisHeight;
    this.#firstRow = this.axisAt - DENSITY_HEIGHT - used * this.#pitch + (this.#pitch - rowGap) / 2;
    this.plot = this.projection.box(0, 0, width, this.axisAt);
  }

  /**
   * On which side of its mark each label stands. Labels behind the last marks can take up so much of the picture that little is
   * left for time; where they do, those that have room before their mark stand there.
   */
  #sides(): boolean[] {
    const natural = this.items.map(goesOn);
    const withLabels = this.#windowFor(this.#rooms(natural));
    const bare = this.#windowFor(this.#rooms(natural, 0));
    if (spanOf(bare) / spanOf(withLabels) > LEAST_FOR_TIME) return natural;
    const scale = scaleFor(bare, this.length);
    const {padding, labelGap} = this.options.metrics;
    return this.items.map((item, index) => {
      const runsOut = scale.toPx(item.shape.end) + labelGap + item.width > this.length - padding;
      return natural[index]! || (runsOut && scale.toPx(item.shape.begin) - labelGap - item.width > padding);
    });
  }

  /** What each mark takes up with its label beside it; without, where labels count for nothing. */
  #rooms(standsBefore: readonly boolean[], labels: 0 | 1 = 1): Room[] {
    const {dot, labelGap} = this.options.metrics;
    const half = Math.max(dot, NARROWEST) / 2 + 1;
    return this.items.map(({shape, width}, index) => {
      const beside = (labelGap + width + APART) * labels;
      return {
        begin: shape.begin,
        end: shape.end,
        before: half + (shape.fadesBefore ? FADE : 0) + (standsBefore[index] ? beside : 0),
        after: half + (shape.fadesAfter ? FADE : 0) + (standsBefore[index] ? 0 : beside),
      };
    });
  }

  #windowFor(rooms: readonly Room[]): TimeWindow {
    const pictured = rooms.map((room) => ({...room, before: Math.max(0, room.before - APART), after: Math.max(0, room.after - APART)}));
    return fittingWindow(referenceInView(this.timeline, pictured), this.length, this.options.metrics.padding, shortestSpan(this.items));
  }

  place(scale: TimeScale, featured: Featured) {
    const rows = this.#rows.rowsAt(scale.pxPerMs);
    const marks: Mark[] = [];
    const unlabelled: Item[] = [];
    const reachedTo = new Float64Array(this.#rows.rowCount).fill(-Infinity);
    this.items.forEach((item, index) => {
      const row = rows[index]!;
      const isSelected = item.event.id === featured.selected;
      const standsOut = isSelected || item.event.id === featured.focused;
      if (!standsOut && !inView(item, scale, this.length, row < 0 ? 0 : item.width + FADE + APART)) return;
      if (row < 0) {
        if (standsOut) marks.push({...this.#mark(item, this.axisAt - DENSITY_HEIGHT / 2, extentAt(item.shape, scale.toPx), isSelected), label: null, leader: null});
        else unlabelled.push(item);
        return;
      }
      const extent = extentAt(item.shape, scale.toPx);
      const across = this.#firstRow + row * this.#pitch;
      const mark = this.#mark(item, across, extent, isSelected);
      const along = this.#labelAlong(item, extent, this.#standsBefore[index]!, reachedTo[row]! + APART / 2);
      const label = this.#label(item, along, across, mark.body);
      const [, to] = drawnReach(item.shape, extent, this.options.metrics.dot);
      reachedTo[row] = Math.max(to, along.at + item.width);
      marks.push({...mark, label, leader: null, target: union(mark.target, label.box)});
    });
    return {marks, unlabelled, now: this.#now(scale)};
  }

  #mark(item: Item, across: number, extent: Extent, selected: boolean) {
    const {mark: thickness, dot} = this.options.metrics;
    return drawMark(item, extent, {projection: this.projection, length: this.length, across, axisAt: this.axisAt, thickness, dot}, selected);
  }

  /**
   * Where a label begins: beside its mark. Where that would run out of the picture, on the mark's other side if nothing stands
   * there; and on a mark that itself reaches out of the picture, just inside of it, so that no event in view goes without.
   * @param free px from which its row is free before the mark
   */
  #labelAlong(item: Item, extent: Extent, standsBefore: boolean, free: number): LabelPlace {
    const {labelGap, padding, dot} = this.options.metrics;
    const [from, to] = drawnReach(item.shape, extent, dot);
    const [earlier, later] = [from - labelGap - item.width, to + labelGap];
    const fitsLater = later + item.width <= this.length - EDGE;
    if (standsBefore) {
      const onMark = Math.min(padding, to - item.width - INSET);
      if (earlier >= onMark) return {at: earlier, towards: 'earlier'};
      if (goesOn(item)) return {at: onMark, towards: 'on'};
    }
    if (fitsLater) return {at: later, towards: 'later'};
    const onMark = Math.max(this.length - padding - item.width, from + INSET);
    if (extent.form !== 'dot' && onMark + item.width <= to) return {at: onMark, towards: 'on'};
    const fitsEarlier = earlier >= Math.max(free, EDGE) && from <= this.length;
    if (fitsEarlier) return {at: earlier, towards: 'earlier'};
    return extent.form !== 'dot' && onMark < later ? {at: onMark, towards: 'on'} : {at: later, towards: 'later'};
  }

  #label(item: Item, {at, towards}: LabelPlace, across: number, body: Box): Label {
    const top = across - item.height / 2;
    const box = this.projection.box(at, top, item.width, item.height);
    const anchor = this.projection.anchor(towards === 'earlier' ? 'up to here' : 'here');
    const x = anchor === 'start' ? box.x : box.x + box.width;
    return labelOf(labelLines(item, x, top, anchor, this.options.metrics), box, towards === 'on' && overlaps(box, body));
  }

  #now(scale: TimeScale): Now | null {
    const {nowLabel, metrics} = this.options;
    const {reference} = this.timeline;
    if (!reference) return null;
    const along = scale.toPx(reference.start.earliest);
    if (along < 0 || along > this.length) return null;
    const line = [this.projection.point(along, this.axisAt), this.projection.point(along, 0)];
    if (!nowLabel) return {line, label: null};
    const fits = along + metrics.labelGap + metrics.measure(nowLabel, 'now') <= this.length - EDGE;
    const {x} = this.projection.point(along + (fits ? metrics.labelGap / 2 : -metrics.labelGap / 2), 0);
    const y = metrics.padding / 2 + metrics.lineHeight.now * (1 - BASELINE);
    return {line, label: {text: nowLabel, role: 'now', x, y, anchor: this.projection.anchor(fits ? 'here' : 'up to here')}};
  }
}

/** px along the axis at which a label begins, and on which side of its mark it stands. */
interface LabelPlace {
  readonly at: number;
  readonly towards: 'earlier' | 'later' | 'on';
}

/** A bar that goes on to no given end leaves no room behind it: its label stands before it. */
function goesOn({shape}: Item): boolean {
  return shape.fadesAfter && !shape.fadesBefore;
}

export function axisHeightOf({metrics}: PictureOptions): number {
  return metrics.lineHeight.minor + metrics.lineHeight.major + 14;
}
