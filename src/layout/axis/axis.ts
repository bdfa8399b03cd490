import type {TimeWindow} from '../../view/index.js';
import type {Arrangement, PictureOptions} from '../arrangements/arrangement.js';
import {BASELINE} from '../arrangements/arrangement.js';
import type {Frame, TextLine, Tick} from '../frame.js';
import type {TimeScale} from '../scale.js';
import {TickLabels} from './tick-labels.js';
import {chooseTiers, nextTick, stepLength, ticksBetween, type TickStep} from './ticks.js';
import {wrapText} from '../labels/wrap-text.js';

const MINOR_TICK = 6;
/** px between a tick and the label that stands behind it, for the period that begins there */
const BESIDE_TICK = 5;
/** px between a label and the next */
const APART = 10;
/** px at the picture's ends in which it fades, kept free of labels */
const EDGE = 12;
/** px between a label of an upright axis and its ticks, and the picture's side */
const SIDE = 4;

/** A brief axis has labels at minor ticks only where it has fewer major ones than this. */
const FEW_MAJORS = 3;

/**
 * The ticks of a window and their labels. A label names the period that begins at its tick, so it stands behind it, not
 * under it.
 */
export class Axis {
  readonly #labels: TickLabels;

  /** @param isBrief whether it has few ticks, and all its labels in one line */
  constructor(
    private readonly arrangement: Pick<Arrangement, 'projection' | 'length' | 'width' | 'axisAt'>,
    private readonly options: Pick<PictureOptions, 'language' | 'metrics'>,
    private readonly isBrief = false,
  ) {
    this.#labels = new TickLabels(options.language, arrangement.projection.vertical ? 'short' : 'long');
  }

