import {expect} from 'chai';
import {chooseTiers, floorTick, nextTick, stepLength, ticksBetween, TICK_TIERS, type TickStep} from '../../src/layout/index.js';
import {TickLabels} from '../../src/layout/tick-labels.js';
import {civilToMs} from '../../src/when/civil.js';

const at = (text: string) => Date.parse(text);

describe('ticks', () => {
  const cases: readonly [step: TickStep, moment: number, floor: number, next: number][] = [
    [{unit: 'year', count: 1}, at('2019-07-01T12:00Z'), at('2019-01-01'), at('2020-01-01')],
    [{unit: 'year', count: 10}, at('2019-07-01'), at('2010-01-01'), at('2020-01-01')],
    [{unit: 'year', count: 5}, civilToMs(-3, 6), civilToMs(-5), civilToMs(0)],
    [{unit: 'year', count: 1000}, civilToMs(-13_000, 6), civilToMs(-13_000), civilToMs(-12_000)],
    [{unit: 'month', count: 1}, at('2020-02-29T23:59Z'), at('2020-02-01'), at('2020-03-01')],
    [{unit: 'month', count: 3}, at('2019-12-31'), at('2019-10-01'), at('2020-01-01')],
    [{unit: 'week', count: 1}, at('2019-02-28'), at('2019-02-22'), at('2019-03-01')],
    [{unit: 'week', count: 1}, at('2019-01-31'), at('2019-01-22'), at('2019-02-01')],
    [{unit: 'day', count: 1}, at('2019-02-28T10:00Z'), at('2019-02-28'), at('2019-03-01')],
    [{unit: 'hour', count: 6}, at('2019-06-30T11:59Z'), at('2019-06-30T06:00Z'), at('2019-06-30T12:00Z')],
    [{unit: 'minute', count: 15}, at('1969-12-31T23:50Z'), at('1969-12-31T23:45Z'), at('1970-01-01T00:00Z')],
    [{unit: 'millisecond', count: 50}, at('2019-06-30T14:05:30.270Z'), at('2019-06-30T14:05:30.250Z'), at('2019-06-30T14:05:30.300Z')],
  ];
  for (const [step, moment, floor, next] of cases) {
    it(`of every ${step.count} ${step.unit} around ${moment} ms stand at ${floor} and ${next}`, () => {
      expect(floorTick(step, moment)).to.equal(floor);
      expect(nextTick(step, floor)).to.equal(next);
    });
  }

  it('begin with the one before the window, whose period reaches in, and are evenly apart', () => {
    expect(ticksBetween({unit: 'year', count: 1}, at('2017-06-01'), at('2019-06-01'))).to.deep.equal(['2017-01-01', '2018-01-01', '2019-01-01'].map(at));
  });

  it('are never more than can be drawn, however wide the window', () => {
    expect(ticksBetween({unit: 'millisecond', count: 1}, 0, 1e15).length).to.be.at.most(2000);
  });

  it('get finer with the scale, from gigayears to milliseconds', () => {
    const widest = (step: TickStep, tier: string) => (tier === 'major' ? 100 : step.unit === 'day' ? 26 : 60);
    let finer = -1;
    for (let exponent = -19; exponent < 1; exponent += 0.25) {
      const index = TICK_TIERS.indexOf(chooseTiers(10 ** exponent, widest));
      if (finer >= 0) expect(index).to.be.at.most(finer);
      finer = index;
    }
    expect(TICK_TIERS[finer]!.minor).to.deep.equal({unit: 'millisecond', count: 50});
  });

  it('leave each label the room it needs', () => {
    for (let exponent = -18; exponent < 1; exponent += 0.1) {
      const tiers = chooseTiers(10 ** exponent, () => 70);
      expect(stepLength(tiers.major) * 10 ** exponent).to.be.at.least(69);
    }
  });
});

describe('the words at ticks', () => {
  const cases: readonly [locale: string, step: TickStep, tier: 'minor' | 'major', ms: number, words: string][] = [
    ['en', {unit: 'year', count: 1}, 'major', at('2014-01-01'), '2014'],
    ['en', {unit: 'year', count: 1}, 'major', civilToMs(-43), '44 BC'],
    ['en', {unit: 'month', count: 1}, 'minor', at('2018-10-01'), 'Oct'],
    ['de', {unit: 'month', count: 1}, 'minor', at('2018-10-01'), 'Okt'],
    ['en', {unit: 'month', count: 1}, 'major', at('2018-10-01'), 'October 2018'],
    ['en', {unit: 'day', count: 1}, 'minor', at('2018-10-08'), '8'],
    ['en', {unit: 'day', count: 1}, 'major', at('2019-06-30'), '30 June 2019'],
    ['en-US', {unit: 'day', count: 1}, 'major', at('2019-06-30'), 'June 30, 2019'],
    ['de', {unit: 'day', count: 1}, 'major', at('2019-06-30'), '30. Juni 2019'],
    ['en', {unit: 'hour', count: 6}, 'minor', at('2019-06-30T06:00Z'), '06:00'],
    ['en', {unit: 'second', count: 5}, 'minor', at('2019-06-30T14:05:30Z'), '14:05:30'],
    ['en', {unit: 'millisecond', count: 50}, 'minor', at('2019-06-30T14:05:30.250Z'), '14:05:30.250'],
  ];
  for (const [locale, step, tier, ms, words] of cases) {
    it(`say “${words}” for a ${tier} ${step.unit} in ${locale}`, () => expect(new TickLabels(locale, 'long').text(step, tier, ms)).to.equal(words));
  }
});
