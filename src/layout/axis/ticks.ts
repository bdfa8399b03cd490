import {
  civilToMs,
  msToCivil,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_MONTH,
  MS_PER_SECOND,
  MS_PER_YEAR,
  PRESENT,
} from '../../dates/calendar/calendar.js';
import {UTC_CLOCK, type ZoneClock} from '../../dates/calendar/zone-clock.js';

/**
 * A `year` is one of the calendar; an `ago` is one that is counted back from 1950, as geologists count them; a
 * `weekday` is a day that is named with its day of the week.
 */
export type TickUnit =
  'ago' | 'year' | 'month' | 'week' | 'weekday' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

/**
 * Every `count`-th unit. A week here is the 1st, 8th, 15th and 22nd of a month, so that months and weeks share their
 * ticks.
 */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
}

/** Two tiers of ticks that go together. Where minor ticks have no labels, they only divide. */
export interface TickTiers {
  readonly minor: TickStep;
  readonly major: TickStep;
  readonly minorLabels: boolean;
}

const MS: Readonly<Record<TickUnit, number>> = {
  ago: MS_PER_YEAR,
  year: MS_PER_YEAR,
  month: MS_PER_MONTH,
  week: 7 * MS_PER_DAY,
  weekday: MS_PER_DAY,
  day: MS_PER_DAY,
  hour: MS_PER_HOUR,
  minute: MS_PER_MINUTE,
  second: MS_PER_SECOND,
  millisecond: 1,
};

/** The mean length of a step, in ms. */
export function stepLength({unit, count}: TickStep): number {
  return MS[unit] * count;
}

function step(unit: TickUnit, count = 1): TickStep {
  return {unit, count};
}

function labelled(minor: TickStep, major: TickStep): TickTiers {
  return {minor, major, minorLabels: true};
}

function divided(minor: TickStep, major: TickStep): TickTiers {
  return {minor, major, minorLabels: false};
}

/** From this many years between two labels on, nobody counts by the calendar. */
export const DEEP = 100_000;
/** No date lies farther than 10^15 years from the present, where a double no longer tells one year from the next. */
const LARGEST_POWER_OF_TEN_YEARS = 14;

/** Three pairs of tiers for each power of ten years. */
function powerTiers(power: number): TickTiers[] {
  const pairs = [
    [power / 10, power],
    [power / 2, power * 2],
    [power, power * 5],
  ] as const;
  return pairs.map(([minor, major]) => {
    const unit = major < DEEP ? 'year' : 'ago';
    return divided(step(unit, minor), step(unit, major));
  });
}

/** All pairs of tiers, fine to coarse. */
export const TICK_TIERS: readonly TickTiers[] = [
  ...[1, 5, 10, 50, 100, 500].map((count) => labelled(step('millisecond', count), step('weekday'))),
  ...[1, 5, 15, 30].map((count) => labelled(step('second', count), step('weekday'))),
  ...[1, 5, 15, 30].map((count) => labelled(step('minute', count), step('weekday'))),
  ...[1, 3, 6, 12].map((count) => labelled(step('hour', count), step('weekday'))),
  labelled(step('weekday'), step('month')),
  labelled(step('day'), step('month')),
  labelled(step('week'), step('month')),
  labelled(step('month'), step('year')),
  labelled(step('month', 3), step('year')),
  divided(step('month'), step('year')),
  divided(step('month', 3), step('year')),
  divided(step('year'), step('year', 2)),
  divided(step('year'), step('year', 5)),
  ...Array.from({length: LARGEST_POWER_OF_TEN_YEARS}, (_, index) => powerTiers(10 ** (index + 1))).flat(),
];

/**
 * Years are round as history counts them: 200 BC, 100 BC, AD 1, AD 100. There is no year 0; astronomical 0 is 1 BC.
 */
function floorYear(year: number, count: number): number {
  return year > 0 ? Math.max(1, Math.floor(year / count) * count) : 1 - Math.ceil((1 - year) / count) * count;
}

/**
 * The year in which a time of the calendar lies. So far back that a double counts only every so many ms, a year may
 * seem to begin a little before itself: by up to as much the time is taken to be later.
 */
export function yearAt(local: number): number {
  return msToCivil(local + Math.abs(local) * 2 ** -51).year;
}

/** The last beginning of a step at or before a time of the calendar. */
function floorInCalendar({unit, count}: TickStep, local: number): number {
  if (unit === 'ago') return civilToMs(PRESENT - Math.ceil((PRESENT - yearAt(local)) / count) * count);
  if (unit === 'year') return civilToMs(floorYear(yearAt(local), count));
  if (unit === 'month' || unit === 'week') {
    const {year, month, day} = msToCivil(local);
    if (unit === 'month') return civilToMs(year, 1 + Math.floor((month - 1) / count) * count);
    return civilToMs(year, month, Math.min(1 + Math.floor((day - 1) / 7) * 7, 22));
  }
  const length = MS[unit] * count;
  return Math.floor(local / length) * length;
}

