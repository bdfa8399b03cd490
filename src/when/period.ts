import {civilToMs, daysInMonth, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, msToCivil, weekdayOf} from './civil.js';
import {type DateNode, type EDTFOptions, readDate} from './edtf-date.js';
import type {Unit} from './words.js';
import type {Precision} from './when.js';

/** The unit in which a period's neighbours are counted: before 1850 comes 1849, before 30 June comes 29 June. */
export type Step = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** A stretch of time that a phrase names, as the EDTF dates that it begins and ends with. */
export interface Period {
  readonly from: string;
  /** the same as `from` where one EDTF date says it all */
  readonly to: string;
  /** ms, half-open, before any widening */
  readonly first: number;
  readonly end: number;
  readonly step: Step;
  readonly precision: Precision;
}

const STEPS: Partial<Record<Precision, Step>> = {
  season: 'month', quarter: 'month', month: 'month', day: 'day', hour: 'hour', minute: 'minute', second: 'second', millisecond: 'second',
};
const CLOCK_STEPS: Partial<Record<Step, number>> = {hour: MS_PER_HOUR, minute: MS_PER_MINUTE, second: MS_PER_SECOND};

const two = (value: number): string => String(value).padStart(2, '0');

/** An astronomical year as EDTF writes it. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year));
  if (digits.length > 4) return `Y${year}`;
  return (year < 0 ? '-' : '') + digits.padStart(4, '0');
}

/** Years on which EDTF can write a month or a day: four digits. */
function isCalendarYear(year: number): boolean {
  return Math.abs(year) <= 9999;
}

/** The EDTF date of one step, in which a moment lies. A time has no offset. */
export function stepText(step: Step, ms: number): string {
  const {year, month, day} = msToCivil(ms);
  if (step === 'year' || !isCalendarYear(year)) return yearText(year);
  if (step === 'month') return `${yearText(year)}-${two(month)}`;
  const date = `${yearText(year)}-${two(month)}-${two(day)}`;
  if (step === 'day') return date;
  const time = ms - Math.floor(ms / MS_PER_DAY) * MS_PER_DAY;
  const parts = [time / MS_PER_HOUR, (time / MS_PER_MINUTE) % 60, (time / MS_PER_SECOND) % 60];
  return `${date}T${parts.slice(0, step === 'hour' ? 1 : step === 'minute' ? 2 : 3).map(part => two(Math.floor(part))).join(':')}`;
}

/** A moment some steps after another. */
export function addSteps(step: Step, ms: number, count: number): number {
  const clock = CLOCK_STEPS[step] ?? (step === 'day' ? MS_PER_DAY : 0);
  if (clock > 0) return ms + count * clock;
  const {year, month} = msToCivil(ms);
  return step === 'year' ? civilToMs(year + count) : civilToMs(year, month + count);
}

/** What EDTF writes of the periods of phrases: the calendar with the reader's hemisphere. */
export class Calendar {
  constructor(readonly options: EDTFOptions) {}

  /** @throws WhenSyntaxError where this is no EDTF date */
  read(edtf: string): DateNode {
    return readDate({text: edtf, at: 0}, this.options);
  }

  /** The period of one EDTF date. */
  one(edtf: string, precision?: Precision): Period {
    const node = this.read(edtf);
    return {
      from: node.edtf, to: node.edtf, first: node.earliest, end: node.latest,
      step: STEPS[node.precision] ?? 'year', precision: precision ?? node.precision,
    };
  }

  /** From the step in which one moment lies to the one before another: the days of late April. */
  steps(step: Step, first: number, end: number, precision: Precision): Period {
    return {from: stepText(step, first), to: stepText(step, addSteps(step, end, -1)), first, end, step, precision};
  }

  years(first: number, last: number, precision: Precision): Period {
    return {from: yearText(first), to: yearText(last), first: civilToMs(first), end: civilToMs(last + 1), step: 'year', precision};
  }

  day(ms: number): Period {
    return this.steps('day', ms, ms + MS_PER_DAY, 'day');
  }

  /** The decade, century or millennium that begins with an astronomical year. */
  roundYears(first: number, size: 10 | 100 | 1000): Period {
    const digits = Math.log10(size);
    const precision = (['decade', 'century', 'millennium'] as const)[digits - 1]!;
    if (first >= 0 && first <= 9999) return this.one(yearText(first).slice(0, 4 - digits) + 'X'.repeat(digits), precision);
    return this.years(first, first + size - 1, precision);
  }

  /** The nth century or millennium of an era (1 or -1): the 19th century is 18XX, the first begins with the year 1. */
  ofEra(ordinal: number, size: 100 | 1000, era: number): Period {
    const precision = size === 100 ? 'century' : 'millennium';
    if (ordinal === 1) return era > 0 ? this.years(1, size - 1, precision) : this.years(1 - size, 0, precision);
    const written = yearText((ordinal - 1) * size);
    if (written.length > 4) return this.years(1 - ordinal * size, (1 - ordinal) * size, precision);
    return this.one((era < 0 ? '-' : '') + written.slice(0, size === 100 ? 2 : 1) + 'X'.repeat(size === 100 ? 2 : 3), precision);
  }

