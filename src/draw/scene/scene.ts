import type {Frame, Mark, NowLine, TextLine, TimeBreak} from '../../layout/index.js';
import {langBeside, type PictureLangs} from '../picture-langs.js';
import {laneNode} from './lanes.js';
import {markNode, stemNodes} from './marks.js';
import {crisp, polyline, round, whole} from './paths.js';
import {SceneCache} from './scene-cache.js';
import {groupNode, lineNode, pathNode, textNode, textPosition, type Attributes, type SceneNode} from './scene-node.js';
import type {SceneOptions} from './scene-options.js';
import {jumpNode, rankNode} from './story-curve.js';
import {gridNodes, tickNodes} from './ticks.js';
import {jumpKind, markKind, nowKind} from './translate.js';

const HIDDEN = {'aria-hidden': 'true'};
// The same object in each frame, so that the renderer need not look into it.
const GRID = {class: 'grid', ...HIDDEN};
const AXIS = {class: 'axis', part: 'axis', ...HIDDEN};
const AXIS_LINE = {class: 'axis-line'};
const TICKS = {class: 'tick'};
const NOW = {class: 'now', part: 'now', ...HIDDEN};
const MARKS = {class: 'marks'};
const BREAK = {class: 'break', part: 'break'};
const COUNTS = {class: 'counts', ...HIDDEN};
const NONE: Attributes = {};

/**
 * A frame as SVG, back to front. The same frame and options give the same picture.
 * @param cache of the scenes before, all of one timeline and with the same options but for the tab stop
 */
export function sceneOf(frame: Frame, options: SceneOptions, cache = new SceneCache()): SceneNode[] {
  cache.beginFrame(frame.ticks);
  const {axis, breaks, lanes, now, storyCurve} = frame;
  const {interactive, langs, drawDensity} = options;
  const drawNow = (line: NowLine, key: string): SceneNode => nowNode(line, key, langs);
  const behind = [
    ...(options.drawEras?.(frame, options, cache) ?? []),
    ...(drawDensity && frame.density.length ? [drawDensity(frame, options)] : []),
    ...(drawDensity && frame.matching.length
      ? [drawDensity({...frame, density: frame.matching}, options, 'matching')]
      : []),
    ...(frame.counts?.length ? [groupNode('counts', COUNTS, frame.counts.map(countNode))] : []),
    cache.group('grid', GRID, gridNodes(frame, cache, interactive)),
    cache.group('stems', HIDDEN, stemNodes(frame, cache, interactive)),
  ];
  const around = [
    groupNode('axis', AXIS, [
      ...(axis.pieces ?? [axis]).map(({from, to}, index) => lineNode(`line ${index}`, from, to, AXIS_LINE)),
      ...(breaks ?? []).map(breakNode),
      cache.group('ticks', interactive ? TICKS : NONE, tickNodes(frame, cache, interactive)),
    ]),
    groupNode(
      'lanes',
      NONE,
      lanes.map((lane, index) => laneNode(lane, index, options)),
    ),
  ];
  const before = [
    cache.group('now', NOW, now ? [cache.node('now', nowKind, now, now.line[0]!, drawNow, {snap: whole})] : []),
    ...(storyCurve
      ? [
          cache.group(
            'jumps',
            HIDDEN,
            storyCurve.jumps.map((jump) => cache.node(`jump ${jump.id}`, jumpKind, jump, jump.line[0], jumpNode)),
          ),
        ]
      : []),
    cache.group('marks', MARKS, markNodes(frame, options, cache)),
    ...(storyCurve ? [groupNode('ranks', HIDDEN, storyCurve.ranks.map(rankNode))] : []),
  ];
  if (!hasGutter(frame)) return [...behind, ...around, ...before];
  return [...around, plotNode(frame, [...behind, ...before])];
}

/** Whether the names of lanes stand beside the picture. */
function hasGutter({orientation, plot, width}: Frame): boolean {
  return orientation === 'horizontal' && plot.width < width;
}

/** What moves is cut off where the names of lanes are. It needs no id, as a clip path would. */
function plotNode({plot: {x, width}, height}: Frame, children: readonly SceneNode[]): SceneNode {
  return {
    name: 'svg',
    key: 'plot',
    attributes: {class: 'plot', x, y: 0, width, height, viewBox: `${x} 0 ${width} ${height}`, overflow: 'hidden'},
    children,
  };
}

function markNodes({marks, orientation}: Frame, options: SceneOptions, cache: SceneCache): SceneNode[] {
  const draw = (mark: Mark, key: string) => markNode(mark, key, orientation === 'vertical', options);
  return marks.map((mark) =>
    cache.node(`mark ${mark.id}`, markKind, mark, mark.body, draw, {
      snap: round,
      variant: options.tabStop === mark.id,
    }),
  );
}

function countNode(line: TextLine, index: number): SceneNode {
  return {name: 'text', key: String(index), attributes: {class: 'minor', ...textPosition(line)}, text: line.text};
}

/** Dots in place of the line, and how much time they stand for. */
function breakNode({ms, line: {from, to}, label}: TimeBreak): SceneNode {
  return groupNode(`break ${ms}`, BREAK, [
    lineNode('line', from, to, {class: 'break-line'}),
    ...label.map((text, index) => textNode(`label ${index}`, text)),
  ]);
}

function nowNode({pieces, label}: NowLine, key: string, langs: PictureLangs | undefined): SceneNode {
  const d = pieces.map(({from, to}) => polyline([crisp(from), crisp(to)])).join('');
  return groupNode(key, {...NOW, ...langBeside(langs?.words, langs?.locale)}, [
    pathNode('line', d, {class: 'now-line'}),
    ...label.map((text, index) => textNode(`label ${index}`, text)),
  ]);
}
