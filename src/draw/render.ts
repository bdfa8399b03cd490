import {select, type BaseType, type Selection} from 'd3';
import type {SceneNode} from './scene.js';

const SVG = 'http://www.w3.org/2000/svg';

/** What an element was last drawn from, so that only what differs is touched. */
const drawn = new WeakMap<Element, SceneNode>();

/** Makes an SVG element show a scene. Elements are kept by key, and with them focus and whatever the page's styles animate. */
export function renderScene(root: SVGElement, scene: readonly SceneNode[]): void {
  renderChildren(select(root), scene);
}

function renderChildren(parent: Selection<SVGElement, unknown, null, undefined>, nodes: readonly SceneNode[]): void {
  parent
    .selectChildren<SVGElement, SceneNode>()
    .data<SceneNode>(nodes.slice(), keyOf)
    .join((entering) => entering.append((node) => document.createElementNS(SVG, node.name)))
    .each(update);
}

/** d3 asks elements for their keys by the datum that they were drawn from. */
function keyOf(this: BaseType | Element, node: SceneNode | undefined): string {
  return node?.key ?? '';
}

function update(this: SVGElement, node: SceneNode): void {
  const before = drawn.get(this);
  if (before === node) return;
  drawn.set(this, node);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (before?.attributes[name] !== value) this.setAttribute(name, String(value));
  }
  for (const name of Object.keys(before?.attributes ?? {})) {
    if (!(name in node.attributes)) this.removeAttribute(name);
  }
  if (node.text !== undefined && node.text !== before?.text) this.textContent = node.text;
  if (node.children || before?.children) renderChildren(select(this), node.children ?? []);
}
