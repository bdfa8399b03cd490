import {civilToMs, GREGORIAN_REFORM, msToCivil, PRESENT} from '../../dates/calendar/calendar.js';
import {dateLocale} from '../../dates/format/intl.js';
import {UTC_CLOCK, type ZoneClock} from '../../dates/calendar/zone-clock.js';
import {fill} from '../../i18n/messages.js';
import {floorTick, isOfDay, nextTick, yearAt, type TickStep, type TickUnit} from './ticks.js';
import {isSameLanguage, type Language} from '../language.js';

type CalendarUnit = Exclude<TickUnit, 'ago' | 'year'>;

/** What the major labels before one have said of it: nothing yet, its year, or its month as well. */
export type Told = 'nothing' | 'year' | 'month';

/** Words by which `Intl` writes the ticks of the calendar; a year's are our own. */
const MINOR: Readonly<Record<CalendarUnit, Intl.DateTimeFormatOptions>> = {
  month: {month: 'short'},
  week: {day: 'numeric'},
  weekday: {weekday: 'short', day: 'numeric'},
  day: {day: 'numeric'},
  hour: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  minute: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  second: {hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'},
  millisecond: {hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hourCycle: 'h23'},
};

/** An upright axis has room for no more of a time that is exact to the millisecond. */
const SHORT_MILLISECOND: Intl.DateTimeFormatOptions = {second: '2-digit', fractionalSecondDigits: 3};

/**
 * A major label names its period in full where nothing has been said of it, since it may be the only one in sight;
 * behind another it says what is new: "Fri 5 May 2023", "Sat 6", "Thu 1 June".
 */
const MAJOR: Readonly<Partial<Record<TickUnit, Readonly<Record<Told, Intl.DateTimeFormatOptions>>>>> = {
  month: {nothing: {month: 'long', year: 'numeric'}, year: {month: 'long'}, month: {month: 'long'}},
  weekday: {
    nothing: {weekday: 'short', day: 'numeric', month: 'short', year: 'numeric'},
    year: {weekday: 'short', day: 'numeric', month: 'short'},
    month: {weekday: 'short', day: 'numeric'},
  },
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

/** Words of the ticks in one language: "13.8 Ga", "10,000 BCE", "1066", "Sun 30 June 2019", "14:05:30.250". */
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

  /** @param told what is not said again, of a major label */
  text(step: TickStep, tier: 'minor' | 'major', ms: number, told: Told = 'nothing'): string {
    const key = `${step.unit} ${tier} ${told} ${ms}`;
    let text = this.#written.get(key);
    if (text === undefined) {
      text = this.#write(step, tier, ms, told);
      if (this.#written.size >= MOST_WRITTEN) this.#written.clear();
      this.#written.set(key, text);
    }
    return text;
  }

  /** What has been said of a moment where the label of another, `before` it, is read first. */
  toldBefore(ms: number, before: number | undefined): Told {
    if (before === undefined) return 'nothing';
    const now = msToCivil(this.clock.toLocal(ms));
    const then = msToCivil(this.clock.toLocal(before));
    if (now.year !== then.year) return 'nothing';
    return now.month === then.month ? 'month' : 'year';
  }

  #write(step: TickStep, tier: 'minor' | 'major', ms: number, told: Told): string {
    const {unit} = step;
    const local = this.clock.toLocal(ms);
    if (unit === 'year') return this.#year(yearAt(local));
    if (unit === 'ago') return this.#ago(PRESENT - yearAt(local));
    return isOfDay(step) && this.clock.repeats(ms) ? this.#repeated(unit, ms) : this.#date(unit, tier, local, told);
  }

  /** A time that comes twice says by which clock: "01:00 EST", "01:00 GMT-5"; with little room "01:00 -5". */
  #repeated(unit: CalendarUnit, ms: number): string {
    const text = this.#format(MINOR[unit], this.clock.timeZone).format(ms);
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
    const moments = sampleTimes(tickStep, sampleYear);
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
  #date(unit: CalendarUnit, tier: 'minor' | 'major', ms: number, told: Told): string {
    const {year} = msToCivil(ms);
    const format = this.#format(this.#fields(unit, tier, ms, told));
    const alike = ms - civilToMs(year) + civilToMs(2000 + year - 400 * Math.floor(year / 400));
    const text =
      year >= 1000 && year <= 9999
        ? format.format(ms)
        : format
            .formatToParts(alike)
            .map(({type, value}) => (type === 'year' ? this.#year(year) : value))
            .join('');
    // Behind a day of the week alone a comma is in the way; engines do not agree whether British English has one.
    const hasComma = this.#locale === BRITISH || told === 'month' || tier === 'minor';
    return unit === 'weekday' && hasComma ? text.replace(/^(\p{L}+\.?)[,،]/u, '$1') : text;
  }

  /** What is written of a time of the calendar. */
  #fields(unit: CalendarUnit, tier: 'minor' | 'major', ms: number, told: Told): Intl.DateTimeFormatOptions {
    const minor = unit === 'millisecond' && this.months === 'short' ? SHORT_MILLISECOND : MINOR[unit];
    const fields = (tier === 'major' ? MAJOR[unit]?.[told] : undefined) ?? minor;
    // Sources before 1582, who counted days otherwise, do not mean this day of the week. And an upright axis has room
    // for a whole date or for the day of the week.
    const {weekday, ...others} = fields;
    const isNamed = weekday && ms >= GREGORIAN_REFORM && !(fields.year && this.months === 'short');
    const shown = isNamed ? fields : others;
    return shown.month === 'long' ? {...shown, month: this.months} : shown;
  }

  /**
   * The axis is a Gregorian calendar, whatever else a language may count by.
   * @param timeZone whose clocks' name is written as well; without it, times of the calendar are written
   */
  #format(fields: Intl.DateTimeFormatOptions, timeZone?: string): Intl.DateTimeFormat {
    const key = `${Object.keys(fields).join()} ${fields.month} ${timeZone}`;
    let format = this.#formats.get(key);
    if (!format) {
      const zone = timeZone === undefined ? {timeZone: 'UTC'} : ({timeZone, timeZoneName: 'short'} as const);
      // American English puts the day before its weekday where there is no month, "8 Mon", as nobody writes it.
      const isLoneDay = fields.weekday !== undefined && fields.month === undefined;
      const locale = isLoneDay && isSameLanguage(this.#locale, BRITISH) ? BRITISH : this.#locale;
      format = new Intl.DateTimeFormat(locale, {calendar: 'gregory', ...fields, ...zone});
      this.#formats.set(key, format);
    }
    return format;
  }
}

const BRITISH = 'en-GB';

/** Times of the calendar among which is one whose label is as wide as any of a step. */
function sampleTimes({unit}: TickStep, year: number): number[] {
  if (unit === 'month') return Array.from({length: 12}, (_, month) => civilToMs(year, month + 1));
  if (unit === 'weekday') return Array.from({length: 7}, (_, index) => civilToMs(year, 9, 22 + index));
  return [civilToMs(year, 9, 28) + SAMPLE_TIME];
}

const MOST_WRITTEN = 2000;

/** 28 September 2088, 20:48:58.888: long in any language, and its digits are wide ones. */
const SAMPLE_YEAR = 2088;
const SAMPLE_TIME = Date.UTC(1970, 0, 1, 20, 48, 58, 888);
