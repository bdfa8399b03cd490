import {STORY_CURVE_LIMIT, type Lane, type Timeline} from '../model/index.js';
import type {TimeWindow} from '../view/index.js';
import type {EraLayout} from './eras/era-layout.js';
import type {DensityStrip} from './frame.js';
import type {EventLabel, Sought} from './labels/text/label.js';
import type {LabelsOfMany} from './labels/many/labels-of-many.js';
import type {Language} from './language.js';
import type {Density, DensityOf, StripGeometry} from './marks/density.js';
import type {Metrics} from './metrics.js';
import type {TimeScale} from './scale.js';

/** What a picture is made for. */
export interface PictureOptions {
  /** px */
  readonly width: number;
  /** px; as high as its content where absent */
  readonly height?: number | undefined;
  readonly orientation: 'horizontal' | 'vertical';
  readonly rightToLeft?: boolean | undefined;
  readonly language: Language;
  readonly metrics: Metrics;
  /** what chooses the labels of many events, which are merely counted without it; few do not need it */
  readonly labelsOfMany?: LabelsOfMany | undefined;
  /**
   * what counts events that are not drawn one by one; without it few are drawn where they stand, over each other, and
   * of many those without a label are not drawn at all
   */
  readonly densityOf?: DensityOf | undefined;
  /** ids of groups whose lanes show no more than their label and where their events are */
  readonly collapsed?: ReadonlySet<string> | undefined;
  /** absent of a picture that can be zoomed */
  readonly still?: Still | undefined;
  /** what lays the eras out; without it they are left out */
  readonly eras?: EraLayout | undefined;
  /** those of few events that get a label first, whatever their importance: they are looked for */
  readonly sought?: Sought | undefined;
  /** words at the reference line, such as "as of 1 July 2019" */
  readonly nowLabel?: string | undefined;
}

/**
 * A picture that shows one window, and into which nothing can be brought by zooming or panning. So it grows until all
 * labels are in it, as far as each label is tried against all others.
 */
export interface Still {
  /** what it shows; everything where absent */
  readonly window?: TimeWindow | undefined;
  /** px that it may be high, where it has no height; as high as need be where absent */
  readonly maxHeight?: number | undefined;
}

/** What stands out in a frame, beyond what its scale shows. */
export interface Featured {
  /** ids of events */
  readonly selected: string | null;
  readonly focused: string | null;
  /** absent where all events are alike */
  readonly matches?: Matches | undefined;
  /**
   * A window that was shown before. Of many events, a label that has come to fit or has come into view since then is
   * not drawn yet, and its event is still counted. Absent where every label is drawn.
   */
  readonly labelledFor?: TimeWindow | undefined;
}

/** The events that are looked for: all others are dimmed. */
export interface Matches extends Sought {
  /**
   * Counts those of a lane, or of all lanes, that are not drawn one by one.
   * @param all the density of all events there
   */
  density(
    all: Density,
    lane: Lane | undefined,
    scale: TimeScale,
    shown: readonly EventLabel[],
    strip: StripGeometry,
  ): readonly DensityStrip[];
}

/** Whether there can be a story curve of a timeline. */
export function fitsCurve({events}: Timeline): boolean {
  return events.length > 0 && events.length <= STORY_CURVE_LIMIT;
}
