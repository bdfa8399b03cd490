import type {Box, Fade, Frame, Label, Mark, Point, PossibleRange, Side, TextLine} from '../../layout/index.js';
import {arrowHead, outlineDashes, outlinePath, polyline, round} from './paths.js';
import type {SceneCache} from './scene-cache.js';
import {
  circleNode,
  groupNode,
  pathNode,
  rectNode,
  textNode,
  titleNode,
  type Attributes,
  type SceneNode,
} from './scene-node.js';
import type {SceneOptions} from './scene-options.js';
import {pointsKind, stemKind, textKind} from './translate.js';

/** px between a label that lies on its mark and the mark, which is cut out behind it */
const TAG_MARGIN = 6;

/** px between a mark and the frame around it that shows that it is selected */
const SELECTION_MARGIN = 4;

/** px between what can be pressed of a mark and the focus ring */
const RING_MARGIN = 2;

/** px of the corners of both frames */
const CORNER = 4;

/** px between a dot and the ring around the most important event */
const HALO_MARGIN = 3.5;

/** px of the line of a hollow dot, which runs within its radius; see `.hollow` in the styles */
const HOLLOW_LINE = 1.5;

type Stem = NonNullable<Mark['stem']>;

/** of the stem of a mark that is known to the px; wider ones are fainter */
const STEM_OPACITY = 0.14;

/** How opaque a fade begins: what is certain as a bar, what is possible as a light range. */
const FADE_OPACITY = {certain: 1, possible: 0.35};

export function markNode(mark: Mark, key: string, vertical: boolean, options: SceneOptions): SceneNode {
  const {id, event, label, selected} = mark;
  const {approximate, uncertain} = event.when;
  const isTabStop = options.tabStop === id;
  const langs = langsOf(mark, options);
  return groupNode(key, markAttributes(mark, options, langs), [
    // What stands by itself is not pressed, and cannot be opened to read the rest of its label.
    ...(options.interactive ? [rectNode('target', mark.target, {class: 'target'})] : []),
    ...(!options.interactive && label?.wholeText ? [titleNode(label.wholeText, langs.title)] : []),
    // An approximate range has no edges, since nobody says where it ends; an uncertain one is dotted.
    ...mark.possible.flatMap((range, index) => [
      rectNode(`range ${index}`, range.box, {class: 'range', part: 'range'}),
      outlineNode(`outline ${index}`, approximate ? {...range, edges: []} : range, vertical, uncertain),
    ]),
    ...(mark.core ? [rectNode('core', mark.core, {class: 'core', part: 'core'})] : []),
    ...mark.fades.flatMap((fade, index) => [
      options.interactive ? fadeNode(`fade ${index}`, fade) : fadeLayers(`fade ${index}`, fade),
      pathNode(`arrow ${index}`, arrowHead(fade.box, fade.towards), {class: 'arrow'}),
    ]),
    ...(mark.dot ? dotNodes(mark, mark.dot, approximate || uncertain) : []),
    ...(label?.onMark ? [rectNode('tag', grown(label.box, TAG_MARGIN, 0), {class: 'tag'})] : []),
    ...(label ? [labelNode(label, langs)] : []),
    ...(selected ? [frameNode('selection', mark.body, SELECTION_MARGIN)] : []),
    // Around the one mark that the focus can come to.
    ...(isTabStop ? [frameNode('ring', mark.target, RING_MARGIN)] : []),
  ]);
}

/** Languages of a mark's name and of the texts in it, each where it is another than that around it. */
interface MarkLangs {
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
}

/** A name has one language, though a title, a date and words can be of three: that of its end. */
function langsOf({event, dimmed}: Mark, {langs, saysPlaces, interactive}: SceneOptions): MarkLangs {
  if (!langs) return {name: undefined, title: undefined, date: undefined};
  const date = langs.ofDate(event);
  // Of a picture that is used, what is not found is said to be so.
  const name = saysPlaces || (dimmed && interactive) ? langs.words : date;
  const beside = (lang: string, around: string): string | undefined => (lang === around ? undefined : lang);
  return {
    name: beside(name, langs.locale),
    title: beside(event.title ? langs.content : date, name),
    date: beside(date, name),
  };
}

function markAttributes(mark: Mark, {describe, interactive, tabStop}: SceneOptions, {name}: MarkLangs): Attributes {
  const {id, form, lead, selected, dimmed} = mark;
  const classes = ['mark', lead && 'is-lead', selected && 'is-selected', dimmed && 'is-dimmed'];
  const parts = ['event', `event-${form}`, lead && 'event-lead', dimmed && 'event-dimmed'];
  const control = {
    role: 'button',
    tabindex: tabStop === id ? 0 : -1,
    'aria-haspopup': 'dialog',
    'aria-expanded': String(selected),
  };
  return {
    class: classes.filter(Boolean).join(' '),
    part: parts.filter(Boolean).join(' '),
    'data-id': id,
    'aria-label': describe(mark),
    ...(name ? {lang: name} : {}),
    ...(interactive ? control : {role: 'img'}),
  };
}

function dotNodes({body, lead}: Mark, center: Point, hollow: boolean): SceneNode[] {
  const radius = round(Math.min(body.width, body.height) / 2);
  const drawnRadius = hollow ? radius - HOLLOW_LINE / 2 : radius;
  const dot = circleNode('dot', center, drawnRadius, {class: hollow ? 'hollow' : 'dot', part: 'core'});
  return lead ? [dot, circleNode('halo', center, radius + HALO_MARGIN, {class: 'halo'})] : [dot];
}

