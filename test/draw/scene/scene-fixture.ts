// Six events, each with another sign, as a frame; and what tests ask of a scene.

import {markName, type SceneNode} from '../../../src/draw/index.js';
import {byOrientation} from '../../../src/layout/arrangements/by-orientation.js';
import {densityOf} from '../../../src/layout/marks/density.js';
import {ESTIMATED_METRICS, languageOf, Layout, type Frame} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {spanOf, translate} from '../../../src/view/index.js';

const {timeline} = createTimeline([
  {id: 'year', date: '2014', title: 'In a year', importance: 2},
  {id: 'about', date: '2015-22~', title: 'About a summer'},
  {id: 'perhaps', date: '2016-05-03?', title: 'Perhaps a day'},
  {id: 'since', date: '2017/..', title: 'Since a year'},
  {id: 'until', date: '../2012', title: 'Until a year'},
  {id: 'day', date: '2018-05-03', title: 'On a day'},
]);
export const layout = new Layout(timeline, {
  densityOf,
  width: 1000,
  orientation: 'horizontal',
  arrangement: byOrientation,
  language: languageOf('en'),
  metrics: ESTIMATED_METRICS,
});
export const home = layout.frame(layout.home, {selected: 'day', focused: 'about'});
export const describeMark = (mark: Frame['marks'][number]) => markName(mark, languageOf('en'), undefined);
export const interactive = {describe: describeMark, interactive: true, tabStop: 'about'};

export const all = (nodes: readonly SceneNode[]): SceneNode[] =>
  nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
export const find = (nodes: readonly SceneNode[], key: string): SceneNode => {
  const found = all(nodes).find((node) => node.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};
export const marksOf = (nodes: readonly SceneNode[]) => find(nodes, 'marks').children!;

/** The frame of a window that has been panned by so many px, from the left to the right. */
export function pannedBy(px: number): Frame {
  const by = (-px * spanOf(layout.home)) / layout.options.width;
  return layout.frame(translate(layout.home, by), {selected: 'day', focused: 'about'});
}
