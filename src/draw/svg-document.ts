import {contentLangBeside, type Frame, type Language} from '../layout/index.js';
import type {Timeline} from '../model/index.js';
import {accessibleName} from './accessible-name.js';
import {round} from './scene/paths.js';
import type {SceneNode} from './scene/scene-node.js';
import {sceneOf} from './scene/scene.js';
import {PICTURE_STYLES} from './svg.styles.js';
import {svgText} from './svg-text.js';
import {withValues, type ThemeName} from './theme.js';

/** A frame as an SVG document that stands by itself, with its styles in it. */
export function svgDocument(
  frame: Frame,
  timeline: Timeline,
  language: Language,
  theme: Record<ThemeName, string>,
): string {
  const size = {width: round(frame.width), height: round(frame.height)};
  const contentLang = contentLangBeside(timeline.lang, language);
  const title: SceneNode[] = timeline.title
    ? [{key: 'title', name: 'title', attributes: contentLang ? {lang: contentLang} : {}, text: timeline.title}]
    : [];
  // No page says how large the root's text is: `em` is that of the document itself.
  const styles = withValues(PICTURE_STYLES, theme).replace(/rem\b/g, 'em');
  const scene = sceneOf(frame, {
    describe: ({event}) => accessibleName(event, language, timeline.timeZone),
    contentLang,
    interactive: false,
  });
  return svgText({
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
      {key: 'style', name: 'style', attributes: {}, text: styles},
      {key: 'ground', name: 'rect', attributes: {...size, fill: theme.ground}},
      ...scene,
    ],
  });
}
