import {expect} from 'chai';
import {de} from '../../../../src/i18n/vocabularies/de.js';
import {fr} from '../../../../src/i18n/vocabularies/fr.js';
import {createTimeline, type EventInput, type TimelineOptions} from '../../../../src/index.js';
import {filler, LAZY} from '../../load/events.js';

const events = (...dates: string[]): EventInput[] => dates.map((date) => ({date, title: 'x'}));

describe('languages in which dates may be written', () => {
  const FOUR = events('fin avril 2019', 'Ende April 2019', 'late April 2019', '2019');
  const LATE_APRIL = '[2019-04-21..2019-04-30]';
  const read = (input: object, options: TimelineOptions) => {
    const {timeline, problems} = createTimeline(input, options);
    return {dates: timeline.events.map(({when}) => when.edtf), problems};
  };

  it('are English alone, unless others are given', () => {
    expect(read(FOUR, {}).dates).to.deep.equal([LATE_APRIL, '2019']);
    expect(read(FOUR, {vocabularies: [fr]}).dates).to.deep.equal([LATE_APRIL, LATE_APRIL, '2019']);
    expect(read(FOUR, {vocabularies: [fr, de]}).dates).to.deep.equal([LATE_APRIL, LATE_APRIL, LATE_APRIL, '2019']);
  });

  it('are the same for few events and for many', () => {
    const {dates} = read([...FOUR, ...filler(LAZY)], {vocabularies: [de]});
    expect(dates.slice(0, 3)).to.deep.equal([LATE_APRIL, LATE_APRIL, '2019']);
  });

  it('that of the data is tried first, then that of what is around them, so that these say what they expected', () => {
    const expectedBy = (vocabularies: TimelineOptions['vocabularies'], input: object, lang?: string) =>
      read(input, {vocabularies, lang}).problems.map(({expected}) => expected);
    const broken = events('avril, avril');
    const [french] = expectedBy([fr], broken);
    const [german] = expectedBy([de], broken);
    expect(french).to.not.equal(german);
    expect(expectedBy([de, fr], {lang: 'fr-CA', events: broken}, 'de')).to.deep.equal([french]);
    expect(expectedBy([fr, de], {lang: 'es', events: broken}, 'de-AT')).to.deep.equal([german]);
    expect(expectedBy([fr, de], broken)).to.deep.equal([french]);
  });

  it('are problems where they are no vocabularies, and all others are read by', () => {
    const vocabularies = [
      'fr',
      null,
      {},
      {words: [], orders: undefined},
      fr,
    ] as unknown as TimelineOptions['vocabularies'];
    const {dates, problems} = read(FOUR, {vocabularies});
    expect(dates).to.deep.equal([LATE_APRIL, LATE_APRIL, '2019']);
    expect(problems.map(({path}) => path)).to.deep.equal([
      'vocabularies[0]',
      'vocabularies[1]',
      'vocabularies[2]',
      'vocabularies[3]',
      '[1].date',
    ]);
    const {orders, words} = fr;
    const others = [
      {...fr, words: [[null]]},
      {...fr, orders: {...orders, ties: 3}},
      {words, orders, locale: 'fr'},
    ];
    for (const vocabulary of others as never[]) {
      const told = read(FOUR, {vocabularies: [vocabulary]});
      expect([told.dates, told.problems[0]!.path]).to.deep.equal([[LATE_APRIL, '2019'], 'vocabularies[0]']);
    }
    expect(read(FOUR, {vocabularies: 'fr' as never}).problems.map(({path}) => path)).to.include('vocabularies');
  });
});
