import type {Box, Point, TextLine, TextRole} from '../../layout/index.js';
import {crisp, round} from './paths.js';

/** A piece of SVG as plain data: put into a page by `SceneRenderer`, written out as text by `svgText`. */
export interface SceneNode {
  /** unique among its siblings, and the same for as long as it stands for the same thing */
  readonly key: string;
  readonly name: string;
  readonly attributes: Attributes;
  /** where its own origin stands, in px of its parent; the parent's origin where absent */
  readonly at?: Point;
  readonly text?: string;
  readonly children?: readonly SceneNode[];
}

/** One that begins with `--` is a custom property of the node, which the rules of the styles read. */
export type Attributes = Readonly<Record<string, string | number>>;

export function groupNode(key: string, attributes: Attributes, children: readonly SceneNode[]): SceneNode {
  return {name: 'g', key, attributes, children};
}

/** A sharp hairline. */
export function lineNode(key: string, from: Point, to: Point, attributes: Attributes): SceneNode {
  const [start, end] = [crisp(from), crisp(to)];
  return {name: 'line', key, attributes: {...attributes, x1: start.x, y1: start.y, x2: end.x, y2: end.y}};
}

export function rectNode(key: string, {x, y, width, height}: Box, attributes: Attributes): SceneNode {
  const size = {width: round(Math.max(0, width)), height: round(Math.max(0, height))};
  return {name: 'rect', key, attributes: {...attributes, x: round(x), y: round(y), ...size}};
}

export function circleNode(key: string, {x, y}: Point, radius: number, attributes: Attributes): SceneNode {
  return {name: 'circle', key, attributes: {...attributes, cx: round(x), cy: round(y), r: radius}};
}

export function pathNode(key: string, d: string, attributes: Attributes): SceneNode {
  return {name: 'path', key, attributes: {...attributes, d}};
}

/**
 * A line of text, of the class that is named after its role.
 * @param lang of the text, where it is another than that of the picture
 */
export function textNode(key: string, line: TextLine, lang?: string): SceneNode {
  const part = line.role === 'minor' || line.role === 'major' ? {part: 'tick-label'} : {};
  const attributes = {class: textClass(line.role), ...textPosition(line), ...part, ...(lang ? {lang} : {})};
  return {name: 'text', key, attributes, text: line.text};
}

/** All titles are titles, whatever their size. */
export function textClass(role: TextRole): string {
  return role === 'greater' || role === 'lesser' ? `title ${role}` : role;
}

/** What is said of the node that it stands in, where a pointer rests on that. It has to be the first there. */
export function titleNode(text: string, attributes: Attributes): SceneNode {
  return {name: 'title', key: 'title', attributes, text};
}

export function textPosition({x, y, anchor}: Omit<TextLine, 'role' | 'text'>): Attributes {
  return {x: round(x), y: round(y), 'text-anchor': anchor};
}

/** The value of a `transform`. */
export function translation({x, y}: Point): string {
  return `translate(${x} ${y})`;
}
