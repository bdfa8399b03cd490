import {translation} from './geometry.js';
import type {SceneNode} from './scene.js';

const SVG = 'http://www.w3.org/2000/svg';

/** What an element was last drawn from, so that only what differs is touched. */
const drawn = new WeakMap<Element, Partial<SceneNode>>();

/** Makes an SVG element show a scene. Elements are kept by key, and with them focus and whatever the page's styles animate. */
export function renderScene(root: SVGElement, scene: readonly SceneNode[]): void {
  join(root, scene);
}

function join(parent: SVGElement, nodes: readonly SceneNode[]): void {
  let child = parent.firstElementChild as SVGElement | null;
  let index = 0;
  // Mostly all are there, in their order.
  for (; child && index < nodes.length && drawn.get(child)!.key === nodes[index]!.key; index += 1) {
    update(child, nodes[index]!);
    child = child.nextElementSibling as SVGElement | null;
  }
  if (child || index < nodes.length) joinRest(parent, nodes.slice(index), child);
}

function joinRest(parent: SVGElement, nodes: readonly SceneNode[], first: SVGElement | null): void {
  const leaving = new Map<string, SVGElement>();
  for (let child = first; child; child = child.nextElementSibling as SVGElement | null) leaving.set(drawn.get(child)!.key!, child);
  const elements = nodes.map(({key, name}) => {
    const element = leaving.get(key) ?? document.createElementNS(SVG, name);
    leaving.delete(key);
    return element;
  });
  let next: Element | null = first;
  while (next && leaving.has(drawn.get(next)!.key!)) next = next.nextElementSibling;
  for (const element of leaving.values()) element.remove();
  elements.forEach((element, index) => {
    const isThere = element === next;
    if (isThere) next = next!.nextElementSibling;
    // Whole, so that what is new comes into the page once.
    update(element, nodes[index]!);
    if (!isThere) parent.insertBefore(element, next);
  });
}

const NOTHING: SceneNode['attributes'] = {};

function update(element: SVGElement, node: SceneNode): void {
  const before = drawn.get(element);
  if (before === node) return;
  drawn.set(element, node);
  const {at, attributes, text, children} = node;
  if (at && (at.x !== before?.at?.x || at.y !== before.at.y)) element.setAttribute('transform', translation(at));
  if (attributes !== before?.attributes) setAttributes(element, attributes, before?.attributes ?? NOTHING);
  if (text !== undefined && text !== before?.text) element.textContent = text;
  if (children !== before?.children) join(element, children ?? []);
}

function setAttributes(element: SVGElement, attributes: SceneNode['attributes'], before: SceneNode['attributes']): void {
  for (const name in attributes) if (before[name] !== attributes[name]) element.setAttribute(name, String(attributes[name]));
  for (const name in before) if (!(name in attributes)) element.removeAttribute(name);
}
