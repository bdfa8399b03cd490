import type {Timeline} from '../../model/index.js';
import {firstLineHeight, type TextBlock} from '../labels/text/label.js';
import type {Language} from '../language.js';
import type {Metrics} from '../metrics.js';
import {breaksBefore} from './breaks.js';
import {ElasticScale, type Knot} from './elastic-scale.js';
import {durationText, Periods} from './periods.js';
import type {Place} from './places.js';
import type {BreakRow, EventRow, NowRow, PeriodRow, Row} from './row.js';

/** px between two labels, and from the name of a period to the first label in it */
const ROW_GAP = 12;
const PERIOD_GAP = 8;
/** px of a bar that ends before anything else happens */
const SHORT_BAR = 22;
/** px below the top of its label at which a bar begins */
const BAR_TOP = 3;
/** px that a break takes above and below its words */
const BREAK_MARGIN = 5;
/** part of all time by which the picture reaches beyond the first and the last moment */
const BEYOND = 1 / 200;

export interface StackOptions {
  readonly metrics: Metrics;
  readonly language: Language;
  readonly timeline: Timeline;
  /** the title of an event, and its group */
  textOf(place: Place): TextBlock;
  dateOf(place: Place): TextBlock;
  /** the words of the reference, where it is in the picture */
  readonly now: {readonly ms: number; readonly text: TextBlock} | undefined;
  /** px kept free above and below everything */
  readonly above: number;
  readonly below: number;
}

/** All that there is, one below the other in order of time, each in the room that it needs, and the scale of that. */
export interface Stack {
  readonly rows: readonly Row[];
  readonly scale: ElasticScale;
  /** px */
  readonly height: number;
}

/** @param places in order of time */
export function stack(places: readonly Place[], options: StackOptions): Stack {
  const builder = new StackBuilder(options);
  const breaks = breaksBefore(places);
  const periods = new Periods(
    places.map(({at}) => at),
    options.language,
    options.timeline.timeZone,
  );
  places.forEach((place, index) => {
    builder.nowBefore(place.at);
    const gap = breaks[index];
    if (gap) builder.break(gap.start, durationText(gap.end - gap.start, options.language));
    const period = periods.begun(place.at, places[index - 1]?.at);
    if (period) builder.period(period.start, period.text, place.at);
    builder.event(place, places[index + 1]?.at ?? Infinity);
  });
  builder.nowBefore(Infinity);
  return builder.done();
}

class StackBuilder {
  readonly #rows: Row[] = [];
  readonly #knots: Knot[] = [];
  #bottom: number;
  /** ms at which the last bar ends */
  #last = -Infinity;
  #isNowDue: boolean;

  constructor(private readonly options: StackOptions) {
    this.#bottom = options.above;
    this.#isNowDue = options.now !== undefined;
  }

  nowBefore(ms: number): void {
    const {now, metrics} = this.options;
    if (!now || !this.#isNowDue || now.ms >= ms) return;
    this.#isNowDue = false;
    this.#add<NowRow>({kind: 'now', ms: now.ms, ...this.#room(now.text.height)}, now.ms, metrics.lineHeight.now / 2);
  }

  break(ms: number, text: string): void {
    const row = this.#room(this.options.metrics.lineHeight.minor + 2 * BREAK_MARGIN);
    this.#add<BreakRow>({kind: 'break', ms, text, ...row}, ms, 0);
  }

  /** @param next ms at which the sign of the first event in it stands */
  period(ms: number, text: string, next: number): void {
    const height = this.options.metrics.lineHeight.major;
    // The first one may have begun long before anything is known to happen, or with it.
    const known = this.#knots.length && ms < next ? ms : undefined;
    this.#add<PeriodRow>({kind: 'period', ms, text, ...this.#room(height)}, known, height / 2, PERIOD_GAP);
  }

  /** @param next ms at which the sign of the next event stands */
  event(place: Place, next: number): void {
    const {textOf, dateOf, metrics} = this.options;
    const {label, at} = place;
    const [text, date] = [textOf(place), dateOf(place)];
    const level = label.shape.kind === 'interval' ? BAR_TOP : firstLineHeight(text, metrics) / 2;
    const row = this.#room(Math.max(text.height, date.height, metrics.dot));
    this.#add<EventRow>({kind: 'event', place, text, date, level, ...row}, at, level);
    const {kind, end} = label.shape;
    this.#last = Math.max(this.#last, end, at);
    if (kind === 'interval' && end < next) this.#knot(end, row.top + level + SHORT_BAR);
  }

  done(): Stack {
    const height = this.#bottom - ROW_GAP + this.options.below;
    const [first, last] = [this.#knots[0], this.#knots.at(-1)];
    if (!first || !last)
      return {
        rows: [],
        scale: new ElasticScale([
          {ms: 0, px: 0},
          {ms: 1, px: height},
        ]),
        height,
      };
    const end = Math.max(this.#last, last.ms);
    const beside = Math.max((end - first.ms) * BEYOND, LEAST_BESIDE, Math.abs(end) * 1e-12);
    // What goes on behind the last event has what is below its label.
    if (end > last.ms) this.#knot(end, Math.max((last.px + height) / 2, this.#bottom - ROW_GAP));
    const knots = [{ms: first.ms - beside, px: 0}, ...this.#knots, {ms: end + beside, px: height}];
    return {rows: this.#rows, scale: new ElasticScale(knots), height};
  }

  #room(height: number): {top: number; height: number} {
    return {top: this.#bottom, height};
  }

  /**
   * @param ms of its moment; undefined where that stands elsewhere
   * @param level px below its top at which its moment stands
   */
  #add<Kind extends Row>(row: Kind, ms: number | undefined, level: number, gap = ROW_GAP): void {
    this.#rows.push(row);
    if (ms !== undefined) this.#knot(ms, row.top + level);
    this.#bottom = row.top + row.height + gap;
  }

  /** What does not lie behind all that is there has its place by these. */
  #knot(ms: number, px: number): void {
    const last = this.#knots.at(-1);
    if (!last || (ms > last.ms && px > last.px)) this.#knots.push({ms, px});
  }
}

/** ms */
const LEAST_BESIDE = 1;
