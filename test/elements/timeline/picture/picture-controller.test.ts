import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {canEmulateMedia, emulateMedia, nextFrame} from '../../../support.js';
import {all, atRest, inside, mark, mount, next, SIX, THREE, unmount} from '../../shared/fixture.js';

interface Named {
  readonly name: string;
  readonly box: DOMRect;
}

/** Every text of the picture and where its letters stand, without their halo, in px of the viewport. */
function texts(timeline: CircaTimeline): Named[] {
  const {left} = inside(timeline, '.picture').getBoundingClientRect();
  return all<SVGTextElement>(timeline, '.picture text').map((text) => {
    const {x, y, width, height} = text.getBBox();
    const {e, f} = text.getScreenCTM()!;
    // Firefox counts the space behind a text, which parts it from the next.
    const [name, count] = [text.textContent.trimEnd(), text.getNumberOfChars()];
    const space = count > name.length ? text.getSubStringLength(name.length, count - name.length) : 0;
    // What comes under the name of a lane is cut off.
    const cut = left + Number(text.closest('.plot')?.getAttribute('x') ?? -Infinity);
    const [from, to] = [Math.max(x + e, cut), x + e + width - space];
    return {name, box: new DOMRect(from, y + f, Math.max(0, to - from), height)};
  });
}

function overlapping(named: readonly Named[]): string[] {
  const pairs: string[] = [];
  named.forEach((a, index) => {
    for (const b of named.slice(index + 1)) {
      const [width, height] = [
        Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left),
        Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top),
      ];
      // Boxes of text hold its ascenders and descenders, so that those of two lines of one label touch; and in Firefox
      // the space behind a title, which is nearly as wide as the gap before its date.
      if (width > 1.5 && height > 4) pairs.push(`${a.name} × ${b.name}`);
    }
  });
  return pairs;
}

function cutOff(timeline: CircaTimeline, named: readonly Named[]): string[] {
  const stage = inside(timeline, '.stage').getBoundingClientRect();
  return named
    .filter(
      ({box}) =>
        box.left < stage.left - 0.5 ||
        box.right > stage.right + 0.5 ||
        box.top < stage.top - 0.5 ||
        box.bottom > stage.bottom + 0.5,
    )
    .map(({name}) => name);
}

