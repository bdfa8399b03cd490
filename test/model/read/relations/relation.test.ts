import {expect} from 'chai';
import {createTimeline} from '../../../../src/model/load/create-timeline.js';
import {parseRelation, relatedWhen} from '../../../../src/model/read/relations/relation.js';
import {WhenSyntaxError} from '../../../../src/dates/index.js';
import {parseWhen} from '../../../../src/dates/parse-when.js';

describe('parseRelation', () => {
  it('reads what an event is after, before, between or during', () => {
    expect(parseRelation('after:verdict')).to.deep.equal({kind: 'after', ids: ['verdict']});
    expect(parseRelation('Before: the-trial')).to.deep.equal({kind: 'before', ids: ['the-trial']});
    expect(parseRelation('between:arrest and trial')).to.deep.equal({kind: 'between', ids: ['arrest', 'trial']});
    expect(parseRelation('during:war')).to.deep.equal({kind: 'during', ids: ['war']});
  });

  it('reads offsets in digits and words', () => {
    expect(parseRelation('2 days after:verdict')).to.deep.equal({
      kind: 'after',
      ids: ['verdict'],
      offset: {count: 2, unit: 'day'},
    });
    expect(parseRelation('three weeks before:verdict')).to.deep.equal({
      kind: 'before',
      ids: ['verdict'],
      offset: {count: 3, unit: 'week'},
    });
    expect(parseRelation('a year after:verdict')).to.deep.equal({
      kind: 'after',
      ids: ['verdict'],
      offset: {count: 1, unit: 'year'},
    });
  });

  it('leaves every other text alone', () => {
    for (const text of ['2014', 'after 2014', 'at 14:05', '2019-06-30T14:05:00', 'thereafter:x', '']) {
      expect(parseRelation(text)).to.equal(undefined);
    }
  });

  it('refuses one that is not finished', () => {
    const unfinished = [
      'after:',
      'between:arrest',
      'between:a and ',
      'some days after:arrest',
      '2 after:arrest',
      '2 days between:a and b',
    ];
    for (const text of unfinished) {
      expect(() => parseRelation(text), text).to.throw(WhenSyntaxError);
    }
  });
});

describe('relatedWhen', () => {
  const related = (text: string, ...dates: string[]): string | undefined =>
    relatedWhen(
      text,
      parseRelation(text)!,
      dates.map((date) => parseWhen(date)),
    )?.edtf;

  const rows: readonly (readonly [text: string, dates: string[], edtf: string | undefined])[] = [
    ['after:a', ['2014'], '[2014..]'],
    ['after:a', ['2014/2016'], '[2016..]'],
    ['before:a', ['2014-06'], '[..2014-06]'],
    ['between:a and b', ['2014', '2016'], '[2014..2016]'],
    ['between:a and b', ['2016', '2014'], undefined],
    ['during:a', ['2014/2016'], '[2014..2016]'],
    ['2 days after:a', ['2014-06-30'], '2014-07-02'],
    ['2 weeks before:a', ['2014-06-30'], '2014-06-16'],
    ['1 month after:a', ['2014-06'], '2014-07'],
    ['after:a', ['2014/..'], undefined],
    ['2 hours after:a', ['2014-06-30T14:05:00Z'], '2014-06-30T16:05:00Z'],
  ];
  for (const [text, dates, edtf] of rows) {
    it(`“${text}” of ${dates.join(' and ')} is ${edtf ?? 'impossible'}`, () => {
      expect(related(text, ...dates)).to.equal(edtf);
    });
  }
});

