import {expect} from 'chai';
import type {TimelineInput} from '../../../../src/index.js';
import {contrast} from '../../../../src/draw/color/contrast.js';
import {until} from '../../../support.js';
import {all, inside, mark, mount, unmount} from '../fixture.js';
import {seenOn} from '../seen-on.js';

const FILE: TimelineInput = {
  groups: [
    {id: 'a', title: 'Ay'},
    {id: 'b', title: 'Bee', color: 'yellow'},
  ],
  events: [
    {id: 'x', date: '2014-05-03', title: 'X', group: 'a'},
    {id: 'y', date: '2016-06-04', title: 'Y', group: 'b'},
    {id: 'z', date: '2018-07-05', title: 'Z'},
  ],
};

const fillOf = (element: Element) => getComputedStyle(element).fill;

describe('groups have colours', () => {
  afterEach(() => {
    unmount();
    document.body.removeAttribute('style');
  });

  const dotOf = (timeline: Parameters<typeof mark>[0], id: string) => mark(timeline, id).querySelector('.dot')!;

  it('on their signs and names, and what has no group has none', async () => {
    const timeline = await mount({events: FILE});
    const [first, own] = all(timeline, '.swatch').map(fillOf);
    expect(fillOf(dotOf(timeline, 'x')))
      .to.equal(first)
      .and.to.equal('rgb(23, 106, 213)');
    expect(fillOf(dotOf(timeline, 'y')))
      .to.equal(own)
      .and.to.match(/^rgb\((\d+), \1, 0\)$/);
    expect(fillOf(dotOf(timeline, 'z'))).to.equal(fillOf(inside(timeline, '.mark .title')));
  });

  it('which a page sets by variables', async () => {
    document.body.style.setProperty('--circa-group-1', 'rgb(1, 2, 3)');
    const timeline = await mount({events: FILE});
    expect(fillOf(dotOf(timeline, 'x'))).to.equal('rgb(1, 2, 3)');
    expect(timeline.toSVG()).to.include('fill="rgb(1, 2, 3)"');
  });

  it('in the search, the list, the story and the card', async () => {
    const children = '<circa-search></circa-search><circa-list slot="below"></circa-list><circa-story></circa-story>';
    const timeline = await mount({events: FILE}, {children});
    timeline.select('x');
    for (const name of ['circa-search', 'circa-list', 'circa-story']) {
      const companion = timeline.querySelector(name)!;
      const swatches = () => [...companion.shadowRoot!.querySelectorAll('.swatch rect')].map(fillOf);
      await until(() => swatches().length > 0);
      expect(swatches()[0], name).to.equal('rgb(23, 106, 213)');
    }
    timeline.querySelector('circa-story')!.remove();
    timeline.select('y');
    await until(() => all(timeline, '.card .event-group').length > 0);
    expect(inside(timeline, '.card .event-group').textContent).to.equal('Bee');
  });

  it('that are told apart by a key where there are no lanes, and only there', async () => {
    const shown = (key: Element[]) => key.map((element) => getComputedStyle(element).display);
    const lying = await mount({events: FILE});
    expect(shown(all(lying, '.key'))).to.deep.equal(['none']);
    const upright = await mount({events: FILE, orientation: 'vertical'});
    expect(shown(all(upright, '.key'))).to.deep.equal(['flex']);
    expect(all(upright, '.key li').map(({textContent}) => textContent)).to.deep.equal(['Ay', 'Bee']);
  });

  it('that become lighter or darker where the ground behind them does', async () => {
    document.body.style.setProperty('background', '#ffffff');
    const timeline = await mount({events: FILE});
    const before = fillOf(dotOf(timeline, 'y'));
    document.body.style.setProperty('background', '#101010');
    timeline.style.setProperty('--circa-ground', '#101010');
    timeline.style.setProperty('--circa-ink', '#eeeeee');
    await until(() => fillOf(dotOf(timeline, 'y')) !== before);
    expect(fillOf(dotOf(timeline, 'y'))).to.equal('rgb(255, 255, 0)');
  });
});

describe('an element stands on the page’s ground', () => {
  afterEach(() => {
    unmount();
    document.body.removeAttribute('style');
  });

  const GROUNDS = [
    ['white', '#ffffff', '#1a1a1a'],
    ['cream', '#f8f2e4', '#3a2f20'],
    ['navy', '#0b2545', '#ffffff'],
    ['night', '#161618', '#f1f1ef'],
  ] as const;

  for (const [name, ground, ink] of GROUNDS) {
    it(`${name}: it has no ground of its own, and text has 4.5:1, signs and colours of groups 3:1`, async () => {
      document.body.style.setProperty('background', ground);
      document.body.style.setProperty('color', ink);
      const timeline = await mount({events: FILE});
      expect(getComputedStyle(timeline).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      const seen = (selector: string, property: string) =>
        seenOn(ground, getComputedStyle(inside(timeline, selector)).getPropertyValue(property));
      expect(seen('.mark .title', 'fill')).to.equal(ink);
      for (const [selector, property, least] of [
        ['.mark .title', 'fill', 4.5],
        ['.mark .date', 'fill', 4.5],
        ['.legend span', 'color', 4.5],
        ['.toolbar button', 'color', 4.5],
        ['.axis-line', 'stroke', 3],
        ['.mark .dot', 'fill', 3],
        ['[data-id="y"] .dot', 'fill', 3],
        ['[data-id="z"] .dot', 'fill', 3],
      ] as const)
        expect(contrast(seen(selector, property), ground), selector).to.be.at.least(least);
    });

    it(`${name}: the card is solid, and its text has 4.5:1`, async () => {
      document.body.style.setProperty('background', ground);
      document.body.style.setProperty('color', ink);
      const timeline = await mount({events: FILE});
      timeline.select('x');
      await until(() => all(timeline, '.card .card-date').length > 0);
      const {backgroundColor} = getComputedStyle(inside(timeline, '.card'));
      expect(backgroundColor).to.match(/^(?:rgb\(|color\(srgb [^/]+\)$)/);
      const card = seenOn(ground, backgroundColor);
      for (const selector of ['.card-title', '.card-date', '.card-head button'])
        expect(
          contrast(seenOn(card, getComputedStyle(inside(timeline, selector)).color), card),
          selector,
        ).to.be.at.least(4.5);
    });
  }

  it('and follows it when the page turns dark', async () => {
    const timeline = await mount({events: FILE});
    const fill = () => fillOf(mark(timeline, 'x').querySelector('.dot')!);
    expect(fill()).to.equal('rgb(23, 106, 213)');
    document.body.style.setProperty('color', '#ffffff');
    await until(() => fill() === 'rgb(76, 152, 255)');
    document.body.style.removeProperty('color');
    await until(() => fill() === 'rgb(23, 106, 213)');
  });

  it('and has the page’s font, or the one that a variable names', async () => {
    document.body.style.setProperty('font-family', 'Georgia, serif');
    const timeline = await mount({events: FILE});
    const font = () => getComputedStyle(inside(timeline, '.mark .title')).fontFamily;
    expect(font()).to.equal('Georgia, serif');
    timeline.style.setProperty('--circa-font', 'monospace');
    expect(font()).to.equal('monospace');
  });

  it('and a picture of it has that ground, and colours that hide nothing behind them', async () => {
    document.body.style.setProperty('background', '#0b2545');
    document.body.style.setProperty('color', '#ffffff');
    const picture = (await mount({events: FILE})).toSVG();
    expect(picture).to.match(/<rect[^>]* fill="(#0b2545|rgb\(11, 37, 69\))"/);
    expect(picture).to.not.match(/="(rgba|color)\(/);
  });
});
