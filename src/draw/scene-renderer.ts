import {select} from './d3-selection.js';
import {translation, type Attributes, type SceneNode} from './scene/scene-node.js';

const SVG = 'http://www.w3.org/2000/svg';

const NO_ATTRIBUTES: Attributes = {};

/**
 * Makes an SVG element show one scene after another. D3 joins elements to nodes by key, so that they keep the focus and
 * whatever the page's styles animate.
 *
 * Measured against two others (`npm run bench -- --only=floor,circa --n=1000,1000000`; ms of the main thread's own time
 * for a step of zoom and of pan, the mean of nine runs side by side). D3's join: 5.0 and 2.5 at 1,000 events, 4.0 and
 * 2.4 at 1,000,000. A renderer of our own, which used elements again that had left: 4.6 and 2.3, 3.7 and 2.6. Lit's
 * `repeat` took 11 to 24 % longer than the join to zoom. So D3 draws, which is there anyway for its gestures.
 */
export class SceneRenderer {
  /** what each element was last drawn from: what is the same object is not looked into again */
  readonly #drawn = new WeakMap<Element, SceneNode>();

  constructor(private readonly root: SVGElement) {}

  render(scene: readonly SceneNode[]): void {
    this.#join(this.root, scene);
  }

  #join(parent: SVGElement, nodes: readonly SceneNode[]): void {
    select(parent)
      .selectChildren<SVGElement, SceneNode>()
      .data(nodes, ({key}) => key)
      .join(
        // Drawn before it is appended, so that the page is changed once.
        (enter) => enter.append((node) => this.#update(createElement(node.name), node)),
        (update) => update.each((node, index, elements) => void this.#update(elements[index]!, node)),
      );
  }

  #update(element: SVGElement, node: SceneNode): SVGElement {
    const before = this.#drawn.get(element);
    if (before === node) return element;
    this.#drawn.set(element, node);
    const {at, attributes, text, children} = node;
    if (at && (at.x !== before?.at?.x || at.y !== before.at.y)) element.setAttribute('transform', translation(at));
    if (!at && before?.at) element.removeAttribute('transform');
    if (attributes !== before?.attributes) setAttributes(element, attributes, before?.attributes ?? NO_ATTRIBUTES);
    if (text !== before?.text) element.textContent = text ?? '';
    if (children !== before?.children) this.#join(element, children ?? []);
    return element;
  }
}

function createElement(name: string): SVGElement {
  return document.createElementNS(SVG, name);
}

/** Custom properties not by an attribute `style`, which a strict policy refuses. */
function setAttribute(element: SVGElement, name: string, value: string | null): void {
  if (name.startsWith('--')) element.style.setProperty(name, value);
  else if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function setAttributes(element: SVGElement, attributes: Attributes, before: Attributes): void {
  for (const name in attributes)
    if (before[name] !== attributes[name]) setAttribute(element, name, String(attributes[name]));
  for (const name in before) if (!(name in attributes)) setAttribute(element, name, null);
}
