import {expect} from 'chai';
import {render} from 'lit';
import {serverTemplate} from '../../../../src/elements/timeline/server/static-pictures.js';
import {completeMessages} from '../../../../src/i18n/index.js';
import {mount, SIX, unmount} from '../../shared/fixture.js';

describe('The pictures that a server draws of a timeline', () => {
  afterEach(unmount);

  for (const font of ['', 'serif', 'DejaVu Sans, Verdana, sans-serif']) {
    it(`have room for their texts: in ${font || 'the font of the theme'}`, async () => {
      const timeline = await mount({src: SIX});
      const box = timeline.parentElement!;
      if (font) box.style.setProperty('--circa-font', font);
      render(serverTemplate(timeline, {locale: 'en', messages: completeMessages()}, false), box);
      box.querySelectorAll('[hidden]').forEach((each) => each.removeAttribute('hidden'));
      const pictures = [...box.querySelectorAll<SVGSVGElement>('svg:not(svg svg)')];
      expect(pictures).to.have.length(2);
      for (const picture of pictures) {
        // Not scaled, as where there is room for it.
        picture.setAttribute('width', picture.getAttribute('viewBox')!.split(' ')[2]!);
        const {left, right} = picture.getBoundingClientRect();
        const texts = [...picture.querySelectorAll<SVGTextElement>('.title, .date')];
        expect(texts.length).to.be.at.least(12);
        const boxes = texts.map((text) => ({text: text.textContent, at: text.getBoundingClientRect()}));
        for (const {text, at} of boxes) expect(at.left >= left && at.right <= right, text ?? '').to.equal(true);
        const [rows, gap] = [boxes.map(({text, at}) => ({text, at, y: Math.round(at.top)})), 1];
        for (const one of rows) {
          for (const other of rows) {
            if (one === other || one.y !== other.y || one.at.left > other.at.left) continue;
            expect(one.at.right, `${one.text} | ${other.text}`).to.be.at.most(other.at.left + gap);
          }
        }
      }
    });
  }
});
