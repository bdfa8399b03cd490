import type {Box, Fade, Side} from '../../../layout/index.js';
import {arrowHead, questionMark} from '../paths.js';
import {groupNode, pathNode, rectNode, type SceneNode} from '../scene-node.js';

/** How opaque a fade begins: what is certain as a bar, what is possible as a light range. */
const FADE_OPACITY = {certain: 1, possible: 0.12};

/** part of a fade over which it thins out where a question mark follows */
const BEFORE_QUESTION = 0.68;
/** px of the least height of a question mark, and its part of a bar's thickness */
const LEAST_QUESTION = 9;
const QUESTION_PART = 1.35;
/** an arrowhead's part of the thickness of what fades */
const HEAD_PART = {certain: 0.6, possible: 0.28};

/**
 * An end that is not given: what goes on points on with an arrow, and what ended nobody knows when has a question mark.
 */
export function fadeNodes(key: string, fade: Fade): SceneNode[] {
  const {box, towards, certain, unknown} = fade;
  const thinning = unknown ? {...fade, box: beginningOf(box, towards, BEFORE_QUESTION)} : fade;
  const thickness = Math.min(box.width, box.height);
  return [
    fadeLayers(`fade ${key}`, thinning),
    unknown
      ? questionNode(`question ${key}`, fade, Math.max(LEAST_QUESTION, thickness * QUESTION_PART))
      : pathNode(`arrow ${key}`, arrowHead(box, towards, thickness * HEAD_PART[certain ? 'certain' : 'possible']), {
          class: 'arrow',
        }),
  ];
}

/** In the middle of what the fade leaves of its box. */
function questionNode(key: string, {box, towards}: Fade, size: number): SceneNode {
  const {x, y, width, height} = box;
  const at = (1 + BEFORE_QUESTION) / 2;
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const center = {
    left: {x: x + width * (1 - at), y: middleY},
    right: {x: x + width * at, y: middleY},
    up: {x: middleX, y: y + height * (1 - at)},
    down: {x: middleX, y: y + height * at},
  }[towards];
  return pathNode(key, questionMark(center, size), {class: 'arrow'});
}

/** Layers of a fade: so many that their ends are not seen. */
const LAYERS = 16;

/**
 * Layers that all begin where the fade does, each longer than the one above and just opaque enough that together they
 * fade out evenly. Not a gradient, which has no colour of a group, and is found by its id: of several pictures in one
 * document, in whichever comes first.
 */
function fadeLayers(key: string, {box, towards, certain}: Fade): SceneNode {
  const kind = certain ? 'certain' : 'possible';
  const opacityAt = (layer: number): number => FADE_OPACITY[kind] * Math.max(0, 1 - (layer + 0.5) / LAYERS);
  const layers = Array.from({length: LAYERS}, (_, layer) => {
    const own = 1 - (1 - opacityAt(layer)) / (1 - (layer + 1 < LAYERS ? opacityAt(layer + 1) : 0));
    return rectNode(String(layer), beginningOf(box, towards, (layer + 1) / LAYERS), {
      'fill-opacity': Math.round(own * 10_000) / 10_000,
    });
  });
  return groupNode(key, {class: `fade fade-${kind}`, part: certain ? 'core' : 'range'}, layers);
}

/** The first part of a box, seen from the side from which a fade comes. */
function beginningOf({x, y, width, height}: Box, towards: Side, part: number): Box {
  const [partOfWidth, partOfHeight] = [width * part, height * part];
  switch (towards) {
    case 'right':
      return {x, y, width: partOfWidth, height};
    case 'left':
      return {x: x + width - partOfWidth, y, width: partOfWidth, height};
    case 'down':
      return {x, y, width, height: partOfHeight};
    case 'up':
      return {x, y: y + height - partOfHeight, width, height: partOfHeight};
  }
}
