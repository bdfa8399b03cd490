import {EXACT_LABEL_LIMIT, haveIntervals, type Timeline} from '../../model/index.js';
import {spanOf, type TimeWindow} from '../../view/index.js';
import {NO_LINES} from '../eras/eras-in-lines.js';
import type {Box, DensityStrip, Label, Mark, TextLine} from '../frame.js';
import {countText} from '../language.js';
import type {PlacedLabel} from '../labels/few/few-in-lane.js';
import {importanceSteps} from '../labels/text/importance-step.js';
import {EventLabels, firstLineHeight, labelIn, type EventLabel} from '../labels/text/label.js';
import type {LabelInLane} from '../labels/label-choice.js';
import {fromOrigin, type LabelExtent} from '../labels/label-extent.js';
import {extentWith, isOver, placesOf, textRange, type LabelPlace} from '../labels/label-place.js';
import {labelScaleOf} from '../labels/label-scale.js';
import {overlaps, union} from '../marks/box.js';
import {BAR_PART} from '../marks/bar.js';
import {drawMark} from '../marks/mark.js';
import {drawnReach, extentAt, extentOf, FADE, NARROWEST_MARK, type MarkExtent} from '../marks/mark-extent.js';
import {isInView} from '../marks/shape.js';
import {withAny} from '../marks/with-any.js';
import {BASELINE} from '../metrics.js';
import {dotOf} from '../marks/sign-size.js';
import type {Featured, PictureOptions} from '../options.js';
import {Projection} from '../projection.js';
import {scaleFor, type TimeScale} from '../scale.js';
import {apartFromEachOther, type Cluster} from './lanes/apart.js';
import type {Arranged, Arrangement, ArrangementFactory} from './arrangement.js';
import {geometryOf, type Geometry} from './geometry.js';
import {gutterOf} from './lanes/gutter.js';
import {fittingWindow, shortestSpan, withReference} from './home-window.js';
import {arrangeLanes, type ArrangedLane} from './lanes/lanes.js';
import {isWithinAYear} from '../labels/text/within-a-year.js';
import {axisHeight, LABEL_INSET, LABEL_MARGIN, widestLine} from './lying.js';
import {nowLineAcross} from './now-line.js';

/** part of the picture's width that a line of a label may take, and how much longer one may be where there is room */
const WIDEST_LINE_PART = 0.475;
const LONG_LINE = 1.6;
/** A date behind its title may make the line so many times as wide, where it would else take a line of its own. */
const LINE_WITH_DATE = 1.2;
/** so many times as wide as others may be a line of what had several, where there is room for it in the row */
const LONE_LINE = 2;
/** px across of a bar that stands below its label, whose line has space enough below its letters */
const BAR = 7;
/** of a lane's height for density, how much its columns may fill */
const DENSITY_PART = 0.65;
/** rows of a lane down which stems can still be followed */
const MOST_ROWS_WITH_STEMS = 12;
/** px between a cluster and the number of its events, and behind that */
const COUNT_GAP = 4;
/** px of the strip in which marks without a label stand where a lane has none, as where one zooms out from home */
const LEAST_STRIP = 12;

/**
 * Time from left to right over an axis at the foot; each group in a lane of its own, each label beside its mark or over
 * it, in rows.
 */
export const horizontally: ArrangementFactory = (timeline, options) => new HorizontalArrangement(timeline, options);

class HorizontalArrangement implements Arrangement {
  readonly geometry: Geometry;
  readonly home: TimeWindow;
  readonly labels: EventLabels;
  readonly #lanes: readonly ArrangedLane[];
  readonly #length: number;
  /** px of the widest line of a label */
  readonly #lineWidth: number;

