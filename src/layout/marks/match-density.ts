import type {Lane, Timeline} from '../../model/index.js';
import type {DensityStrip} from '../frame.js';
import type {EventLabel} from '../labels/text/label.js';
import type {Matches} from '../options.js';
import type {TimeScale} from '../scale.js';
import type {Density, StripGeometry} from './density.js';
import {withAny} from './with-any.js';

/** The matches of a search, as a picture of all events shows them. */
export class MatchDensity implements Matches {
  readonly #isMatch: Uint8Array;
  /** of the matches alone, for each that is of all */
  readonly #densities = new WeakMap<Density, Density>();

  /**
   * @param timeline of the matches alone
   * @param indices of the matches among all `count` events
   */
  constructor(
    readonly timeline: Timeline,
    indices: Uint32Array,
    count: number,
  ) {
    this.#isMatch = new Uint8Array(count);
    for (const index of indices) this.#isMatch[index] = 1;
  }

  has(index: number): boolean {
    return this.#isMatch[index] === 1;
  }

  density(
    all: Density,
    lane: Lane | undefined,
    scale: TimeScale,
    shown: readonly EventLabel[],
    strip: StripGeometry,
  ): readonly DensityStrip[] {
    const shapes = shown.filter(({index}) => this.has(index)).map(({shape}) => shape);
    return withAny([this.#densityLike(all, lane).strip(scale, shapes, strip)]);
  }

  #densityLike(all: Density, lane: Lane | undefined): Density {
    let own = this.#densities.get(all);
    if (!own) {
      const lanes = this.timeline.lanes.filter(({group}) => !lane || group?.id === lane.group?.id);
      own = all.of(lanes.flatMap(({segments}) => segments));
      this.#densities.set(all, own);
    }
    return own;
  }
}
