import {max, min} from 'd3-array';
import {ELASTIC_LIMIT, type Timeline} from '../../model/index.js';
import {spanOf, type TimeWindow} from '../../view/index.js';
import type {ElasticScale, StretchedScale} from '../elastic/elastic-scale.js';
import {leewayOf, placesOf, type Place} from '../elastic/places.js';
import type {BreakRow, EventRow, NowRow, Row} from '../elastic/row.js';
import {stack} from '../elastic/stack.js';
import {tracksBeside, tracksOf, type Reach} from '../elastic/tracks.js';
import {uprightColumns, type TracksBeside, type UprightColumns} from '../elastic/upright-columns.js';
import {NO_LINES} from '../eras/eras-in-lines.js';
import type {Box, Label, Line, Mark, NowLine, TextLine, Tick, TimeBreak} from '../frame.js';
import {importanceSteps} from '../labels/text/importance-step.js';
import {EventLabels, linesAt, textBlock, wrappedLines, type EventLabel, type TextBlock} from '../labels/text/label.js';
import {shownText} from '../labels/text/shown-text.js';
import {isCut} from '../labels/text/wrap-text.js';
import {labelDate} from '../language.js';
import {BAR_PART} from '../marks/bar.js';
import {union} from '../marks/box.js';
import {drawMark} from '../marks/mark.js';
import {drawnReach, extentAt, type MarkExtent} from '../marks/mark-extent.js';
import {dotOf} from '../marks/sign-size.js';
import {BASELINE, type Metrics} from '../metrics.js';
import type {Featured, PictureOptions} from '../options.js';
import {Projection} from '../projection.js';
import type {TimeScale} from '../scale.js';
import type {Arranged, ArrangedAxis, Arrangement} from './arrangement.js';
import {geometryOf, type Geometry} from './geometry.js';

/** lines that a title, and a date, may take */
const TITLE_LINES = 5;
const DATE_LINES = 6;
/** px of an empty picture */
const LEAST_HEIGHT = 120;

/**
 * Time from top to bottom, all events in order, each in the room that its label needs: its date on the one side of the
 * axis, its title and its group on the other. The axis names periods as they begin, and tells how much time it leaves
 * out.
 */
export const elastically = (timeline: Timeline, options: PictureOptions): ElasticArrangement =>
  new ElasticArrangement(timeline, options);

/** Whether each event can have a label of its own. */
export function fitsElastic({events}: Timeline): boolean {
  return events.length > 0 && events.length <= ELASTIC_LIMIT;
}

/** Whether all that it holds has room in the height that there is. */
export function isHighEnough({naturalHeight}: ElasticArrangement, {height, still}: PictureOptions): boolean {
  return (height ?? still?.maxHeight ?? Infinity) >= naturalHeight - 1;
}

export class ElasticArrangement implements Arrangement {
  readonly geometry: Geometry;
  readonly home: TimeWindow;
  readonly labels: EventLabels;
  /** px that everything needs */
  readonly naturalHeight: number;
  readonly #columns: UprightColumns;
  readonly #scale: ElasticScale;
  readonly #rows: readonly Row[];
  /** of each event */
  readonly #tracks: ReadonlyMap<EventLabel, number>;
  readonly #nowText: TextBlock;