  constructor(
    private readonly timeline: Timeline,
    private readonly options: PictureOptions,
  ) {
    const {width, metrics, language, nowLabel, still} = options;
    const {lineHeight, padding} = metrics;
    const isFew = timeline.events.length <= EXACT_LABEL_LIMIT;
    const gutter = gutterOf(timeline, options);
    this.#length = width - gutter;
    this.#lineWidth = Math.min(widestLine(metrics) * (isFew ? LONG_LINE : 1), this.#length * WIDEST_LINE_PART);
    this.labels = new EventLabels(timeline, {
      metrics,
      language,
      lineWidth: this.#lineWidth,
      ...(isFew ? {datedWidth: this.#lineWidth * LINE_WITH_DATE} : {}),
      titleLines: isFew ? 2 : 1,
      ...(isFew ? {stepOf: importanceSteps(timeline), sought: options.sought} : {}),
      dateBeside: true,
      yearless: isWithinAYear(timeline),
    });
    const all = isFew ? this.labels.all() : undefined;
    this.home = still?.window ?? this.#homeOf(all);
    const origin = (all ? all[0]?.shape.begin : timeline.extent?.start) ?? 0;
    const projection = new Projection('horizontal', width, options.rightToLeft ?? false, gutter);
    const hasBars = haveIntervals(timeline.signs);
    const eras = options.eras?.inLines(timeline, metrics, this.#length) ?? NO_LINES;
    const {lanes, height} = arrangeLanes(timeline, {
      picture: options,
      projection,
      labels: this.labels,
      all: all?.map((label) => this.#placed(label, origin)),
      rowHeight: lineHeight.title + (hasBars ? BAR : 0),
      top: eras.height + padding / 2 + (nowLabel ? lineHeight.now : 0),
      foot: axisHeight(metrics),
      margin: FADE + padding,
      origin,
      homeScale: this.#length / spanOf(this.home),
      homeOrigin: scaleFor(this.home, this.#length).toPx(origin),
      placed: (label) => this.#placed(label, origin).places[0]!,
      inOneLine: (label) => this.#inOneLine(label, origin),
      gutter,
    });
    this.#lanes = lanes;
    this.geometry = geometryOf(projection, width, height, axisHeight(metrics), eras);
  }

  /** The closest window in which all marks are in the picture: each has room for its label on one side at least. */
  #homeOf(all: readonly EventLabel[] | undefined): TimeWindow {
    const {extent} = this.timeline;
    const extents = all
      ? all.map((label) => this.#markExtentOf(label))
      : extent
        ? [{begin: extent.start, end: extent.end, before: NARROWEST_MARK, after: NARROWEST_MARK}]
        : [];
    const {padding} = this.options.metrics;
    const shown = withReference(this.timeline, extents, this.options.eras);
    return fittingWindow(shown, this.#length, padding, shortestSpan(all ?? []));
  }

  #markExtentOf(label: EventLabel): LabelExtent {
    return extentOf(label.shape, Math.max(this.#dotOf(label), NARROWEST_MARK) / 2 + 1);
  }

  /** Where a label may stand: wherever it is in the picture at the home scale, or in the window of a still one. */
  #placed(label: EventLabel, origin: number): PlacedLabel {
    const fitting = this.#placesInPicture(label, origin);
    if (fitting) return this.#at(fitting, label, origin);
    // A line that is wider for its date may be too wide here.
    const narrower = label.width > this.#lineWidth ? this.labels.inWidth(label.index, this.#lineWidth) : label;
    this.labels.keep(narrower);
    return this.#at(this.#placesInPicture(narrower, origin) ?? placesOf(label.shape)[0]!, narrower, origin);
  }

  /** A label of several lines in one of its own, where it may stand; undefined where it is too wide for the picture. */
  #inOneLine(label: EventLabel, origin: number): PlacedLabel | undefined {
    if (label.lines.slice(1).every(({beside}) => beside !== undefined)) return undefined;
    const wide = this.labels.inWidth(label.index, widestLine(this.options.metrics) * LONE_LINE);
    const fitting = wide.height < label.height ? this.#placesInPicture(wide, origin) : undefined;
    return fitting && this.#at(fitting, wide, origin);
  }

  #placesInPicture(label: EventLabel, origin: number): readonly LabelPlace[] | undefined {
    const mark = fromOrigin(this.#markExtentOf(label), origin);
    const {pxPerMs, toPx} = scaleFor(this.home, this.#length);
    return placesOf(label.shape)
      .map((places) =>
        places.filter((place) => {
          const [from, to] = textRange(mark, label, place, this.options.metrics.labelGap, pxPerMs);
          return toPx(origin) + from >= 0 && toPx(origin) + to <= this.#length;
        }),
      )
      .find((places) => places.length > 0);
  }

  #at(places: readonly LabelPlace[], label: EventLabel, origin: number): PlacedLabel {
    const mark = fromOrigin(this.#markExtentOf(label), origin);
    return {
      label,
      places: places.map((place) => ({
        place,
        extent: this.options.still?.window
          ? this.#stillExtent(label, place, origin)
          : extentWith(mark, label, place, this.options.metrics.labelGap),
        height: label.height + (isOver(place) ? this.#below(label) : 0),
      })),
    };
  }

  /** In a window that stays: as much of mark and label as is in it, and what is pushed into it. */
  #stillExtent(label: EventLabel, place: LabelPlace, origin: number): LabelExtent {
    const {toPx, toMs} = scaleFor(this.home, this.#length);
    const dot = this.#dotOf(label);
    const extent = extentAt(label.shape, toPx, dot);
    const [from, to] = drawnReach(label.shape, extent, dot);
    const {at} = this.#labelPosition(label, place, extent);
    const {padding} = this.options.metrics;
    const [begin, end] = [Math.min(from, at) - padding / 2, Math.max(to, at + label.width) + padding / 2];
    return {begin: toMs(begin) - origin, end: toMs(end) - origin, before: 0, after: 0};
  }

  arrange(scale: TimeScale, featured: Featured): Arranged {
    const labelScale = labelScaleOf(featured, scale, this.geometry.length);
    const standingOut = [...new Set([featured.selected, featured.focused])]
      .map((id) => this.labels.of(id))
      .filter((label) => label !== undefined);
    const lanes = this.#lanes.map((lane) => this.#arrangeLane(lane, scale, labelScale, featured, standingOut));
    return {
      marks: lanes.flatMap(({marks}) => marks),
      density: withAny(lanes.flatMap(({density}) => density ?? [])),
      isUncounted: lanes.some(({isUncounted}) => isUncounted),
      matching: lanes.flatMap(({matching}) => matching),
      counts: lanes.flatMap(({counts}) => counts),
      lanes: this.#lanes.flatMap(({title}) => title ?? []),
      now: nowLineAcross(scale, this.timeline, this.options, this.geometry),
    };
  }

  #arrangeLane(
    lane: ArrangedLane,
    scale: TimeScale,
    labelScale: TimeScale,
    featured: Featured,
    standingOut: readonly EventLabel[],
  ): {
    marks: Mark[];
    density: DensityStrip | undefined;
    isUncounted: boolean;
    matching: readonly DensityStrip[];
    counts: TextLine[];
  } {
    const labelled = lane.isCollapsed ? [] : lane.labels.within(scale, this.geometry.length, labelScale);
    const withLabel = new Set(labelled.map(({label}) => label));
    const others = new Set(standingOut.filter((label) => lane.has(label.event) && !withLabel.has(label)));
    const unlabelled = this.#unlabelledIn(lane, withLabel, scale);
    const {clear, clusters} = apartFromEachOther(unlabelled, (label) => this.#reachOf(label, scale));
    // What is not counted is drawn.
    for (const label of lane.density ? clear : unlabelled) others.add(label);
    const shown = [...withLabel, ...others];
    const stripHeight = Math.max(lane.stripHeight, LEAST_STRIP);
    const strip = {
      projection: this.geometry.projection,
      length: this.geometry.length,
      foot: lane.foot,
      height: stripHeight * DENSITY_PART,
      group: lane.lane.group?.id,
    };
    return {
      marks: [
        ...labelled.map((each) => this.#markInRow(lane, each, scale, featured)),
        ...[...others].map((label) => this.#markInStrip(lane, label, stripHeight, scale, featured)),
      ],
      density: lane.density?.strip(
        scale,
        shown.map(({shape}) => shape),
        strip,
      ),
      isUncounted: !lane.density && (this.#areMany || clusters.length > 0),
      matching: (lane.density && featured.matches?.density(lane.density, lane.lane, scale, shown, strip)) ?? [],
      counts: this.#countsBeside(
        clusters,
        [...others].map((label) => this.#reachOf(label, scale)),
        lane.foot,
        stripHeight,
      ),
    };
  }

  /** How many events a cluster has, said behind it where there is room. */
  #countsBeside(
    clusters: readonly Cluster[],
    marks: readonly (readonly [from: number, to: number])[],
    foot: number,
    height: number,
  ): TextLine[] {
    const {metrics, language} = this.options;
    const begins = [...clusters.map(({from}) => from), ...marks.map(([from]) => from), this.#length].sort(
      (a, b) => a - b,
    );
    if (height < metrics.lineHeight.minor) return [];
    return clusters.flatMap(({count, to}) => {
      const text = countText('+{0}', count, language);
      const width = metrics.measure(text, 'minor');
      const next = begins.find((begin) => begin >= to) ?? 0;
      if (to < 0 || to + width + 2 * COUNT_GAP > next) return [];
      const {x, y} = this.geometry.projection.point(to + COUNT_GAP, foot - (height - metrics.lineHeight.minor) / 2);
      const anchor = this.geometry.projection.anchor('here');
      return {text, role: 'minor', x, y: y - metrics.lineHeight.minor * BASELINE, anchor};
    });
  }

  get #areMany(): boolean {
    return this.timeline.events.length > EXACT_LABEL_LIMIT;
  }

  /** Of few events those in view that have no label: a mark is drawn where it stands clear of the others. */
  #unlabelledIn({lane}: ArrangedLane, labelled: ReadonlySet<EventLabel>, scale: TimeScale): EventLabel[] {
    if (this.#areMany) return [];
    const own = lane.segments.flatMap(({given}) => Array.from(given, (index) => this.labels.at(index)));
    const {dot} = this.options.metrics;
    return own.filter((label) => !labelled.has(label) && isInView(label.shape, scale, this.#length, dot));
  }

  /** px along the axis within which a mark is drawn. */
  #reachOf(label: EventLabel, scale: TimeScale): [from: number, to: number] {
    return drawnReach(label.shape, this.#markAt(label, scale), this.#dotOf(label));
  }

  #markInRow(lane: ArrangedLane, {label, row, place}: LabelInLane, scale: TimeScale, featured: Featured): Mark {
    const {mark: thickness} = this.options.metrics;
    const {top} = lane.rows[row]!;
    const extent = this.#markAt(label, scale);
    const across = isOver(place)
      ? top + label.height + this.#below(label) / 2
      : top + firstLineHeight(label, this.options.metrics) / 2;
    // A bar is thinner than a range, which is as high as a bar where its label stands over it. So are parts of a set.
    const areBars = extent.form === 'span' && extent.parts.every((part) => part.extent.form === 'span');
    const low = areBars ? BAR / BAR_PART : BAR;
    const mark = this.#mark(label, across, isOver(place) ? low : thickness, lane.foot, extent, featured);
    const {at, isOn} = this.#labelPosition(label, place, extent);
    const drawn = this.#label(label, place, at, top, isOn ? mark.body : undefined);
    const target = union(mark.target, drawn.box);
    return {...mark, label: drawn, leader: null, target};
  }

  /** What has no label is drawn in the middle of the lane's strip. */
  #markInStrip(lane: ArrangedLane, label: EventLabel, height: number, scale: TimeScale, featured: Featured): Mark {
    const {mark: thickness} = this.options.metrics;
    const lowDot = Math.min(this.#dotOf(label), height);
    const extent = extentAt(label.shape, scale.toPx, lowDot);
    const across = lane.foot - height / 2;
    const mark = this.#mark(label, across, Math.min(thickness, height), lane.foot, extent, featured, lowDot);
    return {...mark, label: null, leader: null};
  }

  /** Where a mark lies along the axis. */
  #markAt(label: EventLabel, scale: TimeScale): MarkExtent {
    return extentAt(label.shape, scale.toPx, this.#dotOf(label));
  }

  /** px across of a mark that stands below its label. */
  #below(label: EventLabel): number {
    return label.shape.kind === 'interval' ? BAR : Math.max(BAR, this.#dotOf(label));
  }

  #dotOf(label: EventLabel): number {
    return dotOf(label, this.options.metrics);
  }

  /** @param stemTo px across down to which the stem runs */
  #mark(
    label: EventLabel,
    across: number,
    thickness: number,
    stemTo: number,
    extent: MarkExtent,
    featured: Featured,
    dot = this.#dotOf(label),
  ) {
    const {projection, length} = this.geometry;
    const position = {projection, length, across, axisAt: stemTo, thickness, dot};
    const mark = drawMark(label, extent, position, featured);
    // Only a single lane stands on the axis; where it is high, stems would be mere pieces between texts.
    const hasStem = this.#lanes.length === 1 && this.#lanes[0]!.rows.length <= MOST_ROWS_WITH_STEMS;
    return hasStem ? mark : {...mark, stem: []};
  }

  /**
   * px along the axis at which a label begins. On a mark that reaches out of the picture it stands just inside of it,
   * so that no event in view goes without: over a bar, or in a range.
   */
  #labelPosition(label: EventLabel, place: LabelPlace, extent: MarkExtent): {at: number; isOn: boolean} {
    const {at, isOn} = this.#freePosition(label, place, extent);
    const isInPicture = at >= 0 && at + label.width <= this.#length;
    if (!this.options.still || isInPicture) return {at, isOn};
    // Nobody can pan a still picture: what would be cut off lies on its mark.
    const inside = Math.max(LABEL_MARGIN, Math.min(at, this.#length - LABEL_MARGIN - label.width));
    return {at: inside, isOn: isOn || inside !== at};
  }

  #freePosition(label: EventLabel, place: LabelPlace, extent: MarkExtent): {at: number; isOn: boolean} {
    const {labelGap, padding} = this.options.metrics;
    const length = this.#length;
    const {width} = label;
    const [from, to] = drawnReach(label.shape, extent, this.#dotOf(label));
    switch (place) {
      case 'over':
        return {at: Math.max(from, Math.min(LABEL_MARGIN, to - width)), isOn: false};
      case 'over end':
        return {at: Math.min(to - width, Math.max(length - LABEL_MARGIN - width, from)), isOn: false};
      case 'after': {
        const [after, inside] = [to + labelGap, Math.max(length - padding - width, from + LABEL_INSET)];
        return inside + width <= to && inside < after ? {at: inside, isOn: true} : {at: after, isOn: false};
      }
      case 'before': {
        const [before, inside] = [from - labelGap - width, Math.min(padding, to - width - LABEL_INSET)];
        return inside >= from && inside > before ? {at: inside, isOn: true} : {at: before, isOn: false};
      }
    }
  }

  #label(label: EventLabel, place: LabelPlace, at: number, top: number, body: Box | undefined): Label {
    const {projection} = this.geometry;
    const box = projection.box(at, top, label.width, label.height);
    const endsAtMark = place === 'before' && label.lines.every(({beside}) => beside === undefined);
    const anchor = projection.anchor(endsAtMark ? 'up to here' : 'here');
    return labelIn(box, label, anchor, this.options.metrics, body !== undefined && overlaps(box, body));
  }
}