  draw(window: TimeWindow, scale: TimeScale): Pick<Frame, 'axis' | 'ticks' | 'grid'> {
    const {projection, length, axisAt} = this.arrangement;
    const tiers = chooseTiers(scale.pxPerMs, (step, tier) => this.#room(step, tier, window));
    const majors = ticksBetween(tiers.major, window.start, window.end);
    const inside = majors.filter((ms) => ms >= window.start);
    const hasMinors = !this.isBrief || (tiers.minorLabels && inside.length < FEW_MAJORS);
    const minors = hasMinors
      ? ticksBetween(tiers.minor, window.start, window.end).filter((ms) => ms >= window.start)
      : [];
    const majorTicks = majors.map((ms) => this.#major(ms, tiers.major, scale));
    const far = projection.vertical ? this.arrangement.width : 0;
    return {
      axis: {from: projection.point(0, axisAt), to: projection.point(length, axisAt)},
      grid: inside.map((ms) => ({
        ms,
        from: projection.point(scale.toPx(ms), axisAt),
        to: projection.point(scale.toPx(ms), far),
      })),
      ticks: [...minors.map((ms) => this.#minor(ms, tiers.minor, tiers.minorLabels, majorTicks, scale)), ...majorTicks],
    };
  }

  /** px that a step's widest label needs along the axis. */
  #room(step: TickStep, tier: 'minor' | 'major', window: TimeWindow): number {
    const {metrics} = this.options;
    if (this.arrangement.projection.vertical)
      return metrics.lineHeight[tier] * (tier === 'major' && step.unit !== 'year' ? 2 : 1) + APART / 2;
    const samples = this.#labels.samples(step, tier, window.start, window.end);
    return Math.max(...samples.map((text) => metrics.measure(text, tier))) + BESIDE_TICK + APART;
  }

  #minor(ms: number, step: TickStep, hasLabel: boolean, majors: readonly Tick[], scale: TimeScale): Tick {
    const {projection, axisAt} = this.arrangement;
    const along = scale.toPx(ms);
    const to = projection.point(along, axisAt + (projection.vertical ? -MINOR_TICK : MINOR_TICK));
    const tick: Tick = {ms, tier: 'minor', from: projection.point(along, axisAt), to, label: []};
    if (!hasLabel) return tick;
    const text = this.#labels.text(step, 'minor', ms);
    const line = this.#line(text, 'minor', along, this.options.metrics.lineHeight.minor);
    return {...tick, label: this.#hasRoom(text, line, along, majors) ? [line] : []};
  }

  /**
   * Whether a minor label is whole, and clear of the major ones, with which it shares a column on an upright axis, and
   * a line on a brief one.
   */
  #hasRoom(text: string, line: TextLine, along: number, majors: readonly Tick[]): boolean {
    const {length, projection} = this.arrangement;
    const {lineHeight, measure} = this.options.metrics;
    if (!projection.vertical) {
      const [from, to] = [along + BESIDE_TICK, along + BESIDE_TICK + measure(text, 'minor')];
      const isWhole = from >= EDGE && to <= length - EDGE / 2;
      return (
        isWhole &&
        (!this.isBrief ||
          majors.every(({label: [major]}) => {
            if (!major) return true;
            const at = projection.along(major);
            return to + APART <= at || at + measure(major.text, 'major') + APART <= from;
          }))
      );
    }
    const top = line.y - lineHeight.minor;
    const isClear = majors.every(({label}) => label.every(({y}) => y <= top || y - lineHeight.major >= line.y));
    return isClear && along >= 0 && along + lineHeight.minor <= length;
  }

  /** The label of the period in which the window begins stays in sight at the edge until the next one pushes it out. */
  #major(ms: number, step: TickStep, scale: TimeScale): Tick {
    const {projection, axisAt} = this.arrangement;
    const {metrics} = this.options;
    const along = scale.toPx(ms);
    const text = this.#labels.text(step, 'major', ms);
    const vertical = projection.vertical;
    const lines = vertical
      ? wrapText(text, axisAt - MINOR_TICK - SIDE * 3, 2, (part) => metrics.measure(part, 'major'))
      : [text];
    const size = vertical
      ? lines.length * metrics.lineHeight.major
      : metrics.measure(text, 'major') + BESIDE_TICK + APART;
    const next = scale.toPx(nextTick(step, ms));
    const edge = vertical ? EDGE / 2 : EDGE - BESIDE_TICK;
    const isPeriod = stepLength(step) < LONGEST_PERIOD || step.count === 1;
    const at = along >= edge || !isPeriod ? along : Math.min(edge, next - size);
    const foot = metrics.lineHeight.major + (this.isBrief ? 0 : metrics.lineHeight.minor);
    const depth = vertical ? -axisAt + SIDE : foot + MINOR_TICK;
    // What would be cut off at an edge is left out, and so is AD 1 where the next round year follows it too closely.
    const end = at + size - (vertical ? 0 : APART);
    const isWhole =
      at >= edge - 1 &&
      end <= this.arrangement.length - (vertical ? 0 : EDGE / 2) &&
      (end <= next || stepLength(step) < LONGEST_PERIOD);
    const label = !isWhole
      ? []
      : lines.map((line, index) =>
          this.#line(line, 'major', at, vertical ? metrics.lineHeight.major * (index + 1) : foot),
        );
    const inSight = along >= 0;
    return {
      ms,
      tier: 'major',
      from: projection.point(along, axisAt),
      to: projection.point(along, inSight ? axisAt + depth : axisAt),
      label,
    };
  }

  #line(text: string, role: 'minor' | 'major', along: number, depth: number): TextLine {
    const {projection, axisAt} = this.arrangement;
    const {metrics} = this.options;
    if (projection.vertical) {
      const {x} = projection.point(0, axisAt - MINOR_TICK - SIDE);
      return {
        text,
        role,
        x,
        y: along + depth - metrics.lineHeight[role] * BASELINE,
        anchor: projection.anchor('up to here'),
      };
    }
    const {x} = projection.point(along + BESIDE_TICK, 0);
    return {
      text,
      role,
      x,
      y: axisAt + MINOR_TICK + depth - metrics.lineHeight[role] * BASELINE,
      anchor: projection.anchor('here'),
    };
  }
}

/** A year, plus the leap day: steps of several years mark years, not stretches of years. */
const LONGEST_PERIOD = 366 * 86_400_000;
