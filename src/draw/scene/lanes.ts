import type {Box, LaneLabel, TextLine} from '../../layout/index.js';
import {langBeside} from '../picture-langs.js';
import {crisp, round} from './paths.js';
import {
  groupNode,
  lineNode,
  pathNode,
  rectNode,
  textPosition,
  titleNode,
  type Attributes,
  type SceneNode,
} from './scene-node.js';
import type {SceneOptions} from './scene-options.js';

/** px of the sign that says whether a lane is open */
const SIGN = 8;

/** px of a lane's label that can be pressed */
const PRESSED_WIDTH = 120;

type LaneOptions = Pick<SceneOptions, 'describeLane' | 'interactive' | 'langs' | 'colorOf'>;

/** A lane's label, which opens and closes it, and the line between it and the lane above. */
export function laneNode(
  {id, title, text, box, collapsed, count}: LaneLabel,
  index: number,
  options: LaneOptions,
): SceneNode {
  const children: SceneNode[] = [];
  if (index > 0) {
    const {y} = crisp(box);
    children.push(lineNode('line', {x: box.x, y}, {x: box.x + box.width, y}, {class: 'lane-line'}));
  }
  if (text.text) {
    // The events without a group are not collapsed.
    const isButton = options.interactive && id !== null;
    const {langs} = options;
    // The name ends in words of the interface, and has one language.
    const around = isButton ? langs?.words : langs?.locale;
    const button = isButton
      ? {
          ...langBeside(around, langs?.locale),
          role: 'button',
          tabindex: index ? -1 : 0,
          'aria-expanded': String(!collapsed),
          'aria-label': options.describeLane?.(title, count) ?? title,
          'data-lane': id,
        }
      : {};
    const color = id === null ? undefined : options.colorOf?.(id);
    const lang = langBeside(langs?.content, around);
    children.push(
      groupNode('label', {class: 'lane-label', part: 'lane-label', ...button}, [
        ...(text.text === title ? [] : [titleNode(title, lang)]),
        ...(isButton ? [rectNode('target', targetOf(text), {class: 'target'}), signNode(text, collapsed, color)] : []),
        ...(color && !isButton ? [swatchNode(text, color)] : []),
        {name: 'text', key: 'text', attributes: {class: 'major', ...textPosition(text), ...lang}, text: text.text},
      ]),
    );
  }
  return groupNode(`lane ${id}`, {class: 'lane', part: 'lane'}, children);
}

/** The label and its sign, which stands before it. */
function targetOf({x, y, anchor}: TextLine): Box {
  const left = anchor === 'start' ? x - SIGN * 2 : x - PRESSED_WIDTH;
  return {x: left, y: y - SIGN * 2, width: PRESSED_WIDTH + SIGN * 2, height: SIGN * 3};
}

/** In the colour of the group, where the sign stands in a lane that opens and closes. */
function swatchNode({x, y, anchor}: TextLine, fill: string): SceneNode {
  const left = anchor === 'start' ? x - SIGN - 5 : x + 5;
  return rectNode('swatch', {x: left, y: y - SIGN - 1, width: SIGN, height: SIGN}, {class: 'swatch', fill, rx: 2});
}

/** Points to the label where the lane is collapsed, and down where it is open. */
function signNode({x, y, anchor}: TextLine, collapsed: boolean, color: string | undefined): SceneNode {
  const before = anchor === 'start' ? -1 : 1;
  if (color) return filledSignNode(x + before * 9, y - 4.5, collapsed ? -before : 0, color);
  const d = collapsed
    ? `M${round(x + before * 12)} ${round(y - 9)}l${-before * 5} 4.5l${before * 5} 4.5`
    : `M${round(x + before * 13)} ${round(y - 7)}l4.5 5l4.5 -5`;
  return pathNode('sign', d, SIGN_ATTRIBUTES);
}

/** The same, so large that its colour is seen. @param towards 1 to the right, -1 to the left, 0 down */
function filledSignNode(x: number, y: number, towards: number, fill: string): SceneNode {
  const d = towards
    ? `M${round(x - towards * 3.5)} ${round(y - 5.5)}l${towards * 7} 5.5l${-towards * 7} 5.5z`
    : `M${round(x - 5.5)} ${round(y - 3.5)}l5.5 7l5.5 -7z`;
  return pathNode('sign', d, {class: 'swatch', fill});
}

const SIGN_ATTRIBUTES: Attributes = {class: 'sign'};
