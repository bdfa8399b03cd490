import {expect} from 'chai';
import {ar} from '../../../../src/i18n/ar.js';
import {de} from '../../../../src/i18n/de.js';
import {en} from '../../../../src/i18n/en.js';
import {es} from '../../../../src/i18n/es.js';
import {fr} from '../../../../src/i18n/fr.js';
import {all, atRest, mount, unmount} from '../../shared/fixture.js';

const events = (...dates: readonly string[]) => dates.map((date, index) => ({id: `e${index}`, date, title: 'x'}));

describe('the legend', () => {
  after(unmount);

  const cases: readonly [dates: string[], words: string[]][] = [
    [['1944-06-06'], [en.legendDay]],
    [
      ['June 1944', '1944-06-06'],
      [en.legendDay, en.legendStretch],
    ],
    [
      ['before 1850', 'about 1850', 'perhaps 1850'],
      [en.legendUnbounded, en.legendAbout, en.legendPerhaps],
    ],
    [['1941-09-08/1944-01-27'], [en.legendSpan]],
    [
      ['1939/1945', '1858-05-12/..', '1858-05-12/'],
      [en.legendTaper, en.legendOpen, en.legendUnknown],
    ],
    [['1963-05-12 and 1980-06-03'], [en.legendDay, en.legendSet]],
    [[], []],
  ];
  for (const [dates, words] of cases) {
    it(`of ${dates.join(', ') || 'nothing'} says ${words.join('; ') || 'nothing'}`, async () => {
      const timeline = await mount({events: events(...dates)});
      expect(all(timeline, '.legend li').map((item) => item.textContent.trim())).to.deep.equal(words);
    });
  }

  it('has another sample for each sign', async () => {
    const timeline = await mount({
      events: events(
        '1944-06-06',
        '1944',
        'before 1850',
        'about 1850',
        '1850?',
        '1939/1945',
        '1858-05-12/',
        '1858/..',
        '1851 or 1858',
      ),
      curve: true,
    });
    const samples = all(timeline, '.legend svg').map((sample) => sample.innerHTML);
    expect(samples.length).to.equal(10);
    expect(new Set(samples).size).to.equal(samples.length);
  });

  it('has the density where some events are counted at home, and not where each has its own sign', async () => {
    const many = events(...Array.from({length: 40}, () => '1944-06-06'), '1990-06-06');
    const timeline = await mount({events: many});
    const words = () => all(timeline, '.legend li').map((item) => item.textContent.trim());
    expect(words()).to.deep.equal([en.legendDay]);
    timeline.style.setProperty('height', '250px');
    await atRest(timeline);
    await timeline.updateComplete;
    expect(words()).to.deep.equal([en.legendDay, en.legendCounted]);
  });

  it('stands in one line with five signs at 1,000 px', async () => {
    const timeline = await mount({events: events('1944-06-06', '1944', 'about 1850', '1939/1945', '1858-05-12/..')});
    const tops = all(timeline, '.legend li').map((item) => Math.round(item.getBoundingClientRect().top));
    expect(tops).to.have.length(5);
    expect(new Set(tops).size).to.equal(1);
  });

  for (const messages of [ar, de, es, fr]) {
    it(`says each sign otherwise than in English, and no two alike, in ${messages.locale}`, () => {
      const names = Object.keys(en).filter((name) => name.startsWith('legend')) as (keyof typeof en)[];
      expect(names).to.have.length(12);
      expect(new Set(names.map((name) => messages[name])).size).to.equal(names.length);
      for (const name of names) expect(messages[name], name).to.not.equal(en[name]);
    });
  }
});