  /** The calendar unit some units away from the one in which a moment lies. */
  unit(unit: Unit, ms: number, offset: number): Period {
    const {year, month} = msToCivil(ms);
    const day = Math.floor(ms / MS_PER_DAY) * MS_PER_DAY;
    const monday = day + ((1 - weekdayOf(day)) + 7 * offset) * MS_PER_DAY;
    switch (unit) {
      case 'day': return this.day(day + offset * MS_PER_DAY);
      case 'week': return this.steps('day', monday, monday + 7 * MS_PER_DAY, 'day');
      case 'weekend': return this.steps('day', monday + 5 * MS_PER_DAY, monday + 7 * MS_PER_DAY, 'day');
      case 'month': return this.one(stepText('month', civilToMs(year, month + offset)));
      case 'quarter': {
        const quarters = year * 4 + Math.floor((month - 1) / 3) + offset;
        return this.one(`${yearText(Math.floor(quarters / 4))}-${33 + quarters - 4 * Math.floor(quarters / 4)}`);
      }
      case 'year': return this.one(yearText(year + offset));
      case 'decade': return this.roundYears((Math.floor(year / 10) + offset) * 10, 10);
      case 'century': return this.roundYears((Math.floor(year / 100) + offset) * 100, 100);
      case 'millennium': return this.roundYears((Math.floor(year / 1000) + offset) * 1000, 1000);
      default: return this.one(stepText(unit, addSteps(unit, ms, offset)));
    }
  }

  /** A season, quarter, third or half (21…41) of a year. */
  grouping(year: number, code: number): Period {
    return this.one(`${yearText(year)}-${code}`);
  }

  /**
   * How many steps of the next finer kind a period has, and which: the months of a year, the days of a month.
   * Undefined where it has none that a part could be made of.
   */
  private finer(period: Period): {step: Step; count: number} | undefined {
    const first = msToCivil(period.first);
    const end = msToCivil(period.end);
    const years = end.year - first.year;
    const months = years * 12 + end.month - first.month;
    if (period.step === 'year') return years === 1 ? {step: 'month', count: 12} : {step: 'year', count: years};
    if (period.step === 'month' && months === 1) return {step: 'day', count: daysInMonth(first.year, first.month)};
    if (period.step === 'month') return {step: 'month', count: months};
    const days = Math.round((period.end - period.first) / MS_PER_DAY);
    return period.step === 'day' && days > 1 ? {step: 'day', count: days} : undefined;
  }

  /** Some of a period's steps; undefined for none of them: a weekend has no last third. */
  private slice(period: Period, step: Step, from: number, to: number): Period | undefined {
    if (from >= to) return undefined;
    return this.steps(step, addSteps(step, period.first, from), addSteps(step, period.first, to), period.precision);
  }

  /** One of 2, 3 or 4 equal parts; parts that cannot be equal are longer the earlier they are, days of a month but for the last. */
  fraction(period: Period, parts: number, index: number): Period | undefined {
    const finer = this.finer(period);
    if (!finer) return undefined;
    const {step, count} = finer;
    if (step === 'month' && count === 12) {
      const codes: Record<number, number> = {2: 40, 3: 37, 4: 33};
      return {...this.grouping(msToCivil(period.first).year, codes[parts]! + index), precision: parts === 4 ? 'quarter' : period.precision};
    }
    const ofMonth = step === 'day' && count >= 28;
    const cut = (at: number): number => at === parts ? count : ofMonth ? Math.floor((30 * at) / parts) : Math.ceil((count * at) / parts);
    return this.slice(period, step, cut(index), cut(index + 1));
  }

  /** The first or the last sixth: of a year two months. */
  edge(period: Period, last: boolean): Period | undefined {
    const finer = this.finer(period);
    if (!finer) return undefined;
    const {step, count} = finer;
    const sixth = Math.max(1, Math.round(count / 6));
    return last ? this.slice(period, step, count - sixth, count) : this.slice(period, step, 0, sixth);
  }

  /** The nth day, week, month … within a period, counted from 1, or the last (-1). */
  nth(period: Period, unit: Unit, ordinal: number): Period | undefined {
    const from = period.first;
    if (unit === 'week') {
      const week = 7 * MS_PER_DAY;
      const first = ordinal < 0 ? period.end - week : from + (ordinal - 1) * week;
      return first >= from && first + week <= period.end && !this.isCoarser(period, 'month')
        ? this.steps('day', first, first + week, 'day') : undefined;
    }
    const part = this.unit(unit, ordinal < 0 ? period.end - 1 : from, ordinal < 0 ? 0 : ordinal - 1);
    return part.first >= from && part.end <= period.end && part.end - part.first < period.end - from ? part : undefined;
  }

  private isCoarser(period: Period, step: Step): boolean {
    return period.end > addSteps(step, period.first, 1);
  }
}
