/** A quarter of an octave: labels come and go at most this often while one zooms. */
const LEVELS_PER_OCTAVE = 4;

/**
 * A pyramid of scales, coarse to fine (K. Been, E. Daiches and C. Yap, "Dynamic Map Labeling", 2006): each level finer
 * than the base is made from the next coarser one, each coarser one from the next finer, and none before it is first
 * looked at.
 */
export class Pyramid<Level> {
  readonly #levels: Map<number, Level>;

  /**
   * @param baseScale px per ms
   * @param refined what a finer level adds at a scale
   * @param thinned what a coarser level keeps at a scale
   */
  constructor(
    private readonly baseScale: number,
    base: Level,
    private readonly refined: (coarser: Level, scale: number) => Level,
    private readonly thinned: (finer: Level, scale: number) => Level,
  ) {
    this.#levels = new Map([[0, base]]);
  }

  /** The finest level that is not finer than a scale, in px per ms. */
  at(scale: number): Level {
    return this.#level(Math.floor(Math.log2(scale / this.baseScale) * LEVELS_PER_OCTAVE + 1e-6));
  }

  #level(level: number): Level {
    let made = this.#levels.get(level);
    if (made === undefined) {
      const scale = this.baseScale * 2 ** (level / LEVELS_PER_OCTAVE);
      made = level > 0 ? this.refined(this.#level(level - 1), scale) : this.thinned(this.#level(level + 1), scale);
      this.#levels.set(level, made);
    }
    return made;
  }
}
