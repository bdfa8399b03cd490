import {byScale, type Scale} from '../../layout/arrangements/by-scale.js';
import {storyCurve} from '../../layout/arrangements/story-curve.js';
import {ANY_ERAS} from '../../layout/eras/any-eras.js';
import {LABELS_OF_MANY} from '../../layout/labels/many/labels-of-many.js';
import {densityOf} from '../../layout/marks/density.js';
import {
  ESTIMATED_METRICS,
  fitsCurve,
  languageOf,
  Layout,
  shapeOf,
  type Frame,
  type Metrics,
} from '../../layout/index.js';
import {meeting, runSteps, type Timeline} from '../../model/index.js';
import {subsetTimeline} from '../../model/filter/subset.js';
import {parseColor} from '../../model/color/parse-color.js';
import type {TimeWindow} from '../../view/index.js';
import type {Messages} from '../../i18n/index.js';
import {nowLabelOf} from '../accessible-name.js';
import {colorsOfGroups} from '../color/colors-of-groups.js';
import {readableColor} from '../color/readable-color.js';
import {orientationFor} from '../orientation.js';
import {densityNode} from '../scene/density.js';
import {eraNodes} from '../scene/eras.js';
import type {Attributes} from '../scene/scene-node.js';
import {givenTheme} from './given-theme.js';
import {MORE_HEIGHT, svgDocument} from './svg-document.js';
import {type ThemeName} from '../theme.js';
import {themeValues} from './theme-values.js';

export interface RenderOptions {
  /** px */
  readonly width: number;
  /** px; as high as its content where absent: of up to 1,000 events, as all labels take */
  readonly height?: number | undefined;
  /**
   * px at most where no height is given; more only where the axis, the names of all lanes and one row of labels, or all
   * rows of a story curve, ask for more. The picture then says how many events have no label
   */
  readonly maxHeight?: number | undefined;
  /** `auto` is vertical below 560 px */
  readonly orientation?: 'auto' | 'horizontal' | 'vertical' | undefined;
  /**
   * `time` gives each stretch of time as much room as it is long. `auto`: an upright picture of up to 200 events is
   * elastic, so that each event has the room that its label needs, unless a height is given that is too low for that
   */
  readonly scale?: Scale | undefined;
  /** as a story curve: time across, narrative order downwards. Of more than 200 events there is none */
  readonly curve?: boolean | undefined;
  /** what to show; everything where absent. An elastic picture has each event whole that lies in it */
  readonly window?: TimeWindow | undefined;
  /** BCP 47; that of the messages, else the timeline's own, else English */
  readonly locale?: string | undefined;
  /** the words around dates, or some of them; English unless given */
  readonly messages?: Partial<Messages> | undefined;
  readonly colorScheme?: 'light' | 'dark' | undefined;
  /** values for the theme's variables, named with or without `--circa-` */
  readonly theme?: Partial<Record<ThemeName | `--circa-${ThemeName}`, string>> | undefined;
  /** widths of texts and sizes of things, where they can be known; estimated from the default theme where not */
  readonly metrics?: Metrics | undefined;
  readonly rightToLeft?: boolean | undefined;
}

/**
 * A timeline as a picture: SVG text that stands by itself, the same in Node as in a browser. Nobody can zoom it to see
 * what was left out, so that it grows until all labels are in it, and says what a given height leaves no room for.
 * @throws RangeError where width, height or the greatest height is not a number of px above 0, or the theme has a
 *   variable that there is not
 */
export function renderSVG(timeline: Timeline, options: RenderOptions): string {
  return svgPicture(timeline, options);
}

