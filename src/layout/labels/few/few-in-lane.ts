import {isInView} from '../../marks/shape.js';
import type {TimeScale} from '../../scale.js';
import type {EventLabel} from '../text/label.js';
import type {LabelInLane, LaneLabels} from '../label-choice.js';
import {pxRange, type LabelExtent} from '../label-extent.js';
import type {LabelPlace} from '../label-place.js';
import {inOrderOfImportance} from '../order-of-importance.js';
import {RowOccupancy} from '../row-occupancy.js';
import {ScalePyramid} from '../scale-pyramid.js';

/** A label, and what it takes up at each of the places where it may stand. */
export interface PlacedLabel {
  readonly label: EventLabel;
  readonly places: readonly {readonly place: LabelPlace; readonly extent: LabelExtent; readonly height: number}[];
}

/** Where labels stand at a scale: the row of each, or -1 for one that is not shown, and which of its places it has. */
export interface Standing {
  readonly rows: Int16Array;
  readonly places: Uint8Array;
}

/**
 * The labels of a lane with few events. Which are shown, in which row and on which side of their marks depends on the
 * scale alone, so panning moves nothing; and what is shown at a scale is shown, in the same place, at every larger one.
 */
export class FewInLane implements LaneLabels {
  readonly #pyramid: ScalePyramid<Standing>;
  readonly #byRank: readonly number[];

  /**
   * @param labels by the beginnings of their marks, extents in ms from any origin
   * @param atHome where they stand at the home scale, in px per ms
   * @param rowHeights px across that each row has
   * @param margin px beside a label that its mark may take up
   */
  constructor(
    private readonly labels: readonly PlacedLabel[],
    atHome: Standing,
    homeScale: number,
    private readonly rowHeights: readonly number[],
    private readonly margin: number,
  ) {
    this.#byRank = inOrderOfImportance(labels.map(({label}) => label));
    this.#pyramid = new ScalePyramid(
      homeScale,
      atHome,
      (coarser, scale) => (coarser.rows.includes(-1) ? this.#filled(coarser, scale) : coarser),
      (finer, scale) => this.#thinned(finer, scale),
    );
  }

  within(scale: TimeScale, length: number): LabelInLane[] {
    const {rows, places} = this.#pyramid.at(scale.pxPerMs);
    return this.labels.flatMap(({label, places: own}, index) => {
      const row = rows[index]!;
      const isShown = row >= 0 && isInView(label.shape, scale, length, label.width + this.margin);
      return isShown ? [{label, row, place: own[places[index]!]!.place}] : [];
    });
  }

  /** What is shown stays where it is; the others, the most important first, get the first place that is free. */
  #filled(shown: Standing, scale: number): Standing {
    const [rows, places] = [shown.rows.slice(), shown.places.slice()];
    const occupied = this.#occupiedBy(shown, scale);
    for (const index of this.#byRank) {
      if (rows[index]! >= 0) continue;
      const free = this.#freePlace(index, occupied, scale);
      if (!free) continue;
      [rows[index], places[index]] = [free.row, free.place];
      occupied[free.row]!.take(...this.#rangeOf(index, free.place, scale));
    }
    return {rows, places};
  }

  #freePlace(index: number, occupied: readonly RowOccupancy[], scale: number) {
    for (const [place, {height}] of this.labels[index]!.places.entries()) {
      const range = this.#rangeOf(index, place, scale);
      const row = occupied.findIndex((each, at) => height <= this.rowHeights[at]! && each.isFree(...range));
      if (row >= 0) return {row, place};
    }
    return undefined;
  }

  /** Of what is shown at the finer level, the most important first, what stands clear of the others here. */
  #thinned({rows: finer, places}: Standing, scale: number): Standing {
    const rows = finer.slice().fill(-1);
    const occupied = this.#emptyRows();
    for (const index of this.#byRank) {
      const row = finer[index]!;
      if (row < 0) continue;
      const range = this.#rangeOf(index, places[index]!, scale);
      if (!occupied[row]!.isFree(...range)) continue;
      occupied[row]!.take(...range);
      rows[index] = row;
    }
    return {rows, places};
  }

  #occupiedBy({rows, places}: Standing, scale: number): RowOccupancy[] {
    const occupied = this.#emptyRows();
    rows.forEach((row, index) => {
      if (row >= 0) occupied[row]!.take(...this.#rangeOf(index, places[index]!, scale));
    });
    return occupied;
  }

  #rangeOf(index: number, place: number, scale: number): [from: number, to: number] {
    return pxRange(this.labels[index]!.places[place]!.extent, scale);
  }

  #emptyRows(): RowOccupancy[] {
    return this.rowHeights.map(() => new RowOccupancy());
  }
}
