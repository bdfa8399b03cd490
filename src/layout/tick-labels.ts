import {civilToMs, msToCivil} from '../when/civil.js';
import {floorTick, nextTick, type TickStep, type TickUnit} from './ticks.js';

type Formatter = (ms: number) => string;

/** `Intl` formats no moment beyond what `Date` can hold. */
const INTL_REACH = 8.64e15;

const MINOR: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  year: {year: 'numeric'},
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

/** Words of the ticks in one language. */
export class TickLabels {
  readonly #formatters = new Map<string, Formatter>();
  readonly #numberedDays = new Set<TickUnit>(['day', 'week']);

  private readonly locale: string;

  /**
   * @param locale BCP 47; plain English names the day before the month, as the dates of labels do
   * @param months how major labels write them: an upright axis has little room
   */
  constructor(locale: string, private readonly months: 'long' | 'short') {
    this.locale = locale === 'en' ? 'en-GB' : locale;
  }

  text({unit}: TickStep, tier: 'minor' | 'major', ms: number): string {
    if (unit === 'year') return this.#year(ms);
    if (tier === 'minor' && this.#numberedDays.has(unit)) return this.#number(msToCivil(ms).day);
    return Math.abs(ms) < INTL_REACH ? this.#formatter(unit, tier, tier === 'major' && ms < ERA_BEGINS)(ms) : this.#year(ms);
  }

  /** Labels among which is one as wide as any of the step's. */
  samples(tickStep: TickStep, tier: 'minor' | 'major', start: number, end: number): string[] {
    return this.#sampleMoments(tickStep, start, end).map((ms) => this.text(tickStep, tier, ms));
  }

  /** Years are widest at one end: farther back or on they have more digits. Of two in a row one has all the decimals of "66.2 million". */
  #sampleMoments(tickStep: TickStep, start: number, end: number): number[] {
    if (tickStep.unit !== 'year') {
      const {year} = msToCivil(start);
      const sampleYear = year >= 1000 && year <= 9999 ? SAMPLE_YEAR : year;
      if (tickStep.unit !== 'month') return [civilToMs(sampleYear, 9, 28) + SAMPLE_TIME];
      return Array.from({length: 12}, (_, month) => civilToMs(sampleYear, month + 1));
    }
    const first = floorTick(tickStep, start);
    return [first, nextTick(tickStep, first), floorTick(tickStep, end)];
  }

  /** Years before the era and its first year in the language's own words, and counted as history does: astronomical 0 is 1 BC. */
  #year(ms: number): string {
    const {year} = msToCivil(ms);
    if (year > 1) return this.#number(year);
    const withEra = this.#formatter('year', 'major', true);
    return year === 1 ? withEra(ERA_BEGINS) : withEra(ERA_BEGINS - 1).replace(this.#number(1), () => this.#number(1 - year));
  }

  #number(value: number): string {
    const isLarge = Math.abs(value) >= MILLION;
    const key = isLarge ? 'large number' : 'number';
    return (this.#formatters.get(key) ?? this.#keep(key, isLarge ? largeNumbers(this.locale) : plainNumbers(this.locale)))(value);
  }

  /** Without its era a year before it would read as one after. */
  #formatter(unit: TickUnit, tier: 'minor' | 'major', hasEra: boolean): Formatter {
    const key = `${unit} ${tier} ${hasEra}`;
    const major = tier === 'major' ? MAJOR[unit] : undefined;
    const options = {...(major ? {...major, month: this.months} : this.#minor(unit)), ...(hasEra ? {era: 'short' as const} : {})};
    return this.#formatters.get(key) ?? this.#keep(key, dates(this.locale, options));
  }

  #minor(unit: TickUnit): Intl.DateTimeFormatOptions {
    return unit === 'millisecond' && this.months === 'short' ? SHORT_MILLISECOND : MINOR[unit];
  }

  #keep(key: string, formatter: Formatter): Formatter {
    this.#formatters.set(key, formatter);
    return formatter;
  }
}

/** 28 September 2088, 20:48:58.888: long in any language, and its digits are wide ones. */
const SAMPLE_YEAR = 2088;
const SAMPLE_TIME = Date.UTC(1970, 0, 1, 20, 48, 58, 888);

const ERA_BEGINS = civilToMs(1);
const MILLION = 1e6;

function plainNumbers(locale: string): Formatter {
  const format = new Intl.NumberFormat(locale, {useGrouping: false});
  return (value) => format.format(value);
}

/** "66 million", and "66.25 million" where no rounder number says it. */
function largeNumbers(locale: string): Formatter {
  const format = new Intl.NumberFormat(locale, {notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 9});
  return (value) => format.format(value);
}

/** The axis is a Gregorian calendar, whatever else a language may count by. */
function dates(locale: string, options: Intl.DateTimeFormatOptions): Formatter {
  const format = new Intl.DateTimeFormat(locale, {calendar: 'gregory', ...options, timeZone: 'UTC'});
  return (ms) => format.format(ms);
}
