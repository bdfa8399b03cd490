import {translation} from './paths.js';
import type {SceneNode} from './scene.js';

const SVG = 'http://www.w3.org/2000/svg';

/** What an element was last drawn from, so that only what differs is touched. */
const drawn = new WeakMap<Element, Partial<SceneNode>>();

/** What has left an element, to become what comes next into it: elements are dear to make, and dearer to throw away. */
const spare = new WeakMap<Element, SVGElement[]>();
/** so many are kept */
const MOST_SPARE = 50;

/**
 * Makes an SVG element show a scene. Elements are kept by key, and with them focus and whatever the page's styles
 * animate.
 */
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
  for (let child = first; child; child = child.nextElementSibling as SVGElement | null)
    leaving.set(drawn.get(child)!.key!, child);
  const kept = nodes.map(({key}) => {
    const element = leaving.get(key);
    leaving.delete(key);
    return element;
  });
  let next: Element | null = first;
  while (next && leaving.has(drawn.get(next)!.key!)) next = next.nextElementSibling;
  for (const element of leaving.values()) setAside(parent, element);
  nodes.forEach((node, index) => {
    const element = kept[index] ?? takeOrMake(parent, node.name);
    const isThere = element === next;
    if (isThere) next = next!.nextElementSibling;
    // Whole, so that what is new comes into the page once.
    update(element, node);
    if (!isThere) parent.insertBefore(element, next);
  });
}

function setAside(parent: SVGElement, element: SVGElement): void {
  element.remove();
  const kept = spare.get(parent);
  if (!kept) spare.set(parent, [element]);
  else if (kept.length < MOST_SPARE) kept.push(element);
}

function takeOrMake(parent: SVGElement, name: string): SVGElement {
  const kept = spare.get(parent);
  const at = kept?.findLastIndex(({localName}) => localName === name) ?? -1;
  return at < 0 ? document.createElementNS(SVG, name) : kept!.splice(at, 1)[0]!;
}

const NOTHING: SceneNode['attributes'] = {};

function update(element: SVGElement, node: SceneNode): void {
  const before = drawn.get(element);
  if (before === node) return;
  drawn.set(element, node);
  const {at, attributes, text, children} = node;
  if (at && (at.x !== before?.at?.x || at.y !== before.at.y)) element.setAttribute('transform', translation(at));
  if (!at && before?.at) element.removeAttribute('transform');
  if (attributes !== before?.attributes) setAttributes(element, attributes, before?.attributes ?? NOTHING);
  if (text !== before?.text) element.textContent = text ?? '';
  if (children !== before?.children) join(element, children ?? []);
}

function setAttributes(
  element: SVGElement,
  attributes: SceneNode['attributes'],
  before: SceneNode['attributes'],
): void {
  for (const name in attributes)
    if (before[name] !== attributes[name]) element.setAttribute(name, String(attributes[name]));
  for (const name in before) if (!(name in attributes)) element.removeAttribute(name);
}
