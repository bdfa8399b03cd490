import {expect} from 'chai';
import fc from 'fast-check';
import {zoneClock} from '../../../src/dates/calendar/zone-clock.js';
import {boundColumns, setBounds, type BoundColumns} from '../../../src/model/index/bounds.js';
import {withSegment} from '../../../src/model/index/lane.js';
import {countBelow} from '../../../src/model/index/count-below.js';
import {
  beginningWithin,
  foremost,
  meeting,
  segmentOf,
  type SegmentColumns,
  type IntervalColumns,
} from '../../../src/model/index/segment.js';
import {runs} from '../../runs.js';

const RUNS = {seed: 20190701, numRuns: runs(120)};
const FEWER_RUNS = {...RUNS, numRuns: runs(40)};
const REACH = 10_000;

/** Numbers from 0 to 1 that follow from a seed: for lists too long for fast-check to draw each part of. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Plain {
  readonly begin: number;
  readonly coreBegin: number;
  readonly coreEnd: number;
  readonly end: number;
  readonly isInterval: boolean;
  readonly importance: number;
}

/** Instants and intervals of many widths, some open on a side, with beginnings that often fall together. */
function randomEvents(count: number, seed: number): Plain[] {
  const chance = chances(seed);
  const crowd = Math.ceil(chance() * REACH);
  return Array.from({length: count}, () => {
    const isInterval = chance() < 0.4;
    const at = Math.floor(chance() * (chance() < 0.5 ? crowd : REACH));
    const width = Math.ceil(8 ** (chance() * 4));
    const begin = chance() < 0.05 ? -Infinity : at;
    const end = chance() < 0.05 ? Infinity : at + width;
    const [coreBegin, coreEnd] = isInterval
      ? [
          begin === -Infinity && chance() < 0.5 ? -Infinity : at + chance() * width,
          end === Infinity && chance() < 0.5 ? Infinity : at + chance() * width,
        ]
      : [0, 0];
    return {begin, coreBegin, coreEnd, end, isInterval, importance: Math.floor(chance() * 5) - 2};
  });
}

const PLAIN = {approximate: false, uncertain: false};

/** Bounds as a `When` has them: an instant's are the same for its start and its end. */
function columnsOf(events: readonly Plain[]): BoundColumns {
  const bounds = boundColumns(events.length);
  events.forEach(({begin, coreBegin, coreEnd, end, isInterval}, row) =>
    setBounds(
      bounds,
      row,
      isInterval
        ? {
            ...PLAIN,
            kind: 'interval',
            start: {earliest: begin, latest: coreBegin},
            end: {earliest: coreEnd, latest: end},
          }
        : {
            ...PLAIN,
            kind: 'instant',
            start: {earliest: begin, latest: end},
            end: {earliest: begin, latest: end},
          },
      zoneClock(undefined),
    ),
  );
  return bounds;
}

/** The segment of some of the rows of events, which stand in given order as they do in the list. */
function segment(
  events: readonly Plain[],
  rows: readonly number[] = [...events.keys()],
  weighed = true,
): SegmentColumns {
  const importance = weighed ? Float64Array.from(events, (event) => event.importance) : undefined;
  return segmentOf(columnsOf(events), Uint32Array.from(rows), Uint32Array.from(rows), importance);
}

const list = fc.record({
  count: fc.oneof(fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 5000})),
  seed: fc.nat(),
});
const moment = fc.oneof(fc.integer({min: -100, max: REACH + 100}), fc.constantFrom(-Infinity, Infinity, 0));
const window = fc.tuple(moment, moment).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));

const found = (of: SegmentColumns, [start, end]: readonly [number, number], most = Infinity): number[] => {
  const rows: number[] = [];
  meeting(of, start, end, (row) => {
    rows.push(row);
    return rows.length >= most;
  });
  return rows;
};

const givens = (of: SegmentColumns, rows: readonly number[]) => rows.map((row) => of.given[row]!);

/** How many of a spread meet a window, from its sorted beginnings and ends alone. */
const meets = ({begins, ends}: IntervalColumns, [start, end]: readonly [number, number]) =>
  countBelow(begins, end) - countBelow(ends, start);

