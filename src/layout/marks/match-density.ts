import type {Lane, Timeline} from '../../model/index.js';
import type {Matches} from '../arrangements/arrangement.js';
import {type Density, type Strip, withAny} from './density.js';
import type {DensityStrip} from '../frame.js';
import type {Item} from '../labels/label.js';
import type {TimeScale} from '../scale.js';

/** The matches of a search, as a picture of all events shows them. */
export class MatchDensity implements Matches {
  readonly #members: Uint8Array;
  /** of the matches alone, for each that is of all */
  readonly #densities = new WeakMap<Density, Density>();

  /**
   * @param timeline of the matches alone
   * @param places of the matches among all `count` events, from 0
   */
  constructor(
    readonly timeline: Timeline,
    places: Uint32Array,
    count: number,
  ) {
    this.#members = new Uint8Array(count);
    for (const place of places) this.#members[place] = 1;
  }

  has(place: number): boolean {
    return this.#members[place] === 1;
  }

  density(
    all: Density,
    lane: Lane | undefined,
    scale: TimeScale,
    shown: readonly Item[],
    strip: Strip,
  ): readonly DensityStrip[] {
    let own = this.#densities.get(all);
    if (!own) {
      const lanes = this.timeline.lanes.filter(({group}) => !lane || group?.id === lane.group?.id);
      this.#densities.set(all, (own = all.of(lanes.flatMap(({segments}) => segments))));
    }
    return withAny([
      own.strip(
        scale,
        shown.filter(({place}) => this.has(place)).map(({shape}) => shape),
        strip,
      ),
    ]);
  }
}
