/** Scales in equal ratios, numbered from a base on: 0 is the base, finer ones are above it and coarser ones below. */
export class ScaleLevels {
  /**
   * @param baseScale px per ms
   * @param perOctave levels until the scale has doubled
   */
  constructor(
    private readonly baseScale: number,
    private readonly perOctave: number,
  ) {}

  /** The finest level that is not finer than a scale, in px per ms. */
  levelOf(scale: number): number {
    return Math.floor(Math.log2(scale / this.baseScale) * this.perOctave + ROUNDING);
  }

  /** px per ms */
  scaleOf(level: number): number {
    return this.baseScale * 2 ** (level / this.perOctave);
  }
}

/** part of a level by which a logarithm may be too small, so that the scale of a level is found at that level */
const ROUNDING = 1e-6;

/** With a quarter of an octave between two levels, few labels come or go at once while one zooms. */
const LEVELS_PER_OCTAVE = 4;

/**
 * A pyramid of scales, coarse to fine (K. Been, E. Daiches and C. Yap, "Dynamic Map Labeling", 2006): each level finer
 * than the base is made from the next coarser one, each coarser one from the next finer, and none before it is first
 * looked at.
 */
export class ScalePyramid<Level> {
  readonly #scales: ScaleLevels;
  readonly #levels: Map<number, Level>;

  /**
   * @param baseScale px per ms
   * @param refined the next finer level: what the coarser one has, and what comes to fit at a scale
   * @param thinned the next coarser level: what of the finer one still fits at a scale
   */
  constructor(
    baseScale: number,
    base: Level,
    private readonly refined: (coarser: Level, scale: number) => Level,
    private readonly thinned: (finer: Level, scale: number) => Level,
  ) {
    this.#scales = new ScaleLevels(baseScale, LEVELS_PER_OCTAVE);
    this.#levels = new Map([[0, base]]);
  }

  /** The finest level that is not finer than a scale, in px per ms. */
  at(scale: number): Level {
    return this.#level(this.#scales.levelOf(scale));
  }

  #level(level: number): Level {
    let made = this.#levels.get(level);
    if (made === undefined) {
      const scale = this.#scales.scaleOf(level);
      made = level > 0 ? this.refined(this.#level(level - 1), scale) : this.thinned(this.#level(level + 1), scale);
      this.#levels.set(level, made);
    }
    return made;
  }
}

/**
 * A pyramid of what is shown, 1, and what is not, 0: each finer level shows what the coarser one does.
 * @param ranked indices of all that may be shown, the most important first
 * @param atHome what is shown at the home scale, in px per ms
 * @param withMore what is shown already, and those of the candidates that fit in between at a scale
 */
export function shownPyramid(
  ranked: readonly number[],
  homeScale: number,
  atHome: Uint8Array,
  withMore: (candidates: readonly number[], shown: Uint8Array, scale: number) => Uint8Array,
): ScalePyramid<Uint8Array> {
  const none = new Uint8Array(atHome.length);
  return new ScalePyramid(
    homeScale,
    atHome,
    (coarser, scale) => withMore(ranked, coarser, scale),
    (finer, scale) =>
      withMore(
        ranked.filter((index) => finer[index] === 1),
        none,
        scale,
      ),
  );
}
