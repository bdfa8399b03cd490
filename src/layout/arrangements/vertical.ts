import {EXACT_LABEL_LIMIT, haveIntervals, type Sign, type Timeline} from '../../model/index.js';
import {spanOf, type TimeWindow} from '../../view/index.js';
import {NO_LINES} from '../eras/eras-in-lines.js';
import type {Mark, NowLine} from '../frame.js';
import {importanceSteps} from '../labels/text/importance-step.js';
import {EventLabels, firstLineHeight, type EventLabel} from '../labels/text/label.js';
import {columnHeight, FewInColumn} from '../labels/few/few-in-column.js';
import {rowsBesideAxis} from '../labels/few/rows-beside-axis.js';
import {NO_LABELS, type ColumnLabels} from '../labels/label-choice.js';
import {fromOrigin} from '../labels/label-extent.js';
import {labelScaleOf} from '../labels/label-scale.js';
import {ranksOf} from '../labels/order-of-importance.js';
import {union} from '../marks/box.js';
import type {Density} from '../marks/density.js';
import {withAny} from '../marks/with-any.js';
import {drawMark} from '../marks/mark.js';
import {drawnReach, extentAt, extentOf, FADE, NARROWEST_MARK} from '../marks/mark-extent.js';
import {horizonOf, isInView} from '../marks/shape.js';
import {dotOf} from '../marks/sign-size.js';
import type {Metrics} from '../metrics.js';
import type {Featured, PictureOptions} from '../options.js';
import {Projection} from '../projection.js';
import type {TimeScale} from '../scale.js';
import type {Arranged, Arrangement, ArrangementFactory} from './arrangement.js';
import {geometryOf, type Geometry} from './geometry.js';
import {fittingWindow, shortestSpan, withReference} from './home-window.js';
import {COLUMN_GAP, LabelColumn, MOST_LINES} from '../labels/label-column.js';
import {nowLineBeside} from './now-line-beside.js';

/** px of the axis with its labels, wide enough for "30 Sept" in bold */
const AXIS_WIDTH = 68;
/** px beside the axis for events without a label, and between them and the marks */
const DENSITY_WIDTH = 16;
const DENSITY_GAP = 2;
/** Rows of marks that stand side by side at most, and px between two. */
const MOST_ROWS = 4;
const ROW_GAP = 5;
/** px between a mark and its leader */
const LEADER_GAP = 2;
/** px of the lowest and of the highest picture, where the page gives no height */
const LEAST_HEIGHT = 380;
const MOST_HEIGHT = 800;
/** how many times the height of its labels alone a picture takes */
const HEIGHT_PER_LABELS = 1.45;

/**
 * Time from top to bottom beside an axis; all labels in one column, moved aside where they are close together, with
 * leaders to their marks.
 */
export const vertically: ArrangementFactory = (timeline, options) => new VerticalArrangement(timeline, options);

class VerticalArrangement implements Arrangement {
  readonly geometry: Geometry;
  readonly home: TimeWindow;
  readonly labels: EventLabels;
  readonly #choice: ColumnLabels;
  readonly #column: LabelColumn;
  readonly #density: Density | undefined;

