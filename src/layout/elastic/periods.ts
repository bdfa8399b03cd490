import {civilToMs, MS_PER_DAY, msToCivil} from '../../dates/calendar/calendar.js';
import {yearText} from '../../dates/calendar/period.js';
import {zoneClock, type ZoneClock} from '../../dates/calendar/zone-clock.js';
import {formatWhen, parseEDTF} from '../../dates/index.js';
import {TickLabels} from '../axis/tick-labels.js';
import {floorTick, type TickStep} from '../axis/ticks.js';
import {languageOfWords, type Language} from '../language.js';

/** What an elastic axis names, fine to coarse. */
const STEPS: readonly TickStep[] = [
  {unit: 'weekday', count: 1},
  {unit: 'month', count: 1},
  {unit: 'year', count: 1},
  {unit: 'year', count: 10},
  {unit: 'year', count: 100},
];

/** Years of a picture from which on nobody asks for its century. */
const LONGEST_YEARS = 20_000;
/** So many events at least come to a period, on the average. */
const EVENTS_PER_PERIOD = 2;

/** A day, month, year, decade or century that begins among events. */
export interface Period {
  /** ms of its first moment */
  readonly start: number;
  readonly text: string;
}

/** Names the periods in which moments lie: as short ones as there can be and still hold some of them each. */
export class Periods {
  readonly #clock: ZoneClock;
  readonly #step: TickStep | undefined;
  readonly #labels: TickLabels;
  readonly #language: Language;

  /** @param moments ms, ascending */
  constructor(moments: readonly number[], language: Language, timeZone: string | undefined) {
    this.#clock = zoneClock(timeZone);
    this.#language = languageOfWords(language);
    this.#labels = new TickLabels(language, 'long', this.#clock);
    const span = moments.length ? moments.at(-1)! - moments[0]! : 0;
    const most = Math.max(1, moments.length / EVENTS_PER_PERIOD);
    this.#step =
      span < LONGEST_YEARS * 365 * MS_PER_DAY ? STEPS.find((step) => this.#countIn(moments, step) <= most) : undefined;
    // One period around everything is said by each date.
    if (this.#step && this.#countIn(moments, this.#step) < 2) this.#step = undefined;
  }

  /**
   * The period of a moment where that of the moment before is another one.
   * @param before undefined of the first moment
   */
  begun(ms: number, before: number | undefined): Period | undefined {
    const step = this.#step;
    if (!step) return undefined;
    const start = floorTick(step, ms, this.#clock);
    const last = before === undefined ? undefined : floorTick(step, before, this.#clock);
    if (start === last) return undefined;
    return {start, text: this.#text(step, start, last)};
  }

  #countIn(moments: readonly number[], step: TickStep): number {
    return new Set(moments.map((ms) => floorTick(step, ms, this.#clock))).size;
  }

  #text(step: TickStep, start: number, last: number | undefined): string {
    if (step.unit !== 'year' || step.count === 1)
      return this.#labels.text(step, 'major', start, this.#labels.toldBefore(start, last));
    const {year} = msToCivil(this.#clock.toLocal(start));
    const digits = String(step.count).length - 1;
    // What "the 1900s" are depends on who says it.
    const isFirstDecade = step.count === 10 && year % 100 === 0;
    const edtf = isFirstDecade
      ? `${yearText(year)}/${yearText(year + 9)}`
      : yearText(year).slice(0, -digits) + 'X'.repeat(digits);
    return formatWhen(parseEDTF(edtf), {...this.#language, style: 'medium'});
  }
}

const UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
const UNIT_MS: Readonly<Record<(typeof UNITS)[number], number>> = {
  year: (civilToMs(2400) - civilToMs(2000)) / 400,
  month: (civilToMs(2400) - civilToMs(2000)) / 4800,
  day: MS_PER_DAY,
  hour: MS_PER_DAY / 24,
  minute: MS_PER_DAY / 1440,
  second: 1000,
};

/** Years from which on their number is written in words: "66 million years". */
const MANY_YEARS = 1e6;

/** How long a stretch of time is, in the largest unit of which there are two: "93 years", "5 months". */
export function durationText(ms: number, language: Language): string {
  const unit = UNITS.find((each) => ms >= 1.9 * UNIT_MS[each]) ?? 'second';
  const count = Math.round(ms / UNIT_MS[unit]);
  const isLong = count >= MANY_YEARS;
  return new Intl.NumberFormat(languageOfWords(language).locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    ...(isLong ? {notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3} : {}),
  }).format(count);
}
