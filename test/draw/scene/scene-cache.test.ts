import {expect} from 'chai';
import {SceneCache, sceneOf, SceneRenderer} from '../../../src/draw/index.js';
import type {Frame} from '../../../src/layout/index.js';
import {scaleAbout, spanOf, translate} from '../../../src/view/index.js';
import {interactive, layout, pannedBy} from './scene-fixture.js';

describe('SceneCache', () => {
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

  function render(frame: Frame, cache: SceneCache): MutationRecord[] {
    observer.observe(root, {attributes: true, childList: true, characterData: true, subtree: true});
    renderer.render(sceneOf(frame, interactive, cache));
    const made = observer.takeRecords();
    observer.disconnect();
    return made;
  }

  it('moves whole groups, and neither marks nor texts, where the window has moved by some px', () => {
    const cache = new SceneCache();
    render(pannedBy(0), cache);
    const title = root.querySelector('[data-id="about"] .title')!;
    const before = title.getBoundingClientRect();
    for (const px of [3, 11, 12, 40]) {
      const there = new Set(root.querySelectorAll('text'));
      const touched = render(pannedBy(px), cache);
      const texts = new Set(touched.map(({target}) => target).filter((target) => there.has(target as SVGTextElement)));
      expect(texts.size, 'but for the words that stay at the edge').to.be.at.most(2);
      expect(
        touched.filter(({target}) => (target as Element).closest('[data-id="about"], [data-id="perhaps"]')),
      ).to.deep.equal([]);
      expect(title.getBoundingClientRect().x - before.x).to.be.closeTo(px, 0.02);
    }
  });

  it('draws the ticks of a tier, and the grid, as one path: a segment for each, in the middle of the px in which it stands', () => {
    const cache = new SceneCache();
    for (const px of [0, 5, 37.3, -120.8]) {
      const frame = pannedBy(px);
      render(frame, cache);
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

  it('draws the same with a cache of other windows as without one', () => {
    const cache = new SceneCache();
    const other = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(other);
    const otherRenderer = new SceneRenderer(other);
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
        scaleAbout(translate(layout.home, (px * spanOf(layout.home)) / 1000), factor, Date.UTC(2016, 4, 3)),
        {selected: 'day', focused: 'about'},
      );
      renderer.render(sceneOf(frame, interactive, cache));
      otherRenderer.render(sceneOf(frame, interactive));
      const [kept, made] = [[...places(root).values()].flat(), [...places(other).values()].flat()];
      expect(kept).to.have.length(made.length);
      kept.forEach((place, index) => expect(place).to.be.closeTo(made[index]!, 0.05));
    }
    other.remove();
  });

  it('gives a mark that only moves as one zooms, a dot with its label, another place and nothing else', () => {
    const cache = new SceneCache();
    const zoomed = (factor: number) =>
      layout.frame(scaleAbout(layout.home, factor, Date.UTC(2015, 4, 3)), {selected: null, focused: null});
    render(zoomed(1), cache);
    const touched = render(zoomed(1.1), cache).filter(({target}) => (target as Element).closest('[data-id="perhaps"]'));
    expect(
      touched.map(({target, attributeName}) => [(target as Element).getAttribute('data-id'), attributeName]),
    ).to.deep.equal([['perhaps', 'transform']]);
  });

  it('draws all anew about another origin before groups have been moved by 10,000 px, beyond which places blur', () => {
    const cache = new SceneCache();
    const shiftOf = (element: Element) => Number(/translate\(([-\d.]+) /.exec(element.getAttribute('transform')!)![1]);
    const shifts: number[] = [];
    for (let px = 0; px <= 25_000; px += 110) {
      const frame = pannedBy(px);
      render(frame, cache);
      shifts.push(shiftOf(root.querySelector('.marks')!));
      for (const mark of frame.marks) {
        const element = root.querySelector<SVGGraphicsElement>(`[data-id="${mark.id}"] .target`)!;
        const left = element.getBBox().x + element.getCTM()!.e - root.getCTM()!.e;
        expect(left, `${mark.id} at ${px} px`).to.be.closeTo(mark.target.x, 0.05);
      }
    }
    expect(Math.max(...shifts)).to.equal(9900);
    const steps = shifts.slice(1).map((shift, index) => shift - shifts[index]!);
    expect(steps.filter((step) => step !== 110)).to.deep.equal([-9900, -9900]);
  });

  it('draws a mark anew where it becomes the tab stop, or is no longer', () => {
    const cache = new SceneCache();
    const rings = (tabStop: string) => {
      renderer.render(sceneOf(pannedBy(0), {...interactive, tabStop}, cache));
      return [...root.querySelectorAll('.ring')].map((ring) => ring.closest('[data-id]')!.getAttribute('data-id'));
    };
    expect([rings('about'), rings('day'), rings('about')]).to.deep.equal([['about'], ['day'], ['about']]);
  });

  it('forgets what the last frame did not show', () => {
    const cache = new SceneCache();
    const drawn: string[] = [];
    const frame = pannedBy(0);
    const describe = (mark: Frame['marks'][number]) => {
      drawn.push(mark.id);
      return mark.id;
    };
    for (const marks of [frame.marks, frame.marks, [], frame.marks])
      sceneOf({...frame, marks}, {...interactive, describe}, cache);
    expect(drawn).to.have.length(2 * frame.marks.length);
  });
});
