import type {Box, Frame, Mark, Point, Side, TextLine, Tick} from '../layout/index.js';
import {arrowHead, bracketOutline, crisp, line, polyline, rect, round} from './geometry.js';

/** A piece of SVG as plain data, to be put into a page or written out as text. */
export interface SceneNode {
  /** among its siblings, for as long as it is the same thing */
  readonly key: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly SceneNode[];
}

/** What a scene says to those who do not see it, and which mark the tab key reaches. */
export interface SceneWords {
  /** the accessible name of a mark */
  describe(mark: Mark): string;
  /** absent in a picture that cannot be used */
  readonly tabStop?: string | null | undefined;
  readonly interactive: boolean;
}

/** px between a label that lies on its mark and the mark's cut ends */
const TAG_MARGIN = 6;
const RING_MARGIN = 4;

/** A frame as SVG, back to front. Pure: the same frame gives the same scene. */
export function sceneOf(frame: Frame, words: SceneWords): SceneNode[] {
  return [
    group('defs', 'defs', {}, GRADIENTS),
    group('g', 'grid', {class: 'grid', 'aria-hidden': 'true'}, frame.grid.map(({ms, from, to}) => lineNode(`grid ${ms}`, from, to, {part: 'grid'}))),
    group('g', 'stems', {'aria-hidden': 'true'}, frame.marks.flatMap(stemNodes)),
    group('g', 'density', {'aria-hidden': 'true'}, frame.density.flatMap(({box, certain, possible}, index) => [
      rectNode(`possible ${index}`, box, {class: 'density-possible', part: 'density'}),
      ...(certain > 0 ? [rectNode(`certain ${index}`, shareOf(box, certain / possible, frame), {class: 'density-certain', part: 'density'})] : []),
    ])),
    group('g', 'axis', {class: 'axis', part: 'axis', 'aria-hidden': 'true'}, [
      lineNode('line', frame.axis.from, frame.axis.to, {class: 'axis-line'}),
      ...frame.ticks.map(tickNode),
    ]),
    group('g', 'now', {class: 'now', part: 'now', 'aria-hidden': 'true'}, frame.now ? [
      pathNode('line', polyline(frame.now.line.map(crisp)), {class: 'now-line'}),
      ...(frame.now.label ? [textNode('label', frame.now.label)] : []),
    ] : []),
    group('g', 'marks', {class: 'marks'}, frame.marks.map((mark) => markNode(mark, frame.orientation === 'vertical', words))),
  ];
}

function group(name: string, key: string, attributes: SceneNode['attributes'], children: readonly SceneNode[]): SceneNode {
  return {name, key, attributes, children};
}

function lineNode(key: string, from: Point, to: Point, attributes: SceneNode['attributes']): SceneNode {
  return {name: 'line', key, attributes: {...attributes, ...line(from, to)}};
}

function rectNode(key: string, box: Box, attributes: SceneNode['attributes']): SceneNode {
  return {name: 'rect', key, attributes: {...attributes, ...rect(box)}};
}

function pathNode(key: string, d: string, attributes: SceneNode['attributes']): SceneNode {
  return {name: 'path', key, attributes: {...attributes, d}};
}

function textNode(key: string, {text, role, x, y, anchor}: TextLine): SceneNode {
  const part = role === 'minor' || role === 'major' ? {part: 'tick-label'} : {};
  return {name: 'text', key, attributes: {class: role, x: round(x), y: round(y), 'text-anchor': anchor, ...part}, text};
}

/** The part of a density column nearest to the axis. */
function shareOf(box: Box, share: number, {orientation}: Frame): Box {
  const certain = Math.min(1, share);
  return orientation === 'vertical'
    ? {...box, width: box.width * certain}
    : {...box, y: box.y + box.height * (1 - certain), height: box.height * certain};
}

function tickNode({ms, tier, from, to, label}: Tick): SceneNode {
  return group('g', `${tier} ${ms}`, {class: 'tick', part: `tick tick-${tier}`}, [
    lineNode('line', from, to, {}),
    ...label.map((text, index) => textNode(`label ${index}`, text)),
  ]);
}

function stemNodes(mark: Mark): SceneNode[] {
  const stem = mark.stem && rectNode(`stem ${mark.id}`, mark.stem.box, {class: 'stem', 'fill-opacity': round(mark.stem.strength * STEM_OPACITY)});
  const leader = mark.leader && pathNode(`leader ${mark.id}`, polyline(mark.leader), {class: 'leader'});
  return [stem, leader].filter((node) => node !== null);
}