/** @param attributes of the picture as a whole, in the place of its own or beside them */
export function svgPicture(timeline: Timeline, options: RenderOptions, attributes?: Attributes): string {
  const {width, height, maxHeight, window, colorScheme = 'light', theme = {}, metrics = ESTIMATED_METRICS} = options;
  if (!isLength(width)) throw new RangeError(`renderSVG: received a width of ${width}, expected px above 0`);
  if (height !== undefined && !isLength(height))
    throw new RangeError(`renderSVG: received a height of ${height}, expected px above 0`);
  if (maxHeight !== undefined && !isLength(maxHeight))
    throw new RangeError(`renderSVG: received a maxHeight of ${maxHeight}, expected px above 0`);
  const language = languageOf(options.locale ?? options.messages?.locale ?? timeline.lang ?? 'en', options.messages);
  const shown = window ? within(timeline, window) : timeline;
  const arrangement = options.curve && fitsCurve(shown) ? storyCurve : byScale(options.scale ?? 'auto');
  const orientation = arrangement === storyCurve ? 'horizontal' : orientationFor(options.orientation, width);
  const frameAt = (exactly: number | undefined, atMost?: number): Frame => {
    const layout = new Layout(shown, {
      width,
      height: exactly,
      still: {window, maxHeight: atMost},
      orientation,
      arrangement,
      language,
      metrics,
      labelsOfMany: LABELS_OF_MANY,
      densityOf,
      rightToLeft: options.rightToLeft,
      eras: ANY_ERAS,
      nowLabel: nowLabelOf(timeline, language),
    });
    // An elastic one has each of those events whole.
    return layout.frame(layout.isElastic ? layout.home : (window ?? layout.home));
  };
  const frameIn = (lessHeight: number): Frame => {
    const less = (px: number | undefined): number | undefined => px && Math.max(1, px - lessHeight);
    const [exactly, atMost] = [less(height), less(maxHeight)];
    const frame = frameAt(exactly, atMost);
    return exactly === undefined && atMost !== undefined ? lowered(frame, atMost, frameAt) : frame;
  };
  const unlabelledIn = ({marks}: Frame): number => shown.events.length - marks.filter(({label}) => label).length;
  const values = givenTheme(colorScheme, theme);
  const ground = parseColor(values.ground) ?? themeValues(colorScheme).ground;
  const colorOf = colorsOfGroups(timeline, {
    themed: (number) => values[`group-${number}` as ThemeName],
    own: (color) => readableColor(color, ground),
  });
  let frame = frameIn(0);
  if (unlabelledIn(frame)) frame = frameIn(MORE_HEIGHT);
  return svgDocument(frame, timeline, language, values, {
    unlabelled: unlabelledIn(frame),
    rightToLeft: options.rightToLeft,
    colorOf,
    drawEras: eraNodes,
    drawDensity: densityNode,
    attributes,
  });
}

/** Attempts to lay out a picture in less height than it takes by itself. */
const ATTEMPTS = 8;

/**
 * A picture that is higher than it may be, in the least height in which nothing lies over the axis or out of it: given
 * a height, a layout takes less room above and below its rows than it does by itself.
 */
function lowered(frame: Frame, maxHeight: number, frameAt: (height: number) => Frame): Frame {
  const tooMuch = frame.height - maxHeight;
  for (let attempt = 0; attempt < ATTEMPTS && tooMuch > 0; attempt += 1) {
    const low = frameAt(Math.ceil(maxHeight + (tooMuch * attempt) / ATTEMPTS));
    if (hasRoom(low)) return low;
  }
  return frame;
}

function hasRoom({plot, marks, lanes}: Frame): boolean {
  const boxes = [
    ...marks.flatMap(({body, label}) => [body, ...(label ? [label.box] : [])]),
    ...lanes.map(({box}) => box),
  ];
  const foot = plot.y + plot.height;
  return plot.height >= 0 && boxes.every(({y, height}) => y >= plot.y - 1 && y + height <= foot + 1);
}

function isLength(px: number): boolean {
  return px > 0 && px < Infinity;
}

/** Those of the events whose signs lie in a window. */
function within(timeline: Timeline, {start, end}: TimeWindow): Timeline {
  const indices: number[] = [];
  for (const segment of timeline.lanes.flatMap(({segments}) => segments)) {
    meeting(segment, start, end, (row) => {
      const index = segment.given[row]!;
      const {begin, end: signEnd} = shapeOf(timeline.events[index]!.when, timeline);
      if (signEnd >= start && begin <= end) indices.push(index);
      return false;
    });
  }
  return runSteps(subsetTimeline(timeline, Uint32Array.from(indices.sort((a, b) => a - b))));
}
