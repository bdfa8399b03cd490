import {expect} from 'chai';
import {metricsFrom, TEXT_ROLES, type Probe} from '../../src/draw/index.js';
import {ESTIMATED_METRICS} from '../../src/layout/index.js';

describe('metricsFrom', () => {
  let probe: Probe & {readonly lengths: HTMLElement};
  let root: HTMLElement;

  beforeEach(() => {
    root = document.createElement('div');
    document.body.append(root);
    const child = (size: string) => {
      const element = document.createElement('span');
      element.style.setProperty('font', `${size} monospace`);
      root.append(element);
      return element;
    };
    const lengths = document.createElement('div');
    root.append(lengths);
    const texts = Object.fromEntries(TEXT_ROLES.map((role) => [role, child(role === 'title' ? '20px' : '10px')]));
    probe = {lengths, textOf: (role) => texts[role]!};
  });

  afterEach(() => root.remove());

  it('reads the theme’s lengths as the page computes them', () => {
    const {style} = probe.lengths;
    for (const [name, value] of Object.entries({
      display: 'grid',
      width: '20px',
      height: '9px',
      'column-gap': '7px',
      'row-gap': '5px',
      'padding-left': '3px',
    }))
      style.setProperty(name, value);
    const {mark, dot, labelGap, rowGap, padding} = metricsFrom(probe);
    expect({mark, dot, labelGap, rowGap, padding}).to.deep.equal({
      mark: 20,
      dot: 9,
      labelGap: 7,
      rowGap: 5,
      padding: 3,
    });
  });

  it('takes the default theme’s lengths where the page has none', () => {
    probe.lengths.style.setProperty('display', 'none');
    const {mark, dot, labelGap, rowGap} = metricsFrom(probe);
    expect([mark, dot, labelGap, rowGap]).to.deep.equal(
      (['mark', 'dot', 'labelGap', 'rowGap'] as const).map((name) => ESTIMATED_METRICS[name]),
    );
  });

  it('measures a text in the font of its role, as wide as the page draws it', () => {
    const {measure} = metricsFrom(probe);
    expect(measure('Some words', 'title')).to.be.closeTo(2 * measure('Some words', 'date'), 1);
    probe.textOf('title').textContent = 'Some words';
    expect(measure('Some words', 'title')).to.be.closeTo(probe.textOf('title').getBoundingClientRect().width, 1);
  });

  it('measures each text once', () => {
    const {measureText} = CanvasRenderingContext2D.prototype;
    let count = 0;
    CanvasRenderingContext2D.prototype.measureText = function (text) {
      count += 1;
      return measureText.call(this, text);
    };
    try {
      const {measure} = metricsFrom(probe);
      for (const text of ['a', 'b', 'a', 'a']) measure(text, 'title');
      measure('a', 'date');
      expect(count).to.equal(3);
    } finally {
      CanvasRenderingContext2D.prototype.measureText = measureText;
    }
  });

  it('keeps no more widths than it needs: after 20,000 texts of a role it begins anew', () => {
    const {measureText} = CanvasRenderingContext2D.prototype;
    let count = 0;
    CanvasRenderingContext2D.prototype.measureText = () => ({width: (count += 1)}) as unknown as TextMetrics;
    try {
      const {measure} = metricsFrom(probe);
      for (let index = 0; index < 20_000; index += 1) measure(String(index), 'title');
      expect(measure('0', 'title'), 'still known').to.equal(1);
      measure('one more', 'title');
      expect(measure('0', 'title'), 'measured anew').to.equal(20_002);
    } finally {
      CanvasRenderingContext2D.prototype.measureText = measureText;
    }
  });

  it('has lines a third higher than their text', () => {
    expect(metricsFrom(probe).lineHeight.title).to.be.closeTo(26.6, 0.01);
    expect(metricsFrom(probe).lineHeight.date).to.be.closeTo(13, 0.01);
  });
});