const STEM_OPACITY = 0.14;

function markNode(mark: Mark, upright: boolean, words: SceneWords): SceneNode {
  const {id, event, form, lead, selected, label} = mark;
  const {approximate, uncertain} = event.when;
  const classes = ['mark', lead && 'is-lead', selected && 'is-selected'].filter(Boolean).join(' ');
  const control = words.interactive
    ? {role: 'button', tabindex: words.tabStop === id ? 0 : -1, 'aria-haspopup': 'dialog', 'aria-expanded': String(selected)}
    : {role: 'img'};
  return group('g', id, {class: classes, part: `event event-${form}${lead ? ' event-lead' : ''}`, 'data-id': id, 'aria-label': words.describe(mark), ...control}, [
    rectNode('target', mark.target, {class: 'target'}),
    ...mark.possible.flatMap(({box, edges}, index) => [
      rectNode(`range ${index}`, box, {class: 'range', part: 'range'}),
      // An approximate range has no edges, since nobody says where it ends; an uncertain one is dotted.
      ...outlineNodes(`outline ${index}`, box, approximate ? [] : edges, upright, uncertain),
    ]),
    ...(mark.core ? [rectNode('core', mark.core, {class: 'core', part: 'core'})] : []),
    ...mark.fades.flatMap(({box, towards, certain}, index) => [
      rectNode(`fade ${index}`, box, {class: 'fade', part: certain ? 'core' : 'range', fill: `url(#circa-fade-${towards}-${certain ? 'certain' : 'possible'})`}),
      pathNode(`arrow ${index}`, arrowHead(box, towards), {class: 'arrow'}),
    ]),
    ...(mark.dot ? dotNodes(mark, mark.dot, approximate || uncertain) : []),
    ...(label?.onMark ? [rectNode('tag', grown(label.box, TAG_MARGIN, 0), {class: 'tag'})] : []),
    ...(label ? [group('g', 'label', {class: 'label', part: 'event-label'}, label.lines.map((line, index) => textNode(String(index), spaced(line))))] : []),
    rectNode('selection', grown(mark.body, RING_MARGIN, RING_MARGIN), {class: 'selection', rx: 4}),
    ...(words.interactive ? [rectNode('ring', grown(mark.target, 2, 2), {class: 'ring', rx: 4})] : []),
  ]);
}

/** Lines read as one text, as speech input and search do, are to be words apart. */
function spaced(line: TextLine): TextLine {
  return {...line, text: `${line.text} `};
}

function dotNodes(mark: Mark, {x, y}: Point, hollow: boolean): SceneNode[] {
  const radius = round(Math.min(mark.body.width, mark.body.height) / 2);
  const at = {cx: round(x), cy: round(y)};
  return [
    {name: 'circle', key: 'dot', attributes: {class: hollow ? 'hollow' : 'dot', part: 'core', ...at, r: hollow ? radius - 0.75 : radius}},
    {name: 'circle', key: 'halo', attributes: {class: 'halo', ...at, r: radius + 3.5}},
  ];
}

function outlineNodes(key: string, box: Box, edges: readonly Side[], upright: boolean, dotted: boolean): SceneNode[] {
  const {d, dashes} = bracketOutline(box, edges, upright, dotted);
  return [pathNode(key, d, {class: 'outline', 'stroke-dasharray': dashes, ...(dotted ? {'stroke-linecap': 'round'} : {})})];
}

function grown({x, y, width, height}: Box, alongX: number, alongY: number): Box {
  return {x: x - alongX, y: y - alongY, width: width + 2 * alongX, height: height + 2 * alongY};
}

const DIRECTIONS: Readonly<Record<Side, readonly [x1: number, y1: number, x2: number, y2: number]>> = {
  left: [1, 0, 0, 0], right: [0, 0, 1, 0], up: [0, 1, 0, 0], down: [0, 0, 0, 1],
};

const GRADIENTS: readonly SceneNode[] = (Object.keys(DIRECTIONS) as Side[]).flatMap((side) => ['certain', 'possible'].map((kind) => {
  const [x1, y1, x2, y2] = DIRECTIONS[side];
  const stop = (key: string, offset: number, opacity: number) => ({name: 'stop', key, attributes: {class: `fade-${kind}`, offset, 'stop-opacity': opacity}});
  return group('linearGradient', `${side} ${kind}`, {id: `circa-fade-${side}-${kind}`, x1, y1, x2, y2}, [stop('from', 0, kind === 'certain' ? 1 : 0.35), stop('to', 1, 0)]);
}));
