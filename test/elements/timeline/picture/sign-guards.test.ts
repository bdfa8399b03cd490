import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {THEME} from '../../../../src/draw/index.js';
import {mount, unmount} from '../../shared/fixture.js';

/** One event for each sign. */
const DATES = {
  day: '1859-05-12',
  month: '1861-05',
  year: '1863',
  about: 'about 1855',
  perhaps: 'perhaps 1869',
  before: 'before 1852',
  bar: '8 September 1841 – 27 January 1844',
  vagueBar: '1839–1845',
  doubtfulBar: 'perhaps from 1846 to 1850',
  open: 'since 1858',
  set: '1851 or 1857',
};

const PARTS = ['event', 'event-dot', 'event-range', 'event-span', 'range', 'core'];

/** A sequence of numbers from 0 to 1 that is the same in each run: mulberry32. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function randomStyles(seed: number): string {
  const random = randomly(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const color = (): string => `rgb(${[0, 0, 0].map(() => Math.floor(random() * 256)).join(' ')})`;
  const variables = Object.keys(THEME).map((name) => {
    if (name.endsWith('-weight') || name === 'font' || name === 'card-shadow' || name === 'max-height') return '';
    const isLength = /(?:size|space|gap|width|radius|padding|offset)$/.test(name);
    return `--circa-${name}: ${isLength ? `${Math.round(random() * 30)}px` : color()};`;
  });
  const declarations = [
    () => `fill: ${one([color(), 'none'])}`,
    () => `fill-opacity: ${one([0.2, 1])}`,
    () => `stroke: ${color()}`,
    () => `stroke-width: ${one([0.5, 3, 12])}px`,
    () => `stroke-dasharray: ${one(['none', '2 2', '9'])}`,
    () => `stroke-linecap: ${one(['butt', 'round', 'square'])}`,
    () => `--circa-mark-color: ${color()}`,
    () => `opacity: ${one([0.5, 1])}`,
    () => 'rx: 8px',
  ];
  const rules = PARTS.map(
    (part) => `circa-timeline::part(${part}) { ${declarations.map((each) => random() < 0.5 && each()).join(';')} }`,
  );
  return `circa-timeline { ${variables.join(' ')} } ${rules.join('\n')}`;
}

/** What makes a sign this one, as it is drawn. */
function drawnOf(timeline: CircaTimeline, id: string) {
  const mark = timeline.shadowRoot!.querySelector(`.mark[data-id="${id}"]`)!;
  const shape = (selector: string) => {
    const element = mark.querySelector(selector);
    if (!element) return undefined;
    const style = getComputedStyle(element);
    const dashes = style.strokeDasharray.split(/[ ,]+/).map(parseFloat);
    const width = parseFloat(style.strokeWidth);
    const [dash = NaN, gap = NaN] = dashes;
    return {
      isDashed: dashes.length === 2,
      hasGaps: style.strokeLinecap === 'round' ? gap - width > 1 : gap > 1 && dash > 1,
      isHollow: style.fill === 'none' || Number(style.fillOpacity) <= 0.2,
      isLined: style.stroke !== 'none',
      width,
    };
  };
  const layers = [...mark.querySelectorAll('.fade rect')].map((each) => Number(getComputedStyle(each).fillOpacity));
  return {
    outline: shape('.outline'),
    ring: shape('.hollow'),
    core: shape('.core'),
    dot: shape('.dot'),
    cell: shape('.cell'),
    fade: shape('.fade'),
    layers,
  };
}

describe('signs under any theme and any rules for parts', () => {
  const sheet = document.createElement('style');

  after(() => {
    sheet.remove();
    unmount();
  });

  it('are told apart: what is dashed, dotted, hollow or fading stays so, and nothing else becomes it', async () => {
    const events = Object.entries(DATES).map(([id, date]) => ({id, date, title: id}));
    const timeline = await mount({events}, {width: 1200});
    document.head.append(sheet);
    for (let seed = 1; seed <= 30; seed += 1) {
      sheet.textContent = randomStyles(seed);
      const about = `theme ${seed}`;
      for (const id of Object.keys(DATES)) {
        const {outline, ring, core, dot, cell, fade, layers} = drawnOf(timeline, id);
        for (const range of [outline, ring]) {
          if (range) expect(range, `${about}, ${id}`).to.include({isHollow: true});
        }
        if (outline) expect(outline, `${about}, ${id}`).to.include({isDashed: true, hasGaps: true});
        if (cell) expect(cell, `${about}, ${id}`).to.include({isDashed: false, isHollow: true});
        if (ring) expect(ring.width, `${about}, ${id}`).to.be.at.most(3);
        if (dot) expect(dot, `${about}, ${id}`).to.include({isDashed: false});
        if (core && id === 'doubtfulBar')
          expect(core, `${about}, ${id}`).to.include({isDashed: true, hasGaps: true, isHollow: true});
        else if (core) expect(core, `${about}, ${id}`).to.include({isDashed: false, isLined: false});
        if (fade) expect(fade, `${about}, ${id}`).to.include({isLined: false});
        for (const [index, opacity] of layers.entries())
          if (index) expect(opacity, `${about}, ${id}, layer ${index}`).to.be.below(1);
      }
      expect(drawnOf(timeline, 'open').layers, about).to.have.length.above(8);
    }
  });

  it('end where the data say, whatever the padding: nothing fades them out at the edges', async () => {
    const timeline = await mount({events: [{id: 'year', date: '1863', title: 'Year'}]}, {width: 600});
    timeline.style.setProperty('--circa-padding', '0px');
    const {backgroundSize} = getComputedStyle(timeline.shadowRoot!.querySelector('.stage')!, '::after');
    expect(backgroundSize).to.match(/^(?:min\(0\.75rem, 0px\)|0px)/);
  });
});
