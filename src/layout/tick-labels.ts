import {msToCivil} from '../when/civil.js';
import type {TickStep, TickUnit} from './ticks.js';

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
    return Math.abs(ms) < INTL_REACH ? this.#formatter(unit, tier)(ms) : this.#year(ms);
  }

  /** Labels among which is one as wide as any of the step's. */
  samples(tickStep: TickStep, tier: 'minor' | 'major', around: readonly number[]): string[] {
    const moments = tickStep.unit === 'month' ? Array.from({length: 12}, (_, month) => Date.UTC(2018, month)) : tickStep.unit === 'year' ? around : [SAMPLE];
    return moments.map((ms) => this.text(tickStep, tier, ms));
  }

  /** The year before which none was counted is 1 BC, so astronomical 0 is 1 BC. */
  #year(ms: number): string {
    const {year} = msToCivil(ms);
    return year > 0 ? this.#number(year) : `${this.#number(1 - year)} BC`;
  }

  #number(value: number): string {
    return (this.#formatters.get('number') ?? this.#keep('number', plainNumbers(this.locale)))(value);
  }

  #formatter(unit: TickUnit, tier: 'minor' | 'major'): Formatter {
    const key = `${unit} ${tier}`;
    const major = tier === 'major' ? MAJOR[unit] : undefined;
    const options = major ? {...major, month: this.months} : MINOR[unit];
    return this.#formatters.get(key) ?? this.#keep(key, dates(this.locale, options));
  }

  #keep(key: string, formatter: Formatter): Formatter {
    this.#formatters.set(key, formatter);
    return formatter;
  }
}

/** Wednesday, 28 September 2088, 20:48:58.888: long in any language, and its digits are wide ones. */
const SAMPLE = Date.UTC(2088, 8, 28, 20, 48, 58, 888);

function plainNumbers(locale: string): Formatter {
  const format = new Intl.NumberFormat(locale, {useGrouping: false});
  return (value) => format.format(value);
}

function dates(locale: string, options: Intl.DateTimeFormatOptions): Formatter {
  const format = new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'});
  return (ms) => format.format(ms);
}
