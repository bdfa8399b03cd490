import {expect} from 'chai';
import {PICTURE_STYLES, renderSVG, themeValues, withValues, type SceneNode} from '../../src/draw/index.js';
import {withPresentation} from '../../src/draw/presentation.js';
import type {EventInput} from '../../src/model/index.js';
import {createTimeline} from '../../src/model/load/create-timeline.js';

const node = (name: string, className: string, ...children: SceneNode[]): SceneNode => ({
  key: className || name,
  name,
  attributes: className ? {class: className} : {},
  children,
});

/** The attributes, but for the class, of the innermost of nodes that hold one another. */
function presented(styles: string, ...nodes: readonly [name: string, className?: string][]) {
  const tree = nodes.reduceRight<SceneNode[]>((inner, [name, of = '']) => [node(name, of, ...inner)], []);
  let innermost = withPresentation(tree, styles)[0]!;
  while (innermost.children?.length) innermost = innermost.children[0]!;
  return Object.fromEntries(Object.entries(innermost.attributes).filter(([key]) => key !== 'class'));
}

describe('withPresentation', () => {
  it('gives a node what is said of its name and of its classes', () => {
    expect(presented('text { fill: red; } .title { font-size: 15px; }', ['text', 'title now'])).to.deep.equal({
      fill: 'red',
      'font-size': '15px',
    });
  });

  it('gives it what is said of it within another, however deep, and nothing that is said of one elsewhere', () => {
    const styles = '.label text { fill: red; } .now text { fill: blue; }';
    expect(presented(styles, ['g', 'label'], ['g'], ['text'])).to.deep.equal({fill: 'red'});
    expect(presented(styles, ['text', 'label'])).to.deep.equal({});
  });

  it('takes a custom property of a node for what is in it, and for want of one what is named instead', () => {
    const styles = '.core { fill: var(--_group, #47474c); }';
    const core = {key: 'core', name: 'path', attributes: {class: 'core'}};
    const [plain, colored] = [{}, {'--_group': '#176ad5'}].map(
      (attributes) => withPresentation([{key: 'mark', name: 'g', attributes, children: [core]}], styles)[0]!,
    );
    expect(plain!.children![0]!.attributes).to.deep.equal({class: 'core', fill: '#47474c'});
    expect(colored!.children![0]!.attributes).to.deep.equal({class: 'core', fill: '#176ad5'});
    expect(colored!.attributes).to.deep.equal({});
  });

  it('reads lists of selectors, and lists within them', () => {
    const styles = '.a, .b .c { fill: red; } .d :is(.e, .f) { stroke: blue; }';
    expect(presented(styles, ['g', 'a'])).to.deep.equal({fill: 'red'});
    expect(presented(styles, ['g', 'b'], ['g', 'c'])).to.deep.equal({fill: 'red'});
    expect(presented(styles, ['g', 'd'], ['g', 'f'])).to.deep.equal({stroke: 'blue'});
    expect(presented(styles, ['g', 'c'])).to.deep.equal({});
  });

  it('lets a class outweigh names, two classes one, and what is said later what was said before', () => {
    expect(presented('.a { fill: red; } g g g { fill: blue; }', ['g'], ['g'], ['g', 'a'])).to.deep.equal({fill: 'red'});
    expect(presented('.a.b { fill: red; } .a { fill: blue; }', ['g', 'a b'])).to.deep.equal({fill: 'red'});
    expect(presented('.a { fill: red; } .b { fill: blue; }', ['g', 'b a'])).to.deep.equal({fill: 'blue'});
  });

  it('gives every element of a picture the look that the style sheet of the element gives it', async () => {
    const names = ['open-ends', 'qualifiers', 'idlib-2019'];
    const styles = withValues(PICTURE_STYLES, themeValues('light'));
    for (const name of names) {
      const path = name === 'idlib-2019' ? `/data/${name}.json` : `/test/frames/${name}.json`;
      const {events} = (await (await fetch(path)).json()) as {events: readonly EventInput[]};
      // A picture that stands by itself has the colours of groups at its nodes alone.
      const {timeline} = createTimeline(events.map((event) => ({...event, group: undefined})));
      for (const curve of [false, true]) {
        const text = renderSVG(timeline, {width: 900, curve});
        const [bare, styled] = [text, text].map((svg) => {
          const host = document.createElement('div');
          host.attachShadow({mode: 'open'}).innerHTML = svg;
          document.body.append(host);
          return host;
        });
        const sheet = document.createElement('style');
        sheet.textContent = styles.replaceAll('rem', 'em');
        styled!.shadowRoot!.append(sheet);
        const looks = (host: Element) => [...host.shadowRoot!.querySelectorAll('svg, svg *')].map(lookOf);
        const expected = looks(styled!);
        looks(bare!).forEach((look, index) => expect(look, name).to.deep.equal(expected[index]));
        bare!.remove();
        styled!.remove();
      }
    }
  });
});

const LOOK = [
  ...['fill', 'stroke', 'strokeWidth', 'strokeLinejoin', 'strokeLinecap', 'strokeDasharray', 'fillOpacity', 'opacity'],
  ...['fontFamily', 'fontSize', 'fontWeight', 'fontVariantNumeric', 'direction', 'unicodeBidi', 'paintOrder'],
] as const;

function lookOf(element: Element): Record<string, string> {
  const style = getComputedStyle(element) as unknown as Record<string, string>;
  return {element: element.outerHTML.slice(0, 80), ...Object.fromEntries(LOOK.map((name) => [name, style[name]!]))};
}
