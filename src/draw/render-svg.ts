import {byOrientation} from '../layout/arrangements/by-orientation.js';
import {storyCurve} from '../layout/arrangements/story-curve.js';
import {ESTIMATED_METRICS, fitsCurve, languageOf, Layout, type Metrics} from '../layout/index.js';
import type {Timeline} from '../model/index.js';
import type {TimeWindow} from '../view/index.js';
import type {Messages} from '../i18n/index.js';
import {nowLabelOf} from './accessible-name.js';
import {orientationFor} from './orientation.js';
import {svgDocument} from './svg-document.js';
import {themeValues, type ThemeName} from './theme.js';

export interface RenderOptions {
  /** px */
  readonly width: number;
  /** px; as high as its content where absent */
  readonly height?: number;
  /** `auto` is vertical below 560 px */
  readonly orientation?: 'auto' | 'horizontal' | 'vertical';
  /** as a story curve: time across, narrative order downwards. Of more than 200 events there is none */
  readonly curve?: boolean;
  /** what to show; everything where absent */
  readonly window?: TimeWindow;
  /** BCP 47; that of the messages, else the timeline's own, else English */
  readonly locale?: string;
  /** the words around dates, or some of them; English unless given */
  readonly messages?: Partial<Messages>;
  readonly colorScheme?: 'light' | 'dark';
  /** values for the theme's variables, named without `--circa-` */
  readonly theme?: Partial<Record<ThemeName, string>>;
  /** widths of texts and sizes of things, where they can be known; estimated from the default theme where not */
  readonly metrics?: Metrics;
  readonly rightToLeft?: boolean;
}

/**
 * A timeline as a picture: SVG text that stands by itself, the same in Node as in a browser.
 * @throws RangeError where width or height is not a number of px above 0
 */
export function renderSVG(timeline: Timeline, options: RenderOptions): string {
  const {width, height, colorScheme = 'light', theme = {}, metrics = ESTIMATED_METRICS, rightToLeft} = options;
  if (!(width > 0) || width === Infinity)
    throw new RangeError(`renderSVG: received a width of ${width}, expected px above 0`);
  if (height !== undefined && !(height > 0 && height < Infinity))
    throw new RangeError(`renderSVG: received a height of ${height}, expected px above 0`);
  const language = languageOf(options.locale ?? options.messages?.locale ?? timeline.lang ?? 'en', options.messages);
  const arrangement = options.curve && fitsCurve(timeline) ? storyCurve : byOrientation;
  const orientation = arrangement === storyCurve ? 'horizontal' : orientationFor(options.orientation, width);
  const layout = new Layout(timeline, {
    width,
    height,
    orientation,
    arrangement,
    language,
    metrics,
    rightToLeft,
    nowLabel: nowLabelOf(timeline, language),
  });
  const frame = layout.frame(options.window ?? layout.home);
  return svgDocument(frame, timeline, language, {...themeValues(colorScheme), ...theme});
}
