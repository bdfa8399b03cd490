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

type LaneOptions = Pick<SceneOptions, 'describeLane' | 'interactive' | 'langs'>;

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
    const lang = langBeside(langs?.content, around);
    children.push(
      groupNode('label', {class: 'lane-label', part: 'lane-label', ...button}, [
        ...(text.text === title ? [] : [titleNode(title, lang['lang'] as string | undefined)]),
        ...(isButton ? [rectNode('target', targetOf(text), {class: 'target'}), signNode(text, collapsed)] : []),
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

/** Points to the label where the lane is collapsed, and down where it is open. */
function signNode({x, y, anchor}: TextLine, collapsed: boolean): SceneNode {
  const before = anchor === 'start' ? -1 : 1;
  const d = collapsed
    ? `M${round(x + before * 12)} ${round(y - 9)}l${-before * 5} 4.5l${before * 5} 4.5`
    : `M${round(x + before * 13)} ${round(y - 7)}l4.5 5l4.5 -5`;
  return pathNode('sign', d, SIGN_ATTRIBUTES);
}

const SIGN_ATTRIBUTES: Attributes = {class: 'sign'};
