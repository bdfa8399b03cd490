import type {Bar, Cell, Dot, Knowledge, Mark} from '../../../layout/index.js';
import {DOT_STEP, lineDots, openRing, outlineDashes, outlinePath, polygon, polyline, round} from '../paths.js';
import {circleNode, pathNode, rectNode, type Attributes, type SceneNode} from '../scene-node.js';
import {fadeNodes} from './fades.js';

/** px of the line of an open ring, which runs within its radius; see `.hollow` in the styles */
const RING_LINE = 2;
/** px of the corners of a cell */
const CELL_CORNER = 2;
/** px between a dot and the ring around the most important event */
const HALO_MARGIN = 3.5;

/** What a mark says of its time. */
export function signNodes(mark: Mark, vertical: boolean): SceneNode[] {
  const {joints, cells, bars, fades, dots, lead} = mark;
  return [
    ...joints.map(({from, to}, index) => pathNode(`joint ${index}`, polyline([from, to]), {class: 'joint'})),
    ...cells.flatMap((cell, index) => cellNodes(String(index), cell, vertical)),
    ...bars.map((bar, index) => barNode(`core ${index}`, bar)),
    ...fades.flatMap((fade, index) => fadeNodes(String(index), fade)),
    ...dots.map((dot, index) => dotNode(`dot ${index}`, dot, vertical)),
    ...(lead && dots.length === 1 ? [haloNode(dots[0]!)] : []),
  ];
}

/** How the line around what is not certain is broken: dotted where it is uncertain. */
function classesOf(name: string, {uncertain}: Pick<Knowledge, 'uncertain'>): string {
  return uncertain ? `${name} is-uncertain` : name;
}

/** As an attribute, and in a page as a property that no page's rule stands before: `sign-guards.styles.ts`. */
function dashes(lengths: string): Attributes {
  return {'stroke-dasharray': lengths, '--_dash': lengths};
}

function cellNodes(key: string, {box, edges, certain, uncertain}: Cell, vertical: boolean): SceneNode[] {
  if (certain) return [rectNode(`cell ${key}`, box, {class: 'cell', part: 'core', rx: CELL_CORNER})];
  const thickness = vertical ? box.width : box.height;
  return [
    rectNode(`range ${key}`, box, {class: 'range', part: 'range'}),
    pathNode(`outline ${key}`, outlinePath(box, edges, vertical), {
      class: classesOf('outline', {uncertain}),
      ...dashes(uncertain ? lineDots(thickness) : outlineDashes(thickness)),
    }),
  ];
}

function barNode(key: string, {outline, uncertain}: Bar): SceneNode {
  const dots = uncertain ? dashes(`0 ${DOT_STEP}`) : {};
  return pathNode(key, polygon(outline), {class: classesOf('core', {uncertain}), part: 'core', ...dots});
}

function dotNode(key: string, {center, radius, certain, approximate, uncertain}: Dot, vertical: boolean): SceneNode {
  if (certain) return circleNode(key, center, round(radius), {class: 'dot', part: 'core'});
  const drawn = round(radius - RING_LINE / 2);
  const attributes: Attributes = {
    class: classesOf('hollow', {uncertain}),
    part: 'range',
    ...(uncertain ? dashes(lineDots(2 * Math.PI * drawn)) : {}),
  };
  return approximate
    ? pathNode(key, openRing(center, drawn, vertical), attributes)
    : circleNode(key, center, drawn, attributes);
}

function haloNode({center, radius}: Dot): SceneNode {
  return circleNode('halo', center, round(radius + HALO_MARGIN), {class: 'halo'});
}
