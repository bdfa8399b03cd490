import type {
  Box,
  Frame,
  Jump,
  Label,
  LaneLabel,
  Mark,
  NowLine,
  Point,
  Side,
  TextLine,
  Tick,
} from '../../layout/index.js';
import {densityNode} from './density.js';
import {arrowHead, bracketOutline, crisp, line, polyline, rect, round, swing, swingOf, whole} from './paths.js';
import {SceneMemory} from './scene-cache.js';
import {moved, sameJump, sameLine, sameMark, sameNow, samePoints, sameStem, sameText, sameTick} from './translate.js';

/** A piece of SVG as plain data, to be put into a page or written out as text. */
export interface SceneNode {
  /** among its siblings, for as long as it is the same thing */
  readonly key: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** where its own origin stands, in px of its parent; the parent's where absent */
  readonly at?: Point;
  readonly text?: string;
  readonly children?: readonly SceneNode[];
}

/** What a scene says to those who do not see it, and which mark the tab key reaches. */
export interface SceneWords {
  /** the accessible name of a mark */
  describe(mark: Mark): string;
  /** the accessible name of a lane with so many events */
  describeLane?(title: string, count: number): string;
  /** absent in a picture that cannot be used */
  readonly tabStop?: string | null | undefined;
  readonly interactive: boolean;
}

/** px between a label that lies on its mark and the mark's cut ends */
const TAG_MARGIN = 6;
const RING_MARGIN = 4;

/**
 * A frame as SVG, back to front. The same frame and words give the same scene.
 * @param memory of the scenes before, all of them of one timeline and with the same words but for the tab stop
 */
export function sceneOf(frame: Frame, words: SceneWords, memory = new SceneMemory()): SceneNode[] {
  memory.begin(frame.ticks);
  const upright = frame.orientation === 'vertical';
  const drawMark = (mark: Mark, key: string) => markNode(mark, key, upright, words);
  return [
    DEFS,
    ...(frame.density.length ? [densityNode(frame)] : []),
    ...(frame.matching.length ? [densityNode({...frame, density: frame.matching}, 'matching')] : []),
    memory.group('grid', GRID, gridNodes(frame, memory, words.interactive)),
    memory.group('stems', HIDDEN, stemNodes(frame, memory, words.interactive)),
    group('g', 'axis', AXIS, [
      lineNode('line', frame.axis.from, frame.axis.to, AXIS_LINE),
      memory.group('ticks', words.interactive ? TICKS : NOTHING, tickNodes(frame, memory, words.interactive)),
    ]),
    group(
      'g',
      'lanes',
      NOTHING,
      frame.lanes.map((lane, index) => laneNode(lane, index, words)),
    ),
    memory.group(
      'now',
      NOW,
      frame.now ? [memory.node('now', frame.now, frame.now.line[0]!, sameNow, nowNode, whole)] : [],
    ),
    ...(frame.storyCurve
      ? [
          memory.group(
            'jumps',
            HIDDEN,
            frame.storyCurve.jumps.map((jump) =>
              memory.node(`jump ${jump.id}`, jump, jump.line[0], sameJump, jumpNode),
            ),
          ),
        ]
      : []),
    memory.group(
      'marks',
      MARKS,
      frame.marks.map((mark) =>
        memory.node(
          `mark ${mark.id}`,
          mark,
          mark.dot ?? mark.body,
          sameMark,
          drawMark,
          round,
          words.tabStop === mark.id,
        ),
      ),
    ),
    ...(frame.storyCurve ? [group('g', 'places', HIDDEN, frame.storyCurve.ranks.map(placeNode))] : []),
  ];
}

/**
 * A picture that stands by itself has each line and each tick as a thing of its own, for whoever goes on working with
 * it. One that is zoomed and panned has the many that are not pressed and not named, all of one look, as one path.
 */
function gridNodes({grid}: Frame, memory: SceneMemory, together: boolean): SceneNode[] {
  if (together) return [memory.lines('lines', {part: 'grid'}, grid)];
  return grid.map((gridLine) => memory.node(`grid ${gridLine.ms}`, gridLine, gridLine.from, sameLine, gridNode, whole));
}

