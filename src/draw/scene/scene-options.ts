import type {Frame, Mark} from '../../layout/index.js';
import type {Era} from '../../model/index.js';
import type {PictureLangs} from '../picture-langs.js';
import type {SceneCache} from './scene-cache.js';
import type {SceneNode} from './scene-node.js';

/** Draws the bands of eras, and their titles over them: `eraNodes`, which is handed in, since few data have eras. */
export type EraDrawing = (frame: Frame, options: SceneOptions, cache: SceneCache) => SceneNode[];

/** Draws what is counted: `densityNode`, which is handed in, since few data need it. */
export type DensityDrawing = (
  frame: Pick<Frame, 'orientation' | 'density'>,
  options: Pick<SceneOptions, 'colorOf'>,
  name?: 'density' | 'matching',
) => SceneNode;

/** What a scene says to those who do not see it, and whether one can use it. */
export interface SceneOptions {
  /** the accessible name of a mark */
  describe(mark: Mark): string;
  /** without it no eras are drawn */
  readonly drawEras?: EraDrawing | undefined;
  /** without it nothing that is counted is drawn */
  readonly drawDensity?: DensityDrawing | undefined;
  /** the accessible name of an era; none where all are named elsewhere */
  describeEra?(era: Era): string;
  /** the accessible name of a lane with so many events */
  describeLane?(title: string, count: number): string;
  /** the colour of a group; undefined where it has none */
  colorOf?(group: string | undefined): string | undefined;
  /** whether that says more than title and date, in words of the interface: the places in both orders */
  readonly saysPlaces?: boolean | undefined;
  /** what each text is written in; all in one language where absent */
  readonly langs?: PictureLangs | undefined;
  /** id of the event whose mark the tab key reaches */
  readonly tabStop?: string | null | undefined;
  /**
   * Whether the picture is used. One that is has marks and lanes as buttons, and draws the many lines that are neither
   * pressed nor named, all of one look, as one path. One that stands by itself has each line and tick as an element of
   * its own, for whoever goes on working with it, and no ids, for it may stand in one document with others.
   */
  readonly interactive: boolean;
}
