import {expect} from 'chai';
import fc from 'fast-check';
import {byOrientation} from '../../../src/layout/arrangements/by-orientation.js';
import {ESTIMATED_METRICS, languageOf, Layout} from '../../../src/layout/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import type {EventInput, Timeline, TimelineInput} from '../../../src/model/index.js';
import {ManyEvents} from '../../../src/model/load/lazy-events.js';
import {Preparation} from '../../../src/model/load/tasks.js';
import {fold, type Query, searching, wordsOf} from '../../../src/model/filter/search.js';
import type {Step} from '../../../src/model/load/step.js';
import {subsetting} from '../../../src/model/filter/subset.js';
import {partsOf} from '../../../src/model/timeline.js';

const RUNS = {seed: 20190701, numRuns: 60};

/** All steps at once. */
function done<Result>(steps: Generator<Step, Result, unknown>): Result {
  const preparation = new Preparation();
  let step = steps.next();
  while (!step.done) step = steps.next('task' in step.value ? preparation.perform(step.value.task) : undefined);
  return step.value;
}

const timelineOf = (input: readonly EventInput[] | TimelineInput): Timeline => createTimeline(input).timeline;
const placesOf = (timeline: Timeline, query: Query, locale = 'en'): number[] | undefined => {
  const places = done(searching(timeline, query, locale));
  return places && [...places];
};
const found = (timeline: Timeline, query: Query, locale = 'en'): string[] | undefined =>
  placesOf(timeline, query, locale)?.map((place) => timeline.events[place]!.id);
const subsetOf = (timeline: Timeline, places: readonly number[]): Timeline =>
  done(subsetting(timeline, Uint32Array.from(places)));

/** Beyond 2,000 events each is read only when it is looked at. */
const FILLER: readonly EventInput[] = Array.from({length: 2001}, (_, index) => ({
  id: `filler-${index}`,
  date: `${1000 + (index % 900)}`,
  title: 'Padding',
}));

const TOLD: TimelineInput = {
  groups: [{id: 'press', title: 'Press and radio'}, 'towns'],
  events: [
    {id: 'lodz', date: '1905', title: 'Łódź strikes', text: 'Ťhe wéavers stay at home.', group: 'towns'},
    {id: 'strasse', date: '1906', title: 'STRASSE und Gasse', text: 'In der großen Straße.', group: 'towns'},
    {id: 'istanbul', date: '1907', title: 'İstanbul’da ILIK bir gün'},
    {id: 'odysseas', date: '1908', title: 'Ο Οδυσσέας', text: 'ΟΔΥΣΣΕΑΣ'},
    {id: 'kitab', date: '1909', title: 'الكِتَابُ', text: 'كتـــاب في أوّل القرن'},
    {
      id: 'paper',
      date: '1910',
      title: 'A report',
      group: 'press',
      sources: [{name: 'Le Matin', quote: 'C’est la mêlée'}, 'The Gazette'],
    },
    {
      id: 'quarrel',
      date: '1911',
      title: 'A quarrel',
      claims: [
        {by: 'The mayor', says: 'It was raining', sources: [{name: 'Council minutes'}]},
        {by: 'A baker', says: 'It was dry'},
      ],
    },
    {id: 'hindi', date: '1912', title: 'दिल और दल'},
    {id: 'shalom', date: '1913', title: 'שָׁלוֹם'},
    {id: 'kyoto', date: '1914', title: '東京タワー', text: 'ｆｕｌｌ　ｗｉｄｔｈ'},
    {id: 'signs', date: '1915', title: 'Cost: $5 (a+b)*c? [x] \\d', text: 'co\u00adoperation, 10\u201320'},
    {id: 'plain', date: '1916', title: 'Nothing'},
  ],
};