function outlineNode(key: string, {box, edges}: PossibleRange, vertical: boolean, dotted: boolean): SceneNode {
  return pathNode(key, outlinePath(box, edges, vertical), {
    class: 'outline',
    'stroke-dasharray': outlineDashes(vertical ? box.width : box.height, dotted),
    ...(dotted ? {'stroke-linecap': 'round'} : {}),
  });
}

/** With an origin of its own: beside a range that widens as one zooms, the texts are only moved. */
function labelNode({lines, box: {x, y}}: Label, langs: MarkLangs): SceneNode {
  return {
    name: 'g',
    key: 'label',
    at: {x: round(x), y: round(y)},
    attributes: {class: 'label', part: 'event-label'},
    children: lines.map((line, index) => {
      const lang = line.role === 'title' ? langs.title : langs.date;
      return textNode(String(index), withSpace(textKind.translate(line, -x, -y)), lang);
    }),
  };
}

/** Speech input and search read the lines as one text: the words of two lines are to be words apart. */
function withSpace(line: TextLine): TextLine {
  return {...line, text: `${line.text} `};
}

function frameNode(name: 'selection' | 'ring', box: Box, margin: number): SceneNode {
  return rectNode(name, grown(box, margin, margin), {class: name, rx: CORNER});
}

function grown({x, y, width, height}: Box, alongX: number, alongY: number): Box {
  return {x: x - alongX, y: y - alongY, width: width + 2 * alongX, height: height + 2 * alongY};
}

/**
 * What carries marks over to the axis, and leaders to labels that had to move aside.
 * @param together whether stems of one strength are one path
 */
export function stemNodes({marks}: Frame, cache: SceneCache, together: boolean): SceneNode[] {
  const leaderOf = ({id, leader}: Mark): SceneNode[] =>
    leader ? [cache.node(`leader ${id}`, pointsKind, leader, leader[0]!, leaderNode)] : [];
  const stemOf = ({id, stem}: Mark): SceneNode[] =>
    stem ? [cache.node(`stem ${id}`, stemKind, stem, stem.box, stemNode)] : [];
  if (!together) return marks.flatMap((mark) => [...stemOf(mark), ...leaderOf(mark)]);
  return [...stemSheets(marks, cache), ...marks.flatMap(leaderOf)];
}

function stemSheets(marks: readonly Mark[], cache: SceneCache): SceneNode[] {
  const sheets: {readonly opacity: number; readonly boxes: Box[]}[] = [];
  for (const {stem} of marks) {
    if (!stem) continue;
    const opacity = stemOpacity(stem);
    // Within one path two that lie over each other would look like one.
    const sheet = sheets.find((each) => each.opacity === opacity && each.boxes.every((box) => isApart(box, stem.box)));
    if (sheet) sheet.boxes.push(stem.box);
    else sheets.push({opacity, boxes: [stem.box]});
  }
  return sheets.map(({opacity, boxes}, index) =>
    cache.boxes(`stems ${index}`, {class: 'stem', 'fill-opacity': opacity}, boxes),
  );
}

function stemNode(stem: Stem, key: string): SceneNode {
  return rectNode(key, stem.box, {class: 'stem', 'fill-opacity': stemOpacity(stem)});
}

function stemOpacity({strength}: Stem): number {
  return round(strength * STEM_OPACITY);
}

function isApart(a: Box, b: Box): boolean {
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

function leaderNode(points: readonly Point[], key: string): SceneNode {
  return pathNode(key, polyline(points), {class: 'leader'});
}

/** By a gradient of the scene, which takes an id. */
function fadeNode(key: string, {box, towards, certain}: Fade): SceneNode {
  const kind = certain ? 'certain' : 'possible';
  const fill = `url(#${gradientId(towards, kind)})`;
  return rectNode(key, box, {class: 'fade', part: certain ? 'core' : 'range', fill});
}

/** Layers of a fade that has no gradient: so many that their ends are not seen. */
const LAYERS = 16;

/**
 * The same without an id, for a picture that may stand in one document with others, of which some are not displayed: a
 * gradient is found by its id alone, in whichever picture comes first. Layers that all begin where the fade does, each
 * longer than the one above and just opaque enough that together they fade out evenly.
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

/** From where to where a gradient runs, in parts of its box. */
const DIRECTIONS: Readonly<Record<Side, Attributes>> = {
  left: {x1: 1, y1: 0, x2: 0, y2: 0},
  right: {x1: 0, y1: 0, x2: 1, y2: 0},
  up: {x1: 0, y1: 1, x2: 0, y2: 0},
  down: {x1: 0, y1: 0, x2: 0, y2: 1},
};

/** What fades are filled with, one for each side and kind. */
export const FADE_GRADIENTS: readonly SceneNode[] = (['left', 'right', 'up', 'down'] as const).flatMap((side) =>
  (['certain', 'possible'] as const).map((kind) => {
    const stop = (key: string, offset: number, opacity: number): SceneNode => ({
      name: 'stop',
      key,
      attributes: {class: `fade-${kind}`, offset, 'stop-opacity': opacity},
    });
    return {
      name: 'linearGradient',
      key: `${side} ${kind}`,
      attributes: {id: gradientId(side, kind), ...DIRECTIONS[side]},
      children: [stop('from', 0, FADE_OPACITY[kind]), stop('to', 1, 0)],
    };
  }),
);

function gradientId(side: Side, kind: keyof typeof FADE_OPACITY): string {
  return `circa-fade-${side}-${kind}`;
}
