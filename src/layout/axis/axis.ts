import {civilToMs, MS_PER_DAY, PRESENT} from '../../dates/calendar/calendar.js';
import {zoneClock, type ZoneClock} from '../../dates/calendar/zone-clock.js';
import type {Timeline} from '../../model/index.js';
import type {TimeWindow} from '../../view/index.js';
import type {Geometry} from '../arrangements/geometry.js';
import type {Frame, TextLine, Tick} from '../frame.js';
import {isCut, wrapText} from '../labels/text/wrap-text.js';
import {BASELINE} from '../metrics.js';
import type {PictureOptions} from '../options.js';
import type {TimeScale} from '../scale.js';
import {TickLabels, type Told} from './tick-labels.js';
import {chooseTiers, nextTick, stepLength, ticksBetween, type TickStep, type TickTiers} from './ticks.js';

/** px of a minor tick */
const MINOR_TICK = 6;
/** px between a tick and the label that stands behind it, for the period that begins there */
const BESIDE_TICK = 5;
/** px between a label and the next */
const TICK_LABEL_GAP = 10;
/** px at the picture's ends in which it fades, kept free of labels */
const TICK_LABEL_MARGIN = 12;
/** px between a label of an upright axis and its ticks, and the picture's side */
const UPRIGHT_LABEL_GAP = 4;
/** A brief axis has labels at minor ticks only where it has fewer major ones than this. */
const ENOUGH_MAJORS = 3;
/** ms of a year with its leap day: steps of several years mark years, not periods of years. */
const LONGEST_PERIOD = 366 * MS_PER_DAY;

type Tier = Tick['tier'];

/**
 * The ticks of a window and their labels. A label names the period that begins at its tick, so it stands behind it, not
 * under it.
 */
export class Axis {
  readonly #labels: TickLabels;
  /** by which days begin and hours are named */
  readonly #clock: ZoneClock;
  /** ms up to which time is counted back from the present: the present, or the last event */
  readonly #lastAgo: number;

  /** @param isBrief whether it has few ticks, and all its labels in one line */
  constructor(
    private readonly geometry: Geometry,
    private readonly options: Pick<PictureOptions, 'language' | 'metrics'>,
    {timeZone, extent}: Pick<Timeline, 'timeZone' | 'extent'>,
    private readonly isBrief = false,
  ) {
    this.#clock = zoneClock(timeZone);
    this.#lastAgo = Math.max(civilToMs(PRESENT), extent?.end ?? -Infinity);
    this.#labels = new TickLabels(options.language, geometry.projection.vertical ? 'short' : 'long', this.#clock);
  }

