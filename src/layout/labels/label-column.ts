import type {Timeline} from '../../model/index.js';
import type {Label, Point} from '../frame.js';
import {spreadLabels} from './spread-labels.js';
import {firstLineHeight, labelIn, textBlock, wrappedLines, type EventLabel, type TextBlock} from './text/label.js';
import {drawnReach, extentAt, type MarkExtent} from '../marks/mark-extent.js';
import type {Metrics} from '../metrics.js';
import type {PictureOptions} from '../options.js';
import type {Projection} from '../projection.js';
import type {TimeScale} from '../scale.js';

/** px between two labels of the column */
export const COLUMN_GAP = 14;
/** lines that a title, a date, and the words of the reference may each take */
export const MOST_LINES = 5;
/** px of the narrowest lines */
const LEAST_LINE_WIDTH = 80;
/** px that a leader runs straight before it reaches its label */
const LEADER_RUN = 6;
/** px that a leader stays clear of its label, and of where it begins to run straight */
const LEADER_GAPS = [4, 2] as const;
/** how many times as fast as its mark a label goes once the mark is out of the picture */
const LEAVING_SPEED = 6;

/** The one column in which an upright picture has all its labels, the words of the reference among them. */
export class LabelColumn {
  /** px across at which its texts begin */
  readonly at: number;
  /** px of the widest line that it has room for */
  readonly lineWidth: number;
  /** the words of the reference; without lines where there are none */
  readonly nowText: TextBlock;
  readonly #moment: number | undefined;
  readonly #metrics: Metrics;

  /** @param marksEnd px across at which the marks end */
  constructor(
    {reference}: Timeline,
    {width, nowLabel, metrics}: PictureOptions,
    private readonly projection: Projection,
    marksEnd: number,
  ) {
    this.#metrics = metrics;
    this.at = marksEnd + metrics.labelGap + LEADER_RUN;
    this.lineWidth = Math.max(LEAST_LINE_WIDTH, width - this.at - metrics.padding / 2);
    this.nowText = textBlock(wrappedLines(nowLabel ?? '', 'now', MOST_LINES, this.lineWidth, metrics), metrics);
    this.#moment = this.nowText.lines.length ? reference?.start.earliest : undefined;
  }

  /** px across at which the marks end */
  get marksEnd(): number {
    return this.at - LEADER_RUN - this.#metrics.labelGap;
  }

  /** Where a leader ends at a text, level with its first line. */
  leaderEnd(level: number): [Point, Point] {
    const [beforeLabel, beforeRun] = LEADER_GAPS;
    return [
      this.projection.point(level, this.at - LEADER_RUN - beforeRun),
      this.projection.point(level, this.at - beforeLabel),
    ];
  }

  labelIn(label: EventLabel, top: number): Label {
    const box = this.projection.box(top, this.at, label.height, label.width);
    return labelIn(box, label, this.projection.anchor('here'), this.#metrics, false);
  }

  /**
   * Where texts stand: those of some labels, and the words of the reference in their turn.
   * @param length px of the picture, in which each text is kept as long as what it belongs to is there; then it leaves,
   *   faster than that, so that many that are out of the picture take no room in it
   * @returns px along the axis of their tops
   */
  tops(labels: readonly EventLabel[], scale: TimeScale, length: number): ReadonlyMap<TextBlock, number> {
    const texts = this.#wishes(labels, scale).sort((a, b) => a.wanted - b.wanted);
    const wanted = texts.map((text) => text.wanted);
    const heights = texts.map(({text}) => text.height + COLUMN_GAP);
    const tops = spreadLabels(wanted, heights, ...this.#bounds(texts, length));
    return new Map(texts.map(({text}, index) => [text, tops[index]!]));
  }

  #wishes(labels: readonly EventLabel[], scale: TimeScale): Wish[] {
    const wishes = labels.map((label): Wish => {
      const extent = extentAt(label.shape, scale.toPx, this.#metrics.dot);
      const [from, to] = drawnReach(label.shape, extent, 0);
      return {text: label, wanted: this.#wantedTop(label, extent), from, to};
    });
    if (this.#moment === undefined) return wishes;
    const at = scale.toPx(this.#moment);
    return [...wishes, {text: this.nowText, wanted: at - this.#metrics.lineHeight.now / 2, from: at, to: at}];
  }

  /**
   * Level with the beginning of the mark; of a mark that begins above the picture, at its top as long as the mark is in
   * view.
   */
  #wantedTop(label: EventLabel, {from, to}: MarkExtent): number {
    const {mark, padding} = this.#metrics;
    const level = from + Math.min(mark / 2, (to - from) / 2) - firstLineHeight(label, this.#metrics) / 2;
    return level >= padding ? level : Math.max(level, Math.min(padding, to - label.height));
  }

  #bounds(texts: readonly Wish[], length: number): [least: number[], most: number[]] {
    const margin = this.#metrics.padding / 2;
    return [
      texts.map(({to}) => margin + LEAVING_SPEED * Math.min(0, to)),
      texts.map(({text, from}) => length - margin - text.height + LEAVING_SPEED * Math.max(0, from - length)),
    ];
  }
}

/** A text that is to stand in the column. */
interface Wish {
  readonly text: TextBlock;
  /** px along the axis at which its top wants to be */
  readonly wanted: number;
  /** px along the axis of what it belongs to */
  readonly from: number;
  readonly to: number;
}
