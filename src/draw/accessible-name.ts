import {labelDate, type Frame, type Language} from '../layout/index.js';
import type {Timeline, TimelineEvent} from '../model/index.js';
import {formatWhen} from '../dates/index.js';
import {fill} from '../i18n/messages.js';
import {round} from './scene/paths.js';
import {PICTURE_STYLES} from './svg.styles.js';
import {sceneOf, type SceneNode} from './scene/scene.js';
import {toText} from './scene/serialize-svg.js';
import {withValues, type ThemeName} from './theme.js';

/** px of width below which a timeline stands upright by itself */
export const UPRIGHT_BELOW = 560;

export function orientationFor(
  wanted: 'auto' | 'horizontal' | 'vertical' | undefined,
  width: number,
): 'horizontal' | 'vertical' {
  if (wanted === 'horizontal' || wanted === 'vertical') return wanted;
  return width < UPRIGHT_BELOW ? 'vertical' : 'horizontal';
}

/** A frame as a document of its own. */
export function pictureText(
  frame: Frame,
  timeline: Timeline,
  language: Language,
  theme: Record<ThemeName, string>,
): string {
  const describe = ({event}: {event: TimelineEvent}) => nameOf(event, language, timeline.timeZone);
  const size = {width: round(frame.width), height: round(frame.height)};
  const title: SceneNode[] = timeline.title
    ? [{key: 'title', name: 'title', attributes: {}, text: timeline.title}]
    : [];
  return toText({
    key: 'svg',
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      lang: language.locale,
    },
    children: [
      ...title,
      {key: 'style', name: 'style', attributes: {}, text: withValues(PICTURE_STYLES, theme).replace(/rem\b/g, 'em')},
      {key: 'ground', name: 'rect', attributes: {...size, fill: theme.ground}},
      ...sceneOf(frame, {describe, interactive: false}),
    ],
  });
}

/** What an event is called where it is not seen: its title, and its date in words. */
export function nameOf({title, when}: TimelineEvent, language: Language, timeZone: string | undefined): string {
  const date = labelDate(when, language, timeZone);
  return title ? title + language.messages.separator + date : date;
}

/** The words at the reference line. */
export function nowLabelOf(timeline: Timeline, language: Language): string | undefined {
  return timeline.reference && fill(language.messages.asOf, formatWhen(timeline.reference, language));
}
