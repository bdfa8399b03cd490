import type {Era} from '../../model/index.js';
import type {EraShape} from './era-shape.js';

/** One stretch of an era, and where its title stands. */
export interface PlacedEra {
  readonly key: string;
  readonly era: Era;
  readonly shape: EraShape;
  /** ms at which it is taken to begin and to end */
  readonly begin: number;
  readonly end: number;
  /** line of its title, from 0 at the far side from the axis */
  readonly line: number;
  readonly tone: number;
}

/** The eras of a timeline in lines, the same for all windows. */
export interface ErasInLines {
  /** by their beginnings, the longer first */
  readonly placed: readonly PlacedEra[];
  /** px across that the titles take, at the far side from the axis */
  readonly height: number;
}

export const NO_LINES: ErasInLines = {placed: [], height: 0};
