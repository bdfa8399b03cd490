import {expect} from 'chai';
import fc from 'fast-check';
import {geometryOf} from '../../../src/layout/arrangements/geometry.js';
import {Axis} from '../../../src/layout/axis/axis.js';
import {ESTIMATED_METRICS, languageOf, type Tick} from '../../../src/layout/index.js';
import {Projection} from '../../../src/layout/projection.js';
import {scaleFor} from '../../../src/layout/scale.js';
import {timeWindow} from '../../../src/view/index.js';
import {civilToMs, MS_PER_DAY, MS_PER_YEAR} from '../../../src/dates/calendar/calendar.js';
import type {Messages} from '../../../src/i18n/messages.js';
import {ar} from '../../../src/i18n/ar.js';
import {de} from '../../../src/i18n/de.js';
import {en} from '../../../src/i18n/en.js';
import {es} from '../../../src/i18n/es.js';
import {fr} from '../../../src/i18n/fr.js';
import {runs} from '../../runs.js';

interface Drawn {
  readonly width?: number;
  readonly upright?: boolean;
  readonly messages?: Messages;
  /** ms at which the last event ends */
  readonly last?: number;
}

function draw(start: number, end: number, {width = 900, upright = false, messages = en, last = end}: Drawn = {}) {
  const projection = new Projection(upright ? 'vertical' : 'horizontal', width, messages.locale === 'ar');
  const geometry = geometryOf(projection, width, 400, upright ? 68 : 46);
  const language = languageOf(messages.locale, messages);
  const axis = new Axis(
    geometry,
    {language, metrics: ESTIMATED_METRICS},
    {timeZone: undefined, extent: {start, end: last}},
  );
  const window = timeWindow(start, end);
  return axis.draw(window, scaleFor(window, geometry.length));
}

const textsOf = (ticks: readonly Tick[], of: Tick['tier']): string[] =>
  ticks.filter(({tier, label}) => tier === of && label.length).map(({label}) => label.map(({text}) => text).join(' '));

const utc = (text: string) => Date.parse(text);
const YEARS = /\b\d{4}\b|[٠-٩]{4}/g;

describe('the axis of a week', () => {
  it('names the days of the week, and month and year once', () => {
    const {ticks} = draw(utc('2023-05-05'), utc('2023-05-12'), {width: 1280});
    expect(textsOf(ticks, 'major')).to.deep.equal([
      'Fri 5 May 2023',
      ...['Sat 6', 'Sun 7', 'Mon 8', 'Tue 9', 'Wed 10', 'Thu 11'],
    ]);
  });

  it('names a month anew where it changes, with the year where that changes', () => {
    expect(textsOf(draw(utc('2023-05-29'), utc('2023-06-03')).ticks, 'major')).to.deep.equal([
      ...['Mon 29 May 2023', 'Tue 30', 'Wed 31', 'Thu 1 Jun', 'Fri 2'],
    ]);
    expect(textsOf(draw(utc('2023-12-30'), utc('2024-01-03')).ticks, 'major')).to.deep.equal([
      ...['Sat 30 Dec 2023', 'Sun 31', 'Mon 1 Jan 2024', 'Tue 2'],
    ]);
  });

  it('leaves month and year to the next day where the first has no room for them', () => {
    const {ticks} = draw(utc('2023-05-05T16:00Z'), utc('2023-05-11'));
    expect(textsOf(ticks, 'major').slice(0, 3)).to.deep.equal(['Fri 5', 'Sat 6 May 2023', 'Sun 7']);
  });

  it('names the days over their month where there is less room', () => {
    const {ticks} = draw(utc('2023-05-05'), utc('2023-05-12'), {width: 600});
    expect(textsOf(ticks, 'minor')).to.include('Sat 6').and.include('Mon 8');
    expect(textsOf(ticks, 'major')).to.deep.equal(['May 2023']);
  });
});

describe('the labels of an axis', () => {
  const starts = fc.integer({min: civilToMs(1000), max: civilToMs(2100)});
  const spans = fc.double({min: Math.log(0.01), max: Math.log(4000), noNaN: true}).map((days) => Math.exp(days));

  for (const messages of [en, de, es, fr, ar]) {
    for (const upright of [false, true]) {
      const name = `in ${messages.locale}, ${upright ? 'upright' : 'lying'}`;
      it(`are never cut, and say a year but once, ${name}`, () => {
        fc.assert(
          fc.property(starts, spans, (start, days) => {
            const {ticks} = draw(start, start + days * MS_PER_DAY, {upright, width: upright ? 360 : 900, messages});
            const texts = [...textsOf(ticks, 'minor'), ...textsOf(ticks, 'major')];
            expect(texts.filter((text) => text.includes('…'))).to.deep.equal([]);
            const years = texts.flatMap((text) => text.match(YEARS) ?? []);
            expect(years).to.deep.equal([...new Set(years)]);
          }),
          {seed: 20190701, numRuns: runs(150)},
        );
      });
    }
  }
});

describe('an axis that counts back from the present', () => {
  const now = civilToMs(2019);

  it('ends a little behind now, with nothing counted behind that', () => {
    const {axis, ticks, grid} = draw(-14e9 * MS_PER_YEAR, 6e9 * MS_PER_YEAR, {width: 1000, last: now});
    expect(textsOf(ticks, 'major').at(-1)).to.equal('0');
    expect(Math.max(...[...ticks, ...grid].map(({ms}) => ms))).to.be.at.most(now);
    expect(axis.to.x).to.be.within(700, 700 + ESTIMATED_METRICS.padding + 1);
  });

  it('goes on as far as there are events', () => {
    const sunDies = 5e9 * MS_PER_YEAR;
    const {axis, ticks} = draw(-14e9 * MS_PER_YEAR, 6e9 * MS_PER_YEAR, {width: 1000, last: sunDies});
    expect(textsOf(ticks, 'major').at(-1)).to.match(/^\+\d Ga$/);
    expect(axis.to.x).to.be.within(950, 1000);
  });

  it('has years to come where it counts by the calendar', () => {
    const {axis, ticks} = draw(civilToMs(2000), civilToMs(2100), {width: 1000, last: now});
    expect(textsOf(ticks, 'major')).to.include('2080');
    expect(axis.to.x).to.equal(1000);
  });
});