const CASES: readonly [what: string, text: string, ids: string, locale?: string][] = [
  ['a word of a title in another case', 'NOTHING', 'plain'],
  ['a part of a word', 'othin', 'plain'],
  ['a word of a text', 'weavers', 'lodz'],
  ['a word with accents that the text lacks', 'strïkés', 'lodz'],
  ['a word without the accents of the text', 'lodz', 'lodz'],
  ['ss for ß', 'strasse', 'strasse', 'de'],
  ['ß for ss, in capitals or not', 'GAßE', 'strasse', 'de'],
  ['i for the dotted capital of Turkish', 'istanbul', 'istanbul', 'tr'],
  ['the dotted capital of Turkish elsewhere', 'istanbul', 'istanbul'],
  ['ı for the capital I of Turkish', 'ılık', 'istanbul', 'tr'],
  ['not i for the capital I of Turkish', 'ilik', '', 'tr'],
  ['i for the capital I elsewhere', 'ilik', 'istanbul'],
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

describe('searching', () => {
  const few = timelineOf(TOLD);
  const many = timelineOf({...TOLD, events: [...TOLD.events, ...FILLER]});

  for (const [what, text, ids, locale] of CASES) {
    it(`finds ${what}: ${text} → ${ids || 'nothing'}`, () => {
      expect(found(few, {text}, locale)!.join(' ')).to.equal(ids);
      expect(found(many, {text}, locale)!.join(' '), 'among many').to.equal(ids);
    });
  }

  it('asks for nothing where there are no words and no groups', () => {
    for (const text of ['', '  \n\t', '\u0301', undefined]) expect(placesOf(few, {text})).to.equal(undefined);
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
    placesOf(timeline, {text: 'padding'});
    const first = looked;
    placesOf(timeline, {text: 'padding'});
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
    const steps = searching(timeline, {text: 'title 19999'}, 'en');
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
          const words = fold(text, locale).split(/\s+/).filter(Boolean);
          const places = placesOf(timeline, {text}, locale);
          const expected = timeline.events.flatMap(({title, text = ''}, place) => {
            const lines = [fold(title, locale), fold(text, locale)];
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
        expect(placesOf(timeline, {text}, locale)).to.deep.equal([0]);
        expect(placesOf(timeline, {text: fold(text, locale)}, locale)).to.deep.equal([0]);
      }),
      RUNS,
    );
  });
});

