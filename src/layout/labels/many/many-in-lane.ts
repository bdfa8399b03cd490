import type {Lane} from '../../../model/index.js';
import {isInView} from '../../marks/shape.js';
import type {TimeScale} from '../../scale.js';
import type {EventLabel, EventLabels} from '../text/label.js';
import type {LabelInLane, LaneLabels} from '../label-choice.js';
import type {LabelExtent} from '../label-extent.js';
import type {LabelPlace} from '../label-place.js';
import {RowTiles} from './row-tiles.js';

export interface ManyInLaneOptions {
  readonly labels: EventLabels;
  /** where a label stands, and what it takes up there with its mark, in ms from the origin */
  readonly placed: (label: EventLabel) => {readonly place: LabelPlace; readonly extent: LabelExtent};
  /** ms */
  readonly origin: number;
  /** px per ms of the scale at which all events are in view */
  readonly homeScale: number;
  readonly rowCount: number;
  /** px beside the label that its mark may take up */
  readonly margin: number;
}

/** The labels of a lane with many events: they are chosen tile by tile. */
export class ManyInLane implements LaneLabels {
  readonly #tiles: RowTiles;

  constructor(
    {segments}: Lane,
    private readonly options: ManyInLaneOptions,
  ) {
    const {labels, placed, origin, homeScale, rowCount} = options;
    this.#tiles = new RowTiles({
      segments,
      origin,
      homeScale,
      rowCount,
      shortest: labels.narrowWidth,
      labelAt: (index) => labels.at(index),
      extentOf: (label) => placed(label).extent,
    });
  }

  within(scale: TimeScale, length: number, labelScale: TimeScale): LabelInLane[] {
    const {margin, placed} = this.options;
    return this.#tiles
      .within(Math.min(scale.pxPerMs, labelScale.pxPerMs), scale.toMs(-margin), scale.toMs(length + margin))
      .filter(({label}) =>
        [scale, labelScale].every((each) => isInView(label.shape, each, length, label.width + margin)),
      )
      .map(({label, row}) => ({label, row, place: placed(label).place}));
  }
}
