import type {Timeline} from '../../../model/index.js';
import {isInView} from '../../marks/shape.js';
import type {TimeScale} from '../../scale.js';
import type {EventLabel, EventLabels} from '../text/label.js';
import type {ColumnLabels, LabelInRow} from '../label-choice.js';
import {RowTiles} from './row-tiles.js';

export interface ManyInColumnOptions {
  readonly labels: EventLabels;
  /** ms */
  readonly origin: number;
  /** px per ms of the scale at which all events are in view */
  readonly homeScale: number;
  /** px between two labels */
  readonly gap: number;
  /** px of the lowest label, gap included */
  readonly shortest: number;
}

/** The labels of an upright picture with many events: they are chosen tile by tile, each level with its mark. */
export class ManyInColumn implements ColumnLabels {
  readonly #tiles: RowTiles;

  constructor({lanes}: Timeline, {labels, origin, homeScale, gap, shortest}: ManyInColumnOptions) {
    this.#tiles = new RowTiles({
      segments: lanes.flatMap(({segments}) => segments),
      origin,
      homeScale,
      rowCount: 1,
      shortest,
      labelAt: (index) => labels.at(index),
      extentOf: ({shape, height}) => ({
        begin: shape.begin - origin,
        end: shape.begin - origin,
        before: 0,
        after: height + gap,
      }),
    });
  }

  within(scale: TimeScale, length: number, labelScale: TimeScale): LabelInRow[] {
    return this.#tiles
      .within(Math.min(scale.pxPerMs, labelScale.pxPerMs), scale.toMs(-length), scale.toMs(length))
      .filter(({label}) => [scale, labelScale].every((each) => isInView(label.shape, each, length, label.height)))
      .map(({label}) => ({label, row: this.rowOf(label)}));
  }

  /** Bars beside the dots. So many cannot all be kept apart. */
  rowOf({shape}: EventLabel): number {
    return shape.kind === 'instant' ? 0 : 1;
  }
}
