import {countText, type Frame, type Language} from '../../layout/index.js';
import type {Timeline} from '../../model/index.js';
import {eraName, markName} from '../accessible-name.js';
import type {ColorOf} from '../color/colors-of-groups.js';
import {langBeside, pictureLangs} from '../picture-langs.js';
import {withPresentation} from '../presentation.js';
import {round} from '../scene/paths.js';
import {textNode, type Attributes, type SceneNode} from '../scene/scene-node.js';
import type {DensityDrawing, EraDrawing} from '../scene/scene-options.js';
import {sceneOf} from '../scene/scene.js';
import {PICTURE_STYLES} from '../svg.styles.js';
import {svgText} from './svg-text.js';
import {withValues, type ThemeName} from '../theme.js';

/** px that the line takes that says how many events have no label */
export const MORE_HEIGHT = 22;

/** from the foot of that line up to its baseline, and from the picture's edge to its beginning, in px */
const MORE_RISE = 8;
const MORE_MARGIN = 16;

export interface DocumentOptions {
  /** events in the picture that have no label */
  readonly unlabelled?: number;
  readonly rightToLeft?: boolean | undefined;
  /** the colours of groups */
  readonly colorOf?: ColorOf | undefined;
  /** what draws its eras */
  readonly drawEras?: EraDrawing | undefined;
  /** what draws what is counted */
  readonly drawDensity?: DensityDrawing | undefined;
  /** of the document, in the place of its own or beside them */
  readonly attributes?: Attributes | undefined;
}

/** A frame as an SVG document that stands by itself, and changes nothing of one that it is put into. */
export function svgDocument(
  frame: Frame,
  timeline: Timeline,
  language: Language,
  theme: Record<ThemeName, string>,
  {unlabelled = 0, rightToLeft = false, colorOf, drawEras, drawDensity, attributes}: DocumentOptions = {},
): string {
  const size = {width: round(frame.width), height: round(frame.height + (unlabelled ? MORE_HEIGHT : 0))};
  const langs = pictureLangs(timeline, language);
  const title: SceneNode[] = timeline.title
    ? [{key: 'title', name: 'title', attributes: langBeside(langs.content, langs.locale), text: timeline.title}]
    : [];
  const scene = sceneOf(frame, {
    describe: (mark) => markName(mark, language, timeline.timeZone),
    drawEras,
    drawDensity,
    describeEra: (era) => eraName(era, language, timeline.timeZone),
    langs,
    ...(colorOf ? {colorOf} : {}),
    interactive: false,
  });
  const more = unlabelled
    ? [
        textNode(
          'more',
          {
            text: countText(language.messages.unlabelled, unlabelled, language),
            role: 'minor',
            x: rightToLeft ? size.width - MORE_MARGIN : MORE_MARGIN,
            y: size.height - MORE_RISE,
            anchor: rightToLeft ? 'end' : 'start',
          },
          langs.words === langs.locale ? undefined : langs.words,
        ),
      ]
    : [];
  const svg: SceneNode = {
    key: 'svg',
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      lang: language.locale,
      // Not those of a page in which it may come to stand.
      'font-style': 'normal',
      'font-weight': 400,
      ...attributes,
    },
    children: [...title, {key: 'ground', name: 'rect', attributes: {...size, fill: theme.ground}}, ...scene, ...more],
  };
  return withPresentation([svg], inPx(withValues(PICTURE_STYLES, theme)))
    .map(svgText)
    .join('');
}

/** px of a page's text, unless its reader has asked for another size. */
const ROOT_SIZE = 16;

/**
 * The picture is laid out in px, and its texts are to keep to that wherever it comes to stand. Lines of 1 px need not
 * be told so.
 */
function inPx(styles: string): string {
  return styles
    .replace(/([\d.]+)rem\b/g, (_, rem: string) => `${Number(rem) * ROOT_SIZE}px`)
    .replace(/(stroke: [^;{}]+;) stroke-width: 1px;/g, '$1');
}
