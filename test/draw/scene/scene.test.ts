import {expect} from 'chai';
import {
  nameOf,
  renderScene,
  SceneMemory,
  sceneOf,
  THEME,
  THEME_DECLARATIONS,
  themeValues,
  withValues,
  type SceneNode,
} from '../../../src/draw/index.js';
import {byOrientation} from '../../../src/layout/arrangements/by-orientation.js';
import {languageOf, ESTIMATED_METRICS, Layout, type Frame} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {scaleAbout, spanOf, translate} from '../../../src/view/index.js';

const {timeline} = createTimeline([
  {id: 'year', date: '2014', title: 'In a year', importance: 2},
  {id: 'about', date: '2015~', title: 'About a year'},
  {id: 'perhaps', date: '2016-05-03?', title: 'Perhaps a day'},
  {id: 'since', date: '2017/..', title: 'Since a year'},
  {id: 'until', date: '../2012', title: 'Until a year'},
  {id: 'day', date: '2018-05-03', title: 'On a day'},
]);
const layout = new Layout(timeline, {
  width: 1000,
  orientation: 'horizontal',
  arrangement: byOrientation,
  language: languageOf('en'),
  metrics: ESTIMATED_METRICS,
});
const home = layout.frame(layout.home, {selected: 'day', focused: 'about'});
const describeMark = ({event}: Frame['marks'][number]) => nameOf(event, languageOf('en'), undefined);
const interactive = {describe: describeMark, interactive: true, tabStop: 'about'};