  constructor(
    private readonly timeline: Timeline,
    private readonly options: PictureOptions,
  ) {
    const projection = new Projection('vertical', options.width, options.rightToLeft ?? false);
    const eras = options.eras?.inLines(timeline, options.metrics, options.height ?? LEAST_HEIGHT) ?? NO_LINES;
    const width = options.width - eras.height;
    // How wide titles run follows from how many bars stand side by side, and that from how high titles are.
    let attempt = attemptWith({after: 0, before: 0}, width, timeline, options);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const beside = tracksBeside(attempt.tracks);
      if (beside.after <= attempt.beside.after && beside.before <= attempt.beside.before) break;
      attempt = attemptWith(
        {
          after: Math.max(beside.after, attempt.beside.after),
          before: Math.max(beside.before, attempt.beside.before),
        },
        width,
        timeline,
        options,
      );
    }
    this.labels = attempt.labels;
    this.naturalHeight = Math.ceil(Math.max(attempt.height, LEAST_HEIGHT));
    this.#columns = attempt.columns;
    this.#scale = attempt.scale;
    this.#rows = attempt.rows;
    this.#nowText = attempt.nowText;
    this.#tracks = new Map(attempt.places.map(({label}, index) => [label, attempt.tracks[index]!]));
    this.home = this.#scale.home;
    this.geometry = geometryOf(
      projection,
      options.width,
      options.height ?? this.naturalHeight,
      attempt.columns.axisAt,
      eras,
    );
  }

  scaleFor(window: TimeWindow): StretchedScale {
    return this.#scale.at(window, this.geometry.length);
  }

  part(window: TimeWindow, from: number, to: number): TimeWindow {
    return this.#scale.part(window, this.geometry.length, from, to);
  }

  arrange(_scale: TimeScale, featured: Featured, window: TimeWindow): Arranged {
    const scale = this.scaleFor(window);
    const events = this.#rows.filter((row) => row.kind === 'event');
    const now = this.#rows.find((row) => row.kind === 'now');
    return {
      marks: events.map((row) => this.#mark(row, scale, featured)).filter((mark) => this.#isDrawn(mark, featured)),
      density: [],
      matching: [],
      lanes: [],
      now: now ? this.#now(now, scale) : null,
    };
  }

  drawAxis(window: TimeWindow): ArrangedAxis {
    const scale = this.scaleFor(window);
    const {projection, length, axisAt} = this.geometry;
    const breaks = this.#rows
      .filter((row) => row.kind === 'break')
      .map((row) => this.#break(row, scale))
      .filter(({line}) => projection.along(line.to) > 0 && projection.along(line.from) < length);
    const ends = [0, ...breaks.flatMap(({line}) => [projection.along(line.from), projection.along(line.to)]), length];
    const pieces: Line[] = [];
    for (let index = 0; index < ends.length; index += 2) {
      const [from, to] = [Math.max(0, ends[index]!), Math.min(length, ends[index + 1]!)];
      if (to > from) pieces.push({from: projection.point(from, axisAt), to: projection.point(to, axisAt)});
    }
    return {
      axis: {from: projection.point(0, axisAt), to: projection.point(length, axisAt), pieces},
      ticks: this.#rows.flatMap((row) => (row.kind === 'period' ? this.#tick(row.ms, row.text, row.top, scale) : [])),
      grid: [],
      breaks,
    };
  }

  #tick(ms: number, text: string, homeTop: number, scale: StretchedScale): Tick[] {
    const {projection, length, axisAt} = this.geometry;
    const {lineHeight} = this.options.metrics;
    const middle = scale.fromHome(homeTop + lineHeight.major / 2);
    if (middle < 0 || middle > length) return [];
    const at = projection.point(middle, axisAt);
    return [{ms, tier: 'major', from: at, to: at, label: [this.#line(text, 'major', middle - lineHeight.major / 2)]}];
  }

  #line(text: string, role: 'major' | 'minor', top: number): TextLine {
    const {projection} = this.geometry;
    const {x} = projection.point(0, this.#columns.titlesAt);
    const foot = this.options.metrics.lineHeight[role] * (1 - BASELINE);
    return {text, role, x, y: top + foot, anchor: projection.anchor('here')};
  }

  #break({ms, text, top, height}: BreakRow, scale: StretchedScale): TimeBreak {
    const {projection, axisAt} = this.geometry;
    const [from, to] = [scale.fromHome(top), scale.fromHome(top + height)];
    return {
      ms,
      line: {from: projection.point(from, axisAt), to: projection.point(to, axisAt)},
      label: [this.#line(text, 'minor', (from + to - this.options.metrics.lineHeight.minor) / 2)],
    };
  }

  #mark(row: EventRow, scale: StretchedScale, featured: Featured): Mark {
    const {projection, length, axisAt} = this.geometry;
    const {metrics} = this.options;
    const {place} = row;
    const {label} = place;
    const dot = dotOf(label, metrics);
    const {bar, trackAt} = this.#columns;
    const extent = extentFor(place, scale.toPx, dot);
    const across = trackAt(this.#tracks.get(label)!);
    const thickness = extent.form === 'span' && !extent.parts.length ? bar / BAR_PART : bar;
    const mark = drawMark(label, extent, {projection, length, across, axisAt, thickness, dot}, featured);
    const top = scale.toPx(place.at) - row.level;
    const drawn = top + row.height > 0 && top < length ? this.#label(row, top) : null;
    return {
      ...mark,
      stem: [],
      leader: null,
      label: drawn,
      target: drawn ? union(mark.target, drawn.box) : mark.target,
    };
  }

  #label({place: {label}, text, date}: EventRow, top: number): Label {
    const {projection} = this.geometry;
    const {metrics} = this.options;
    const {titlesAt, datesEnd} = this.#columns;
    const titles = linesAt(text, projection.point(0, titlesAt).x, top, projection.anchor('here'), metrics);
    const datesTop = top + baselineOf(text, metrics) - baselineOf(date, metrics);
    const dates = linesAt(date, projection.point(0, datesEnd).x, datesTop, projection.anchor('up to here'), metrics);
    const boxes: Box[] = [
      ...(text.lines.length ? [projection.box(top, titlesAt, text.height, text.width)] : []),
      ...(date.lines.length ? [projection.box(datesTop, datesEnd - date.width, date.height, date.width)] : []),
    ];
    const box = boxes.length ? boxes.reduce(union) : projection.box(top, titlesAt, 0, 0);
    const whole = shownDateOf(label, this.timeline, this.options);
    const isDateCut = isCut(
      date.lines.map((line) => line.text),
      whole,
    );
    const cut = [label.wholeText, ...(isDateCut ? [whole] : [])].filter((each) => each !== undefined);
    return {lines: [...titles, ...dates], box, onMark: false, wholeText: cut.length ? cut.join('\n') : undefined};
  }

  #now({top, height}: NowRow, scale: StretchedScale): NowLine | null {
    const {projection, length, axisAt} = this.geometry;
    const {metrics} = this.options;
    const {titlesAt} = this.#columns;
    const at = scale.fromHome(top + metrics.lineHeight.now / 2);
    if (at < 0 || at > length) return null;
    const labelTop = at - metrics.lineHeight.now / 2;
    return {
      line: [projection.point(at, axisAt), projection.point(at, titlesAt - NOW_GAP)],
      pieces: [],
      label: height
        ? linesAt(this.#nowText, projection.point(0, titlesAt).x, labelTop, projection.anchor('here'), metrics)
        : [],
    };
  }

  #isDrawn({id, body, label}: Mark, {selected, focused}: Featured): boolean {
    const isInPicture = label !== null || (body.y < this.geometry.length && body.y + body.height > 0);
    return isInPicture || id === selected || id === focused;
  }
}

/** px between the line of the reference and its words */
const NOW_GAP = 4;
/** Attempts to find columns and heights that go with each other. */
const MOST_ROUNDS = 4;

interface Attempt {
  readonly labels: EventLabels;
  readonly places: readonly Place[];
  readonly rows: readonly Row[];
  readonly scale: ElasticScale;
  readonly height: number;
  readonly columns: UprightColumns;
  readonly tracks: readonly number[];
  readonly beside: TracksBeside;
  readonly nowText: TextBlock;
}

function attemptWith(beside: TracksBeside, width: number, timeline: Timeline, options: PictureOptions): Attempt {
  const {metrics, language, nowLabel, sought} = options;
  const columns = uprightColumns(width, beside, metrics);
  const labels = new EventLabels(timeline, {
    metrics,
    language,
    lineWidth: columns.titlesWidth,
    titleLines: TITLE_LINES,
    stepOf: importanceSteps(timeline),
    sought,
  });
  const places = placesOf(labels.all());
  const nowText = textBlock(wrappedLines(nowLabel ?? '', 'now', TITLE_LINES, columns.titlesWidth, metrics), metrics);
  const reference = referenceNear(timeline);
  const titleOf = new Map<string | undefined, string>(timeline.groups.map(({id, title}) => [id, title]));
  const stackWith = (above: number, below: number) =>
    stack(places, {
      metrics,
      language,
      timeline,
      above,
      below,
      textOf: ({label}) => titleAndGroup(label, titleOf, columns.titlesWidth, options),
      dateOf: ({label}) => dateBlock(shownDateOf(label, timeline, options), columns.datesWidth, metrics),
      now: reference === undefined ? undefined : {ms: reference, text: nowText},
    });
  const padding = metrics.padding / 2;
  const reachesOf = (elastic: ElasticScale): Reach[] =>
    places.map((place) => {
      const dot = dotOf(place.label, metrics);
      const extent = extentFor(place, (ms) => elastic.toPx(ms), dot);
      const [from, to] = drawnReach(place.label.shape, extent, dot);
      return {from, to, isDot: extent.form === 'dot'};
    });
  // Ends that fade out may reach beyond all labels.
  const tight = stackWith(padding, padding);
  const reaches = reachesOf(tight.scale);
  const above = padding + Math.max(0, 2 - (min(reaches, ({from}) => from) ?? 0));
  const below = padding + Math.max(0, 2 + (max(reaches, ({to}) => to) ?? 0) - tight.height);
  const {rows, scale, height} = above > padding || below > padding ? stackWith(above, below) : tight;
  return {labels, places, rows, scale, height, columns, tracks: tracksOf(reachesOf(scale)), beside, nowText};
}

/** An instant is a dot or a ring, however long its time is: not to scale, that has no length. */
function extentFor({label: {shape}, at}: Place, toPx: (ms: number) => number, dot: number): MarkExtent {
  const {kind, fadesBefore, fadesAfter, parts} = shape;
  if (kind === 'interval' || parts.length) return extentAt(shape, toPx, dot);
  const {first} = leewayOf(shape);
  const moment = fadesBefore === fadesAfter ? at : first;
  return extentAt({...shape, begin: moment, end: moment}, toPx, dot);
}

function titleAndGroup(
  {lines, event}: EventLabel,
  titleOf: ReadonlyMap<string | undefined, string>,
  width: number,
  {metrics}: PictureOptions,
): TextBlock {
  const titles = lines.filter(({role}) => role !== 'date');
  const group = wrappedLines(shownText(titleOf.get(event.group) ?? ''), 'minor', 1, width, metrics);
  return textBlock([...titles, ...group], metrics);
}

/** A span of years that has no room in one line is broken behind its dash, rather than within a year. */
function dateBlock(date: string, width: number, metrics: Metrics): TextBlock {
  const text = metrics.measure(date, 'date') > width ? date.replace(/(\p{N})–(?=\p{N})/u, '$1 – ') : date;
  return textBlock(wrappedLines(text, 'date', DATE_LINES, width, metrics), metrics);
}

function shownDateOf({event}: EventLabel, {timeZone}: Timeline, {language}: PictureOptions): string {
  return labelDate(event, language, timeZone, 'medium');
}

/** px from the top of a text to the baseline of its first line. */
function baselineOf({lines}: TextBlock, {lineHeight}: PictureOptions['metrics']): number {
  return lines[0] ? lineHeight[lines[0].role] * (1 - BASELINE) : 0;
}

/** The reference where it lies no farther from all events than half of what they span. */
function referenceNear({reference, extent}: Timeline): number | undefined {
  const moment = reference?.start.earliest;
  if (moment === undefined || !extent) return undefined;
  const reach = spanOf(extent) / 2;
  return moment >= extent.start - reach && moment <= extent.end + reach ? moment : undefined;
}
