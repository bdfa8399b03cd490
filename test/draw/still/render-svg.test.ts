import {expect} from 'chai';
import {contrast} from '../../../src/draw/color/contrast.js';
import {renderSVG, themeValues, type RenderOptions} from '../../../src/draw/index.js';
import {de} from '../../../src/i18n/de.js';
import {fr} from '../../../src/i18n/fr.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('renderSVG', () => {
  it('draws the six events as a document that stands by itself, with every label', async () => {
    const {timeline} = createTimeline(await (await fetch('/data/idlib-2019.json')).json());
    const svg = renderSVG(timeline, {width: 1000});
    const picture = parse(svg);
    expect(picture.querySelector('parsererror')).to.equal(null);
    expect(picture.documentElement.getAttribute('width')).to.equal('1000');
    expect([...picture.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label'))).to.have.length(6);
    expect(picture.querySelectorAll('.title')).to.have.length(6);
    expect(svg).to.not.include('var(');
    expect(renderSVG(timeline, {width: 1000})).to.equal(svg);
  });

  it('draws signs, densities and names of groups in their colours, a colour of their own with 3:1 on the ground', () => {
    const {timeline} = createTimeline({
      groups: [{id: 'a'}, {id: 'b', color: '#ffe000'}],
      events: [
        {date: '1914-05-03', title: 'x', group: 'a'},
        {date: '2014-06', title: 'y', group: 'b'},
      ],
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      const picture = renderSVG(timeline, {width: 900, colorScheme, theme: {'group-1': '#123456'}});
      const [own] = /(?<=class="swatch" fill=")#(?!123456)[^"]+/.exec(picture)!;
      expect(picture).to.include('class="swatch" fill="#123456"').and.not.include('--_group');
      expect(/class="dot"[^>]*fill="#123456"/.test(picture)).to.equal(true);
      expect(/class="hollow"[^>]*stroke="(#[^"]+)"/.exec(picture)![1]).to.equal(own);
      expect(own === '#ffe000', colorScheme).to.equal(colorScheme === 'dark');
      expect(contrast(own, themeValues(colorScheme).ground)).to.be.at.least(3);
    }
  });

  it('says which language each text is in, on a picture in a language that has no table of words', () => {
    const {timeline} = createTimeline({
      title: 'T',
      lang: 'es',
      reference: '2019-07-01',
      events: [
        {date: '2018-02', title: 'A'},
        {date: 'about 1990', title: 'B'},
      ],
    });
    const picture = parse(renderSVG(timeline, {width: 900, locale: 'pt'}));
    const langAt = (node: Element) => node.closest('[lang]')!.getAttribute('lang');
    const said = (selector: string) =>
      [...picture.querySelectorAll(selector)].map((node) => `${node.textContent.trim()}: ${langAt(node)}`);
    expect(langAt(picture.documentElement)).to.equal('pt');
    expect(said('.title').sort()).to.deep.equal(['A: es', 'B: es']);
    expect(said('.date').sort()).to.deep.equal(['about 1990: en', 'fev. de 2018: pt']);
    expect(said('.now text')).to.deep.equal(['as of 1 July 2019: en']);
    expect([...picture.querySelectorAll('.mark')].map(langAt).sort()).to.deep.equal(['en', 'pt']);
  });

  it('stands upright below 560 px unless it is told otherwise', () => {
    const {timeline} = createTimeline([{date: '2014', title: 'x'}]);
    const axis = (options: Parameters<typeof renderSVG>[1]) =>
      parse(renderSVG(timeline, options)).querySelector('.axis-line')!;
    const isUpright = (line: Element) => line.getAttribute('x1') === line.getAttribute('x2');
    expect(isUpright(axis({width: 400}))).to.equal(true);
    expect(isUpright(axis({width: 600}))).to.equal(false);
    expect(isUpright(axis({width: 400, orientation: 'horizontal'}))).to.equal(false);
  });

  const hostile = [
    '<script>alert(1)</script>',
    'a & b "quoted" \'too\'',
    'lone \ud800 surrogate',
    'nul \u0000 and \u0008',
    ']]>',
    '\u202eright to left',
  ];
  for (const title of hostile) {
    it(`writes the title ${JSON.stringify(title)} as text`, () => {
      const {timeline} = createTimeline({title, events: [{id: title, date: '2014', title}]});
      const picture = parse(renderSVG(timeline, {width: 800}));
      expect(picture.querySelector('parsererror')).to.equal(null);
      expect(picture.querySelector('script')).to.equal(null);

      const kept = title.replace(/[\u0000\u0008\ud800]/g, '').trim();
      expect(picture.querySelector('.title')!.textContent.trim()).to.equal(kept);
    });
  }

  for (const [options, received] of [
    [{width: 0}, 'width of 0'],
    [{width: NaN}, 'width of NaN'],
    [{width: 500, height: -1}, 'height of -1'],
  ] as const) {
    it(`refuses a ${received}, and says so`, () => {
      expect(() => renderSVG(createTimeline([]).timeline, options)).to.throw(RangeError, `received a ${received}`);
    });
  }

  it('draws no event at all without complaint', () => {
    expect(parse(renderSVG(createTimeline([]).timeline, {width: 500})).querySelector('parsererror')).to.equal(null);
  });

  it('writes dates in the language of the words that it is given, where no other is asked for', () => {
    const {timeline} = createTimeline([{date: '2019-07-01', title: 'x'}]);
    const picture = parse(renderSVG(timeline, {width: 800, messages: fr}));
    expect(picture.documentElement.getAttribute('lang')).to.equal('fr');
    expect(picture.querySelector('.date')!.textContent.trim()).to.equal('1er juil.');
    expect(picture.querySelector('.mark')!.getAttribute('aria-label')).to.include('lundi 1er juillet 2019');
  });

  it('says in which language the title of the timeline is, where that is another than the picture’s', () => {
    const {timeline} = createTimeline({title: 'مكالمة', lang: 'ar', events: []});
    const title = parse(renderSVG(timeline, {width: 800, locale: 'en'})).querySelector('svg > title')!;
    expect([title.textContent, title.getAttribute('lang')]).to.deep.equal(['مكالمة', 'ar']);
  });

  it('names marks with the hour by the clock of the time zone', () => {
    const {timeline} = createTimeline([{date: '2019-07-01T12:00Z', title: 'A call'}], {timeZone: 'Europe/Paris'});
    const mark = parse(renderSVG(timeline, {width: 800})).querySelector('.mark')!;
    expect(mark.getAttribute('aria-label')).to.include('14:00');
  });

  it('says what is approximate and what is uncertain in words and in the outline', () => {
    const outline = (date: string) => {
      const picture = parse(renderSVG(createTimeline([{date, title: 'x'}]).timeline, {width: 800}));
      return {words: picture.querySelector('.date')!.textContent.trim(), path: picture.querySelector('.outline')!};
    };
    const [plain, approximate, uncertain] = [outline('1850'), outline('1850~'), outline('1850?')];
    expect([plain.words, approximate.words, uncertain.words]).to.deep.equal(['1850', 'about 1850', 'perhaps 1850']);
    const edges = ({path}: typeof plain) => path.getAttribute('d')!.split('M').length - 1;
    expect([edges(plain), edges(approximate), edges(uncertain)]).to.deep.equal([4, 2, 4]);
    expect([plain, approximate, uncertain].map(({path}) => path.getAttribute('stroke-linecap'))).to.deep.equal([
      null,
      null,
      'round',
    ]);
  });

  const shapes: readonly [date: string, ranges: number, cores: number, fades: number, dots: number][] = [
    ['2014', 1, 0, 0, 0],
    ['2014/2016', 2, 1, 0, 0],
    ['2014-03-05', 0, 0, 0, 1],
    ['2014/..', 1, 1, 1, 0],
    ['../2014', 1, 1, 1, 0],
    ['2014/', 1, 1, 1, 0],
    ['before 2014', 1, 0, 1, 0],
  ];
  for (const [date, ranges, cores, fades, dots] of shapes) {
    it(`draws ${date} with ${ranges} possible, ${cores} certain and ${fades} fading stretches, ${dots} dots`, () => {
      const {timeline} = createTimeline([
        {id: 'x', date, title: 'x'},
        {date: '1990', title: 'far'},
        {date: '2030', title: 'far'},
      ]);
      const mark = parse(renderSVG(timeline, {width: 1200})).querySelector('[data-id="x"]')!;
      const count = (selector: string) => mark.querySelectorAll(selector).length;
      expect([count('rect.range'), count('path.core'), count('.fade'), count('circle.dot')]).to.deep.equal([
        ranges,
        cores,
        fades,
        dots,
      ]);
    });
  }

  describe('with more events than a picture that can be zoomed has labels for', () => {
    const WORDS = 'truce talks on the border between two towns end without a word from either side'.split(' ');
    /** Events of all kinds, the same each time, with titles of 2 to 13 words. */
    const crowd = (count: number, groups = 0) =>
      createTimeline(
        Array.from({length: count}, (_, index) => {
          const year = 1900 + ((index * 37) % 100);
          const dates = [`${year}`, `${year}-05-03`, `${year}/${year + (index % 30)}`, `${year}/..`, `${year}-02~`];
          const title = Array.from({length: 2 + (index % 12)}, (_, word) => WORDS[(index + word * 5) % WORDS.length]);
          return {
            date: dates[(index * 7) % 5]!,
            title: `${index}: ${title.join(' ')}`,
            ...(groups ? {group: `Group ${index % groups}`} : {}),
          };
        }),
      ).timeline;
    const more = (picture: Document) =>
      [...picture.querySelectorAll('svg > text')].map(({textContent}) => textContent).join();
    const labels = (picture: Document) => picture.querySelectorAll('.label').length;
    const heightOf = (picture: Document) => Number(picture.documentElement.getAttribute('height'));
    const NINETIES = {start: Date.UTC(1990, 0), end: Date.UTC(2000, 0)};

    const grown: readonly (readonly [what: string, timeline: ReturnType<typeof crowd>, options: RenderOptions])[] = [
      ['60 in one lane', crowd(60), {width: 900}],
      ['60 in three lanes', crowd(60, 3), {width: 900}],
      ['60 upright', crowd(60), {width: 360}],
      ['60 as a story curve', crowd(60), {width: 900, curve: true}],
      ['1,000', crowd(1000), {width: 900}],
      ['1,000 upright', crowd(1000), {width: 360}],
    ];
    for (const [what, timeline, options] of grown) {
      it(`grows in height until each has its label: ${what}`, function () {
        const picture = parse(renderSVG(timeline, options));
        expect(labels(picture)).to.equal(timeline.events.length);
        expect(more(picture)).to.equal('');
      });
    }

    for (const width of [900, 360]) {
      it(`has a label for each whose sign lies in the window that is asked for, at ${width} px`, () => {
        const picture = parse(renderSVG(crowd(300), {width, window: NINETIES}));
        expect(labels(picture)).to.equal(picture.querySelectorAll('.mark').length).and.be.above(30);
        expect(more(picture)).to.equal('');
      });
      it(`is no higher than it is told to be, and says how many have no label, at ${width} px`, () => {
        const picture = parse(renderSVG(crowd(60), {width, maxHeight: 600}));
        expect(heightOf(picture)).to.be.at.most(600).and.above(400);
        expect(labels(picture)).to.be.above(3);
        expect(more(picture)).to.equal(`+${60 - labels(picture)} more`);
      });
      it(`is as high as it is told to be, and says how many have no label, at ${width} px`, () => {
        const picture = parse(renderSVG(crowd(60), {width, height: 500}));
        expect(heightOf(picture)).to.equal(500);
        expect(more(picture)).to.equal(`+${60 - labels(picture)} more`);
      });
    }

    it('says so of more than 1,000 too, and in the words of the page', () => {
      const picture = parse(renderSVG(crowd(1500), {width: 900, messages: de}));
      expect(more(picture)).to.equal(`+${(1500 - labels(picture)).toLocaleString('de')} weitere`);
    });

    it('is as low as its content where that takes less than it may', () => {
      const {timeline} = createTimeline([{date: '2014', title: 'x'}]);
      expect(renderSVG(timeline, {width: 900, maxHeight: 2000})).to.equal(renderSVG(timeline, {width: 900}));
    });

    for (const [what, timeline, options, maxHeight] of [
      ['one event', crowd(1), {width: 900}, 100],
      ['60 in one lane', crowd(60), {width: 900}, 140],
      ['60 in four lanes', crowd(60, 4), {width: 900}, 250],
      ['60 as a story curve', crowd(60), {width: 900, curve: true}, 250],
      ['1,500', crowd(1500), {width: 900}, 120],
      ['60 upright', crowd(60), {width: 360}, 100],
    ] as const) {
      it(`keeps to a maxHeight of ${maxHeight} px: ${what}`, () => {
        const picture = parse(renderSVG(timeline, {...options, maxHeight}));
        expect(heightOf(picture)).to.be.at.most(maxHeight);
        const unlabelled = timeline.events.length - labels(picture);
        expect(more(picture)).to.equal(unlabelled ? `+${unlabelled.toLocaleString('en')} more` : '');
      });
    }

    for (const [what, timeline, least] of [
      ['one row of labels', crowd(60), 80],
      ['the names of twelve lanes', crowd(60, 12), 300],
    ] as const) {
      it(`is higher than it may be only where ${what} would lie over the axis`, () => {
        const usual = heightOf(parse(renderSVG(timeline, {width: 900, maxHeight: 2000})));
        const host = document.createElement('div');
        host.innerHTML = renderSVG(timeline, {width: 900, maxHeight: 40});
        document.body.append(host);
        const height = host.querySelector('svg')!.getBoundingClientRect().height;
        const foot = host.querySelector('.axis-line')!.getBoundingClientRect().bottom;
        const texts = [...host.querySelectorAll('.label text, .lane-label text')];
        const lowest = Math.max(...texts.map((text) => text.getBoundingClientRect().bottom));
        host.remove();
        expect(height).to.be.above(least).and.below(usual);
        expect(texts.length).to.be.above(0);
        expect(lowest).to.be.at.most(foot + 1);
      });
    }

    it('refuses a maxHeight of 0, and says so', () => {
      expect(() => renderSVG(crowd(3), {width: 900, maxHeight: 0})).to.throw(RangeError, 'received a maxHeight of 0');
    });

    const seen: readonly RenderOptions[] = [
      {width: 900},
      {width: 600, orientation: 'horizontal'},
      {width: 360},
      {width: 320, curve: true},
      {width: 900, curve: true},
      {width: 700, window: NINETIES},
      {width: 360, window: NINETIES},
      {width: 700, maxHeight: 500},
      {width: 900, rightToLeft: true},
    ];
    for (const options of seen) {
      it(`has no text out of the picture or over another label, with ${JSON.stringify(options)}`, () => {
        const host = document.createElement('div');
        host.innerHTML = renderSVG(crowd(60, options.width === 900 ? 4 : 0), options);
        document.body.append(host);
        const picture = host.querySelector('svg')!.getBoundingClientRect();
        const boxOf = (text: Element) => text.getBoundingClientRect();
        const outside = [...host.querySelectorAll('text')].filter((text) => {
          const {left, right, top, bottom} = boxOf(text);
          return (
            left < picture.left - 1 || right > picture.right + 1 || top < picture.top - 1 || bottom > picture.bottom + 1
          );
        });
        const texts = [...host.querySelectorAll('.label')].map((label) => [...label.children].map(boxOf));
        // Letters fill but the middle of a line.
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top + 4 < b.bottom - 4 && b.top + 4 < a.bottom - 4;
        const overlaps = texts.flatMap((label, index) =>
          texts.slice(0, index).filter((other) => label.some((a) => other.some((b) => meet(a, b)))),
        );
        host.remove();
        expect(outside.map(({textContent}) => textContent)).to.deep.equal([]);
        expect(overlaps).to.have.length(0);
      });
    }

    it('cuts no title without an ellipsis, and says the whole of one that it has cut', () => {
      const timeline = crowd(60);
      const picture = parse(renderSVG(timeline, {width: 600}));
      const shown = [...picture.querySelectorAll('.mark')].map((mark) => ({
        title: timeline.get(mark.getAttribute('data-id')!)!.title,
        lines: [...mark.querySelectorAll('.title')].map(({textContent}) => textContent.trim()).join(' '),
        whole: mark.firstElementChild!.localName === 'title' ? mark.firstElementChild!.textContent : undefined,
      }));
      for (const {title, lines, whole} of shown) {
        if (lines === title) expect(whole, title).to.equal(undefined);
        else {
          expect(lines).to.match(/…$/);
          expect(whole).to.equal(title);
        }
      }
      expect(shown.some(({whole}) => whole)).to.equal(true);
      expect(shown.some(({whole}) => !whole)).to.equal(true);
    });

    it('does the same with the titles of groups', () => {
      const title = `The ${'very '.repeat(20)}long name of a group`;
      const {timeline} = createTimeline({
        groups: [
          {id: 'a', title},
          {id: 'b', title: 'Short'},
        ],
        events: [
          {date: '2014', title: 'x', group: 'a'},
          {date: '2015', title: 'y', group: 'b'},
        ],
      });
      const names = [...parse(renderSVG(timeline, {width: 600})).querySelectorAll('.lane-label')];
      expect(names.map((name) => name.querySelector('title')?.textContent)).to.deep.equal([title, undefined]);
      expect(names.map((name) => name.querySelector('text')!.textContent.slice(-1))).to.deep.equal(['…', 't']);
    });
  });

  describe('put into a page', () => {
    const {timeline} = createTimeline([
      {id: 'since', date: '2014/..', title: 'Since a year'},
      {id: 'until', date: '../2012', title: 'Until a year'},
      {id: 'day', date: '2013-05-03', title: 'On a day'},
    ]);
    let page: HTMLElement;
    const put = (...markup: string[]): void => void (page.innerHTML = markup.join(''));
    const looksOf = (selector: string) =>
      [...page.querySelectorAll(selector)].map((element) => {
        const {fill, fontSize, fontWeight, stroke} = getComputedStyle(element);
        return {fill, fontSize, fontWeight, stroke};
      });

    beforeEach(() => document.body.append((page = document.createElement('main'))));
    afterEach(() => page.remove());

    it('changes nothing of what else the page has', () => {
      const own = `
        <p class="title own">A title</p><p class="date own">A date</p>
        <svg class="own"><text class="own">Words</text><g class="label"><text class="title own">More</text></g>
        <circle class="dot own" r="3"/></svg>`;
      put(own);
      const before = looksOf('.own');
      put(own, renderSVG(timeline, {width: 800}), renderSVG(timeline, {width: 800, colorScheme: 'dark'}));
      expect(looksOf('.own')).to.deep.equal(before);
      expect(page.querySelector('style')).to.equal(null);
    });

    it('stays light beside a dark one, and dark beside a light one', () => {
      const [light, dark] = (['light', 'dark'] as const).map((colorScheme) =>
        renderSVG(timeline, {width: 800, colorScheme}),
      );
      const alone = [light!, dark!].map((picture) => {
        put(picture);
        return looksOf('svg text, svg circle, svg path');
      });
      expect(alone[0]).to.not.deep.equal(alone[1]);
      put(light!, dark!);
      expect(looksOf('svg text, svg circle, svg path')).to.deep.equal(alone.flat());
    });

    it('keeps the size of its texts, in which it is laid out, whatever that of the page’s', () => {
      page.className = 'large';
      page.style.font = 'italic bold 40px serif';
      put(renderSVG(timeline, {width: 800}));
      expect(new Set(looksOf('.title').map(({fontSize}) => fontSize))).to.deep.equal(new Set(['15px']));
      expect(new Set(looksOf('.date').map(({fontWeight}) => fontWeight))).to.deep.equal(new Set(['400']));
      expect(getComputedStyle(page.querySelector('.date')!).fontStyle).to.equal('normal');
    });

    it('has no ids, which would be those of its twin', () => {
      const picture = renderSVG(timeline, {width: 800});
      expect(picture).to.equal(renderSVG(timeline, {width: 800}));
      expect(picture).to.not.match(/\sid=|url\(|href=/);
      put(picture, picture);
      expect(page.querySelectorAll('[id]')).to.have.length(0);
    });

    it('fades open ends in layers, each longer and together ever fainter', () => {
      put(renderSVG(timeline, {width: 800}));
      for (const fade of page.querySelectorAll('.fade')) {
        const layers = [...fade.querySelectorAll('rect')];
        const widths = layers.map((layer) => Number(layer.getAttribute('width')));
        expect(widths).to.deep.equal([...widths].sort((a, b) => a - b));
        const seen = layers.map((_, index) =>
          layers.slice(index).reduce((left, layer) => left * (1 - Number(layer.getAttribute('fill-opacity'))), 1),
        );
        seen.forEach((left, index) =>
          expect(1 - left, `layer ${index}`).to.be.closeTo(1 - (index + 0.5) / layers.length, 0.01),
        );
      }
      expect(page.querySelectorAll('.fade')).to.have.length(2);
    });
  });
});

describe('what no picture can hold', () => {
  const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) => text!);

  it('a title and a group of ten million characters are shown by their beginnings', () => {
    const long = 'x'.repeat(10_000_000);
    const {timeline} = createTimeline([
      {date: '2014', title: long, group: long},
      {date: '2015', title: 'Short', group: 'b'},
    ]);
    const svg = renderSVG(timeline, {width: 900});
    expect(svg.length).to.be.below(50_000);
    expect(svg).to.include('Short');
    expect(timeline.events[0]!.title).to.equal(long);
  });

  const far = [
    ['Y1000000000000'],
    ['Y1000000000000', '2020'],
    ['Y-1000000000000', '2020'],
    ['Y1E15', 'Y-1E15'],
    ['Y999999999999', 'Y1000000000001'],
  ];
  for (const dates of far) {
    it(`an axis from ${dates.join(' to ')} has labels all the same`, () => {
      const {timeline, problems} = createTimeline(dates.map((date) => ({date, title: ''})));
      expect(problems.every(({path}) => path.endsWith('.title'))).to.equal(true);
      const ticks = texts(renderSVG(timeline, {width: 900})).filter((text) => /\d( Ga| BCE)?$/.test(text));
      expect(ticks.length).to.be.at.least(2);
    });
  }
});
