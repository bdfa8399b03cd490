// What is to be reached. Reported, never asserted.

const THOUSAND = 1000;
const SMALL = 10_000;
const LARGE = 1_000_000;

const ms = (value) => `${Math.round(value)} ms`;
const bytes = (value) => `${Math.round(value)} bytes`;
const times = (value) => `${value.toFixed(2)} ×`;

const ratio = (a, b) => (a && b ? a.middle / b.middle : undefined);
/** One library's figure by another's, as a function of where they are found. */
const ratioOf = (figure, one, other) => (find) => ratio(find(...one)?.[figure], find(...other)?.[figure]);

/** A goal for a step: by the clock on the wall, and by the main thread's own. */
const stepGoal = (what, step, bound, one, other) => ({
  what: `${step} step ${what}`,
  count: (one[0] === 'circa' ? one : other)[1],
  bound,
  unit: times,
  value: ratioOf(step, one, other),
  own: ratioOf(step === 'zoom' ? 'ownZoom' : 'ownPan', one, other),
});

/**
 * `count` is how many events ours has. Each of `value` and `own` is undefined where something that it needs was not
 * measured.
 */
export const GOALS = [
  ...['zoom', 'pan'].flatMap((step) => [
    stepGoal('at 1,000,000, to the bare canvas', step, {most: 2}, ['circa', LARGE], ['floor', LARGE]),
    stepGoal('at 1,000,000, to our own at 1,000', step, {most: 1.3}, ['circa', LARGE], ['circa', THOUSAND]),
  ]),
  {
    what: 'mount of 1,000,000, to the bare canvas',
    count: LARGE,
    bound: {most: 2.5},
    unit: times,
    value: ratioOf('mount', ['circa', LARGE], ['floor', LARGE]),
  },
  {
    what: 'longest task while mounting 1,000,000',
    count: LARGE,
    bound: {most: 100},
    unit: ms,
    value: (find) => find('circa', LARGE)?.longestTask,
  },
  {
    what: 'heap at 1,000,000, an event',
    count: LARGE,
    bound: {most: 120},
    unit: bytes,
    value: (find) => find('circa', LARGE)?.bytes?.middle,
  },
  {
    what: 'mount of 10,000, times faster than vis-timeline',
    count: SMALL,
    bound: {least: 40},
    unit: times,
    value: ratioOf('mount', ['vis', SMALL], ['circa', SMALL]),
  },
  stepGoal('at 10,000, times faster than vis-timeline', 'zoom', {least: 30}, ['vis', SMALL], ['circa', SMALL]),
  stepGoal('at 10,000,000, to the bare canvas', 'zoom', {}, ['circa', 10_000_000], ['floor', 10_000_000]),
];
