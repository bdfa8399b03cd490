import {expect} from 'chai';
import {breaksBefore} from '../../../src/layout/elastic/breaks.js';
import {placesOf} from '../../../src/layout/elastic/places.js';
import {durationText, Periods} from '../../../src/layout/elastic/periods.js';
import {ESTIMATED_METRICS, languageOf} from '../../../src/layout/index.js';
import {EventLabels} from '../../../src/layout/labels/text/label.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';

const ENGLISH = languageOf('en');

function placed(...dates: string[]) {
  const {timeline, problems} = createTimeline(dates.map((date, index) => ({id: String(index), title: date, date})));
  expect(problems).to.deep.equal([]);
  const options = {metrics: ESTIMATED_METRICS, language: ENGLISH, lineWidth: 200, titleLines: 2};
  return placesOf(new EventLabels(timeline, options).all());
}

const wordsOf = (...dates: string[]) =>
  placed(...dates).map(({label, at}) => [label.event.title, new Date(at).toISOString()]);

describe('the places of events in order of time', () => {
  it('are the middles of what is known of instants, and the beginnings of intervals', () => {
    expect(wordsOf('1959~', '1958', '1957', '1950/1970')).to.deep.equal([
      ['1950/1970', '1950-01-01T00:00:00.000Z'],
      ['1957', '1957-07-02T12:00:00.000Z'],
      ['1958', '1958-07-02T12:00:00.000Z'],
      ['1959~', '1959-07-03T00:00:00.000Z'],
    ]);
  });

  it('share the time that three of one day have', () => {
    expect(wordsOf('2019-06-30', '2019-06-30', '2019-06-30').map(([, at]) => at)).to.deep.equal([
      '2019-06-30T12:00:00.000Z',
      '2019-06-30T16:00:00.000Z',
      '2019-06-30T20:00:00.000Z',
    ]);
  });

  it('are all different even where one moment is all that a source gives, or lies in deep time', () => {
    for (const date of ['2019-06-30T12:00:00Z', 'Y-4500000000', '1970-01-01T00:00:00Z']) {
      const moments = placed(date, date, date, date).map(({at}) => at);
      expect(moments).to.deep.equal([...new Set(moments)].sort((a, b) => a - b));
    }
  });
});

describe('time that is left out', () => {
  const told = (...dates: string[]) =>
    breaksBefore(placed(...dates)).map((gap) => gap && durationText(gap.end - gap.start, ENGLISH));

  it('is told where it is much longer than usual', () => {
    expect(told('1837', '1843', '1936-11-12', '1937', '1939')).to.deep.equal([
      undefined,
      undefined,
      '93 years',
      undefined,
      undefined,
    ]);
  });

  it('holds no moment in which an event may lie, nor one in which a bar ends', () => {
    expect(told('1800', '1801', '1802', '1803/1850', '1900')).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      '49 years',
    ]);
    expect(told('1800', '1801', '1802', '1803', '18XX', '1990').slice(4)).to.deep.equal([undefined, '90 years']);
  });

  it('is told in the largest unit of which there are two, in any language', () => {
    const day = 86_400_000;
    expect(
      [2 * day, 62 * day, 23 * 365.2425 * day, 66e6 * 365.2425 * day].map((ms) => durationText(ms, ENGLISH)),
    ).to.deep.equal(['2 days', '2 months', '23 years', '66 million years']);
  });
});

describe('the periods of an elastic axis', () => {
  const named = (...dates: string[]) => {
    const moments = dates.map((date) => Date.parse(date));
    const periods = new Periods(moments, ENGLISH, undefined);
    return moments.map((ms, index) => periods.begun(ms, moments[index - 1])?.text);
  };

  it('are as short as they can be and still hold two events on the average', () => {
    expect(named('1931', '1932', '1948', '1949')).to.deep.equal(['1930s', undefined, '1940s', undefined]);
    expect(named('2019-05-01', '2019-05-20', '2019-06-01', '2019-06-30')).to.deep.equal([
      'May 2019',
      undefined,
      'June',
      undefined,
    ]);
  });

  it('are none where one would hold everything', () => {
    expect(named('2019-05-01', '2019-05-01')).to.deep.equal([undefined, undefined]);
  });

  it('name the first decade of a century by its years', () => {
    expect(named('1895', '1896', '1903', '1904')).to.deep.equal(['1890s', undefined, '1900–1909', undefined]);
  });
});