describe('a subset of a timeline', () => {
  const dates = [
    '2014',
    '2014-05',
    '2014-05-03',
    'Feb 2018',
    'since late April 2019',
    'before 2010',
    '2014/2016',
    '2014/..',
    '1850~',
    '18th century',
    1_400_000_000_000,
    [1_400_000_000_000, 1_500_000_000_000],
    'after:e0',
    '66 million years ago',
  ] as const;
  const inputs = fc
    .array(
      fc.record({
        date: fc.constantFrom<EventInput['date']>(...dates),
        group: fc.constantFrom('g', 'h', undefined),
        importance: fc.constantFrom(0, 1, 2),
      }),
      {minLength: 2, maxLength: 14},
    )
    .map((events): EventInput[] =>
      events.map(({group, ...event}, index) => ({
        ...event,
        ...(group ? {group} : {}),
        id: `e${index}`,
        date: index ? event.date : '2015',
        title: `Title ${index}`,
      })),
    );
  const pick = fc.infiniteStream(fc.boolean());
  const options = {
    width: 900,
    orientation: 'horizontal',
    arrangement: byOrientation,
    language: languageOf('en'),
    metrics: ESTIMATED_METRICS,
  } as const;

  /** By lanes; an importance of nothing but 0 is none, and of ranks only their order counts. */
  const columnsOf = ({lanes}: Timeline) =>
    Object.fromEntries(
      lanes.map(({group, segments}) => [
        group?.id ?? '',
        segments.map(({rank, lowestRanks, importance, ...columns}) => ({
          ...columns,
          levels: lowestRanks.length,
          importance: importance?.some(Boolean) ? importance : undefined,
          byRank: [...rank.keys()].sort((a, b) => rank[a]! - rank[b]!),
        })),
      ]),
    );

  for (const [what, more] of [
    ['few', []],
    ['many', FILLER],
  ] as const) {
    it(`of ${what} has the very events, in both orders, with their places in the whole`, () => {
      fc.assert(
        fc.property(inputs, pick, (events, picked) => {
          const whole = timelineOf([...events, ...more]);
          const places = whole.events.map((_, place) => place).filter(() => picked.next().value);
          const subset = subsetOf(whole, places);
          expect(subset.events.length).to.equal(places.length);
          places.forEach((place, own) => expect(subset.events[own]).to.equal(whole.events[place]));
          const members = new Set(places);
          const inTime = whole.inOrder('time').filter(({given}) => members.has(given - 1));
          expect(subset.inOrder('time').map(({id}) => id)).to.deep.equal(inTime.map(({id}) => id));
          whole.events.slice(0, events.length).forEach(({id}, place) => {
            expect(subset.get(id)).to.equal(members.has(place) ? whole.events[place] : undefined);
            expect(subset.placeOf(id)).to.equal(members.has(place) ? places.indexOf(place) : undefined);
          });
          expect([subset.whole, subset.groups.map(({id}) => id), subset.extent]).to.deep.equal([
            whole,
            whole.groups.map(({id}) => id),
            whole.extent,
          ]);
        }),
        {...RUNS, numRuns: what === 'few' ? 60 : 4},
      );
    });

    it(`of ${what} is indexed as if there were no other events`, () => {
      fc.assert(
        fc.property(inputs, pick, (events, picked) => {
          const whole = timelineOf([...events, ...more]);
          const places = whole.events
            .map((_, place) => place)
            .filter((place) => place < events.length && (place === 0 || picked.next().value));
          const subset = subsetOf(whole, places);
          const alone = timelineOf(places.map((place) => events[place]!));
          expect(columnsOf(subset)).to.deep.equal(columnsOf(alone));
          expect(subset.has).to.deep.equal(alone.has);
        }),
        {...RUNS, numRuns: what === 'few' ? 60 : 10},
      );
    });
  }

  it('of all is drawn like the whole', () => {
    fc.assert(
      fc.property(inputs, (events) => {
        const whole = timelineOf(events);
        const all = new Layout(
          subsetOf(
            whole,
            whole.events.map((_, place) => place),
          ),
          options,
        );
        const layout = new Layout(whole, options);
        expect(all.frame(layout.home)).to.deep.equal(layout.frame(layout.home));
      }),
      {...RUNS, numRuns: 20},
    );
  });

  it('draws each event as wide as the whole does, though others that reached farther are not there', () => {
    const whole = timelineOf(
      [
        {id: 'a', date: '2000'},
        {id: 'open', date: '2010/..'},
        {id: 'last', date: '2020'},
      ].map((event) => ({...event, title: event.id})),
    );
    const subset = subsetOf(whole, [1]);
    expect(new Layout(subset, options).timeRangeOf('open')).to.deep.equal(
      new Layout(whole, options).timeRangeOf('open'),
    );
    expect(new Layout(subset, options).timeRangeOf('last')).to.equal(undefined);
  });

  it('lets lead what leads among all, and nothing else', () => {
    const whole = timelineOf(
      [
        {id: 'a', date: '2000'},
        {id: 'b', date: '2010', importance: 1},
        {id: 'lead', date: '2020', importance: 2},
      ].map((event) => ({...event, title: event.id})),
    );
    const leads = (places: number[]): string[] => {
      const layout = new Layout(subsetOf(whole, places), options);
      return layout
        .frame(layout.home)
        .marks.filter(({lead}) => lead)
        .map(({id}) => id);
    };
    expect(leads([0, 1])).to.deep.equal([]);
    expect(leads([1, 2])).to.deep.equal(['lead']);
  });

  it('of nothing is empty, and of a subset is one of the whole', () => {
    const whole = timelineOf(TOLD);
    const none = subsetOf(whole, []);
    expect([none.events.length, none.lanes.length, none.inOrder('time').length]).to.deep.equal([0, 0, 0]);
    const twice = subsetOf(subsetOf(whole, [1, 3, 5]), [0, 2]);
    expect([twice.events.map(({id}) => id), twice.whole]).to.deep.equal([['strasse', 'paper'], whole]);
  });

  it('of many keeps none of them that nobody has looked at', () => {
    const whole = timelineOf([...FILLER, {id: 'told', date: '2014', title: 'Told', sources: ['Gazette']}]);
    const {contents} = partsOf(whole);
    expect(contents).to.be.instanceOf(ManyEvents);
    let made = 0;
    const list = new Proxy(contents.list, {
      get: (of, key) => (typeof key === 'string' && /^\d+$/.test(key) && (made += 1), Reflect.get(of, key) as unknown),
    });
    Object.defineProperty(contents, 'list', {value: list});
    const subset = subsetOf(whole, [5, 7, 2001]);
    expect(made).to.equal(0);
    expect(subset.events[2]!.title).to.equal('Told');
  });

  it('counts how many of its events stand before a place, whether it has that one or not', () => {
    const whole = timelineOf(TOLD);
    const subset = subsetOf(whole, [1, 4, 7]);
    expect([0, 1, 2, 3, 5, 6, 8, 9, 99].map((place) => subset.countBefore(place, 'given'))).to.deep.equal([
      0, 0, 0, 1, 1, 2, 2, 3, 3,
    ]);
    expect(whole.countBefore(4, 'time')).to.equal(3);
  });
});
