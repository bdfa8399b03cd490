import {expect} from 'chai';
import {eraExtents, eraShapes, nominal, turnsOf} from '../../../src/layout/eras/era-shape.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';

const utc = (...date: [year: number, month?: number, day?: number]): number =>
  Date.UTC(date[0], date[1] ?? 0, date[2] ?? 1);

/** The shapes of one era beside an event of the 1900s. */
const shapesOf = (date: string, file: object = {}) => {
  const {timeline, problems} = createTimeline({
    eras: [{date, title: 'Era'}],
    events: [{date: '1900/1999', title: 'Century'}],
    ...file,
  });
  expect(problems).to.deep.equal([]);
  return eraShapes(timeline.eras[0]!, timeline);
};
const turnsFor = (date: string, file?: object) =>
  turnsOf(shapesOf(date, file)[0]!).map(({ms, strength}) => [ms, Math.round(strength * 1000) / 1000]);

describe('the shape of an era', () => {
  it('comes over the year in which it began, and goes over that in which it ended: “1957/1975”', () => {
    expect(turnsFor('1957/1975')).to.deep.equal([
      [utc(1957), 0],
      [utc(1958), 1],
      [utc(1975), 1],
      [utc(1976), 0],
    ]);
  });

  it('of ends that are known to the day comes and goes in a day', () => {
    expect(turnsFor('1914-07-28/1918-11-11')).to.deep.equal([
      [utc(1914, 6, 28), 0],
      [utc(1914, 6, 29), 1],
      [utc(1918, 10, 11), 1],
      [utc(1918, 10, 12), 0],
    ]);
  });

  it('of a period is there from its first moment to its last: “the 1920s”, “first half of the 20th century”', () => {
    expect(turnsFor('the 1920s')).to.deep.equal([
      [utc(1920), 1],
      [utc(1920), 1],
      [utc(1930), 1],
      [utc(1930), 1],
    ]);
    expect(turnsFor('first half of the 20th century').map(([, strength]) => strength)).to.deep.equal([1, 1, 1, 1]);
  });

  it('of a period that it is only about comes up to its middle, and goes from there', () => {
    expect(turnsFor('about 1850').map(([, strength]) => strength)).to.deep.equal([0, 1, 1, 0]);
    expect(turnsFor('about 1850')[0]![0]).to.equal(utc(1845));
  });

  it('that may have ended before it certainly had begun is never all there: “1968/1968”', () => {
    const [begin, middle, end] = turnsOf(shapesOf('1968/1968')[0]!).map(({ms, strength}) => [ms, strength]);
    expect([begin, end]).to.deep.equal([
      [utc(1968), 0],
      [utc(1969), 0],
    ]);
    expect(middle).to.deep.equal([(utc(1968) + utc(1969)) / 2, 0.5]);
  });

  const TENTH = (utc(2000) - utc(1900)) / 10;

  it('that goes on is there up to the end of the events, or to the reference behind them, and runs out from there', () => {
    expect(shapesOf('since 1991')).to.deep.equal([
      {comes: [utc(1991), utc(1992)], goes: [utc(2000), utc(2000) + TENTH]},
    ]);
    const [upToReference] = shapesOf('since 1991', {reference: '2019-07-01'});
    expect(upToReference!.goes[0]).to.equal(utc(2019, 6));
    expect(upToReference!.goes[1]).to.be.above(utc(2019, 6));
  });

  it('that had gone on before comes up to the beginning of the events', () => {
    expect(shapesOf('until 1945')).to.deep.equal([
      {comes: [utc(1900) - TENTH, utc(1900)], goes: [utc(1945), utc(1946)]},
    ]);
  });

  it('whose end nobody knows goes from what is certain on, and so differs from one that goes on', () => {
    expect(shapesOf('1945/')).to.deep.equal([{comes: [utc(1945), utc(1946)], goes: [utc(1945), utc(2000) + TENTH]}]);
    expect(shapesOf('1945/..')[0]!.goes).to.deep.equal([utc(2000), utc(2000) + TENTH]);
    expect(shapesOf('/1945')).to.deep.equal([{comes: [utc(1900) - TENTH, utc(1946)], goes: [utc(1945), utc(1946)]}]);
  });

  it('that begins behind all events still runs out, whether it goes on or nobody knows', () => {
    for (const date of ['since 2050', '2050/', 'after 2050']) {
      const [{goes}] = shapesOf(date) as [ReturnType<typeof shapesOf>[0]];
      expect(goes[1] - goes[0], date).to.be.above(TENTH);
    }
  });

  it('is several where it all was', () => {
    expect(shapesOf('1914–1918, 1939–1945').map(({comes, goes}) => [comes[0], goes[1]])).to.deep.equal([
      [utc(1914), utc(1919)],
      [utc(1939), utc(1946)],
    ]);
  });

  it('begins and ends, as one moment each, in the middle of what is possible', () => {
    expect(nominal(shapesOf('1957/1975')[0]!)).to.deep.equal([
      (utc(1957) + utc(1958)) / 2,
      (utc(1975) + utc(1976)) / 2,
    ]);
  });

  it('is always in finite moments, that rise, with strengths from 0 to 1', () => {
    for (const date of [
      '1957/1975',
      'before 1850',
      'after 1945',
      '/1985',
      '1945/',
      '../1806',
      '1806/..',
      '1850~/1851?',
    ]) {
      for (const file of [
        {},
        {events: []},
        {events: [], reference: '2019-07-01'},
        {events: [{date: '1700', title: 'x'}]},
      ]) {
        const turns = turnsFor(date, file);
        expect(turns.flat().every(Number.isFinite), date).to.equal(true);
        expect(turns.map(([ms]) => ms)).to.deep.equal(turns.map(([ms]) => ms).sort((a, b) => a! - b!));
        for (const [, strength] of turns) expect(strength, date).to.be.within(0, 1);
      }
    }
  });
});

describe('what eras take up where there are no events', () => {
  it('is from the first to the last of them, with what runs out', () => {
    const {timeline} = createTimeline({
      eras: [
        {date: '1914-07-28/1918-11-11', title: 'First'},
        {date: 'since 1945', title: 'After'},
      ],
      events: [],
    });
    const [first, after] = eraExtents(timeline);
    expect([first!.begin, first!.end, after!.begin]).to.deep.equal([utc(1914, 6, 28), utc(1918, 10, 12), utc(1945)]);
    expect(after!.end).to.be.within(utc(1946), utc(1955));
  });
});
