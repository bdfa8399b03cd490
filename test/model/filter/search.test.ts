import {expect} from 'chai';
import fc from 'fast-check';
import {foldText} from '../../../src/model/filter/fold-text.js';
import {type Query, searchEvents, wordsOf} from '../../../src/model/filter/search.js';
import type {EventInput, Timeline} from '../../../src/model/index.js';
import {runSteps} from '../../../src/model/load/tasks.js';
import {FILLER, RUNS, timelineOf, TOLD} from './timelines.js';

const indicesOf = (timeline: Timeline, query: Query, locale = 'en'): number[] | undefined => {
  const indices = runSteps(searchEvents(timeline, query, locale));
  return indices && [...indices];
};
const found = (timeline: Timeline, query: Query, locale = 'en'): string[] | undefined =>
  indicesOf(timeline, query, locale)?.map((index) => timeline.events[index]!.id);

const CASES: readonly [what: string, text: string, ids: string, locale?: string][] = [
  ['a word of a title in another case', 'NOTHING', 'plain'],
  ['a part of a word', 'othin', 'plain'],
  ['a word of a text', 'weavers', 'lodz'],
  ['a word of the wording of a date', 'eastertide', 'plain'],
  ['a word with accents that the text lacks', 'strïkés', 'lodz'],
  ['a word without the accents of the text', 'lodz', 'lodz'],
  ['ss for ß', 'strasse', 'strasse', 'de'],
  ['ß for ss, in capitals or not', 'GAßE', 'strasse', 'de'],
  ['i for the dotted capital of Turkish', 'istanbul', 'istanbul', 'tr'],
  ['the dotted capital of Turkish elsewhere', 'istanbul', 'istanbul'],
  ['ı for the capital I of Turkish', 'ılık', 'istanbul', 'tr'],
  ['not i for the capital I of Turkish', 'ilik', '', 'tr'],
  ['i for the capital I elsewhere', 'ilik', 'istanbul'],
  ['h for the barred one of Maltese', 'hal', 'istanbul'],
  ['i for the ı of Turkish elsewhere', 'yilin', 'istanbul'],
  ['not i for the ı of Turkish', 'yilin', '', 'tr'],
  ['either sigma of Greek, with accent or without', 'οδυσσεας', 'odysseas', 'el'],
  ['a beginning of a word of Greek', 'ΟΔΥΣΣΈΑΣ Ο', 'odysseas', 'el'],
  ['Arabic without its vowel signs and without tatweel', 'كتاب', 'kitab', 'ar'],
  ['Arabic with vowel signs that the text lacks', 'كِتَاب', 'kitab', 'ar'],
  ['an alef without its hamza', 'اول', 'kitab', 'ar'],
  ['Hebrew without its points', 'שלום', 'shalom', 'he'],
  ['Hindi with its vowel signs, which make another word', 'दल', 'hindi', 'hi'],
  ['Japanese within a line', 'タワー', 'kyoto', 'ja'],
  ['letters of full width as others', 'full WIDTH', 'kyoto', 'ja'],
  ['the name of a source', 'matin', 'paper'],
  ['the name of a source that is a name alone', 'gazette', 'paper'],
  ['the quote of a source, with a plain apostrophe and no accent', "c'est melee", 'paper'],
  ['who claims something', 'baker', 'quarrel'],
  ['what is claimed', 'raining', 'quarrel'],
  ['the source of a claim', 'minutes', 'quarrel'],
  ['the title of a group', 'radio', 'paper'],
  ['several words, in any order and in different fields', 'gazette REPORT matin', 'paper'],
  ['several words, one of which is nowhere', 'gazette nowhere', ''],
  ['no word over the edge of two fields', 'reportle', ''],
  ['signs of regular expressions as themselves', '(a+b)*c?', 'signs'],
  ['a backslash as itself', '\\d', 'signs'],
  ['a word through its soft hyphen', 'cooperation', 'signs'],
  ['a plain hyphen for a dash', '10-20', 'signs'],
  ['nothing for half of a character', '\ud83d', ''],
  ['the same word twice as once', 'nothing nothing', 'plain'],
];