describe('the picture of six events', () => {
  after(unmount);

  for (const width of [1000, 760, 560, 420, 320]) {
    it(`at ${width} px has all six titles at first sight; no text overlaps another or is cut off`, async () => {
      const timeline = await mount({src: SIX}, {width});
      const named = texts(timeline);
      const titles = all(timeline, '.mark').map((element) =>
        [...element.querySelectorAll('.title')]
          .map((line) => line.textContent)
          .join('')
          .trim(),
      );
      expect(titles).to.have.length(6);
      expect(overlapping(named)).to.deep.equal([]);
      expect(cutOff(timeline, named)).to.deep.equal([]);
      expect(inside(timeline, '.stage').className).to.include(width < 560 ? 'vertical' : 'horizontal');
    });
  }

  const windows: readonly [what: string, start: number, end: number][] = [
    ['a decade', Date.UTC(2011, 0), Date.UTC(2021, 0)],
    ['a year', Date.UTC(2018, 6), Date.UTC(2019, 6)],
    ['a month', Date.UTC(2019, 5, 10), Date.UTC(2019, 6, 10)],
    ['a day', Date.UTC(2019, 5, 30), Date.UTC(2019, 6, 1)],
    ['an hour', Date.UTC(2019, 5, 30, 12), Date.UTC(2019, 5, 30, 13)],
  ];
  for (const [what, start, end] of windows) {
    for (const width of [1000, 320]) {
      it(`zoomed to ${what} at ${width} px has no text over another, and ticks that say where one is`, async () => {
        const timeline = await mount({src: SIX}, {width});
        timeline.view = {start, end};
        await atRest(timeline);
        expect(overlapping(texts(timeline))).to.deep.equal([]);
        const labels = all(timeline, '[part=tick-label]').map((label) => label.textContent);
        expect(labels.length).to.be.above(1);
        expect(labels.join(' ')).to.match(/20\d\d/);
      });
    }
  }

  it('draws 2014 as a dashed range a year wide at every zoom, never as a moment', async () => {
    const timeline = await mount({src: SIX});
    for (const [start, end] of [
      [Date.UTC(2013, 0), Date.UTC(2016, 0)],
      [Date.UTC(2008, 0), Date.UTC(2022, 0)],
      [Date.UTC(2013, 11, 1), Date.UTC(2015, 1)],
    ] as const) {
      timeline.view = {start, end};
      await nextFrame();
      const range = mark(timeline, 'coalition-formed').querySelector<SVGRectElement>('[part=range]')!;
      const shown = timeline.view;
      const year = ((Date.UTC(2015, 0) - Date.UTC(2014, 0)) * 1000) / (shown.end - shown.start);
      // Without its rim, which Firefox counts as well.
      expect(range.getBBox().width).to.be.closeTo(year, 1);
      expect(mark(timeline, 'coalition-formed').querySelector('.dot')).to.equal(null);
    }
  });

  it('draws a day as a dot from afar and as a cell with a firm outline near by', async () => {
    const timeline = await mount({src: SIX});
    expect(mark(timeline, 'leadership-strike').querySelector('.dot')).to.not.equal(null);
    timeline.view = {start: Date.UTC(2019, 5, 20), end: Date.UTC(2019, 6, 5)};
    await nextFrame();
    expect(mark(timeline, 'leadership-strike').querySelector('.dot')).to.equal(null);
    const cell = mark(timeline, 'leadership-strike').querySelector('.cell')!;
    expect(getComputedStyle(cell).strokeDasharray).to.equal('none');
  });

  it('names each mark by its title and its date in words', async () => {
    const timeline = await mount({src: SIX});
    expect(all(timeline, '.mark').map((element) => element.getAttribute('aria-label'))).to.deep.equal([
      'Coalition against IS formed, 2014, told first, happened first',
      'Hurras al-Deen founded, Feb 2018, told second, happened third',
      'Strike on a mosque, Aleppo, Mar 2017, told third, happened second',
      'Buffer zone agreed by Russia and Turkey, Sept 2018, told fourth, happened fourth',
      'Bombardment of Idlib escalates, since late Apr 2019, told fifth, happened fifth',
      'Strike on al-Qaeda leaders, 30 Jun 2019, Sunday, 30 June 2019, told sixth, happened sixth',
    ]);
  });

  it('moves no mark up or down while one pans', async () => {
    const timeline = await mount({src: SIX});
    const rows = () =>
      all(timeline, '.mark').map(
        (element) =>
          [element.getAttribute('data-id'), element.querySelector('.title')?.getBoundingClientRect().y] as const,
      );
    const before = new Map(rows());
    const {start, end} = timeline.view;
    for (let step = 1; step < 20; step += 1) {
      timeline.view = {start: start + (step * (end - start)) / 40, end: end + (step * (end - start)) / 40};
      await nextFrame();
      for (const [id, y] of rows()) if (y !== undefined) expect(y, id!).to.be.closeTo(before.get(id)!, 0.02);
    }
  });

  it('follows the width of its box, and stands upright where that is narrow', async () => {
    const timeline = await mount({src: SIX});
    timeline.parentElement!.style.setProperty('width', '340px');
    await nextFrame();
    await nextFrame();
    expect(all(timeline, '.mark .title').length).to.be.at.least(6);
    expect(cutOff(timeline, texts(timeline))).to.deep.equal([]);
  });

  it('lays the events out for a height that the page gives it', async () => {
    const timeline = await mount({src: SIX});
    timeline.style.setProperty('height', '300px');
    await nextFrame();
    await nextFrame();
    expect(timeline.getBoundingClientRect().height).to.equal(300);
    expect(cutOff(timeline, texts(timeline))).to.deep.equal([]);
    expect(overlapping(texts(timeline))).to.deep.equal([]);
  });

  it('takes its sizes from the theme, also when that changes later', async () => {
    const timeline = await mount({src: SIX});
    const before = inside(timeline, '.stage').getBoundingClientRect().height;
    timeline.style.setProperty('--circa-title-size', '24px');
    await nextFrame();
    await nextFrame();
    expect(inside(timeline, '.stage').getBoundingClientRect().height).to.be.above(before + 20);
    expect(overlapping(texts(timeline))).to.deep.equal([]);
  });

  it('measures texts anew when fonts have been loaded, also those that make the theme’s own signs no larger', async () => {
    const timeline = await mount({src: SIX}, {width: 560});
    const lines = () => all(timeline, '.mark .title').length;
    const before = lines();
    const {measureText} = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.measureText = function (text) {
      return {width: measureText.call(this, text).width * 1.6} as TextMetrics;
    };
    try {
      document.fonts.dispatchEvent(new Event('loadingdone'));
      await timeline.updateComplete;
      expect(lines()).to.not.equal(before);
    } finally {
      CanvasRenderingContext2D.prototype.measureText = measureText;
    }
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await timeline.updateComplete;
    expect(lines()).to.equal(before);
  });

  it('says dates and ticks in the language of the page', async () => {
    const timeline = await mount({src: SIX});
    timeline.lang = 'de';
    timeline.view = {start: Date.UTC(2018, 0), end: Date.UTC(2019, 0)};
    await timeline.updateComplete;
    await nextFrame();
    expect(all(timeline, '[part=tick-label]').map((label) => label.textContent)).to.include('Okt');
    expect(mark(timeline, 'hurras-al-deen').getAttribute('aria-label')).to.include('Feb. 2018');
  });

  it('runs from right to left in a page that does', async () => {
    const timeline = await mount({src: SIX});
    timeline.dir = 'rtl';
    await timeline.updateComplete;
    await nextFrame();
    const left = (id: string) =>
      mark(timeline, id).querySelector('[part=range], [part=core]')!.getBoundingClientRect().left;
    expect(left('coalition-formed')).to.be.above(left('mosque-strike'));
    expect(left('mosque-strike')).to.be.above(left('leadership-strike'));
    expect(overlapping(texts(timeline))).to.deep.equal([]);
    expect(cutOff(timeline, texts(timeline))).to.deep.equal([]);
  });

  it('asks for no animation frames to move where less motion is preferred', async function () {
    if (!canEmulateMedia) return this.skip(); // the engine’s driver cannot emulate the preference
    await emulateMedia({'prefers-reduced-motion': 'reduce'});
    const timeline = await mount({src: SIX});
    const before = timeline.view;
    timeline.zoomBy(2);
    expect(timeline.view.end - timeline.view.start).to.be.closeTo((before.end - before.start) / 2, 1);
    await emulateMedia({});
  });

  it('goes over to the window by steps where motion is fine', async () => {
    const timeline = await mount({events: THREE});
    const home = timeline.view;
    const change = next(timeline, 'circa-view-change');
    timeline.zoomBy(2);
    expect(timeline.view).to.equal(home);
    await nextFrame();
    expect(timeline.view.end - timeline.view.start).to.be.below(home.end - home.start);
    await change;
    expect(timeline.view.end - timeline.view.start).to.be.closeTo((home.end - home.start) / 2, 1);
  });

  it('is no PNG where the browser protects its user from fingerprinting by giving out other pixels', async () => {
    const timeline = await mount({src: SIX});
    const {prototype} = CanvasRenderingContext2D;
    const read = prototype.getImageData;
    prototype.getImageData = (_x, _y, width, height) =>
      new ImageData(new Uint8ClampedArray(4 * width * height).fill(255), width, height);
    const error = await timeline.toPNG().then(
      () => undefined,
      (reason: Error) => reason.message,
    );
    prototype.getImageData = read;
    expect(error).to.match(/^toPNG: .*fingerprinting/);
  });

  it('can be had as SVG text in the page’s own colours, and as a PNG', async () => {
    const timeline = await mount({src: SIX});
    timeline.style.setProperty('--circa-accent', 'rgb(1, 2, 3)');
    const svg = timeline.toSVG();
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.querySelectorAll('.mark')).to.have.length(6);
    expect(svg).to.include('rgb(1, 2, 3)');
    expect(svg).to.not.include('var(');
    const png = await timeline.toPNG();
    expect(png.type).to.equal('image/png');
    expect(png.size).to.be.above(5000);
  });

  it('says in its SVG text, and in its PNG, how many events of the window have no label', async () => {
    const events = Array.from({length: 200}, (_, index) => ({
      date: `${1900 + (index % 100)}`,
      title: `Event ${index}`,
    }));
    const timeline = await mount({events}, {height: 400});
    const parsed = new DOMParser().parseFromString(timeline.toSVG(), 'image/svg+xml');
    const labels = parsed.querySelectorAll('.label').length;
    expect(parsed.querySelector('svg > text')!.textContent).to.equal(`+${200 - labels} more`);
    const {height} = await createImageBitmap(await timeline.toPNG());
    const asked = Number(parsed.documentElement.getAttribute('height')) * devicePixelRatio;
    expect(height).to.be.closeTo(asked, 1);
  });
});
