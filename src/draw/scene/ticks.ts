import type {Frame, Point, TextLine, Tick} from '../../layout/index.js';
import {whole} from './paths.js';
import type {SceneCache} from './scene-cache.js';
import {groupNode, lineNode, textNode, type Attributes, type SceneNode} from './scene-node.js';
import {lineKind, textKind, tickKind} from './translate.js';

const TIERS = ['minor', 'major'] as const;

const GRID: Attributes = {part: 'grid'};
const NONE: Attributes = {};

/** @param together whether all lines are one path */
export function gridNodes({grid}: Frame, cache: SceneCache, together: boolean): SceneNode[] {
  if (together) return [cache.lines('lines', GRID, grid)];
  return grid.map((line, index) =>
    cache.node(`grid ${line.ms} ${index}`, lineKind, line, line.from, gridNode, {snap: whole}),
  );
}

/** @param together whether the lines of each tier are one path */
export function tickNodes({ticks}: Frame, cache: SceneCache, together: boolean): SceneNode[] {
  if (!together) {
    return ticks.map((tick) =>
      cache.node(`${tick.tier} ${tick.ms}`, tickKind, tick, tick.from, tickNode, {snap: whole}),
    );
  }
  const lines = TIERS.map((tier) => {
    const ofTier = ticks.filter((tick) => tick.tier === tier);
    return cache.lines(tier, {part: `tick tick-${tier}`}, ofTier);
  });
  const labels = ticks.flatMap((tick) =>
    tick.label.map((text, index) =>
      cache.node(`${tick.tier} ${tick.ms} ${index}`, textKind, text, labelOrigin(tick, text), tickLabelNode, {
        snap: whole,
      }),
    ),
  );
  return [...lines, ...labels];
}

/** A label moves with its tick. That of a tick out of the picture, which has no length, stays at the edge. */
function labelOrigin({from, to}: Tick, text: TextLine): Point {
  return from.x === to.x && from.y === to.y ? text : from;
}

function gridNode({from, to}: Pick<Tick, 'from' | 'to'>, key: string): SceneNode {
  return lineNode(key, from, to, GRID);
}

function tickNode({tier, from, to, label}: Tick, key: string): SceneNode {
  return groupNode(key, {class: 'tick', part: `tick tick-${tier}`}, [
    lineNode('line', from, to, NONE),
    ...label.map((text, index) => textNode(`label ${index}`, text)),
  ]);
}

/** In a group of its own, since browsers lay a text out anew when it is itself moved. */
function tickLabelNode(text: TextLine, key: string): SceneNode {
  return groupNode(key, NONE, [textNode('text', text)]);
}