  constructor(
    private readonly timeline: Timeline,
    private readonly options: PictureOptions,
  ) {
    const projection = new Projection('vertical', options.width, options.rightToLeft ?? false);
    // Labels get the width that the rows leave, and how many rows there are follows from how high the labels are.
    const eras = options.eras?.inLines(timeline, options.metrics, options.height ?? LEAST_HEIGHT) ?? NO_LINES;
    const besideEras = {...options, width: options.width - eras.height};
    let attempt = attemptWith(1, timeline, besideEras, projection);
    for (let rows = 2; rows <= attempt.rowsNeeded && rows <= MOST_ROWS; rows += 1)
      attempt = attemptWith(rows, timeline, besideEras, projection);
    this.labels = attempt.labels;
    this.home = attempt.home;
    this.geometry = geometryOf(projection, options.width, attempt.length, AXIS_WIDTH, eras);
    this.#column = attempt.column;
    this.#choice = attempt.choice();
    this.#density = options.densityOf?.(
      timeline.lanes.flatMap(({segments}) => segments),
      horizonOf(timeline),
    );
  }

  arrange(scale: TimeScale, featured: Featured): Arranged {
    const {projection, length, axisAt} = this.geometry;
    const labelled = this.#choice.within(scale, length, labelScaleOf(featured, scale, length));
    const tops = this.#column.tops(
      labelled.map(({label}) => label),
      scale,
      length,
    );
    const standing = new Set([...labelled.map(({label}) => label), ...this.#standingOut(featured)]);
    const uncounted = this.#density ? [] : this.#othersInView(standing, scale);
    const shown = [...standing, ...uncounted];
    const strip = {projection, length, foot: axisAt, height: DENSITY_WIDTH - DENSITY_GAP};
    const shapes = shown.map(({shape}) => shape);
    return {
      marks: shown
        .map((label) => this.#mark(label, tops.get(label), scale, featured))
        .filter((mark) => this.#isDrawn(mark, featured)),
      density: this.#density ? withAny([this.#density.strip(scale, shapes, strip)]) : [],
      isUncounted: !this.#density && (this.#areMany || uncounted.length > 0),
      matching: (this.#density && featured.matches?.density(this.#density, undefined, scale, shown, strip)) ?? [],
      lanes: [],
      now: this.#nowLine(scale, tops.get(this.#column.nowText)),
    };
  }

  get #areMany(): boolean {
    return this.timeline.events.length > EXACT_LABEL_LIMIT;
  }

  /** Of few events all in view but some. */
  #othersInView(standing: ReadonlySet<EventLabel>, scale: TimeScale): EventLabel[] {
    if (this.#areMany) return [];
    const {length} = this.geometry;
    const {dot} = this.options.metrics;
    return this.labels.all().filter((label) => !standing.has(label) && isInView(label.shape, scale, length, dot));
  }

  #standingOut({selected, focused}: Featured): EventLabel[] {
    return [selected, focused].map((id) => this.labels.of(id)).filter((label) => label !== undefined);
  }

  #isDrawn({id, target}: Mark, {selected, focused}: Featured): boolean {
    const isInPicture = target.y < this.geometry.length && target.y + target.height > 0;
    return isInPicture || id === selected || id === focused;
  }

  #mark(label: EventLabel, labelTop: number | undefined, scale: TimeScale, featured: Featured): Mark {
    const {projection, length, axisAt} = this.geometry;
    const {metrics} = this.options;
    const {mark: thickness} = metrics;
    const dot = dotOf(label, metrics);
    const extent = extentAt(label.shape, scale.toPx, dot);
    const row = this.#choice.rowOf(label);
    const across = rowAt(row, metrics);
    const mark = drawMark(label, extent, {projection, length, across, axisAt, thickness, dot}, featured);
    if (labelTop === undefined) return {...mark, label: null, leader: null};
    const drawn = this.#column.labelIn(label, labelTop);
    const level = labelTop + firstLineHeight(label, metrics) / 2;
    const [from, to] = drawnReach(label.shape, extent, 0);
    const leaves = Math.min(Math.max(level, from), to);
    const side = across + (extent.form === 'dot' ? dot / 2 : thickness / 2);
    return {
      ...mark,
      // From the other rows a stem would run through the marks of the first.
      stem: row === 0 ? mark.stem : [],
      label: drawn,
      leader: [projection.point(leaves, side + LEADER_GAP), ...this.#column.leaderEnd(level)],
      target: union(mark.target, drawn.box),
    };
  }

  #nowLine(scale: TimeScale, labelTop: number | undefined): NowLine | null {
    return nowLineBeside(scale, this.timeline, labelTop, this.#column, this.geometry, this.options.metrics);
  }
}

/** px across of the middle of a row of marks */
function rowAt(row: number, {mark}: Metrics): number {
  return AXIS_WIDTH + DENSITY_WIDTH + mark / 2 + row * (mark + ROW_GAP);
}