  draw(window: TimeWindow, scale: TimeScale): Pick<Frame, 'axis' | 'ticks' | 'grid'> {
    const {projection, length, axisAt, width, eras} = this.geometry;
    const tiers = chooseTiers(scale.pxPerMs, (step, tier) => this.#labelSpace(step, tier, window));
    const isInWindow = (ms: number): boolean => ms >= window.start;
    // Where one counts back from the present, there is nothing to count behind it.
    const isAgo = tiers.major.unit === 'ago';
    const end = isAgo ? Math.min(window.end, this.#lastAgo + 1) : window.end;
    const ticks = (step: TickStep): number[] => ticksBetween(step, window.start, end, this.#clock);
    const majors = ticks(tiers.major);
    const majorsInWindow = majors.filter(isInWindow);
    const hasMinors = !this.isBrief || (tiers.minorLabels && majorsInWindow.length < ENOUGH_MAJORS);
    const minors = hasMinors ? ticks(tiers.minor).filter(isInWindow) : [];
    const majorTicks = this.#majors(majors, tiers.major, scale);
    const minorTicks = minors.map((ms, index) => {
      const next = minors[index + 1];
      const room = next === undefined ? Infinity : scale.toPx(next) - scale.toPx(ms);
      return this.#minor(ms, tiers, room, majorTicks, scale);
    });
    const far = projection.vertical ? width - eras.height : eras.height;
    return {
      axis: {
        from: projection.point(0, axisAt),
        to: projection.point(isAgo ? this.#lengthOfAgo(scale) : length, axisAt),
      },
      grid: majorsInWindow.map((ms) => ({
        ms,
        from: projection.point(scale.toPx(ms), axisAt),
        to: projection.point(scale.toPx(ms), far),
      })),
      ticks: [...minorTicks, ...majorTicks],
    };
  }

  /** px along the axis that a step's widest label needs. */
  #labelSpace(step: TickStep, tier: Tier, window: TimeWindow): number {
    const {metrics} = this.options;
    const isUpright = this.geometry.projection.vertical;
    if (isUpright && tier === 'major')
      return metrics.lineHeight.major * (step.unit === 'year' ? 1 : 2) + TICK_LABEL_GAP / 2;
    const samples = this.#labels.samples(step, tier, window.start, window.end);
    if (isUpright)
      return (
        metrics.lineHeight.minor * Math.max(...samples.map((text) => this.#lines(text, 'minor').length)) +
        TICK_LABEL_GAP / 2
      );
    return Math.max(...samples.map((text) => metrics.measure(text, tier))) + BESIDE_TICK + TICK_LABEL_GAP;
  }

  /** @param room px to the next tick: less than usual where clocks are put forward */
  #minor(ms: number, {minor, minorLabels}: TickTiers, room: number, majors: readonly Tick[], scale: TimeScale): Tick {
    const {projection, axisAt} = this.geometry;
    const along = scale.toPx(ms);
    const to = projection.point(along, axisAt + (projection.vertical ? -MINOR_TICK : MINOR_TICK));
    const tick: Tick = {ms, tier: 'minor', from: projection.point(along, axisAt), to, label: []};
    if (!minorLabels) return tick;
    const text = this.#labels.text(minor, 'minor', ms);
    const lines = this.#lines(text, 'minor');
    if (isCut(lines, text)) return tick;
    const size = this.#sizeAlong(lines, 'minor') - (projection.vertical ? 0 : TICK_LABEL_GAP);
    const label = lines.map((text, index) =>
      this.#line(text, 'minor', along, this.options.metrics.lineHeight.minor * (index + 1)),
    );
    const fits = projection.vertical
      ? this.#fitsUpright(label, along, majors)
      : this.#fitsLying(lines[0]!, along, this.isBrief ? majors : []);
    return fits && size <= room ? {...tick, label} : tick;
  }

  /** Whether a minor label is whole, and stands clear of the major ones in its line. */
  #fitsLying(text: string, along: number, majorsInLine: readonly Tick[]): boolean {
    const {length, projection} = this.geometry;
    const {measure} = this.options.metrics;
    const from = along + BESIDE_TICK;
    const to = from + measure(text, 'minor');
    if (from < TICK_LABEL_MARGIN || to > length - TICK_LABEL_MARGIN / 2) return false;
    return majorsInLine.every(({label: [major]}) => {
      if (!major) return true;
      const at = projection.along(major);
      return to + TICK_LABEL_GAP <= at || at + measure(major.text, 'major') + TICK_LABEL_GAP <= from;
    });
  }

  /** Whether a minor label is whole, and stands clear of the major ones, with which it shares a column. */
  #fitsUpright(lines: readonly TextLine[], along: number, majors: readonly Tick[]): boolean {
    const {lineHeight} = this.options.metrics;
    const top = lines[0]!.y - lineHeight.minor;
    const foot = lines.at(-1)!.y;
    const isClear = majors.every(({label}) => label.every(({y}) => y <= top || y - lineHeight.major >= foot));
    return isClear && along >= 0 && along + lineHeight.minor * lines.length <= this.geometry.length;
  }

  /** px from the start of the picture to the end of a time that is counted back from the present. */
  #lengthOfAgo(scale: TimeScale): number {
    const {metrics} = this.options;
    return Math.max(0, Math.min(this.geometry.length, scale.toPx(this.#lastAgo) + metrics.padding));
  }

  /** Each label says what those before it have not said; where there is no room for that, it is left to the next. */
  #majors(moments: readonly number[], step: TickStep, scale: TimeScale): Tick[] {
    let said: number | undefined;
    return moments.map((ms) => {
      const whole = this.#majorLabel(ms, step, this.#labels.toldBefore(ms, said), scale);
      if (whole.length) said = ms;
      return this.#major(ms, scale, whole.length ? whole : this.#majorLabel(ms, step, 'month', scale));
    });
  }

  #major(ms: number, scale: TimeScale, label: readonly TextLine[]): Tick {
    const {projection, axisAt} = this.geometry;
    const along = scale.toPx(ms);
    const depth = projection.vertical ? -axisAt + UPRIGHT_LABEL_GAP : this.#majorFoot + MINOR_TICK;
    return {
      ms,
      tier: 'major',
      from: projection.point(along, axisAt),
      to: projection.point(along, along >= 0 ? axisAt + depth : axisAt),
      label,
    };
  }

  /** px across from the end of a minor tick to the foot of a major label. */
  get #majorFoot(): number {
    const {lineHeight} = this.options.metrics;
    return lineHeight.major + (this.isBrief ? 0 : lineHeight.minor);
  }

  /**
   * The label of the period in which the window begins stays in sight at the edge until the next one pushes it out.
   * What would be cut off at an edge is left out, and so is AD 1 where the next round year follows it too closely.
   */
  #majorLabel(ms: number, step: TickStep, told: Told, scale: TimeScale): TextLine[] {
    const along = scale.toPx(ms);
    const {vertical} = this.geometry.projection;
    const {lineHeight} = this.options.metrics;
    const text = this.#labels.text(step, 'major', ms, told);
    const lines = this.#lines(text, 'major');
    if (isCut(lines, text)) return [];
    const size = this.#sizeAlong(lines, 'major');
    const next = scale.toPx(nextTick(step, ms, this.#clock));
    const edge = vertical ? TICK_LABEL_MARGIN / 2 : TICK_LABEL_MARGIN - BESIDE_TICK;
    const isSingleYear = stepLength(step) < LONGEST_PERIOD;
    const isPeriod = isSingleYear || step.count === 1;
    const at = along >= edge || !isPeriod ? along : Math.min(edge, next - size);
    const end = at + size - (vertical ? 0 : TICK_LABEL_GAP);
    const last = this.geometry.length - (vertical ? 0 : TICK_LABEL_MARGIN / 2);
    if (at < edge - 1 || end > last || (end > next && !isSingleYear)) return [];
    return lines.map((text, index) =>
      this.#line(text, 'major', at, vertical ? lineHeight.major * (index + 1) : this.#majorFoot),
    );
  }

  /** A label beside an upright axis is broken in two where it has to be. */
  #lines(text: string, tier: Tier): string[] {
    const {projection, axisAt} = this.geometry;
    if (!projection.vertical) return [text];
    const width = axisAt - MINOR_TICK - UPRIGHT_LABEL_GAP * 3;
    return wrapText(text, width, 2, (part) => this.options.metrics.measure(part, tier));
  }

  /** px along the axis that a label takes, with the gap to the next where they stand in one line. */
  #sizeAlong(lines: readonly string[], tier: Tier): number {
    const {lineHeight, measure} = this.options.metrics;
    if (this.geometry.projection.vertical) return lines.length * lineHeight[tier];
    return measure(lines[0]!, tier) + BESIDE_TICK + TICK_LABEL_GAP;
  }

  /** @param depth px from the ends of minor ticks to the line's foot; along the axis where that is upright */
  #line(text: string, role: Tier, along: number, depth: number): TextLine {
    const {projection, axisAt} = this.geometry;
    const foot = depth - this.options.metrics.lineHeight[role] * BASELINE;
    if (projection.vertical) {
      const {x} = projection.point(0, axisAt - MINOR_TICK - UPRIGHT_LABEL_GAP);
      return {text, role, x, y: along + foot, anchor: projection.anchor('up to here')};
    }
    const {x} = projection.point(along + BESIDE_TICK, 0);
    return {text, role, x, y: axisAt + MINOR_TICK + foot, anchor: projection.anchor('here')};
  }
}
