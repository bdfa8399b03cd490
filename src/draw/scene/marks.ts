import type {Box, Frame, Joint, Label, Mark, Point, TextLine} from '../../layout/index.js';
import {polyline, round, whole} from './paths.js';
import type {SceneCache} from './scene-cache.js';
import {
  groupNode,
  lineNode,
  pathNode,
  rectNode,
  textNode,
  titleNode,
  type Attributes,
  type SceneNode,
} from './scene-node.js';
import type {SceneOptions} from './scene-options.js';
import {signNodes} from './signs/signs.js';
import {lineKind, pointsKind, textKind} from './translate.js';

/** px between a label that lies on a bar or on a line between dates and these, which are cut out behind it */
const TAG_MARGIN = 6;

/** px between a mark and the frame around it that shows that it is selected */
const SELECTION_MARGIN = 4;

/** px between what can be pressed of a mark and the focus ring */
const RING_MARGIN = 2;

/** px of the corners of both frames */
const CORNER = 4;

export function markNode(mark: Mark, key: string, vertical: boolean, options: SceneOptions): SceneNode {
  const {id, event, label, selected} = mark;
  const color = options.colorOf?.(event.group);
  const isTabStop = options.tabStop === id;
  const langs = langsOf(mark, options);
  return groupNode(key, markAttributes(mark, color, options, langs), [
    // What stands by itself is not pressed, and cannot be opened to read the rest of its label.
    ...(options.interactive ? [rectNode('target', mark.target, {class: 'target'})] : []),
    ...(!options.interactive && label?.wholeText
      ? [titleNode(label.wholeText, langs.title ? {lang: langs.title} : {})]
      : []),
    ...signNodes(mark, vertical),
    // On a pale cell it can be read as it is.
    ...(label?.onMark && mark.bars.length + mark.joints.length
      ? [rectNode('tag', grown(label.box, TAG_MARGIN, 0), {class: 'tag'})]
      : []),
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

function markAttributes(
  mark: Mark,
  color: string | undefined,
  {describe, interactive, tabStop}: SceneOptions,
  {name}: MarkLangs,
): Attributes {
  const {id, form, lead, selected, dimmed} = mark;
  const classes = ['mark', color && 'is-colored', lead && 'is-lead', selected && 'is-selected', dimmed && 'is-dimmed'];
  const parts = ['event', `event-${form}`, lead && 'event-lead', dimmed && 'event-dimmed'];
  const control = {
    role: 'button',
    tabindex: tabStop === id ? 0 : -1,
    'aria-haspopup': 'dialog',
    'aria-expanded': String(selected),
    ...(tabStop === id ? {'aria-describedby': 'tip'} : {}),
  };
  return {
    class: classes.filter(Boolean).join(' '),
    part: parts.filter(Boolean).join(' '),
    'data-id': id,
    'aria-label': describe(mark),
    ...(color ? {'--_group': interactive ? `var(--circa-mark-color, ${color})` : color} : {}),
    ...(name ? {lang: name} : {}),
    ...(interactive ? control : {role: 'img'}),
  };
}

/** With an origin of its own: beside a range that widens as one zooms, the texts are only moved. */
function labelNode({lines, box: {x, y}}: Label, langs: MarkLangs): SceneNode {
  return {
    name: 'g',
    key: 'label',
    at: {x: round(x), y: round(y)},
    attributes: {class: 'label', part: 'event-label'},
    children: lines.map((line, index) => {
      const lang = line.role === 'date' ? langs.date : langs.title;
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
 * @param together whether all stems are one path
 */
export function stemNodes({marks}: Frame, cache: SceneCache, together: boolean): SceneNode[] {
  const leaders = marks.flatMap(({id, leader}) =>
    leader ? [cache.node(`leader ${id}`, pointsKind, leader, leader[0]!, leaderNode)] : [],
  );
  const stems = marks.flatMap(({id, stem}) => stem.map((line, piece) => ({key: `stem ${id} ${piece}`, line})));
  if (together)
    return [
      cache.lines(
        'stems',
        STEM,
        stems.map(({line}) => line),
      ),
      ...leaders,
    ];
  const lines = stems.map(({key, line}) => cache.node(key, lineKind, line, line.from, stemNode, {snap: whole}));
  return [...lines, ...leaders];
}

const STEM: Attributes = {class: 'stem'};

function stemNode({from, to}: Joint, key: string): SceneNode {
  return lineNode(key, from, to, STEM);
}

function leaderNode(points: readonly Point[], key: string): SceneNode {
  return pathNode(key, polyline(points), {class: 'leader'});
}