/** Everything as it comes out with a number of rows for marks. */
interface Attempt {
  readonly labels: EventLabels;
  readonly column: LabelColumn;
  /** px of the picture along the axis */
  readonly length: number;
  readonly home: TimeWindow;
  /** rows that the marks would take, to stand clear of each other */
  readonly rowsNeeded: number;
  choice(): ColumnLabels;
}

function attemptWith(rowCount: number, timeline: Timeline, options: PictureOptions, projection: Projection): Attempt {
  const {metrics, language} = options;
  const column = new LabelColumn(timeline, options, projection, rowAt(rowCount, metrics) - metrics.mark / 2);
  const {lineWidth} = column;
  const isMany = timeline.events.length > EXACT_LABEL_LIMIT;
  const ofFew = isMany ? {} : {stepOf: importanceSteps(timeline), sought: options.sought};
  const labels = new EventLabels(timeline, {metrics, language, lineWidth, titleLines: MOST_LINES, ...ofFew});
  return isMany
    ? attemptWithMany(timeline, options, column, labels)
    : attemptWithFew(timeline, options, column, labels);
}

/** Signs of which a side fades out. */
const FADING: readonly Sign[] = ['open', 'unknown', 'unbounded'];

function attemptWithMany(
  timeline: Timeline,
  {height, still, metrics, labelsOfMany, eras}: PictureOptions,
  column: LabelColumn,
  labels: EventLabels,
): Attempt {
  const {start: begin = 0, end = 0} = timeline.extent ?? {};
  const length = height ?? Math.min(MOST_HEIGHT, still?.maxHeight ?? Infinity);
  const beside = timeline.signs.some((sign) => FADING.includes(sign)) ? FADE : NARROWEST_MARK;
  const extents = withReference(timeline, [{begin, end, before: beside, after: beside}], eras);
  const home = still?.window ?? fittingWindow(extents, length, metrics.padding, shortestSpan([]));
  const shortest = metrics.lineHeight.title + metrics.lineHeight.date + COLUMN_GAP;
  return {
    labels,
    column,
    length,
    home,
    rowsNeeded: haveIntervals(timeline.signs) ? 2 : 1,
    choice: () =>
      labelsOfMany?.inColumn(timeline, {
        labels,
        origin: begin,
        homeScale: length / spanOf(home),
        gap: COLUMN_GAP,
        shortest,
      }) ?? NO_LABELS,
  };
}

function attemptWithFew(
  timeline: Timeline,
  options: PictureOptions,
  column: LabelColumn,
  labels: EventLabels,
): Attempt {
  const {metrics, nowLabel, height, still} = options;
  const all = labels.all();
  const labelsHeight = columnHeight(all, COLUMN_GAP);
  // Of the whole, what the labels of events do not get: the reference's, and the space at the ends.
  const besideLabels = metrics.padding + (nowLabel ? column.nowText.height + COLUMN_GAP : 0) - COLUMN_GAP;
  const natural = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, labelsHeight * HEIGHT_PER_LABELS));
  const grown = still
    ? Math.min(still.maxHeight ?? Infinity, Math.max(natural, labelsHeight + besideLabels + metrics.padding))
    : natural;
  const length = height ?? Math.round(grown);
  const forLabels = length - besideLabels;
  // Labels stand wherever there is room for them: no time is kept free for those at the ends.
  const marks = withReference(
    timeline,
    all.map(({shape}) => extentOf(shape, NARROWEST_MARK)),
    options.eras,
  );
  const home = still?.window ?? fittingWindow(marks, length, metrics.padding, shortestSpan(all));
  const scale = length / spanOf(home);
  const origin = all[0]?.shape.begin ?? 0;
  const extents = all.map(({shape}) => fromOrigin(extentOf(shape, NARROWEST_MARK), origin));
  const rows = rowsBesideAxis(extents, ranksOf(all), scale, MOST_ROWS);
  return {
    labels,
    column,
    length,
    home,
    rowsNeeded: rows.reduce((most, row) => Math.max(most, row + 1), 1),
    choice: () => new FewInColumn(all, rows, origin, scale, COLUMN_GAP, forLabels),
  };
}