describe('a timeline of related events', () => {
  const read = (dates: Readonly<Record<string, string>>) => {
    const events = Object.entries(dates).map(([id, date]) => ({id, date, title: id}));
    const {timeline, problems} = createTimeline(events, {reference: '2019-07-01'});
    return {
      edtf: Object.fromEntries(timeline.events.map(({id, when}) => [id, when.edtf])),
      problems: problems.map(({id, path, received, expected}) => `${id} at ${path}: ${received}, not ${expected}`),
      timeline,
    };
  };

  it('hands bounds on along the list, whichever way it is told', () => {
    const {edtf, problems} = read({
      appeal: '2 months after:verdict',
      verdict: 'between:trial and mercy',
      trial: 'after:arrest',
      arrest: '2014',
      mercy: '2016-05',
    });
    expect(edtf).to.deep.equal({
      arrest: '2014',
      mercy: '2016-05',
      trial: '[2014..]',
      verdict: '[2014-01..2016-05]',
      appeal: '[2014-03..2016-07]',
    });
    expect(problems).to.deep.equal([]);
  });

  it('keeps the text, the coarsest precision, and that the reference was needed', () => {
    const {timeline} = read({arrest: 'this Sunday', trial: '2 days after:arrest', later: 'after:arrest'});
    const {date, when} = timeline.get('trial')!;
    expect([date, when.text, when.edtf, when.precision, when.relative]).to.deep.equal([
      '2 days after:arrest',
      '2 days after:arrest',
      '2019-07-02',
      'day',
      true,
    ]);
    expect(timeline.get('later')!.when.edtf).to.equal('[2019-06-30..]');
    expect(Object.isFrozen(timeline.get('trial')) && Object.isFrozen(when)).to.equal(true);
  });

  it('stands in time order where its bounds put it', () => {
    const {timeline} = read({third: 'between:first and last', last: '2016', first: '2014'});
    expect(timeline.inOrder('time').map(({id}) => id)).to.deep.equal(['first', 'third', 'last']);
  });

  const faults: readonly (readonly [
    what: string,
    dates: Record<string, string>,
    kept: string[],
    problems: string[],
  ])[] = [
    ['itself', {a: 'after:a'}, [], ['a at [0].date: “after:a”, not a date that does not hang on itself: “a” → “a”']],
    [
      'itself through others',
      {x: '2014', a: 'after:b', b: 'between:x and c', c: '1 year before:a'},
      ['x'],
      ['a', 'b', 'c'].map(
        (id, index) =>
          `${id} at [${index + 1}].date: ${['“after:b”', '“between:x and c”', '“1 year before:a”'][index]}, not a date that does not hang on itself: “a” → “b” → “c” → “a”`,
      ),
    ],
    [
      'one that hangs on itself',
      {b: 'after:a', a: 'after:a'},
      [],
      [
        'a at [1].date: “after:a”, not a date that does not hang on itself: “a” → “a”',
        'b at [0].date: “after:a”, not another event with a date: “a” has none that can be read',
      ],
    ],
    [
      'none that is there',
      {a: '2014', b: 'after:verdict'},
      ['a'],
      ['b at [1].date: “after:verdict”, not another event with a date: “verdict” has none that can be read'],
    ],
    [
      'one that cannot be read',
      {a: 'sometime', b: 'before:a'},
      [],
      [
        'a at [0].date: “sometime”, not a date such as “30 June 2019” or “late April 2019”',
        'b at [1].date: “before:a”, not another event with a date: “a” has none that can be read',
      ],
    ],
    [
      'two that leave no time between them',
      {a: '2016', b: '2014', c: 'between:a and b'},
      ['a', 'b'],
      ['c at [2].date: “between:a and b”, not events that leave it some time: “a” is 2016, “b” is 2014'],
    ],
    [
      'one that goes on',
      {a: 'since 2014', b: 'after:a'},
      ['a'],
      ['b at [1].date: “after:a”, not events that leave it some time: “a” is 2014/..'],
    ],
  ];
  for (const [what, dates, kept, problems] of faults) {
    it(`leaves out an event that hangs on ${what}, and says so`, () => {
      const result = read(dates);
      expect(Object.keys(result.edtf)).to.deep.equal(kept);
      expect(result.problems).to.deep.equal(problems);
    });
  }

  it('says where a relation is not finished, and where it leads beyond all dates', () => {
    expect(read({a: '2014', b: 'after:'}).problems[0]).to.match(
      /^b at \[1\]\.date: “after:”, not the id of another event/,
    );
    expect(
      read({
        a: '2014',
        b: '999999999 millennia after:a',
        c: '999999999 millennia after:b',
        d: '9999999 millennia after:c',
      }).timeline.events.length,
    ).to.be.within(1, 4);
  });

  it('follows a chain of 30,000 events told backwards, which no call stack would hold', () => {
    const events = Array.from({length: 30_000}, (_, index) => ({
      id: `e${index}`,
      date: index === 29_999 ? '2014-01-01' : `1 day after:e${index + 1}`,
      title: 'x',
    }));
    const {timeline, problems} = createTimeline(events);
    expect(problems).to.deep.equal([]);
    expect(timeline.get('e0')!.when.edtf).to.equal('2096-02-19');
  });
});
