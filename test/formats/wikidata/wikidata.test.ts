import {expect} from 'chai';
import {readTime} from '../../../src/formats/wikidata/time-value.js';
import {lines, lost, reading, readWell} from '../read.js';

const cell = (value: string, type = 'literal') => ({type, value});

describe('readWikidata', () => {
  it('reads results with precision and calendar, a life as one event', async () => {
    const file = {
      head: {
        vars: [
          'item',
          'itemLabel',
          'itemDescription',
          'birth',
          'birthPrecision',
          'death',
          'deathPrecision',
          'sitelinks',
        ],
      },
      results: {
        bindings: [
          {
            item: cell('http://www.wikidata.org/entity/Q1048', 'uri'),
            itemLabel: cell('Julius Caesar'),
            itemDescription: cell('Roman general'),
            birth: cell('-0099-07-12T00:00:00Z'),
            birthPrecision: cell('9'),
            death: cell('-0043-03-13T00:00:00Z'),
            deathPrecision: cell('11'),
            sitelinks: cell('250'),
          },
        ],
      },
    };
    const read = await readWell(JSON.stringify(file), 'wikidata');
    expect(read.input.events).to.deep.equal([
      {
        date: '-0099/-0043-03-13',
        title: 'Julius Caesar',
        text: 'Roman general',
        url: 'https://www.wikidata.org/wiki/Q1048',
      },
    ]);
    expect(lost(read)).to.deep.equal({sitelinks: 1});
  });

  it('reads rows of plain values, and says once that their precision is not known', async () => {
    const rows = [
      {item: 'http://www.wikidata.org/entity/Q1', itemLabel: 'A', date: '1850-01-01T00:00:00Z'},
      {item: 'http://www.wikidata.org/entity/Q2', itemLabel: 'B', date: '1850-05-03T00:00:00Z'},
      {item: 'http://www.wikidata.org/entity/Q3', itemLabel: 'C'},
    ];
    const read = await reading(JSON.stringify(rows));
    expect(lines(read)).to.deep.equal(['1850 | 1850 | A', '1850-05-03 | 3 May 1850 | B']);
    expect(read.problems.map(({received}) => received)).to.deep.equal([
      '“http://www.wikidata.org/entity/Q3, C”',
      '“2 times without a precision”',
    ]);
  });

  it('reads entities, an event for each time that is stated', async () => {
    const time = (time: string, precision: number, calendar = 'Q1985727') => ({
      mainsnak: {
        datavalue: {
          type: 'time',
          value: {time, precision, calendarmodel: `http://www.wikidata.org/entity/${calendar}`},
        },
      },
    });
    const entities = {
      Q1: {
        labels: {en: {language: 'en', value: 'Ada'}},
        claims: {
          P569: [time('+1815-12-10T00:00:00Z', 11)],
          P570: [time('+1852-11-00T00:00:00Z', 10)],
          P21: [{mainsnak: {datavalue: {type: 'wikibase-entityid', value: {id: 'Q2'}}}}],
        },
      },
    };
    const read = await readWell(JSON.stringify({entities}), 'wikidata');
    expect(lines(read)).to.deep.equal([
      '1815-12-10 | 10 December 1815 | Ada: born',
      '1852-11 | November 1852 | Ada: died',
    ]);
    expect(lost(read)).to.deep.equal({P21: 1});
  });
});

describe('readTime: no more exact than the precision', () => {
  const rdf = {hasYearZero: true, isInItsCalendar: false};
  for (const [time, precision, date] of [
    ['1850-01-01T00:00:00Z', 9, '1850'],
    ['-0043-01-01T00:00:00Z', 9, '-0043'],
    ['1850-05-01T00:00:00Z', 10, '1850-05'],
    ['1850-05-03T00:00:00Z', 11, '1850-05-03'],
    ['1850-01-01T00:00:00Z', 8, '185X'],
    ['-0042-01-01T00:00:00Z', 8, '[-0049..-0040]'],
    ['1850-01-01T00:00:00Z', 7, '[1801..1900]'],
    ['1900-01-01T00:00:00Z', 7, '[1801..1900]'],
    ['-0043-01-01T00:00:00Z', 7, '[-0099..0000]'],
    ['1500-01-01T00:00:00Z', 6, '[1001..2000]'],
    ['-13798000000-01-01T00:00:00Z', 3, 'Y-13798000000S5'],
    ['1850-05-03T10:20:00Z', 13, '1850-05-03T10:20Z'],
    ['1850-05-03T10:20:30Z', 14, '1850-05-03T10:20:30Z'],
  ] as const)
    it(`${time} with ${precision} is ${date}`, () => {
      expect(readTime({time, precision, ...rdf})?.date).to.equal(date);
    });

  it('has no year 0 in JSON, where a day may be in the Julian calendar', () => {
    const json = {hasYearZero: false, isInItsCalendar: true, precision: 11};
    expect(readTime({...json, time: '-0044-03-15T00:00:00Z'})).to.deep.equal({date: '-0043-03-15'});
    expect(readTime({...json, time: '+0000-03-15T00:00:00Z'})).to.be.undefined;
    expect(
      readTime({...json, time: '+1582-10-05T00:00:00Z', calendar: 'http://www.wikidata.org/entity/Q1985786'}),
    ).to.deep.equal({
      date: '1582-10-15',
      dateText: '5 October 1582 (Julian)',
    });
    expect(
      readTime({...json, time: '-0044-03-15T00:00:00Z', calendar: 'http://www.wikidata.org/entity/Q1985786'}),
    ).to.deep.equal({
      date: '-0043-03-13',
      dateText: '15 March 44 BC (Julian)',
    });
  });
});