const all = (nodes: readonly SceneNode[]): SceneNode[] => nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
const find = (nodes: readonly SceneNode[], key: string): SceneNode => {
  const found = all(nodes).find((node) => node.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};
const marksOf = (nodes: readonly SceneNode[]) => find(nodes, 'marks').children!;

describe('sceneOf', () => {
  it('makes every mark a button with a name that says its title and its date, one of them the tab stop', () => {
    const marks = marksOf(sceneOf(home, interactive));
    expect(marks.map(({attributes}) => attributes['aria-label'])).to.deep.equal([
      'In a year, 2014',
      'About a year, about 2015',
      'Perhaps a day, perhaps Tuesday, 3 May 2016',
      'Since a year, since 2017',
      'Until a year, until 2012',
      'On a day, Thursday, 3 May 2018',
    ]);
    for (const {key, attributes} of marks) {
      expect(attributes['role']).to.equal('button');
      expect(attributes['tabindex']).to.equal(key === 'mark about' ? 0 : -1);
      expect(attributes['aria-haspopup']).to.equal('dialog');
      expect(attributes['aria-expanded']).to.equal(String(key === 'mark day'));
    }
  });

  it('makes marks images in a picture that cannot be used, with no place for the keys', () => {
    for (const {attributes} of marksOf(sceneOf(home, {describe: describeMark, interactive: false}))) {
      expect(attributes['role']).to.equal('img');
      expect(attributes).to.not.have.any.keys('tabindex', 'aria-expanded', 'aria-haspopup');
    }
  });

  it('hides from screen readers everything but the marks and the names of lanes', () => {
    for (const node of sceneOf(home, interactive)) {
      if (node.name === 'defs' || node.key === 'marks' || node.key === 'lanes') continue;
      expect(node.attributes['aria-hidden'], node.key).to.equal('true');
    }
    expect(find(sceneOf(home, interactive), 'marks').attributes).to.not.have.property('aria-hidden');
  });

  it('says all words of a label in the name of its mark, for those who speak to the page', () => {
    for (const mark of marksOf(sceneOf(home, interactive))) {
      const words = all([mark])
        .filter(({name}) => name === 'text')
        .map(({text}) => text!.trim());
      expect(words.length).to.be.above(0);
      for (const word of words) expect(mark.attributes['aria-label']).to.include(word);
    }
  });

  it('draws exact edges dashed, approximate ranges without edges, uncertain moments hollow', () => {
    const scene = sceneOf(home, interactive);
    const sides = (id: string) =>
      String(
        all([find(scene, `mark ${id}`)]).find(({attributes}) => attributes['class'] === 'outline')!.attributes['d'],
      ).split('M').length - 1;
    expect([sides('year'), sides('about')]).to.deep.equal([4, 2]);
    const circles = (id: string) =>
      all([find(scene, `mark ${id}`)])
        .filter(({name}) => name === 'circle')
        .map(({attributes}) => attributes['class']);
    expect([circles('day'), circles('perhaps')]).to.deep.equal([['dot'], ['hollow']]);
  });

  it('fades an open end with a gradient that is there, and an arrow', () => {
    const scene = sceneOf(home, interactive);
    const gradients = all([find(scene, 'defs')])
      .filter(({name}) => name === 'linearGradient')
      .map(({attributes}) => `url(#${attributes['id']})`);
    for (const [id, towards] of [
      ['since', 'right'],
      ['until', 'left'],
    ] as const) {
      const fade = find([find(scene, `mark ${id}`)], 'fade 0');
      expect(fade.attributes['fill']).to.equal(`url(#circa-fade-${towards}-certain)`).and.be.oneOf(gradients);
      expect(find([find(scene, `mark ${id}`)], 'arrow 0').attributes['d']).to.match(
        /^M[-\d.]+ [-\d.]+(L[-\d.]+ [-\d.]+){2}$/,
      );
    }
  });

  it('tells siblings apart by their keys', () => {
    const check = (nodes: readonly SceneNode[]) => {
      const keys = nodes.map(({key}) => key);
      expect(new Set(keys).size, keys.join(', ')).to.equal(keys.length);
      for (const {children} of nodes) if (children) check(children);
    };
    for (const factor of [1, 3, 40, 1000])
      check(sceneOf(layout.frame(scaleAbout(layout.home, factor, Date.UTC(2016, 4, 3))), interactive));
  });

  it('has no attribute that is not a number or a text', () => {
    for (const {name, attributes} of all(sceneOf(home, interactive))) {
      for (const [key, value] of Object.entries(attributes))
        expect(String(value), `${name} ${key}`).to.not.match(/NaN|undefined|null|Infinity|\[object/);
    }
  });

  it('is the same for the same frame', () => {
    expect(JSON.stringify(sceneOf(home, interactive))).to.equal(JSON.stringify(sceneOf(home, interactive)));
  });
});

describe('renderScene', () => {
  let root: SVGSVGElement;
  let records: MutationRecord[];
  let observer: MutationObserver;

  beforeEach(() => {
    root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(root);
    records = [];
    observer = new MutationObserver((seen) => records.push(...seen));
  });

  afterEach(() => {
    observer.disconnect();
    root.remove();
  });

  function render(frame: Frame, memory?: SceneMemory): MutationRecord[] {
    observer.observe(root, {attributes: true, childList: true, characterData: true, subtree: true});
    renderScene(root, sceneOf(frame, interactive, memory));
    const made = observer.takeRecords();
    observer.disconnect();
    return made;
  }

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

  const home1 = layout.home;
  const pannedBy = (px: number) =>
    layout.frame(translate(home1, (-px * spanOf(home1)) / 1000), {selected: 'day', focused: 'about'});

  it('moves whole groups, and neither marks nor texts, where the window has moved by some px', () => {
    const memory = new SceneMemory();
    render(pannedBy(0), memory);
    const title = root.querySelector('[data-id="about"] .title')!;
    const before = title.getBoundingClientRect();
    for (const px of [3, 11, 12, 40]) {
      const there = new Set(root.querySelectorAll('text'));
      const touched = render(pannedBy(px), memory);
      const texts = new Set(touched.map(({target}) => target).filter((target) => there.has(target as SVGTextElement)));
      expect(texts.size, 'but for the words that stay at the edge').to.be.at.most(2);
      expect(
        touched.filter(({target}) => (target as Element).closest('[data-id="about"], [data-id="perhaps"]')),
      ).to.deep.equal([]);
      expect(title.getBoundingClientRect().x - before.x).to.be.closeTo(px, 0.02);
    }
  });

  it('draws the ticks of a tier, and the grid, as one path: a segment for each, in the middle of the px in which it stands', () => {
    const memory = new SceneMemory();
    for (const px of [0, 5, 37.3, -120.8]) {
      const frame = pannedBy(px);
      render(frame, memory);
      const segments = (path: Element) =>
        [...path.getAttribute('d')!.matchAll(/M([-\d.]+) /g)].map(
          ([, x]) => Number(x) + (path as SVGPathElement).getCTM()!.e - (root as SVGGraphicsElement).getCTM()!.e,
        );
      const middles = (of: readonly {readonly from: {readonly x: number}}[]) =>
        of.map(({from}) => Math.floor(from.x + 1e-6) + 0.5);
      for (const [part, of] of [
        ['tick tick-minor', frame.ticks.filter(({tier}) => tier === 'minor')],
        ['tick tick-major', frame.ticks.filter(({tier}) => tier === 'major')],
        ['grid', frame.grid],
      ] as const) {
        const paths = root.querySelectorAll(`path[part="${part}"]`);
        expect(paths, part).to.have.length(1);
        const [drawn, wanted] = [segments(paths[0]!), middles(of)];
        expect(drawn, part).to.have.length(wanted.length);
        drawn.forEach((x, index) => expect(x, `${part} at ${px} px`).to.be.closeTo(wanted[index]!, 0.02));
      }
    }
  });

  it('draws the same with a memory of other windows as without one', () => {
    const memory = new SceneMemory();
    const other = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(other);
    const places = (svg: SVGSVGElement) =>
      new Map(
        [...svg.querySelectorAll('text, rect, circle, path, line')].map((element) => {
          const {x, y, width, height} = (element as SVGGraphicsElement).getBBox();
          const {e, f} = (element as SVGGraphicsElement).getCTM()!;
          const owner =
            element.closest('[data-id]')?.getAttribute('data-id') ?? element.parentElement?.getAttribute('part') ?? '';
          return [
            `${owner} ${element.getAttribute('class')} ${element.textContent} ${Math.round(x + e)} ${Math.round(y + f)}`,
            [x + e, y + f, width, height],
          ] as const;
        }),
      );
    for (const [px, factor] of [
      [0, 1],
      [37.3, 1],
      [-120, 1.7],
      [-120.4, 1.7],
      [300, 30],
      [5, 1],
    ] as const) {
      const frame = layout.frame(
        scaleAbout(translate(home1, (px * spanOf(home1)) / 1000), factor, Date.UTC(2016, 4, 3)),
        {selected: 'day', focused: 'about'},
      );
      renderScene(root, sceneOf(frame, interactive, memory));
      renderScene(other, sceneOf(frame, interactive));
      const [kept, made] = [[...places(root).values()].flat(), [...places(other).values()].flat()];
      expect(kept).to.have.length(made.length);
      kept.forEach((place, index) => expect(place).to.be.closeTo(made[index]!, 0.05));
    }
    other.remove();
  });

  it('gives a mark that only moves as one zooms, a dot with its label, another place and nothing else', () => {
    const memory = new SceneMemory();
    const zoomed = (factor: number) =>
      layout.frame(scaleAbout(home1, factor, Date.UTC(2015, 4, 3)), {selected: null, focused: null});
    render(zoomed(1), memory);
    const touched = render(zoomed(1.1), memory).filter(({target}) =>
      (target as Element).closest('[data-id="perhaps"]'),
    );
    expect(
      touched.map(({target, attributeName}) => [(target as Element).getAttribute('data-id'), attributeName]),
    ).to.deep.equal([['perhaps', 'transform']]);
  });

  it('puts elements into the order of the scene', () => {
    const node = (key: string): SceneNode => ({key, name: 'g', attributes: {id: key}});
    renderScene(root, [node('a'), node('b'), node('c')]);
    const [a, , c] = root.children;
    renderScene(root, [node('c'), node('d'), node('a')]);
    expect([...root.children].map(({id}) => id)).to.deep.equal(['c', 'd', 'a']);
    expect(root.children[0] === c && root.children[2] === a).to.equal(true);
  });

  it('makes what has left into what comes, with nothing left of it', () => {
    const before: SceneNode = {
      key: 'a',
      name: 'g',
      at: {x: 5, y: 6},
      attributes: {id: 'a', role: 'button'},
      children: [
        {key: 'words', name: 'text', attributes: {}, text: 'Of a'},
        {key: 'dot', name: 'circle', attributes: {r: 3}},
      ],
    };
    renderScene(root, [before]);
    const element = root.firstElementChild!;
    (element as SVGElement).tabIndex = 0;
    (element as SVGElement).focus();
    renderScene(root, []);
    renderScene(root, [
      {
        key: 'b',
        name: 'g',
        attributes: {id: 'b'},
        children: [{key: 'words', name: 'text', attributes: {}, children: []}],
      },
    ]);
    expect(root.firstElementChild === element, 'the same element').to.equal(true);
    expect(document.activeElement === element, 'with the focus').to.equal(false);
    expect(root.innerHTML).to.equal('<g id="b" tabindex="0"><text></text></g>');
  });

  it('makes no element anew where one zooms in again', () => {
    const memory = new SceneMemory();
    const zoomed = (factor: number) =>
      layout.frame(scaleAbout(home1, factor, Date.UTC(2012)), {selected: null, focused: null});
    const known = new Set<Element>();
    const counts = [1, 2, 4, 8, 4, 2, 1, 2, 4, 8].map((factor) => {
      const before = known.size;
      render(zoomed(factor), memory);
      for (const element of root.querySelectorAll('*')) known.add(element);
      return known.size - before;
    });
    const [first, again] = [counts.slice(1, 4), counts.slice(-3)];
    expect(Math.max(...first)).to.be.above(5);
    expect(again).to.deep.equal([0, 0, 0]);
  });

  it('sets text as text', () => {
    renderScene(root, [{key: 'a', name: 'text', attributes: {}, text: '<b onclick="x">&amp;</b>'}]);
    expect(root.textContent).to.equal('<b onclick="x">&amp;</b>');
    expect(root.querySelector('b')).to.equal(null);
  });
});

describe('the theme', () => {
  const declared = [...THEME_DECLARATIONS.matchAll(/^--_([a-z-]+): var\(--circa-([a-z-]+), (.*)\);$/gm)].map(
    ([, own, name, value]) => [own!, name!, value!] as const,
  );

  it('is declared whole: each variable of the styles is the page’s own of the same name', () => {
    expect(declared.map(([own]) => own)).to.deep.equal(Object.keys(THEME));
    for (const [own, name] of declared) expect(name).to.equal(own);
  });

  it('is declared so that the engine understands every default', () => {
    const element = document.createElement('div');
    document.body.append(element);
    for (const [, name, value] of declared) {
      const property = /^light-dark|^#/.test(value)
        ? 'color'
        : /rem$/.test(value)
          ? 'width'
          : {font: 'font-family', 'title-weight': 'font-weight', 'card-shadow': 'box-shadow'}[name]!;
      element.style.setProperty(property, value);
      expect(element.style.getPropertyValue(property), `${name}: ${value}`).to.not.equal('');
    }
    element.remove();
  });

  it('has a value for light and one for dark grounds of each colour, and one for both of all else', () => {
    const [light, dark] = [themeValues('light'), themeValues('dark')];
    for (const [name, value] of Object.entries(THEME)) {
      const [one, other] = [light[name as keyof typeof THEME], dark[name as keyof typeof THEME]];
      expect([one, other], name).to.deep.equal(typeof value === 'string' ? [value, value] : [...value]);
      expect(one === other, name).to.equal(typeof value === 'string');
    }
  });

  it('is put into a style sheet wherever one of its variables stands, and nowhere else', () => {
    expect(
      withValues('a { color: var(--_ink); fill: var(--_no-such-name); width: var(--other) }', themeValues('light')),
    ).to.equal('a { color: #1a1a1a; fill: var(--_no-such-name); width: var(--other) }');
  });
});