function stemNodes({marks}: Frame, memory: SceneMemory, together: boolean): SceneNode[] {
  if (!together) {
    return marks.flatMap(({id, stem, leader}) => [
      ...(stem ? [memory.node(`stem ${id}`, stem, stem.box, sameStem, stemNode)] : []),
      ...(leader ? [memory.node(`leader ${id}`, leader, leader[0]!, samePoints, leaderNode)] : []),
    ]);
  }
  const sheets: {readonly key: string; readonly opacity: number; readonly boxes: Box[]}[] = [];
  for (const {stem} of marks) {
    if (!stem) continue;
    const opacity = round(stem.strength * STEM_OPACITY);
    // Where two lie over each other one sees that there are two.
    const sheet = sheets.find((each) => each.opacity === opacity && each.boxes.every((box) => isApart(box, stem.box)));
    if (sheet) sheet.boxes.push(stem.box);
    else sheets.push({key: `stems ${sheets.length}`, opacity, boxes: [stem.box]});
  }
  return [
    ...sheets.map(({key, opacity, boxes}) => memory.boxes(key, {class: 'stem', 'fill-opacity': opacity}, boxes)),
    ...marks.flatMap(({id, leader}) =>
      leader ? [memory.node(`leader ${id}`, leader, leader[0]!, samePoints, leaderNode)] : [],
    ),
  ];
}