describe('searchEvents', () => {
  const few = timelineOf(TOLD);
  const many = timelineOf({...TOLD, events: [...TOLD.events, ...FILLER]});

  for (const [what, text, ids, locale] of CASES) {
    it(`finds ${what}: ${text} → ${ids || 'nothing'}`, () => {
      expect(found(few, {text}, locale)!.join(' ')).to.equal(ids);
      expect(found(many, {text}, locale)!.join(' '), 'among many').to.equal(ids);
    });
  }

  it('asks for nothing where there are no words and no groups', () => {
    for (const text of ['', '  \n\t', '\u0301', undefined]) expect(indicesOf(few, {text})).to.equal(undefined);
  });

  const groups: readonly [groups: (string | null)[], text: string, ids: string][] = [
    [['press'], '', 'paper'],
    [['press', 'towns'], '', 'lodz strasse paper'],
    [['towns'], 'gasse', 'strasse'],
    [['press'], 'gasse', ''],
    [[], '', ''],
    [['nobody'], '', ''],
    [[null], 'quarrel', 'quarrel'],
    [[null], 'gasse', ''],
  ];
  for (const [shown, text, ids] of groups) {
    it(`finds in groups ${JSON.stringify(shown)} the text “${text}”: ${ids || 'nothing'}`, () => {
      expect(found(few, {text, groups: shown})!.join(' ')).to.equal(ids);
      expect(
        found(many, {text, groups: shown})!
          .filter((id) => !id.startsWith('filler'))
          .join(' '),
        'among many',
      ).to.equal(ids);
    });
  }

  it('keeps nothing of the many events that it goes through', () => {
    let looked = 0;
    const events = FILLER.map((event) =>
      Object.defineProperty({...event}, 'title', {enumerable: true, get: () => ((looked += 1), 'Padding')}),
    ) as EventInput[];
    const timeline = timelineOf(events);
    looked = 0;
    indicesOf(timeline, {text: 'padding'});
    const first = looked;
    indicesOf(timeline, {text: 'padding'});
    expect(first).to.be.at.least(2001);
    expect(looked, 'each is read anew').to.equal(2 * first);
  });

  it('does not end at an event that cannot be read', () => {
    const trap = Object.defineProperty({date: '2014', title: 'Trap'}, 'text', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    }) as EventInput;
    const timeline = timelineOf([...FILLER, trap, {id: 'after', date: '2015', title: 'After'}]);
    expect(found(timeline, {text: 'after'})).to.deep.equal(['after']);
    expect(found(timeline, {text: 'trap'})).to.deep.equal(['event-2002']);
  });

  it('rests again and again among very many events', () => {
    const timeline = timelineOf(Array.from({length: 20_000}, (_, index) => ({date: '2014', title: `Title ${index}`})));
    const parts: number[] = [];
    const steps = searchEvents(timeline, {text: 'title 19999'}, 'en');
    let step = steps.next();
    for (; !step.done; step = steps.next()) parts.push('done' in step.value ? step.value.done : NaN);
    expect([...step.value!]).to.deep.equal([19_999]);
    expect(parts.length).to.be.above(5);
    expect(parts).to.deep.equal([...parts].sort((a, b) => a - b));
  });

  it('takes a query of ten thousand characters', () => {
    const text = Array.from({length: 2000}, (_, index) => `w${index}`).join(' ');
    expect(text.length).to.be.above(10_000);
    expect(found(few, {text})).to.deep.equal([]);
    expect(found(timelineOf([{id: 'all', date: '2014', title: text}]), {text: text.toUpperCase()})).to.deep.equal([
      'all',
    ]);
    expect(found(few, {text: 'a'.repeat(10_000)})).to.deep.equal([]);
  });

  const letters = fc.constantFrom(
    'a',
    'É',
    'ß',
    'İ',
    'ı',
    'Σ',
    'ς',
    'ا',
    'أ',
    'ُ',
    'ـ',
    'が',
    'ﬁ',
    '\u0301',
    '\ud800',
    '’',
    '-',
    ' ',
    '\n',
    '한',
    '™',
  );
  const texts = fc.string({unit: letters, maxLength: 12});

  it('finds exactly the events that hold each folded word of the query', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({title: texts, text: texts}), {minLength: 1, maxLength: 12}),
        texts,
        fc.constantFrom('en', 'tr', 'de', 'el'),
        (told, text, locale) => {
          const timeline = timelineOf(told.map(({title, text}) => ({date: '2014', title: title.trim() || 'x', text})));
          const words = foldText(text, locale).split(/\s+/).filter(Boolean);
          const places = indicesOf(timeline, {text}, locale);
          const expected = timeline.events.flatMap(({title, text = ''}, place) => {
            const lines = [foldText(title, locale), foldText(text, locale)];
            return words.every((word) => lines.some((line) => line.includes(word))) ? [place] : [];
          });
          expect(places).to.deep.equal(words.length ? expected : undefined);
        },
      ),
      RUNS,
    );
  });

  it('finds a text by itself, and by what it is folded to', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'tr', 'de', 'el'), (text, locale) => {
        if (!wordsOf(text, locale).length) return;
        const timeline = timelineOf([{date: '2014', title: 'x', text}]);
        expect(indicesOf(timeline, {text}, locale)).to.deep.equal([0]);
        expect(indicesOf(timeline, {text: foldText(text, locale)}, locale)).to.deep.equal([0]);
      }),
      RUNS,
    );
  });
});
