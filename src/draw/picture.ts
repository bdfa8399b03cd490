import {ESTIMATED_METRICS, labelDate, languageOf, Layout, type Frame, type Language, type Metrics} from '../layout/index.js';
import type {Timeline, TimelineEvent} from '../model/index.js';
import {formatWhen, type Messages} from '../when/index.js';
import {fill} from '../when/local-date.js';
import type {TimeWindow} from '../view/index.js';
import {densityNode} from './density.js';
import {round} from './geometry.js';
import {PICTURE_STYLES} from './picture.styles.js';
import {sceneOf, type SceneNode} from './scene.js';
import {toText} from './svg-text.js';
import {themeValues, withValues, type ThemeName} from './theme.js';

export interface RenderOptions {
  /** px */
  readonly width: number;
  /** px; as high as its content where absent */
  readonly height?: number;
  /** `auto` is vertical below 560 px */
  readonly orientation?: 'auto' | 'horizontal' | 'vertical';
  /** the stretch of time to show; everything where absent */
  readonly window?: TimeWindow;
  /** BCP 47; that of the messages, else the timeline's own, else English */
  readonly locale?: string;
  /** the words around dates; English unless given */
  readonly messages?: Messages;
  readonly colorScheme?: 'light' | 'dark';
  /** values for the theme's variables, named without `--circa-` */
  readonly theme?: Partial<Record<ThemeName, string>>;
  /** widths of texts and sizes of things, where they can be known; estimated from the default theme where not */
  readonly metrics?: Metrics;
  readonly rightToLeft?: boolean;
}

/** px of width below which a timeline stands upright by itself */
export const UPRIGHT_BELOW = 560;

export function orientationFor(wanted: 'auto' | 'horizontal' | 'vertical' | undefined, width: number): 'horizontal' | 'vertical' {
  if (wanted === 'horizontal' || wanted === 'vertical') return wanted;
  return width < UPRIGHT_BELOW ? 'vertical' : 'horizontal';
}

/**
 * A timeline as a picture: SVG text that stands by itself, the same in Node as in a browser.
 * @throws RangeError where width or height is not a number of px above 0
 */
export function renderSVG(timeline: Timeline, options: RenderOptions): string {
  const {width, height, colorScheme = 'light', theme = {}, metrics = ESTIMATED_METRICS, rightToLeft} = options;
  if (!(width > 0) || width === Infinity) throw new RangeError(`renderSVG: received a width of ${width}, expected px above 0`);
  if (height !== undefined && !(height > 0 && height < Infinity)) throw new RangeError(`renderSVG: received a height of ${height}, expected px above 0`);
  const language = languageOf(options.locale ?? options.messages?.locale ?? timeline.lang ?? 'en', options.messages);
  const orientation = orientationFor(options.orientation, width);
  const layout = new Layout(timeline, {width, height, orientation, language, metrics, rightToLeft, nowLabel: nowLabelOf(timeline, language)});
  const frame = layout.frame(options.window ?? layout.home);
  return pictureText(frame, timeline, language, {...themeValues(colorScheme), ...theme});
}

/** A frame as a document of its own. */
export function pictureText(frame: Frame, timeline: Timeline, language: Language, theme: Record<ThemeName, string>): string {
  const describe = ({event}: {event: TimelineEvent}) => nameOf(event, language, timeline.timeZone);
  const size = {width: round(frame.width), height: round(frame.height)};
  const title: SceneNode[] = timeline.title ? [{key: 'title', name: 'title', attributes: {}, text: timeline.title}] : [];
  return toText({
    key: 'svg',
    name: 'svg',
    attributes: {xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', lang: language.locale},
    children: [
      ...title,
      {key: 'style', name: 'style', attributes: {}, text: withValues(PICTURE_STYLES, theme).replace(/rem\b/g, 'em')},
      {key: 'ground', name: 'rect', attributes: {...size, fill: theme.ground}},
      densityNode(frame),
      ...(frame.matching.length ? [densityNode({...frame, density: frame.matching}, 'matching')] : []),
      ...sceneOf(frame, {describe, interactive: false}),
    ],
  });
}

/** What an event is called where it is not seen: its title, and its date in words. */
export function nameOf({title, when}: TimelineEvent, language: Language, timeZone: string | undefined): string {
  const date = labelDate(when, language, timeZone);
  return title ? `${title}, ${date}` : date;
}

/** The words at the reference line. */
export function nowLabelOf(timeline: Timeline, language: Language): string | undefined {
  return timeline.reference && fill(language.messages.asOf, formatWhen(timeline.reference, language));
}
