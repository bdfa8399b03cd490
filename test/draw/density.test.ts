import {expect} from 'chai';
import {DensityCanvas, renderSVG} from '../../src/draw/index.js';
import type {DensityStrip, Frame} from '../../src/layout/index.js';
import {createTimeline} from '../../src/model/create.js';

const WIDTH = 90;
const HEIGHT = 60;
const AXIS = 40;

/** A frame with nothing in it but columns, which stand on an axis at the height of 40 px; or beside one of as many px from the left. */
function frameOf(strips: readonly DensityStrip[], upright = false): Frame {
  const [from, to] = upright ? [{x: AXIS, y: 0}, {x: AXIS, y: HEIGHT}] : [{x: 0, y: AXIS}, {x: WIDTH, y: AXIS}];
  return {
    width: WIDTH, height: HEIGHT, orientation: upright ? 'vertical' : 'horizontal', plot: {x: 0, y: 0, width: WIDTH, height: AXIS},
    axis: {from, to}, ticks: [], grid: [], now: null, marks: [], density: strips, matching: [], lanes: [],
  };
}

/** Columns of 3 px, the highest of 12 px: of each, from which px on it stands and how strong it is. */
function strip(columns: readonly (readonly [start: number, certain: number, possible: number])[], more: Partial<DensityStrip> = {}): DensityStrip {
  const start = columns[0]?.[0] ?? 0;
  const [certain, possible] = [new Float64Array(WIDTH / 3), new Float64Array(WIDTH / 3)];
  for (const [at, sure, merely] of columns) {
    certain[(at - start) / 3] = sure;
    possible[(at - start) / 3] = merely;
  }
  return {start, step: 3, foot: AXIS, rise: -12, certain, possible, ...more};
}

describe('the density on a canvas', () => {
  let canvas: HTMLCanvasElement;
  let density: DensityCanvas;

  beforeEach(() => {
    canvas = document.createElement('canvas');
    canvas.style.cssText = 'position: fixed; color: rgb(200, 0, 0); transition: color 1ms';
    document.body.append(canvas);
    density = new DensityCanvas(canvas);
  });

  afterEach(() => {
    density.disconnect();
    canvas.remove();
  });

  /** Red and opacity at px of the picture. */
  function at(x: number, y: number): [red: number, opacity: number] {
    const {left, top} = canvas.getBoundingClientRect();
    const {data} = canvas.getContext('2d')!.getImageData((x - left) * devicePixelRatio, (y - top) * devicePixelRatio, 1, 1);
    return [data[0]!, Math.round((data[3]! / 255) * 100) / 100];
  }

  it('is solid where events certainly are, and light with a dashed edge where they merely may be', () => {
    density.draw(frameOf([strip([[30, 1, 1], [60, 0.5, 1], [63, 0, 1]])]));
    expect([at(31, 39), at(31, 29)]).to.deep.equal([[200, 1], [200, 1]]);
    expect([at(61, 39), at(61, 35)], 'the half at the axis').to.deep.equal([[200, 1], [200, 1]]);
    for (const x of [61, 64]) expect(at(x, 32)[1], 'the other half').to.be.closeTo(0.35, 0.01);
    expect([at(60, 28)[1], at(61, 28)[1]], 'a dash').to.deep.equal([1, 1]);
    expect([at(62, 28)[1], at(65, 28)[1]], 'gaps').to.deep.equal([0.35, 0.35]);
    expect(at(30, 27)[1] + at(40, 35)[1], 'beside and above').to.equal(0);
  });

  it('lies where there are columns to draw, and has as many device pixels as it is wide and high', () => {
    density.draw(frameOf([strip([[30, 1, 1]])]));
    const {left, top, width, height} = canvas.getBoundingClientRect();
    expect([left, top, width, height]).to.deep.equal([0, AXIS - 13, WIDTH, 14]);
    expect([width * devicePixelRatio, height * devicePixelRatio]).to.deep.equal([canvas.width, canvas.height]);
  });

  it('brings columns at broken px to whole ones, with no seam between two', () => {
    density.draw(frameOf([strip([[30.4, 1, 1], [33.4, 1, 1]], {rise: -12.3})]));
    const line = Array.from({length: 10}, (_, index) => at(28 + index, 35)[1]);
    expect(line).to.deep.equal([0, 0, 1, 1, 1, 1, 1, 1, 0, 0]);
    expect([at(31, 27)[1], at(31, 28)[1]]).to.deep.equal([0, 1]);
  });

  it('stands beside an upright axis, on whichever side the columns do', () => {
    density.draw(frameOf([strip([[9, 0.5, 1], [12, 0.25, 0.25]], {rise: 12})], true));
    expect([at(41, 10)[1], at(48, 10)[1], at(51, 9)[1], at(51, 11)[1], at(47, 13)[1]]).to.deep.equal([1, 0.35, 1, 0.35, 0]);
    density.draw(frameOf([strip([[9, 0.5, 1]])], true));
    expect([at(39, 10)[1], at(32, 10)[1], at(28, 9)[1], at(41, 10)[1]]).to.deep.equal([1, 0.35, 1, 0]);
  });

  it('is wiped where the next frame has fewer columns, and empty where it has none', () => {
    density.draw(frameOf([strip([[30, 1, 1], [60, 1, 1]])]));
    density.draw(frameOf([strip([[60, 1, 1]])]));
    expect([at(31, 35)[1], at(61, 35)[1]]).to.deep.equal([0, 1]);
    density.draw(frameOf([]));
    expect(at(61, 35)[1]).to.equal(0);
  });

  it('is drawn anew in the new colour once its colour changes', async () => {
    density.draw(frameOf([strip([[30, 1, 1]])]));
    expect(at(31, 35)[0]).to.equal(200);
    const changed = new Promise((resolve) => canvas.addEventListener('transitionend', resolve, {once: true}));
    canvas.style.setProperty('color', 'rgb(10, 0, 0)');
    await changed;
    expect(at(31, 35)[0]).to.equal(10);
  });

  it('asks for its colour once, however many frames are drawn', () => {
    const original = window.getComputedStyle;
    let asked = 0;
    window.getComputedStyle = (...args) => {
      asked += 1;
      return original.apply(window, args);
    };
    try {
      for (let height = 4; height < 14; height += 1) density.draw(frameOf([strip([[30, 1, 1]], {rise: -height})]));
    } finally {
      window.getComputedStyle = original;
    }
    expect(asked).to.equal(1);
  });
});

describe('the density as SVG', () => {
  it('is in the picture of a timeline with more events than labels: what is possible, what is certain, and a dashed edge', () => {
    const events = Array.from({length: 120}, (_, index) => ({date: `${1900 + (index % 60)}${index % 2 ? '' : '-03-04'}`, title: `Event ${index}`}));
    const picture = new DOMParser().parseFromString(renderSVG(createTimeline(events).timeline, {width: 400, height: 300, orientation: 'horizontal'}), 'image/svg+xml');
    const paths = [...picture.querySelectorAll('[part=density]')];
    expect(paths.map((path) => path.getAttribute('class'))).to.deep.equal(['density-possible', 'density-certain', 'density-edge']);
    for (const path of paths) expect(path.getAttribute('d')).to.match(/^(M[\d.]+ [\d.]+h[\d.]+v[\d.]+H[\d.]+z)+$/);
  });

  it('is not there where every event has its label', () => {
    const svg = renderSVG(createTimeline([{date: '2014', title: 'x'}]).timeline, {width: 800});
    expect(svg).to.not.include('part="density"');
  });
});
