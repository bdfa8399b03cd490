import {expect} from 'chai';
import {nextFrame} from '../support.js';
import {all, inside, lettersBox, mount, SIX, unmount} from './shared/fixture.js';

const DOWNWARDS = 'writing-mode: vertical-rl';
/** What pages give their text, and timelines inherit. */
const STYLES = [
  'letter-spacing: 4px',
  'word-spacing: 24px',
  'text-transform: uppercase',
  DOWNWARDS,
  'font-variant-caps: small-caps',
  'font-variant: all-petite-caps slashed-zero oldstyle-nums super',
  'font-variant-ligatures: none',
  'font-size-adjust: 0.7',
  'font-kerning: none',
  'text-rendering: geometricPrecision',
  'text-rendering: optimizeSpeed',
  'font-stretch: ultra-condensed',
  'font-feature-settings: "smcp", "zero", "kern" 0',
  'font-variation-settings: "wght" 900',
  'font-synthesis: none',
  'text-indent: 3em',
  'line-height: 3',
  'hyphens: auto; overflow-wrap: anywhere; word-break: break-all',
  'tab-size: 20',
  'white-space: pre',
];

for (const style of STYLES) {
  describe(`on a page with “${style}”`, () => {
    after(() => {
      document.body.removeAttribute('style');
      unmount();
    });

    for (const orientation of ['horizontal', 'vertical'] as const) {
      it(`texts are as wide as they are without, ${orientation}, and no label overlaps another`, async () => {
        const widths = async () => {
          const timeline = await mount({src: SIX, orientation}, {width: 1000});
          await nextFrame();
          const texts = all<SVGTextElement>(timeline, '.picture text');
          return {timeline, widths: texts.map((text) => [text.textContent, Math.round(text.getBBox().width)])};
        };
        document.body.removeAttribute('style');
        const before = (await widths()).widths;
        document.body.style.cssText = style;
        const {timeline, widths: after} = await widths();
        // Across the lines of a page that writes downwards, it is as wide as its content.
        if (style !== DOWNWARDS) expect(after).to.deep.equal(before);
        const boxes = all<SVGGraphicsElement>(timeline, '.label').map(lettersBox);
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            const overlaps = a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2;
            expect(overlaps, `labels ${index}`).to.equal(false);
          }
        }
        const stage = inside(timeline, '.stage').getBoundingClientRect();
        expect(stage.width).to.be.above(500);
        for (const {left, right} of boxes) expect(left >= stage.left && right <= stage.right).to.equal(true);
      });
    }

    if (style === DOWNWARDS) return;
    it('a minimap names its ticks as wide as they are without', async () => {
      const widths = async () => {
        const minimap = document.createElement('circa-minimap');
        await mount({src: SIX}, {children: [minimap]});
        await nextFrame();
        await minimap.updateComplete;
        await nextFrame();
        const texts = minimap.shadowRoot!.querySelectorAll<SVGTextElement>('.picture text');
        return [...texts].map((text) => [text.textContent, Math.round(text.getBBox().width)]);
      };
      document.body.removeAttribute('style');
      const before = await widths();
      document.body.style.cssText = style;
      expect(await widths()).to.deep.equal(before);
      expect(before.length).to.be.above(2);
    });
  });
}
