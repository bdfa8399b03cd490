import {EXACT_LABEL_LIMIT, type Timeline} from '../../model/index.js';
import {spanOf, type TimeWindow} from '../../view/index.js';
import {
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
import {bandsOf, type Band} from './lanes.js';
import {withAny} from '../marks/density.js';
import type {Box, DensityStrip, Frame, Label, Mark, NowLine} from '../frame.js';
import {Items, type Item} from '../labels/label.js';
import {drawMark, drawnReach, extentAt, FADE, NARROWEST, overlaps, union, type Extent} from '../marks/mark.js';
import {Projection} from '../projection.js';
import type {Room} from '../labels/row-pyramid.js';
import {fittingWindow, scaleFor, type TimeScale} from '../scale.js';

/** px between a label and whatever follows it in its row */
const APART = 18;
/** px from the beginning of a range to a label that lies on it */
export const INSET = 10;
/** px at the picture's ends in which it fades, kept free of labels where that can be */
export const EDGE = 10;
/** A line of a label is at most as wide as this many lines are high, and takes at most this part of the picture. */
export const LINES_PER_WIDTH = 18;
const WIDEST_LABEL = 0.46;
/** part of the picture that is to be left for time, measured against one without labels */
const LEAST_FOR_TIME = 0.7;

/**
 * Time from left to right over an axis at the foot; each group in a lane of its own, each label beside its mark, in
 * rows.
 */
export const horizontally: ArrangementFactory = (timeline, options) => new HorizontalArrangement(timeline, options);

class HorizontalArrangement implements Arrangement {
  readonly projection: Projection;
  readonly length: number;
  readonly width: number;
  readonly height: number;
  readonly home: TimeWindow;
  readonly plot: Box;
  readonly axisAt: number;
  readonly items: Items;
  readonly #bands: readonly Band[];
  readonly #origin: number;
  /** those whose label stands on the side where there is more room for it */
  readonly #turned = new Set<Item>();

  constructor(
    private readonly timeline: Timeline,
    private readonly options: PictureOptions,
  ) {
    const {width, metrics, language} = options;
    const {lineHeight, rowGap, padding} = metrics;
    this.length = this.width = width;
    this.projection = new Projection('horizontal', width, options.rightToLeft ?? false);
    const isFew = timeline.events.length <= EXACT_LABEL_LIMIT;
    const lineWidth = Math.min(LINES_PER_WIDTH * lineHeight.title, width * WIDEST_LABEL);
    this.items = new Items(timeline, {metrics, language, lineWidth, titleLines: isFew ? 2 : 1});
    const all = isFew ? this.items.all() : undefined;
    this.#origin = (all ? all[0]?.shape.begin : timeline.extent?.start) ?? 0;
    if (all) for (const item of this.#toTurn(all)) this.#turned.add(item);
    this.home = this.#windowFor(all ? all.map((item) => this.#roomOf(item)) : this.#extremes(), all);
    const top = padding / 2 + (options.nowLabel ? lineHeight.now + rowGap : 0);
    const axisHeight = axisHeightOf(options);
    const {bands, height} = bandsOf(timeline, {
      items: this.items,
      all,
      metrics,
      projection: this.projection,
      width,
      top,
      foot: axisHeight,
      height: options.height,
      collapsed: options.collapsed,
      // Rows are found in px from the first event, so that the numbers stay small however far back in time it lies.
      origin: this.#origin,
      homeScale: width / spanOf(this.home),
      roomOf: (item) => {
        const room = this.#roomOf(item);
        return {...room, begin: room.begin - this.#origin, end: room.end - this.#origin};
      },
    });
    this.#bands = bands;
    this.height = height;
    this.axisAt = this.height - axisHeight;
    this.plot = this.projection.box(0, 0, width, this.axisAt);
  }

  /** The first and the last of so many events that not each of them can be asked for the room it needs. */
  #extremes(): Room[] {
    const {extent} = this.timeline;
    // Behind the last there is to be room for a label of middling length.
    const after = (this.options.metrics.lineHeight.title * LINES_PER_WIDTH) / 2;
    return extent
      ? [{begin: extent.start, end: extent.end, before: NARROWEST, after: Math.min(after, this.length / 4)}]
      : [];
  }

  /**
   * Labels behind the last marks can take up so much of the picture that little is left for time; where they do, those
   * that have room before their mark stand there.
   */
  #toTurn(all: readonly Item[]): Item[] {
    const withLabels = this.#windowFor(
      all.map((item) => this.#roomOf(item)),
      all,
    );
    const bare = this.#windowFor(
      all.map((item) => this.#roomOf(item, 0)),
      all,
    );
    if (spanOf(bare) / spanOf(withLabels) > LEAST_FOR_TIME) return [];
    const scale = scaleFor(bare, this.length);
    const {padding, labelGap} = this.options.metrics;
    return all.filter((item) => {
      const runsOut = scale.toPx(item.shape.end) + labelGap + item.width > this.length - padding;
      return runsOut && scale.toPx(item.shape.begin) - labelGap - item.width > padding;
    });
  }

  #standsBefore(item: Item): boolean {
    return goesOn(item) || this.#turned.has(item);
  }

  /** What a mark takes up with its label beside it; without, where labels count for nothing. */
  #roomOf(item: Item, labels: 0 | 1 = 1): Room {
    const {dot, labelGap} = this.options.metrics;
    const {shape, width} = item;
    const half = Math.max(dot, NARROWEST) / 2 + 1;
    const beside = (labelGap + width + APART) * labels;
    const isBefore = this.#standsBefore(item);
    return {
      begin: shape.begin,
      end: shape.end,
      before: half + (shape.fadesBefore ? FADE : 0) + (isBefore ? beside : 0),
      after: half + (shape.fadesAfter ? FADE : 0) + (isBefore ? 0 : beside),
    };
  }

  #windowFor(rooms: readonly Room[], all: readonly Item[] = []): TimeWindow {
    const pictured = rooms.map((room) => ({
      ...room,
      before: Math.max(0, room.before - APART),
      after: Math.max(0, room.after - APART),
    }));
    return fittingWindow(
      referenceInView(this.timeline, pictured),
      this.length,
      this.options.metrics.padding,
      shortestSpan(all),
    );
  }

  place(scale: TimeScale, featured: Featured): Pick<Frame, 'marks' | 'density' | 'matching' | 'lanes' | 'now'> {
    const labelledAt = labelledAtOf(featured, scale, this.length);
    const standingOut = [...new Set([featured.selected, featured.focused])]
      .map((id) => this.items.of(id))
      .filter((item) => item !== undefined);
    const placed = this.#bands.map((band) => this.#placeIn(band, scale, labelledAt, featured, standingOut));
    return {
      marks: placed.flatMap(({marks}) => marks),
      density: withAny(placed.map(({density}) => density)),
      matching: placed.flatMap(({matching}) => matching),
      lanes: this.#bands.flatMap(({label}) => label ?? []),
      now: nowAcross(scale, this.timeline, this.options, this),
    };
  }

  #placeIn(
    band: Band,
    scale: TimeScale,
    labelledAt: TimeScale,
    featured: Featured,
    standingOut: readonly Item[],
  ): {marks: Mark[]; density: DensityStrip; matching: readonly DensityStrip[]} {
    const marks: Mark[] = [];
    const shown: Item[] = [];
    const reachedTo = new Float64Array(band.rows.rowCount).fill(-Infinity);
    const unplaced = new Set(standingOut.filter(({event}) => band.has(event)));
    const inRows = band.isCollapsed ? [] : band.rows.inRows(scale, this.length, FADE + APART, labelledAt);
    for (const [index, {item, row}] of inRows.entries()) {
      unplaced.delete(item);
      shown.push(item);
      const extent = extentAt(item.shape, scale.toPx);
      const across = band.firstRow + row * band.pitch;
      const mark = this.#mark(item, across, band.stemsTo, extent, featured);
      const next = this.#turned.has(item)
        ? inRows.find((other, place) => place > index && other.row === row)?.item
        : undefined;
      const taken = next ? scale.toPx(next.shape.begin) - this.#roomOf(next).before : Infinity;
      const along = this.#labelAlong(item, extent, this.#standsBefore(item), reachedTo[row]! + APART / 2, taken);
      const label = this.#label(item, along, across, mark.body);
      const [, to] = drawnReach(item.shape, extent, this.options.metrics.dot);
      reachedTo[row] = Math.max(to, along.at + item.width);
      marks.push({...mark, label, leader: null, target: union(mark.target, label.box)});
    }
    for (const item of unplaced) {
      shown.push(item);
      const mark = this.#mark(
        item,
        band.foot - band.densityHeight / 2,
        band.stemsTo,
        extentAt(item.shape, scale.toPx),
        featured,
      );
      marks.push({...mark, label: null, leader: null});
    }
    const strip = {
      projection: this.projection,
      length: this.length,
      foot: band.foot,
      height: band.densityHeight * DENSITY_PART,
    };
    return {
      marks,
      density: band.density.strip(
        scale,
        shown.map(({shape}) => shape),
        strip,
      ),
      matching: featured.matches?.density(band.density, band.lane, scale, shown, strip) ?? [],
    };
  }

  #mark(item: Item, across: number, axisAt: number, extent: Extent, featured: Featured) {
    const {mark: thickness, dot} = this.options.metrics;
    return drawMark(
      item,
      extent,
      {projection: this.projection, length: this.length, across, axisAt, thickness, dot},
      featured,
    );
  }

  /**
   * Where a label begins: beside its mark. Where that would run out of the picture, on the mark's other side if nothing
   * stands there; and on a mark that itself reaches out of the picture, just inside of it, so that no event in view
   * goes without.
   * @param free px from which its row is free before the mark
   * @param taken px from which its row is taken behind it
   */
  #labelAlong(item: Item, extent: Extent, standsBefore: boolean, free: number, taken: number): LabelPlace {
    const {labelGap, padding, dot} = this.options.metrics;
    const [from, to] = drawnReach(item.shape, extent, dot);
    const [earlier, later] = [from - labelGap - item.width, to + labelGap];
    const fitsLater = later + item.width <= this.length - EDGE;
    if (standsBefore) {
      const onMark = Math.min(padding, to - item.width - INSET);
      if (earlier >= onMark) return {at: earlier, towards: 'earlier'};
      if (goesOn(item)) return {at: onMark, towards: 'on'};
      if (later + item.width > taken) return {at: earlier, towards: 'earlier'};
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
    return labelOf(
      labelLines(item, x, top, anchor, this.options.metrics),
      box,
      towards === 'on' && overlaps(box, body),
    );
  }
}

/** The reference, over the whole height, with its words at the top. */
export function nowAcross(
  scale: TimeScale,
  {reference}: Timeline,
  {nowLabel, metrics}: PictureOptions,
  {projection, length, axisAt}: Arrangement,
): NowLine | null {
  if (!reference) return null;
  const along = scale.toPx(reference.start.earliest);
  if (along < 0 || along > length) return null;
  const line = [projection.point(along, axisAt), projection.point(along, 0)];
  if (!nowLabel) return {line, label: []};
  const fits = along + metrics.labelGap + metrics.measure(nowLabel, 'now') <= length - EDGE;
  const {x} = projection.point(along + (fits ? metrics.labelGap / 2 : -metrics.labelGap / 2), 0);
  const lines = [{text: nowLabel, role: 'now' as const}];
  return {
    line,
    label: labelLines({lines}, x, metrics.padding / 2, projection.anchor(fits ? 'here' : 'up to here'), metrics),
  };
}

/** of a band's strip for density, how much its columns may fill */
const DENSITY_PART = 0.65;

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