describe('a segment', () => {
  it('has its events by their beginnings, those that begin together in given order', () => {
    fc.assert(
      fc.property(list, ({count, seed}) => {
        const events = randomEvents(count, seed);
        const of = segment(events);
        expect([...of.given]).to.deep.equal(
          [...events.keys()].sort((a, b) => Math.sign(events[a]!.begin - events[b]!.begin) || a - b),
        );
        of.given.forEach((given, row) =>
          expect([of.begin[row], of.end[row], of.importance![row]]).to.deep.equal([
            events[given]!.begin,
            events[given]!.end,
            events[given]!.importance,
          ]),
        );
      }),
      FEWER_RUNS,
    );
  });

  it('goes through exactly the rows that meet a window, first to last', () => {
    fc.assert(
      fc.property(list, fc.array(window, {minLength: 5, maxLength: 5}), ({count, seed}, windows) => {
        const of = segment(randomEvents(count, seed));
        for (const [start, end] of windows) {
          const plain = [...of.begin.keys()].filter((row) => of.begin[row]! < end && of.end[row]! > start);
          expect(found(of, [start, end])).to.deep.equal(plain);
        }
      }),
      RUNS,
    );
  });

  it('goes no further than the visitor says', () => {
    fc.assert(
      fc.property(list, window, fc.integer({min: 1, max: 20}), ({count, seed}, within, most) => {
        const of = segment(randomEvents(count, seed));
        expect(found(of, within, most)).to.deep.equal(found(of, within).slice(0, most));
      }),
      FEWER_RUNS,
    );
  });

  it('goes through 100,000 events in some hundred looks where some few meet a window', () => {
    const events = Array.from({length: 100_000}, (_, at) => ({
      begin: at,
      end: at + 1,
      coreBegin: 0,
      coreEnd: 0,
      isInterval: false,
      importance: 0,
    }));
    const of = segment(events);
    let looks = 0;
    const counted = (column: Float64Array) =>
      new Proxy(column, {
        get: (target, key) => {
          if (typeof key === 'string' && /^\d/.test(key)) looks += 1;
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
    const watched = {...of, end: counted(of.end), latestEnds: of.latestEnds.map(counted)};
    expect(found(watched, [70_000.5, 70_003.5])).to.deep.equal([70_000, 70_001, 70_002, 70_003]);
    expect(looks).to.be.within(4, 300);
  });

  it('says which rows begin within a window', () => {
    fc.assert(
      fc.property(list, window, ({count, seed}, [start, end]) => {
        const of = segment(randomEvents(count, seed));
        const [from, to] = beginningWithin(of, start, end);
        const plain = [...of.begin.keys()].filter((row) => of.begin[row]! >= start && of.begin[row]! < end);
        expect(Array.from({length: to - from}, (_, index) => from + index)).to.deep.equal(plain);
      }),
      RUNS,
    );
  });

  const part = fc.integer({min: 0, max: 1000}).map((step) => step / 1000);
  for (const weighed of [true, false]) {
    it(`has as the foremost of a range the ${weighed ? 'most important, of equals the first given' : 'first given, where all are alike'}`, () => {
      fc.assert(
        fc.property(list, part, part, fc.integer({min: 1, max: 40}), ({count, seed}, a, b, most) => {
          const of = segment(randomEvents(count, seed), undefined, weighed);
          const [from, to] = [Math.floor(Math.min(a, b) * count), Math.ceil(Math.max(a, b) * count)];
          const plain = Array.from({length: to - from}, (_, index) => from + index).sort(
            (one, other) =>
              (of.importance?.[other] ?? 0) - (of.importance?.[one] ?? 0) || of.given[one]! - of.given[other]!,
          );
          expect(foremost(of, [from, to], most)).to.deep.equal(plain.slice(0, most));
        }),
        RUNS,
      );
    });
  }

  it('counts what meets a window from begins and ends: narrow and wide instants, intervals, and where those certainly are', () => {
    fc.assert(
      fc.property(list, fc.array(window, {minLength: 5, maxLength: 5}), ({count, seed}, windows) => {
        const events = randomEvents(count, seed);
        const of = segment(events);
        const instants = events.filter(({isInterval, begin, end}) => !isInterval && end - begin < Infinity);
        const others = events.filter((event) => !instants.includes(event));
        const sure = others.filter(({isInterval, coreBegin, coreEnd}) => isInterval && coreBegin < coreEnd);
        expect(of.instants.reduce((sum, {begins}) => sum + begins.length, 0)).to.equal(instants.length);
        for (const within of windows) {
          const [start, end] = within;
          if (start === end) continue;
          expect(of.instants.reduce((sum, spread) => sum + meets(spread, within), 0)).to.equal(
            instants.filter((event) => event.begin < end && event.end >= start).length,
          );
          expect(meets(of.possible, within)).to.equal(
            others.filter((event) => event.begin < end && event.end >= start).length,
          );
          expect(meets(of.certain, within)).to.equal(
            sure.filter((event) => event.coreBegin < end && event.coreEnd >= start).length,
          );
        }
      }),
      FEWER_RUNS,
    );
  });

  it('counts instants with those of some eight times their width at most, narrow ones first', () => {
    fc.assert(
      fc.property(list, ({count, seed}) => {
        const events = randomEvents(count, seed);
        const widths = events
          .filter(({isInterval, begin, end}) => !isInterval && end - begin < Infinity)
          .map(({begin, end}) => end - begin)
          .sort((a, b) => a - b);
        const {instants} = segment(events);
        let next = 0;
        for (const {begins, widest} of instants) {
          const own = widths.slice(next, next + begins.length);
          next += begins.length;
          expect(own.at(-1)).to.equal(widest);
          expect(widest / own[0]!, `${own[0]} … ${widest}`).to.be.at.most(8);
        }
      }),
      FEWER_RUNS,
    );
  });

  it('of no events answers with nothing', () => {
    const of = segment([]);
    expect(found(of, [-Infinity, Infinity])).to.deep.equal([]);
    expect(beginningWithin(of, 0, 1)).to.deep.equal([0, 0]);
    expect(foremost(of, [0, 0], 3)).to.deep.equal([]);
    expect(of.instants).to.deep.equal([]);
  });
});

describe('segments that are added one behind the other', () => {
  const batches = fc.record({
    sizes: fc.array(fc.oneof(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 400})), {
      minLength: 1,
      maxLength: 30,
    }),
    seed: fc.nat(),
    weighed: fc.array(fc.boolean(), {minLength: 30, maxLength: 30}),
  });

  function inBatches({sizes, seed, weighed}: {sizes: readonly number[]; seed: number; weighed: readonly boolean[]}): {
    events: Plain[];
    segments: readonly SegmentColumns[];
  } {
    const count = sizes.reduce((sum, size) => sum + size, 0);
    const events = randomEvents(count, seed);
    let segments: readonly SegmentColumns[] = [];
    let from = 0;
    sizes.forEach((size, batch) => {
      const rows = Array.from({length: size}, (_, index) => from + index);
      if (!weighed[batch]) for (const row of rows) events[row] = {...events[row]!, importance: 0};
      segments = withSegment(segments, segment(events, rows, weighed[batch]));
      from += size;
    });
    return {events, segments};
  }

  it('answer together as one does that is built at once', () => {
    fc.assert(
      fc.property(
        batches,
        fc.array(window, {minLength: 3, maxLength: 3}),
        fc.integer({min: 1, max: 20}),
        (of, windows, most) => {
          const {events, segments} = inBatches(of);
          const whole = segment(events);
          const rising = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
          const foremostOf = (each: SegmentColumns, [start, end]: readonly [number, number]) =>
            givens(each, foremost(each, beginningWithin(each, start, end), most));
          for (const within of windows) {
            expect(rising(segments.flatMap((each) => givens(each, found(each, within))))).to.deep.equal(
              rising(givens(whole, found(whole, within))),
            );
            const candidates = segments
              .flatMap((each) => foremostOf(each, within))
              .sort((a, b) => events[b]!.importance - events[a]!.importance || a - b);
            expect(candidates.slice(0, most)).to.deep.equal(foremostOf(whole, within));
            const [start, end] = within;
            if (start === end) continue;
            for (const spreads of [
              (each: SegmentColumns) => each.instants,
              (each: SegmentColumns) => [each.possible],
              (each: SegmentColumns) => [each.certain],
            ]) {
              const sum = (of: readonly SegmentColumns[]) =>
                of.flatMap(spreads).reduce((total, spread) => total + meets(spread, within), 0);
              expect(sum(segments)).to.equal(sum([whole]));
            }
          }
        },
      ),
      FEWER_RUNS,
    );
  });

  it('become the very segment that is built at once, where two alike in size are joined', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 300}), fc.integer({min: 0, max: 200}), fc.nat(), (first, more, seed) => {
        const {events, segments} = inBatches({sizes: [first, first + more], seed, weighed: [true, true]});
        expect(segments).to.deep.equal([segment(events)]);
      }),
      FEWER_RUNS,
    );
  });

  it('are never more than the logarithm of the number of events, and keep every event', () => {
    fc.assert(
      fc.property(batches, (of) => {
        const {events, segments} = inBatches(of);
        expect(segments.length).to.be.at.most(Math.log2(events.length + 1));
        expect(segments.flatMap(({given}) => [...given]).sort((a, b) => a - b)).to.deep.equal([...events.keys()]);
      }),
      RUNS,
    );
    let segments: readonly SegmentColumns[] = [];
    const events = randomEvents(2000, 1);
    for (let row = 0; row < events.length; row += 1)
      segments = withSegment(
        segments,
        segmentOf(columnsOf([events[row]!]), Uint32Array.of(0), Uint32Array.of(row), undefined),
      );
    expect(segments.length).to.be.at.most(11);
  });
});
