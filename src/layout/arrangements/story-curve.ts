import {max} from 'd3-array';
import type {Timeline} from '../../model/index.js';
import type {TimeWindow} from '../../view/index.js';
import {NO_LINES} from '../eras/eras-in-lines.js';
import type {Box, Label, Mark, TextLine} from '../frame.js';
import {EventLabels, labelIn, textBlock, type EventLabel} from '../labels/text/label.js';
import {fromOrigin, type LabelExtent} from '../labels/label-extent.js';
import {LowRowLabels, type EventRow} from '../labels/low-row-labels.js';
import {overlaps, union} from '../marks/box.js';
import {drawMark} from '../marks/mark.js';
import {drawnReach, extentAt, extentOf, FADE, NARROWEST_MARK, type MarkExtent} from '../marks/mark-extent.js';
import {isInView} from '../marks/shape.js';
import {BASELINE, type Metrics} from '../metrics.js';
import type {Featured, PictureOptions} from '../options.js';
import {Projection} from '../projection.js';
import {scaleFor, type TimeScale} from '../scale.js';
import type {Arranged, Arrangement, ArrangementFactory} from './arrangement.js';
import {geometryOf, type Geometry} from './geometry.js';
import {fittingWindow, shortestSpan, withReference} from './home-window.js';
import {axisHeight, LABEL_INSET, LABEL_MARGIN, widestLine} from './lying.js';
import {nowLineAcross} from './now-line.js';
import {jumpsThrough} from './story-line.js';

/** How much of a label is shown, the most first. */
const LABEL_CONTENTS: readonly {readonly titleLines: number; readonly hasDate: boolean}[] = [
  {titleLines: 5, hasDate: true},
  {titleLines: 3, hasDate: true},
  {titleLines: 2, hasDate: true},
  {titleLines: 1, hasDate: true},
  {titleLines: 2, hasDate: false},
  {titleLines: 1, hasDate: false},
];
/** Half a date is none, so that it has more lines than it ever takes. */
const DATE_LINES = 5;
/** px of the narrowest lines */
const LEAST_LINE_WIDTH = 40;
/** px of the highest picture whose rows are as high as they like, and of the lowest row in it */
const MOST_HEIGHT = 960;
const LEAST_PITCH = 5;
/** px of width below which a picture may be higher by as much as it is narrower, for its labels then have more lines */
const FULL_WIDTH = 640;
/** px between two rows that are as far apart as they like, for the line that swings from one to the next */
const ROW_SPACE = 14;
/** px between two labels in rows that touch, for the line between them */
const LABEL_GAP_ACROSS = 4;
/** part of a low row that its mark takes */
const MARK_PART = 0.7;
/** Ranks are written down in each row, or in every so manieth. */
const RANK_STEPS = [1, 2, 5, 10, 20, 50, 100];

/**
 * A story curve: time across, and downwards the narrative order, each event in a row of its own; a line runs through
 * them. N. W. Kim, B. Bach, H. Im, S. Schriber, M. Gross and H. Pfister, "Visualizing Nonlinear Narratives with Story
 * Curves", IEEE TVCG 24 (1), 2018.
 */
export const storyCurve: ArrangementFactory = (timeline, options) => new StoryCurveArrangement(timeline, options);

class StoryCurveArrangement implements Arrangement {
  readonly geometry: Geometry;
  readonly home: TimeWindow;
  readonly labels: EventLabels;
  readonly #rows: readonly EventRow[];
  readonly #ranks: readonly TextLine[];
  /** px along at which labels may begin, behind the ranks */
  readonly #labelsFrom: number;
  readonly #pitch: number;
  readonly #thickness: number;
  readonly #dot: number;
  /** which rows have a label, where they are too low for all of them */
  readonly #lowRowLabels: LowRowLabels | undefined;

