import {expect} from 'chai';
import {sceneOf, SceneRenderer, type SceneNode} from '../../src/draw/index.js';
import type {Frame} from '../../src/layout/index.js';
import {scaleAbout} from '../../src/view/index.js';
import {home, interactive, layout} from './scene/scene-fixture.js';

describe('SceneRenderer', () => {
  let root: SVGSVGElement;
  let renderer: SceneRenderer;
  let observer: MutationObserver;

  beforeEach(() => {
    root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(root);
    renderer = new SceneRenderer(root);
    observer = new MutationObserver(() => {});
  });

  afterEach(() => {
    observer.disconnect();
    root.remove();
  });

  function render(frame: Frame): MutationRecord[] {
    observer.observe(root, {attributes: true, childList: true, characterData: true, subtree: true});
    renderer.render(sceneOf(frame, interactive));
    const made = observer.takeRecords();
    observer.disconnect();
    return made;
  }

  const node = (key: string, x: number, text?: string): SceneNode => ({
    key,
    name: 'text',
    attributes: {x},
    ...(text === undefined ? {} : {text}),
  });

  it('keeps elements by their key, and touches only what differs', async () => {
    renderer.render([node('a', 1, 'A'), node('b', 2, 'B')]);
    const b = root.children[1];
    const touched: string[] = [];
    const observer = new MutationObserver((records) =>
      touched.push(...records.map(({type, attributeName}) => `${type} ${attributeName ?? ''}`.trim())),
    );
    observer.observe(root, {attributes: true, childList: true, characterData: true, subtree: true});
    renderer.render([node('a', 1, 'A'), node('b', 5, 'B')]);
    await Promise.resolve();
    expect(touched).to.deep.equal(['attributes x']);
    renderer.render([node('b', 5, 'B'), node('c', 3)]);
    expect(root.firstElementChild === b, 'the same element').to.equal(true);
    expect([...root.children].map((child) => [child.getAttribute('x'), child.textContent])).to.deep.equal([
      ['5', 'B'],
      ['3', ''],
    ]);
    observer.disconnect();
  });

  it('takes off attributes and children that are no longer there', () => {
    renderer.render([{key: 'g', name: 'g', attributes: {class: 'x', id: 'y'}, children: [node('a', 1)]}]);
    renderer.render([{key: 'g', name: 'g', attributes: {class: 'x'}}]);
    expect(root.firstElementChild!.outerHTML).to.match(/^<g class="x"(><\/g>|\/>|.*xmlns)/);
    expect(root.firstElementChild!.hasAttribute('id')).to.equal(false);
    expect(root.firstElementChild!.children).to.have.length(0);
  });

  it('puts back an element that no longer has a place of its own', () => {
    const group = (at?: SceneNode['at']): SceneNode => ({key: 'g', name: 'g', attributes: {}, ...(at && {at})});
    renderer.render([group({x: 1, y: 2})]);
    expect(root.firstElementChild!.getAttribute('transform')).to.equal('translate(1 2)');
    renderer.render([group()]);
    expect(root.firstElementChild!.hasAttribute('transform')).to.equal(false);
  });

  it('touches nothing where the same frame is drawn again, though its scene is made anew', () => {
    render(home);
    expect(root.querySelectorAll('*').length).to.be.above(10);
    expect(render(layout.frame(layout.home, {selected: 'day', focused: 'about'}))).to.have.length(0);
  });

  it('touches two marks and no more where the selection goes from one to the other', () => {
    render(home);
    const touched = render(layout.frame(layout.home, {selected: 'year', focused: 'about'}));
    const ids = new Set(touched.map(({target}) => (target as Element).closest('[data-id]')?.getAttribute('data-id')));
    expect([...ids].sort()).to.deep.equal(['day', 'year']);
    // Of each its class and what it says of itself; and the frame around the one that is selected.
    const frames = touched
      .flatMap(({addedNodes, removedNodes}) => [...addedNodes, ...removedNodes])
      .map((node) => (node as Element).getAttribute('class'));
    expect(frames).to.deep.equal(['selection', 'selection']);
    const attributes = touched
      .filter(({type, target}) => type === 'attributes' && (target as Element).matches('.mark'))
      .map(({attributeName}) => attributeName);
    expect(attributes.sort()).to.deep.equal(['aria-expanded', 'aria-expanded', 'class', 'class']);
  });

  it('keeps the element of each mark, and with it the focus, while one pans and zooms', () => {
    render(home);
    const element = root.querySelector<SVGElement>('[data-id="about"]')!;
    element.focus();
    expect(document.activeElement).to.equal(element);
    for (const factor of [1.5, 3, 1]) {
      render(layout.frame(scaleAbout(layout.home, factor, Date.UTC(2015, 6)), {selected: null, focused: 'about'}));
      expect(root.querySelector('[data-id="about"]')).to.equal(element);
      expect(document.activeElement).to.equal(element);
    }
  });

  it('brings a new element into the page whole, and takes one away with all that is in it', () => {
    observer.observe(root, {attributes: true, childList: true, characterData: true, subtree: true});
    renderer.render([{key: 'g', name: 'g', attributes: {class: 'x'}, at: {x: 1, y: 2}, children: [node('a', 1, 'A')]}]);
    const added = observer.takeRecords();
    expect(added.map(({type, target}) => [type, target])).to.deep.equal([['childList', root]]);
    expect(root.innerHTML).to.equal('<g transform="translate(1 2)" class="x"><text x="1">A</text></g>');
    renderer.render([]);
    expect(observer.takeRecords()).to.have.length(1);
    expect(root.innerHTML).to.equal('');
  });

  it('puts elements into the order of the scene', () => {
    const node = (key: string): SceneNode => ({key, name: 'g', attributes: {id: key}});
    renderer.render([node('a'), node('b'), node('c')]);
    const [a, , c] = root.children;
    renderer.render([node('c'), node('d'), node('a')]);
    expect([...root.children].map(({id}) => id)).to.deep.equal(['c', 'd', 'a']);
    expect(root.children[0] === c && root.children[2] === a).to.equal(true);
  });

  it('sets text as text', () => {
    renderer.render([{key: 'a', name: 'text', attributes: {}, text: '<b onclick="x">&amp;</b>'}]);
    expect(root.textContent).to.equal('<b onclick="x">&amp;</b>');
    expect(root.querySelector('b')).to.equal(null);
  });
});
