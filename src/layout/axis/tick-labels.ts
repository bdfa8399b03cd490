import {civilToMs, msToCivil, PRESENT} from '../../dates/calendar/calendar.js';
import {dateLocale} from '../../dates/format/intl.js';
import {UTC_CLOCK, type ZoneClock} from '../../dates/calendar/zone-clock.js';
import {fill} from '../../i18n/messages.js';
import {floorTick, isOfDay, nextTick, yearAt, type TickStep, type TickUnit} from './ticks.js';
import type {Language} from '../language.js';

/** Words by which `Intl` writes the ticks of the calendar; a year's are our own. */
const MINOR: Readonly<Record<Exclude<TickUnit, 'ago' | 'year'>, Intl.DateTimeFormatOptions>> = {
  month: {month: 'short'},
  week: {day: 'numeric'},
  day: {day: 'numeric'},
  hour: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  minute: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  second: {hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'},
  millisecond: {hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hourCycle: 'h23'},
};

/** An upright axis has room for no more of a time that is exact to the millisecond. */
const SHORT_MILLISECOND: Intl.DateTimeFormatOptions = {second: '2-digit', fractionalSecondDigits: 3};

/** A major label names its period in full, since it may be the only one in sight. */
const MAJOR: Readonly<Partial<Record<TickUnit, Intl.DateTimeFormatOptions>>> = {
  month: {year: 'numeric'},
  day: {day: 'numeric', year: 'numeric'},
};

/**
 * Years before the present in the units of geologists, a thousand of one to the next, which every language writes
 * alike.
 */
const ANNI: readonly (readonly [years: number, unit: string])[] = [
  [1e9, 'Ga'],
  [1e6, 'Ma'],
  [1e3, 'ka'],
];

/** Words of the ticks in one language: "13.8 Ga", "10,000 BCE", "1066", "30 June 2019", "14:05:30.250". */
export class TickLabels {
  readonly #formats = new Map<string, Intl.DateTimeFormat>();
  /** what has been written before: while one pans, nearly all of a frame */
  readonly #written = new Map<string, string>();
  readonly #locale: string;
  readonly #numbers: readonly [small: Intl.NumberFormat, large: Intl.NumberFormat];

  /**
   * Plain English names the day before the month, as the dates of labels do.
   * @param months how major labels write them: an upright axis has little room
   * @param clock by which moments are named
   */
  constructor(
    private readonly language: Language,
    private readonly months: 'long' | 'short',
    private readonly clock: ZoneClock = UTC_CLOCK,
  ) {
    this.#locale = dateLocale(language.locale);
    const number = (useGrouping: boolean): Intl.NumberFormat =>
      new Intl.NumberFormat(this.#locale, {useGrouping, maximumFractionDigits: 9});
    this.#numbers = [number(false), number(true)];
  }

  text(step: TickStep, tier: 'minor' | 'major', ms: number): string {
    const key = `${step.unit} ${tier} ${ms}`;
    let text = this.#written.get(key);
    if (text === undefined) {
      text = this.#write(step, tier, ms);
      if (this.#written.size >= MOST_WRITTEN) this.#written.clear();
      this.#written.set(key, text);
    }
    return text;
  }

  #write(step: TickStep, tier: 'minor' | 'major', ms: number): string {
    const {unit} = step;
    const local = this.clock.toLocal(ms);
    if (unit === 'year') return this.#year(yearAt(local));
    if (unit === 'ago') return this.#ago(PRESENT - yearAt(local));
    return isOfDay(step) && this.clock.repeats(ms) ? this.#repeated(unit, ms) : this.#date(unit, tier, local);
  }

  /** A time that comes twice says by which clock: "01:00 EST", "01:00 GMT-5"; with little room "01:00 -5". */
  #repeated(unit: Exclude<TickUnit, 'ago' | 'year'>, ms: number): string {
    const text = this.#format(unit, 'minor', this.clock.timeZone).format(ms);
    return this.months === 'short' ? text.replace(/\p{L}+(?=[+\-−]\p{Nd})/u, '') : text;
  }

  /** Labels among which is one as wide as any of the step's. */
  samples(tickStep: TickStep, tier: 'minor' | 'major', start: number, end: number): string[] {
    return this.#sampleMoments(tickStep, start, end).map((ms) => this.text(tickStep, tier, ms));
  }

  /**
   * Years are widest at one end: farther back or on they have more digits. Of two in a row one has all the decimals of
   * "66.2 Ma".
   */
  #sampleMoments(tickStep: TickStep, start: number, end: number): number[] {
    const {clock} = this;
    if (tickStep.unit === 'year' || tickStep.unit === 'ago') {
      const first = floorTick(tickStep, start, clock);
      return [first, nextTick(tickStep, first, clock), floorTick(tickStep, end, clock)];
    }
    const {year} = msToCivil(clock.toLocal(start));
    const sampleYear = year >= 1000 && year <= 9999 ? SAMPLE_YEAR : year;
    const moments =
      tickStep.unit === 'month'
        ? Array.from({length: 12}, (_, month) => civilToMs(sampleYear, month + 1))
        : [civilToMs(sampleYear, 9, 28) + SAMPLE_TIME];
    return [
      ...moments.map((local) => clock.fromLocal(local)),
      ...(isOfDay(tickStep) ? this.#repeatedTicks(tickStep, start, end) : []),
    ];
  }

  /** Where clocks are put back between two moments, the two first ticks that are named alike. */
  #repeatedTicks(step: TickStep, start: number, end: number): number[] {
    const {clock} = this;
    const ticks: number[] = [];
    for (let {to} = clock.stretchAt(start); to < end; {to} = clock.stretchAt(to)) {
      const tick = nextTick(step, to - 1, clock);
      if (clock.repeats(tick)) ticks.push(tick, clock.fromLocal(clock.toLocal(tick)));
    }
    return ticks;
  }

  /** As history counts: astronomical 0 is 1 BCE. The first year after that says so, since "1" could be anything. */
  #year(year: number): string {
    const {era, anno} = this.language.messages;
    if (year <= 0) return fill(era, this.#number(1 - year));
    return year === 1 ? fill(anno, this.#number(1)) : this.#number(year);
  }

  /**
   * Before 1950, in the largest unit of which there is one at least; after it, for what a plain number could mean, with
   * its sign.
   */
  #ago(years: number): string {
    const [size, unit] = ANNI.find(([each]) => Math.abs(years) >= each) ?? [1, ''];
    const text = `${this.#number(Math.abs(years) / size)} ${unit}`.trim();
    return years < 0 ? `+${text}` : text;
  }

  /** Digits are grouped from 10,000 on, so that no year below is. */
  #number(value: number): string {
    return this.#numbers[value >= 10_000 ? 1 : 0].format(value);
  }

  /**
   * A year that `Intl` writes in its own way or not at all is taken from the same place in the 400 years after 2000,
   * where the calendar is the same, and our words for it are put into the year's place.
   */
  #date(unit: Exclude<TickUnit, 'ago' | 'year'>, tier: 'minor' | 'major', ms: number): string {
    const {year} = msToCivil(ms);
    const format = this.#format(unit, tier);
    if (year >= 1000 && year <= 9999) return format.format(ms);
    const alike = ms - civilToMs(year) + civilToMs(2000 + year - 400 * Math.floor(year / 400));
    return format
      .formatToParts(alike)
      .map(({type, value}) => (type === 'year' ? this.#year(year) : value))
      .join('');
  }

  /** @param timeZone whose clocks' name is written as well; without it, times of the calendar are written */
  #format(unit: Exclude<TickUnit, 'ago' | 'year'>, tier: 'minor' | 'major', timeZone?: string): Intl.DateTimeFormat {
    const key = `${unit} ${tier} ${timeZone}`;
    let format = this.#formats.get(key);
    if (!format) {
      const zone = timeZone === undefined ? {} : ({timeZone, timeZoneName: 'short'} as const);
      format = new Intl.DateTimeFormat(this.#locale, {...this.#options(unit, tier), ...zone});
      this.#formats.set(key, format);
    }
    return format;
  }

  /** The axis is a Gregorian calendar, whatever else a language may count by. */
  #options(unit: Exclude<TickUnit, 'ago' | 'year'>, tier: 'minor' | 'major'): Intl.DateTimeFormatOptions {
    const major = tier === 'major' ? MAJOR[unit] : undefined;
    const minor = unit === 'millisecond' && this.months === 'short' ? SHORT_MILLISECOND : MINOR[unit];
    return {calendar: 'gregory', timeZone: 'UTC', ...(major ? {...major, month: this.months} : minor)};
  }
}

const MOST_WRITTEN = 2000;

/** 28 September 2088, 20:48:58.888: long in any language, and its digits are wide ones. */
const SAMPLE_YEAR = 2088;
const SAMPLE_TIME = Date.UTC(1970, 0, 1, 20, 48, 58, 888);
