import {expect} from 'chai';
import {contrast} from '../../../../src/draw/color/contrast.js';
import {nextFrame, sendKeys} from '../../../support.js';
import {dimmed, drawn, FILE, ids, settled} from '../../shared/filter-fixture.js';
import {all, atRest, inside, mark, mount, unmount} from '../../shared/fixture.js';
import {seenOn} from '../../shared/seen-on.js';

describe('the filter of a timeline', () => {
  after(unmount);

  it('dims what does not match, and moves nothing', async () => {
    const timeline = await mount({events: FILE});
    const places = () =>
      all(timeline, '.mark')
        .map((element) => element.getBoundingClientRect())
        .map(({x, y}) => [Math.round(x), Math.round(y)]);
    const [before, view] = [places(), timeline.view];
    timeline.filter = {text: 'HARBOUR'};
    await settled(timeline);
    expect([ids(timeline), dimmed(timeline), timeline.view]).to.deep.equal([['a', 'c', 'd'], ['b', 'e'], view]);
    expect(places().length).to.equal(5);
    places().forEach(([x, y], index) => {
      expect(x).to.be.closeTo(before[index]![0]!, 3);
      expect(y).to.be.closeTo(before[index]![1]!, 3);
    });
    expect(mark(timeline, 'b').getAttribute('part')).to.include('event-dimmed');
    expect(mark(timeline, 'b').getAttribute('aria-label')).to.include('not among those looked for');
    expect(mark(timeline, 'a').getAttribute('aria-label')).to.not.include('not among');
    timeline.filter = null;
    await settled(timeline);
    expect([ids(timeline).length, dimmed(timeline), places()]).to.deep.equal([5, [], before]);
  });

  it('gives what matches a label, where there is not room for all, and takes it back afterwards', async () => {
    const events = Array.from({length: 60}, (_, index) => ({
      id: `e${index}`,
      date: `${1950 + (index % 20)}`,
      title: index % 10 === 0 ? `A harbour of number ${index}` : `Some event of number ${index}`,
      importance: index % 10 === 0 ? 0 : 1,
    }));
    const timeline = await mount({events});
    timeline.style.setProperty('height', '300px');
    await atRest(timeline);
    const labelled = () =>
      all(timeline, '.mark:has(.label)')
        .map((element) => element.getAttribute('data-id')!)
        .filter((id) => id.endsWith('0'));
    const before = labelled();
    expect(before.length).to.be.below(6);
    timeline.filter = {text: 'harbour'};
    await settled(timeline);
    expect(labelled().length).to.equal(6);
    timeline.filter = null;
    await settled(timeline);
    expect(labelled()).to.deep.equal(before);
  });

  it('dims by more than colour, in colours that can be read', async () => {
    const timeline = await mount({events: FILE});
    timeline.filter = {text: 'quiet'};
    await settled(timeline);
    const style = (id: string) => getComputedStyle(mark(timeline, id).querySelector('.title')!);
    expect([style('a').fontWeight, style('e').fontWeight]).to.deep.equal(['400', '600']);
    const outline = (id: string) => getComputedStyle(mark(timeline, id).querySelector('.outline')!).strokeWidth;
    expect([outline('a'), outline('e')]).to.deep.equal(['1px', '1.5px']);
    expect(style('a').fill).to.not.equal(style('e').fill);
    expect(contrast(seenOn('#ffffff', style('a').fill), '#ffffff')).to.be.at.least(4.5);
  });

  it('draws the matches alone where the rest is hidden; neither window nor height follows', async () => {
    const timeline = await mount({events: FILE});
    const [view, height] = [timeline.view, timeline.getBoundingClientRect().height];
    timeline.filter = {text: 'quiet', rest: 'hide'};
    await settled(timeline);
    expect([drawn(timeline), timeline.view, timeline.getBoundingClientRect().height]).to.deep.equal([
      ['e'],
      view,
      height,
    ]);
    timeline.filter = {text: 'nowhere', rest: 'hide'};
    await settled(timeline);
    expect([drawn(timeline), ids(timeline), timeline.view, timeline.getBoundingClientRect().height]).to.deep.equal([
      [],
      [],
      view,
      height,
    ]);
    timeline.fit();
    await atRest(timeline);
    expect(timeline.view).to.deep.equal(view);
    timeline.filter = null;
    await settled(timeline);
    expect(drawn(timeline).length).to.equal(5);
  });

  it('takes groups, and null for events without one', async () => {
    const timeline = await mount({events: FILE});
    for (const [groups, expected] of [
      [['votes'], ['b', 'd']],
      [
        ['trade', null],
        ['a', 'c', 'e'],
      ],
      [[], []],
    ] as const) {
      timeline.filter = {groups};
      await settled(timeline);
      expect(ids(timeline)).to.deep.equal(expected);
    }
    timeline.filter = {text: 'harbour', groups: ['votes']};
    await settled(timeline);
    expect(ids(timeline)).to.deep.equal(['d']);
  });

  it('lets next() and previous(), and the arrow keys, go over the matches alone', async () => {
    const timeline = await mount({events: FILE});
    timeline.filter = {text: 'harbour'};
    await settled(timeline);
    timeline.next();
    timeline.next();
    expect(timeline.selected).to.equal('c');
    timeline.select('b');
    timeline.next();
    expect(timeline.selected, 'from one that does not match').to.equal('c');
    timeline.next();
    timeline.next();
    expect(timeline.selected, 'there is no more').to.equal('d');
    timeline.previous();
    expect(timeline.selected).to.equal('c');
    timeline.select(null);
    await settled(timeline);
    mark(timeline, 'a').focus();
    await sendKeys({press: 'ArrowRight'});
    expect(timeline.shadowRoot!.activeElement!.getAttribute('data-id')).to.equal('c');
    await sendKeys({press: 'End'});
    expect(timeline.shadowRoot!.activeElement!.getAttribute('data-id')).to.equal('d');
  });

  it('keeps an open event open where it is dimmed; where it is hidden its card waits until it is drawn again', async () => {
    const timeline = await mount({events: FILE});
    timeline.selected = 'b';
    await settled(timeline);
    const isOpen = () => inside(timeline, '.card').matches(':popover-open');
    timeline.filter = {text: 'harbour'};
    await settled(timeline);
    expect([timeline.selected, isOpen()]).to.deep.equal(['b', true]);
    timeline.filter = {text: 'harbour', rest: 'hide'};
    await settled(timeline);
    expect([timeline.selected, isOpen()]).to.deep.equal(['b', false]);
    timeline.filter = null;
    await settled(timeline);
    expect([timeline.selected, isOpen()]).to.deep.equal(['b', true]);
  });

  it('looks anew in new data, and in data that come after it', async () => {
    const timeline = await mount({});
    timeline.filter = {text: 'harbour', rest: 'hide'};
    await settled(timeline);
    timeline.events = FILE;
    await settled(timeline);
    expect([ids(timeline), drawn(timeline)]).to.deep.equal([
      ['a', 'c', 'd'],
      ['a', 'c', 'd'],
    ]);
    const {start, end} = timeline.view;
    expect([start < Date.UTC(2001, 0), end > Date.UTC(2010, 0)], 'everything is in view').to.deep.equal([true, true]);
    timeline.append([{id: 'f', date: '2008', title: 'Harbour again'}]);
    await settled(timeline);
    expect(ids(timeline)).to.deep.equal(['a', 'c', 'd', 'f']);
  });

  it('has no matches of the events before as soon as others have come, before it has looked among those', async () => {
    const timeline = await mount({events: FILE});
    timeline.filter = {text: 'harbour', rest: 'hide'};
    await settled(timeline);
    expect(ids(timeline)).to.deep.equal(['a', 'c', 'd']);
    timeline.events = [
      {id: 'x', date: '2002', title: 'Quiet'},
      {id: 'y', date: '2004', title: 'Harbour'},
    ];
    // Rendered once; the search takes longer.
    while (timeline.isUpdatePending) await Promise.resolve();
    expect([ids(timeline), drawn(timeline)]).to.deep.equal([
      ['x', 'y'],
      ['x', 'y'],
    ]);
    await settled(timeline);
    expect([ids(timeline), drawn(timeline)]).to.deep.equal([['y'], ['y']]);
  });

  it('goes by the newest of several', async () => {
    const timeline = await mount({events: FILE});
    timeline.filter = {text: 'quiet'};
    await Promise.resolve();
    timeline.filter = {text: 'recount'};
    const done = timeline.updateComplete;
    await nextFrame();
    timeline.filter = {text: 'gazette'};
    await done;
    await timeline.updateComplete;
    expect(ids(timeline)).to.deep.equal(['c']);
  });

  it('folds in the language of the page', async () => {
    const timeline = await mount({events: [{id: 'x', date: '2001', title: 'ILIK'}]});
    for (const [lang, count] of [
      ['en', 1],
      ['tr', 0],
    ] as const) {
      timeline.lang = lang;
      timeline.filter = {text: 'ilik'};
      await settled(timeline);
      expect(ids(timeline).length, lang).to.equal(count);
    }
  });

  it('shows where the matches without a label are, in the density', async () => {
    const events = Array.from({length: 400}, (_, index) => ({
      date: `${1600 + index}`,
      title: index % 100 < 20 ? 'Rare' : 'Common',
    }));
    const timeline = await mount({events}, {height: 300});
    /** px along the axis that have columns on them */
    const covered = (selector: string): number => {
      const path = inside<SVGPathElement>(timeline, `${selector} .density-possible`);
      const {y, height} = path.getBBox();
      const point = inside<SVGSVGElement>(timeline, '.picture').createSVGPoint();
      point.y = y + height - 1;
      return Array.from({length: 1000}, (_, px) => px + 0.5).filter((px) =>
        path.isPointInFill(Object.assign(point, {x: px})),
      ).length;
    };
    timeline.filter = {text: 'rare'};
    await settled(timeline);
    const [all, rare] = [covered('.density'), covered('.matching')];
    expect(rare)
      .to.be.above(0)
      .and.below(all / 2);
    timeline.filter = {text: 'nowhere'};
    await settled(timeline);
    expect(timeline.shadowRoot!.querySelector('.matching')).to.equal(null);
    timeline.filter = {text: 'r'};
    await settled(timeline);
    expect(timeline.toSVG()).to.match(/<g class="matching"[^>]*><path/);
  });

  it('refuses what is no filter, and says what came and what was expected', async () => {
    const timeline = await mount({events: FILE});
    timeline.filter = {text: 'harbour'};
    for (const wrong of [
      'harbour',
      5,
      ['trade'],
      {text: 5},
      {groups: 'trade'},
      {groups: [1]},
      {rest: 'away'},
      Symbol('x'),
    ]) {
      const set = () => (timeline.filter = wrong as never);
      expect(set).to.throw(
        TypeError,
        /filter: received .*, expected null or \{text\?: …, groups\?: \[…\], rest\?: 'dim' or 'hide'\}/,
      );
    }
    expect(timeline.filter).to.deep.equal({text: 'harbour', groups: undefined, rest: 'dim'});
    timeline.filter = undefined as never;
    expect(timeline.filter).to.equal(null);
  });

  it('keeps no hold on the list that it was given', async () => {
    const timeline = await mount({events: FILE});
    const groups = ['votes'];
    timeline.filter = {groups};
    groups.push('trade');
    await settled(timeline);
    expect(ids(timeline)).to.deep.equal(['b', 'd']);
  });

  it('goes through 60,000 events with the page still there, and ends for a newer filter', async function () {
    const timeline = await mount({
      events: Array.from({length: 60_000}, (_, index) => ({
        date: `${1000 + (index % 1000)}`,
        title: `Title ${index} ${'of a long kind '.repeat(20)}`,
      })),
    });
    let turns = 0;
    const count = setInterval(() => (turns += 1), 1);
    timeline.filter = {text: 'title 5999'};
    await nextFrame();
    timeline.filter = {text: 'title 59999'};
    await timeline.updateComplete;
    clearInterval(count);
    expect(turns).to.be.above(3);
    expect(ids(timeline)).to.deep.equal(['event-60000']);
  });
});