  constructor(
    private readonly timeline: Timeline,
    private readonly options: PictureOptions,
  ) {
    const {width, metrics, language, nowLabel} = options;
    const {lineHeight, labelGap, padding} = metrics;
    const rankTexts = timeline.events.map(({given}) => given.toLocaleString(language.locale));
    const ranksEnd = padding + (max(rankTexts, (text) => metrics.measure(text, 'minor')) ?? 0);
    this.#labelsFrom = ranksEnd + labelGap;
    // Labels of low rows are higher than these, the first and the last among them.
    const eras = options.eras?.inLines(timeline, metrics, width) ?? NO_LINES;
    const top = eras.height + padding / 2 + (nowLabel ? lineHeight.now + ROW_SPACE : lineHeight.title / 2);
    const foot = axisHeight(metrics) + lineHeight.title / 2;

    const fitted = fittedLabels(timeline, options, this.#lineWidth(), top + foot);
    this.labels = fitted.labels;
    this.#pitch = fitted.pitch;
    this.#thickness = Math.min(metrics.mark, this.#pitch * MARK_PART);
    this.#dot = Math.min(metrics.dot, this.#pitch * MARK_PART);
    const height = options.height ?? top + Math.max(1, timeline.events.length) * this.#pitch + foot;
    const projection = new Projection('horizontal', width, options.rightToLeft ?? false);
    this.geometry = geometryOf(projection, width, height, axisHeight(metrics), eras);

    this.home = options.still?.window ?? this.#homeOf(fitted.shown);
    const origin = fitted.shown[0]?.shape.begin ?? 0;
    this.#rows = this.#rowsOf(fitted.shown, top, origin);
    if (fitted.isLow) this.#lowRowLabels = this.#chooseLabels(origin);
    this.#ranks = this.#rankLines(rankTexts, ranksEnd);
  }

  /** Beside a mark in the very middle a label still has room on either side. */
  #lineWidth(): number {
    const {width, metrics} = this.options;
    const half = (width - this.#labelsFrom - LABEL_MARGIN) / 2 - metrics.labelGap - metrics.dot;
    return Math.max(LEAST_LINE_WIDTH, Math.min(widestLine(metrics), half));
  }

  /** The closest window in which all marks are in the picture, behind the ranks. */
  #homeOf(shown: readonly EventLabel[]): TimeWindow {
    const {width, metrics, eras} = this.options;
    const extents = shown.map(({shape}) => {
      const extent = this.#markExtentOf(shape);
      return {...extent, before: extent.before + this.#labelsFrom - metrics.padding};
    });
    return fittingWindow(withReference(this.timeline, extents, eras), width, metrics.padding, shortestSpan(shown));
  }

  /** Each label on the side of its mark on which there is more room, unless it has enough behind the mark. */
  #rowsOf(shown: readonly EventLabel[], top: number, origin: number): EventRow[] {
    const {length} = this.geometry;
    const {labelGap} = this.options.metrics;
    const {toPx} = scaleFor(this.home, length);
    return shown.map((label, index) => {
      const [from, to] = drawnReach(label.shape, extentAt(label.shape, toPx, this.#dot), this.#dot);
      const [pxBefore, pxAfter] = [from - this.#labelsFrom, length - LABEL_MARGIN - to];
      return {
        label,
        across: top + (index + 0.5) * this.#pitch,
        isBefore: pxAfter < labelGap + label.width && pxBefore > pxAfter,
        mark: fromOrigin(this.#markExtentOf(label.shape), origin),
      };
    });
  }

  #chooseLabels(origin: number): LowRowLabels {
    const {length} = this.geometry;
    const {pxPerMs} = scaleFor(this.home, length);
    const start = (this.home.start - origin) * pxPerMs;
    return new LowRowLabels(
      this.#rows,
      pxPerMs,
      (from, to) => from - start >= this.#labelsFrom && to - start <= length - LABEL_MARGIN,
      this.options.metrics.labelGap,
      this.#thickness,
    );
  }

  /** @param ranksEnd px along at which the ranks end */
  #rankLines(texts: readonly string[], ranksEnd: number): TextLine[] {
    const {projection} = this.geometry;
    const {minor} = this.options.metrics.lineHeight;
    const step = RANK_STEPS.find((each) => each * this.#pitch >= minor) ?? texts.length;
    const {x} = projection.point(ranksEnd, 0);
    const anchor = projection.anchor('up to here');
    return this.#rows.flatMap(({label, across}, index): TextLine[] =>
      label.event.given % step
        ? []
        : [{text: texts[index]!, role: 'minor', x, y: across + minor * (0.5 - BASELINE), anchor}],
    );
  }

  arrange(scale: TimeScale, featured: Featured): Arranged {
    const {selected, focused} = featured;
    const hasLabel = this.#lowRowLabels?.at(scale.pxPerMs);
    const marks = this.#rows.flatMap((row, index) => {
      const {shape, width, event} = row.label;
      const isSeen = isInView(shape, scale, this.geometry.length, width + FADE);
      const standsOut = event.id === selected || event.id === focused;
      return isSeen || standsOut ? [this.#mark(row, hasLabel?.[index] !== 0, scale, featured)] : [];
    });
    const jumps = jumpsThrough(
      this.#rows,
      scale,
      selected,
      this.geometry,
      this.#thickness,
      this.#lowRowLabels !== undefined,
    );
    // Each event has its row, whatever the scale: there is nothing left to be counted.
    return {
      marks,
      density: [],
      matching: [],
      lanes: [],
      now: nowLineAcross(scale, this.timeline, this.options, this.geometry),
      storyCurve: {jumps, ranks: this.#ranks},
    };
  }

  #mark({label, across, isBefore}: EventRow, hasLabel: boolean, scale: TimeScale, featured: Featured): Mark {
    const {projection, length, axisAt} = this.geometry;
    const extent = extentAt(label.shape, scale.toPx, this.#dot);
    const position = {projection, length, across, axisAt, thickness: this.#thickness, dot: this.#dot};
    const mark = drawMark(label, extent, position, featured);
    const drawn = hasLabel ? this.#label(label, across, extent, isBefore, mark.body) : null;
    const target = drawn ? union(mark.target, drawn.box) : mark.target;
    // In low rows nothing that can be pressed lies over a neighbour's.
    const height = Math.min(target.height, this.#pitch);
    return {
      ...mark,
      // A row's moment is read off the grid: stems would run through the rows below.
      stem: [],
      leader: null,
      label: drawn,
      target: {...target, y: target.y + (target.height - height) / 2, height},
    };
  }

  #label(label: EventLabel, across: number, extent: MarkExtent, isBefore: boolean, body: Box): Label {
    const at = this.#labelAt(label, extent, isBefore);
    const {projection} = this.geometry;
    const box = boxInRow(label, at, across, projection);
    const anchor = projection.anchor(at < extent.from ? 'up to here' : 'here');
    return labelIn(box, label, anchor, this.options.metrics, overlaps(box, body));
  }

  /**
   * px along at which a label begins: on its side of the mark; where it runs out of the picture there, on the other;
   * where it does on either, on the mark, as far as need be. In low rows it stays on its own side, since only there it
   * is sure to stand over nothing else.
   */
  #labelAt({shape, width}: EventLabel, extent: MarkExtent, isBefore: boolean): number {
    const {labelGap} = this.options.metrics;
    const [from, to] = drawnReach(shape, extent, this.#dot);
    const [before, after] = [from - labelGap - width, to + labelGap];
    const [first, last] = [this.#labelsFrom, this.geometry.length - LABEL_MARGIN - width];
    if (this.#lowRowLabels) return isBefore ? before : after;
    // It leaves the picture with its mark.
    if (to < 0) return first + to;
    const [fitsBefore, fitsAfter] = [before >= first, after <= last];
    if (fitsBefore && (isBefore || !fitsAfter)) return before;
    if (fitsAfter) return Math.max(after, first);
    const onMark = Math.max(first, from + LABEL_INSET);
    if (onMark <= Math.min(to - LABEL_INSET - width, last)) return onMark;
    return isBefore ? Math.max(before, first) : Math.min(after, Math.max(last, before));
  }

  #markExtentOf(shape: EventLabel['shape']): LabelExtent {
    return extentOf(shape, Math.max(this.#dot, NARROWEST_MARK) / 2 + 1);
  }
}

/** Labels as rows have room for them. */
interface FittedLabels {
  readonly labels: EventLabels;
  /** in given order, with as much as is shown of each */
  readonly shown: readonly EventLabel[];
  /** px from one row to the next */
  readonly pitch: number;
  /** whether rows are lower than labels, even with the least in them */
  readonly isLow: boolean;
}

/**
 * As much of each label as rows have height for, the same of all. Rows are as high as whole labels ask for, unless that
 * makes the picture too high.
 * @param besideRows px of the picture's height that rows do not have
 */
function fittedLabels(
  timeline: Timeline,
  options: PictureOptions,
  lineWidth: number,
  besideRows: number,
): FittedLabels {
  const {metrics, language, width, height, still} = options;
  const usual = still ? (still.maxHeight ?? Infinity) : MOST_HEIGHT * Math.max(1, FULL_WIDTH / width);
  const most = height ?? usual;
  const share = Math.max(1, (most - besideRows) / Math.max(1, timeline.events.length));
  const labelsWith = ({titleLines, hasDate}: (typeof LABEL_CONTENTS)[number]) => {
    const labels = new EventLabels(timeline, {metrics, language, lineWidth, titleLines, dateLines: DATE_LINES});
    const shown = timeline.events.map((_, index) =>
      hasDate ? labels.at(index) : withoutDate(labels.at(index), metrics),
    );
    return {labels, shown, highest: Math.max(metrics.mark, ...shown.map((label) => label.height))};
  };
  const [whole, ...less] = LABEL_CONTENTS;
  let content = labelsWith(whole!);
  const natural = content.highest + ROW_SPACE;
  const pitch = height === undefined ? Math.min(natural, Math.max(LEAST_PITCH, share)) : share;
  const isTooHigh = (): boolean => content.highest + LABEL_GAP_ACROSS > pitch;
  for (const each of less) if (isTooHigh()) content = labelsWith(each);
  return {labels: content.labels, shown: content.shown, pitch, isLow: isTooHigh()};
}

/** A label with its title alone; what has no title is called by the beginning of its date. */
function withoutDate(label: EventLabel, metrics: Metrics): EventLabel {
  const title = label.lines.filter(({role}) => role !== 'date');
  const wholeText = [label.event.title, ...label.lines.filter(({role}) => role === 'date').map(({text}) => text)];
  return {
    ...label,
    wholeText: wholeText.filter(Boolean).join('\n'),
    ...textBlock(title.length ? title : label.lines.slice(0, 1), metrics),
  };
}

/**
 * The box of a label in its row.
 * @param at px along the axis at which it begins
 * @param across px across of the middle of the row
 */
function boxInRow({width, height}: EventLabel, at: number, across: number, projection: Projection): Box {
  return projection.box(at, across - height / 2, width, height);
}