/** The beginning of the step after the one in which a time of the calendar lies. */
function nextInCalendar(step: TickStep, local: number): number {
  const {unit, count} = step;
  if (unit === 'ago') return civilToMs(yearAt(local) + count);
  if (unit === 'year') {
    const year = yearAt(local);
    return civilToMs(year === 1 ? Math.max(2, count) : year + count);
  }
  if (unit === 'month' || unit === 'week') {
    const {year, month, day} = msToCivil(local);
    if (unit === 'month') return civilToMs(year, month + count);
    return day < 22 ? civilToMs(year, month, day + 7) : civilToMs(year, month + 1);
  }
  return floorInCalendar(step, local) + MS[unit] * count;
}

/** Whether a step counts within a day: by what clocks show, not by days of the calendar. */
export const isOfDay = ({unit}: TickStep): boolean => MS[unit] < MS_PER_DAY;

/** The last tick at or before a moment. */
export function floorTick(step: TickStep, ms: number, clock: ZoneClock = UTC_CLOCK): number {
  if (!isOfDay(step)) return clock.fromLocal(floorInCalendar(step, clock.toLocal(ms)));
  let {from, offset} = clock.stretchAt(ms);
  let tick = floorInCalendar(step, ms + offset) - offset;
  // Clocks were changed since: the last time that is a tick was shown before that.
  while (tick < from) {
    const before = from - 1;
    ({from, offset} = clock.stretchAt(before));
    tick = floorInCalendar(step, before + offset) - offset;
  }
  return tick;
}

/**
 * The tick after a tick. Of a day that begins late or is left out, and of an hour that comes twice or not at all, ticks
 * know by the clock: the first moment of each day, and each moment at which it shows a full hour.
 */
export function nextTick(step: TickStep, tick: number, clock: ZoneClock = UTC_CLOCK): number {
  if (!isOfDay(step)) {
    const local = nextInCalendar(step, clock.toLocal(tick));
    const next = clock.fromLocal(local);
    // A day that is left out has no tick beside that of the day after it.
    return next > tick ? next : clock.fromLocal(nextInCalendar(step, local));
  }
  let {to, offset} = clock.stretchAt(tick);
  let next = nextInCalendar(step, tick + offset) - offset;
  while (next >= to) {
    const from = to;
    ({to, offset} = clock.stretchAt(from));
    next = nextInCalendar(step, from + offset - 1) - offset;
  }
  return next;
}

const MOST_TICKS = 2000;

/** The ticks in a stretch of time, and the one before it, whose period reaches in. */
export function ticksBetween(tickStep: TickStep, start: number, end: number, clock: ZoneClock = UTC_CLOCK): number[] {
  const ticks: number[] = [];
  for (let tick = floorTick(tickStep, start, clock); tick < end && ticks.length < MOST_TICKS;) {
    ticks.push(tick);
    const next = nextTick(tickStep, tick, clock);
    if (!(next > tick)) break;
    tick = next;
  }
  return ticks;
}

/**
 * The finest tiers whose labels all have room.
 * @param pxPerMs the scale
 * @param widestLabel px of the widest label of a step, with the space it needs around it
 */
export function chooseTiers(
  pxPerMs: number,
  widestLabel: (step: TickStep, tier: 'minor' | 'major') => number,
): TickTiers {
  const fitting = TICK_TIERS.find(({minor, major, minorLabels}) => {
    const minorRoom = stepLength(minor) * SHORTEST_PART[minor.unit] * pxPerMs;
    // No label is narrower than that; most steps are far too fine, and none of their labels is measured.
    if (minorRoom < ROOM_FOR_A_PLAIN_TICK) return false;
    const majorRoom = stepLength(major) * SHORTEST_PART[major.unit] * pxPerMs;
    return (
      minorRoom >= (minorLabels ? widestLabel(minor, 'minor') : ROOM_FOR_A_PLAIN_TICK) &&
      majorRoom >= widestLabel(major, 'major')
    );
  });
  return fitting ?? TICK_TIERS[TICK_TIERS.length - 1]!;
}

const ROOM_FOR_A_PLAIN_TICK = 13;

/** The shortest of a unit's periods as a part of its mean: February, and the year before a leap year. */
const SHORTEST_PART: Readonly<Record<TickUnit, number>> = {
  ago: 0.999,
  year: 0.999,
  month: 0.919,
  week: 1,
  weekday: 1,
  day: 1,
  hour: 1,
  minute: 1,
  second: 1,
  millisecond: 1,
};
