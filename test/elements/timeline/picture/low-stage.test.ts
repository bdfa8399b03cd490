import {expect} from 'chai';
import type {CircaTimeline} from '../../../../src/index.js';
import {nextFrame, setViewport} from '../../../support.js';
import {all, atRest, inside, mark, mount, SIX, unmount} from '../../shared/fixture.js';

describe('a timeline of little height', () => {
  after(unmount);

  const boxOf = (element: Element) => element.getBoundingClientRect();

  async function mountIn(style: string, width = 1000, set: Parameters<typeof mount>[0] = {src: SIX}) {
    const timeline = await mount(set, {width});
    timeline.style.cssText = style;
    await atRest(timeline);
    await nextFrame();
    return timeline;
  }

  /** All of the buttons and of the axis, and the picture, as far as it is seen, lie in the element. */
  function expectAllInside(timeline: CircaTimeline): void {
    const host = boxOf(timeline);
    const parts = [inside(timeline, '.stage'), ...all(timeline, '.toolbar button')];
    if (inside(timeline, '.stage').matches('.horizontal')) {
      parts.push(inside(timeline, '.axis-line'), ...all(timeline, '.tick text'));
    }
    for (const part of parts) {
      const {top, bottom, height} = boxOf(part);
      expect(height || 1, part.outerHTML.slice(0, 90)).to.be.above(0);
      expect(top, part.outerHTML.slice(0, 90)).to.be.at.least(host.top - 1);
      expect(bottom, part.outerHTML.slice(0, 90)).to.be.at.most(host.bottom + 1);
    }
    expect(boxOf(inside(timeline, '.stage')).bottom).to.be.at.most(boxOf(inside(timeline, '.toolbar')).top + 1);
  }

  for (const width of [1000, 320]) {
    for (const [style, height] of [
      ['max-height: 200px', 200],
      ['height: 190px', 190],
      ['height: 150px', 150],
      ['display: block; height: 150px', 150],
      ['height: 120px', 120],
      ['max-height: 120px', 120],
    ] as const) {
      it(`keeps to “${style}” in ${width} px, with the axis and all buttons in it`, async () => {
        const timeline = await mountIn(style, width);
        expect(boxOf(timeline).height).to.equal(height);
        expectAllInside(timeline);
      });
    }
  }

  it('scrolls the picture, under an axis that stays where it is, and every label can be reached', async () => {
    const timeline = await mountIn('height: 120px');
    const stage = inside(timeline, '.stage');
    const most = stage.scrollHeight - stage.clientHeight;
    expect(most).to.be.above(20);
    const axis = boxOf(inside(timeline, '.axis-line')).top;
    const seen = new Set<string>();
    for (const top of [0, most / 2, most]) {
      stage.scrollTop = top;
      await nextFrame();
      expect(boxOf(inside(timeline, '.axis-line')).top).to.be.closeTo(axis, 1);
      for (const label of all<SVGElement>(timeline, '.mark .title')) {
        const {top: above, bottom} = boxOf(label);
        if (above >= boxOf(stage).top - 4 && bottom <= axis + 4) seen.add(label.textContent);
      }
    }
    expect(seen.size).to.equal(new Set(all(timeline, '.mark .title').map((label) => label.textContent)).size);
  });

  it('has the mark with the focus in sight, and a click finds what it is on', async () => {
    const timeline = await mountIn('height: 120px');
    const ids = all<SVGElement>(timeline, '.mark').map(({dataset}) => dataset['id']!);
    for (const id of ids) {
      mark(timeline, id).focus({preventScroll: true});
      await nextFrame();
      const {top, bottom} = boxOf(mark(timeline, id).querySelector('.core, .dot, .range, .hollow')!);
      expect(bottom, id).to.be.at.most(boxOf(inside(timeline, '.axis-line')).top + 2);
      expect(top, id).to.be.at.least(boxOf(timeline).top - 2);
    }
  });

  it('is as high as before once it has room again', async () => {
    const timeline = await mountIn('');
    const {height} = boxOf(timeline);
    timeline.style.setProperty('height', '120px');
    await atRest(timeline);
    timeline.style.removeProperty('height');
    await atRest(timeline);
    await nextFrame();
    expect(boxOf(timeline).height).to.equal(height);
    expect(inside(timeline, '.frame').className).to.equal('frame');
  });

  it('scrolls as a whole where companions take more than there is', async () => {
    const timeline = await mount({src: SIX}, {children: [document.createElement('circa-story')]});
    timeline.style.cssText = 'height: 150px';
    await atRest(timeline);
    await nextFrame();
    expect(boxOf(timeline).height).to.equal(150);
    expect(boxOf(inside(timeline, '.frame')).height).to.equal(150);
    expect(inside(timeline, '.frame').scrollHeight).to.be.above(200);
  });

  it('upright it scrolls as well', async () => {
    const timeline = await mountIn('height: 130px', 320, {src: SIX, orientation: 'vertical'});
    expectAllInside(timeline);
    const stage = inside(timeline, '.stage');
    expect(stage.scrollHeight).to.be.above(stage.clientHeight + 20);
  });
});

describe('a page without a doctype', () => {
  it('has two events in as little height as one with it', async () => {
    await setViewport({width: 1280, height: 800});
    const events = [
      {date: '1918', title: 'One'},
      {date: '1920', title: 'Another'},
    ];
    const timeline = await mount({events});
    const {height} = timeline.getBoundingClientRect();
    unmount();
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1000px; height: 784px; border: 0';
    frame.src = URL.createObjectURL(new Blob(['<html><body></body></html>'], {type: 'text/html'}));
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const {contentDocument, contentWindow} = frame;
    expect(contentDocument!.compatMode).to.equal('BackCompat');
    const script = contentDocument!.createElement('script');
    script.type = 'module';
    script.src = new URL('/src/define.ts', location.href).href;
    contentDocument!.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
    const quirky = contentDocument!.createElement('circa-timeline');
    quirky.events = events;
    contentDocument!.body.append(quirky);
    await quirky.updateComplete;
    await new Promise((resolve) => contentWindow!.requestAnimationFrame(() => setTimeout(resolve)));
    expect(quirky.getBoundingClientRect().height).to.be.closeTo(height, 30);
    frame.remove();
  });
});
