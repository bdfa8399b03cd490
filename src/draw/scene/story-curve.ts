import type {Jump, TextLine} from '../../layout/index.js';
import {arrowHead, jumpPath, bendOf} from './paths.js';
import {groupNode, pathNode, textPosition, type SceneNode} from './scene-node.js';

/** From an event to the next in narrative order. One that goes back in time differs by an arrow, and not by colour. */
export function jumpNode({line, back, touchesSelected}: Jump, key: string): SceneNode {
  const [, out, into] = line;
  const classes = ['jump', back && 'is-back', touchesSelected && 'is-beside'].filter(Boolean).join(' ');
  const children = [pathNode('line', jumpPath(line), {})];
  if (back) {
    const tip = {x: out.x + bendOf(out, into), y: (out.y + into.y) / 2, width: 0, height: 0};
    children.push(pathNode('arrow', arrowHead(tip, back), {class: 'arrow'}));
  }
  return groupNode(key, {class: classes, part: back ? 'jump jump-back' : 'jump'}, children);
}

/** The rank of a row in narrative order. */
export function rankNode(rank: TextLine): SceneNode {
  const attributes = {class: 'place', part: 'place', ...textPosition(rank)};
  return {name: 'text', key: rank.text, attributes, text: rank.text};
}