function isApart(a: Box, b: Box): boolean {
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

const TIERS = ['minor', 'major'] as const;

function tickNodes({ticks}: Frame, memory: SceneMemory, together: boolean): SceneNode[] {
  if (!together)
    return ticks.map((tick) => memory.node(`${tick.tier} ${tick.ms}`, tick, tick.from, sameTick, tickNode, whole));
  return [
    ...TIERS.map((tier) =>
      memory.lines(
        tier,
        {part: `tick tick-${tier}`},
        ticks.filter((tick) => tick.tier === tier),
      ),
    ),
    // The label of a tick that is out of the picture stays at its edge.
    ...ticks.flatMap(({tier, ms, from, to, label}) =>
      label.map((text, index) =>
        memory.node(
          `${tier} ${ms} ${index}`,
          text,
          from.x === to.x && from.y === to.y ? text : from,
          sameText,
          tickLabelNode,
          whole,
        ),
      ),
    ),
  ];
}

const HIDDEN = {'aria-hidden': 'true'};
const GRID = {class: 'grid', ...HIDDEN};
const AXIS = {class: 'axis', part: 'axis', ...HIDDEN};
const AXIS_LINE = {class: 'axis-line'};
const NOW = {class: 'now', part: 'now', ...HIDDEN};
const TICKS = {class: 'tick'};
const MARKS = {class: 'marks'};
const NOTHING = {};

function group(
  name: string,
  key: string,
  attributes: SceneNode['attributes'],
  children: readonly SceneNode[],
): SceneNode {
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

function textNode({text, role, x, y, anchor}: TextLine, key: string): SceneNode {
  const part = role === 'minor' || role === 'major' ? {part: 'tick-label'} : {};
  return {name: 'text', key, attributes: {class: role, x: round(x), y: round(y), 'text-anchor': anchor, ...part}, text};
}

/** A lane's label, which opens and closes it; and the line between it and the lane above. */
function laneNode({id, text, box, collapsed, count}: LaneLabel, index: number, words: SceneWords): SceneNode {
  const {x, y, anchor} = text;
  const side = anchor === 'start' ? -1 : 1;
  const isControl = words.interactive && id !== null;
  const control = isControl
    ? {
        role: 'button',
        tabindex: index ? -1 : 0,
        'aria-expanded': String(!collapsed),
        'aria-label': words.describeLane?.(text.text, count) ?? text.text,
        'data-lane': id,
      }
    : {};
  return group('g', `lane ${id}`, {class: 'lane', part: 'lane'}, [
    ...(index
      ? [lineNode('line', {x: box.x, y: crisp(box).y}, {x: box.x + box.width, y: crisp(box).y}, {class: 'lane-line'})]
      : []),
    ...(text.text
      ? [
          group('g', 'label', {class: 'lane-label', part: 'lane-label', ...control}, [
            ...(isControl
              ? [
                  rectNode(
                    'target',
                    {
                      x: side < 0 ? x - SIGN * 2 : x - LANE_TARGET,
                      y: y - SIGN * 2,
                      width: LANE_TARGET + SIGN * 2,
                      height: SIGN * 3,
                    },
                    {class: 'target'},
                  ),
                  pathNode(
                    'sign',
                    collapsed
                      ? `M${round(x + side * 12)} ${round(y - 9)}l${-side * 5} 4.5l${side * 5} 4.5`
                      : `M${round(x + side * 13)} ${round(y - 7)}l4.5 5l4.5 -5`,
                    {class: 'sign'},
                  ),
                ]
              : []),
            {...textNode(text, 'text'), attributes: {class: 'major', x: round(x), y: round(y), 'text-anchor': anchor}},
          ]),
        ]
      : []),
  ]);
}

/** px of a lane's sign, and of what can be pressed of its label */
const SIGN = 8;
const LANE_TARGET = 120;

function gridNode({from, to}: Frame['grid'][number], key: string): SceneNode {
  return lineNode(key, from, to, {part: 'grid'});
}

function tickNode({tier, from, to, label}: Tick, key: string): SceneNode {
  return group('g', key, {class: 'tick', part: `tick tick-${tier}`}, [
    lineNode('line', from, to, {}),
    ...label.map((text, index) => textNode(text, `label ${index}`)),
  ]);
}

/** In a group of its own, for a text that is itself moved is laid out anew. */
function tickLabelNode(text: TextLine, key: string): SceneNode {
  return group('g', key, NOTHING, [textNode(text, 'text')]);
}

function nowNode({line: points, label}: NowLine, key: string): SceneNode {
  return group('g', key, NOW, [
    pathNode('line', polyline(points.map(crisp)), {class: 'now-line'}),
    ...label.map((text, index) => textNode(text, `label ${index}`)),
  ]);
}

function stemNode({box, strength}: NonNullable<Mark['stem']>, key: string): SceneNode {
  return rectNode(key, box, {class: 'stem', 'fill-opacity': round(strength * STEM_OPACITY)});
}

function placeNode({text, x, y, anchor}: TextLine): SceneNode {
  return {
    name: 'text',
    key: text,
    attributes: {class: 'place', part: 'place', x: round(x), y: round(y), 'text-anchor': anchor},
    text,
  };
}

/** A line of its own kind where it goes back: not by its colour alone. */
function jumpNode({line: points, back, touchesSelected}: Jump, key: string): SceneNode {
  const [, out, into] = points;
  const classes = ['jump', back && 'is-back', touchesSelected && 'is-beside'].filter(Boolean).join(' ');
  const bow = swingOf(out, into);
  return group('g', key, {class: classes, part: `jump${back ? ' jump-back' : ''}`}, [
    pathNode('line', swing(points), {}),
    ...(back
      ? [
          pathNode('arrow', arrowHead({x: out.x + bow, y: (out.y + into.y) / 2, width: 0, height: 0}, back), {
            class: 'arrow',
          }),
        ]
      : []),
  ]);
}

function leaderNode(points: readonly Point[], key: string): SceneNode {
  return pathNode(key, polyline(points), {class: 'leader'});
}

const STEM_OPACITY = 0.14;

function markNode(mark: Mark, key: string, upright: boolean, words: SceneWords): SceneNode {
  const {id, event, form, lead, selected, dimmed, label} = mark;
  const {approximate, uncertain} = event.when;
  const classes = ['mark', lead && 'is-lead', selected && 'is-selected', dimmed && 'is-dimmed']
    .filter(Boolean)
    .join(' ');
  const control = words.interactive
    ? {
        role: 'button',
        tabindex: words.tabStop === id ? 0 : -1,
        'aria-haspopup': 'dialog',
        'aria-expanded': String(selected),
      }
    : {role: 'img'};
  return group(
    'g',
    key,
    {
      class: classes,
      part: `event event-${form}${lead ? ' event-lead' : ''}${dimmed ? ' event-dimmed' : ''}`,
      'data-id': id,
      'aria-label': words.describe(mark),
      ...control,
    },
    [
      rectNode('target', mark.target, {class: 'target'}),
      ...mark.possible.flatMap(({box, edges}, index) => [
        rectNode(`range ${index}`, box, {class: 'range', part: 'range'}),
        // An approximate range has no edges, since nobody says where it ends; an uncertain one is dotted.
        ...outlineNodes(`outline ${index}`, box, approximate ? [] : edges, upright, uncertain),
      ]),
      ...(mark.core ? [rectNode('core', mark.core, {class: 'core', part: 'core'})] : []),
      ...mark.fades.flatMap(({box, towards, certain}, index) => [
        rectNode(`fade ${index}`, box, {
          class: 'fade',
          part: certain ? 'core' : 'range',
          fill: `url(#circa-fade-${towards}-${certain ? 'certain' : 'possible'})`,
        }),
        pathNode(`arrow ${index}`, arrowHead(box, towards), {class: 'arrow'}),
      ]),
      ...(mark.dot ? dotNodes(mark, mark.dot, approximate || uncertain) : []),
      ...(label?.onMark ? [rectNode('tag', grown(label.box, TAG_MARGIN, 0), {class: 'tag'})] : []),
      ...(label ? [labelNode(label)] : []),
      ...(selected
        ? [rectNode('selection', grown(mark.body, RING_MARGIN, RING_MARGIN), {class: 'selection', rx: 4})]
        : []),
      // The focus comes to the tab stop, or takes it along.
      ...(words.tabStop === id ? [rectNode('ring', grown(mark.target, 2, 2), {class: 'ring', rx: 4})] : []),
    ],
  );
}

/** About an origin of its own: beside a range that widens as one zooms, the texts only move. */
function labelNode({lines, box: {x, y}}: Label): SceneNode {
  return {
    name: 'g',
    key: 'label',
    at: {x: round(x), y: round(y)},
    attributes: {class: 'label', part: 'event-label'},
    children: lines.map((line, index) => textNode(spaced(moved(line, -x, -y)), String(index))),
  };
}

/** Lines read as one text, as speech input and search do, are to be words apart. */
function spaced(line: TextLine): TextLine {
  return {...line, text: `${line.text} `};
}

function dotNodes(mark: Mark, {x, y}: Point, hollow: boolean): SceneNode[] {
  const radius = round(Math.min(mark.body.width, mark.body.height) / 2);
  const at = {cx: round(x), cy: round(y)};
  return [
    {
      name: 'circle',
      key: 'dot',
      attributes: {class: hollow ? 'hollow' : 'dot', part: 'core', ...at, r: hollow ? radius - 0.75 : radius},
    },
    ...(mark.lead ? [{name: 'circle', key: 'halo', attributes: {class: 'halo', ...at, r: radius + 3.5}}] : []),
  ];
}

function outlineNodes(key: string, box: Box, edges: readonly Side[], upright: boolean, dotted: boolean): SceneNode[] {
  const {d, dashes} = bracketOutline(box, edges, upright, dotted);
  return [
    pathNode(key, d, {class: 'outline', 'stroke-dasharray': dashes, ...(dotted ? {'stroke-linecap': 'round'} : {})}),
  ];
}

function grown({x, y, width, height}: Box, alongX: number, alongY: number): Box {
  return {x: x - alongX, y: y - alongY, width: width + 2 * alongX, height: height + 2 * alongY};
}

const DIRECTIONS: Readonly<Record<Side, readonly [x1: number, y1: number, x2: number, y2: number]>> = {
  left: [1, 0, 0, 0],
  right: [0, 0, 1, 0],
  up: [0, 1, 0, 0],
  down: [0, 0, 0, 1],
};

const GRADIENTS: readonly SceneNode[] = (Object.keys(DIRECTIONS) as Side[]).flatMap((side) =>
  ['certain', 'possible'].map((kind) => {
    const [x1, y1, x2, y2] = DIRECTIONS[side];
    const stop = (key: string, offset: number, opacity: number) => ({
      name: 'stop',
      key,
      attributes: {class: `fade-${kind}`, offset, 'stop-opacity': opacity},
    });
    return group('linearGradient', `${side} ${kind}`, {id: `circa-fade-${side}-${kind}`, x1, y1, x2, y2}, [
      stop('from', 0, kind === 'certain' ? 1 : 0.35),
      stop('to', 1, 0),
    ]);
  }),
);

const DEFS = group('defs', 'defs', {}, GRADIENTS);
