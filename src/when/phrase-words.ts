import {civilToMs, daysInMonth, msToCivil} from './civil.js';
import {type BareNumber, type Draft, fixedDraft, mapDraft} from './draft.js';
import type {EDTFOptions} from './edtf-date.js';
import {Calendar, type Period, stepText, yearText} from './period.js';
import type {Reference} from './reference.js';
import {TokenReader} from './tokens.js';
import {WhenSyntaxError} from './when.js';
import {type Unit, UNITS, type Words} from './words.js';

export const YEAR = UNITS.indexOf('year');
export const DAY = UNITS.indexOf('day');

export const two = (value: number): string => String(value).padStart(2, '0');

/** The pieces of which phrases are made: numbers, years, days of months, times of day, and what the reference gives. */
export abstract class PhraseWordReader extends TokenReader {
  readonly calendar: Calendar;
  /** true once the reference has been asked for */
  relative = false;

  constructor(
    text: string, words: Words, readonly options: EDTFOptions,
    private readonly givenReference: Reference | undefined, readonly prefer: 'past' | 'future',
  ) {
    super(text, words);
    this.calendar = new Calendar(options);
  }

  fail(expected: string, at = this.token.at, message?: string): never {
    throw new WhenSyntaxError(this.text, at, expected, message);
  }

  get reference(): Reference {
    this.relative = true;
    return this.givenReference ?? this.fail(
      'a reference date', 0, `“${this.text}” can only be read from a reference, the day on which it was written: none was given.`,
    );
  }

  protected takeFillers(): void {
    while (this.takeFiller());
  }

  /** A word that says nothing here; "in two days" keeps its "in", which says that the days are to come. */
  protected takeFiller(): boolean {
    const next = this.ahead(1);
    if (this.is('in') !== undefined && (next.kind === 'number' || next.meaning.number !== undefined) && this.isFuture()) return false;
    if (this.is('unit') === YEAR && next.kind === 'number') {
      this.index++;
      return true;
    }
    return this.take('filler') !== undefined;
  }

  /** Whether "in" begins "in two days" and not "in 1850". */
  protected isFuture(): boolean {
    const {index} = this;
    this.index++;
    const future = this.takeNumber() !== undefined && this.is('unit') !== undefined && this.ahead(1).kind === 'end';
    this.index = index;
    return future;
  }

  /** A number in digits or words: "21", "21st", "twenty-first", "two hundred". */
  takeNumber(): BareNumber | undefined {
    const {token} = this;
    if (token.kind === 'number') {
      this.index++;
      const ordinal = this.token.glued && this.take('suffix') !== undefined;
      return {value: token.value, digits: token.text.length, decimals: token.decimals, ordinal, year: undefined};
    }
    let value = this.take('number');
    let ordinal = this.is('ordinal');
    if (value !== undefined) {
      if (value >= 20 && value < 100) {
        const ones = this.attempt(() => {
          this.takeMark('-');
          const digit = this.is('ordinal') ?? this.is('number');
          return digit !== undefined && digit > 0 && digit < 10 ? digit : undefined;
        });
        if (ones !== undefined) {
          ordinal = this.is('ordinal');
          this.index++;
          return {value: value + ones, digits: 2, decimals: 0, ordinal: ordinal !== undefined, year: undefined};
        }
      }
      if (value < 100 && this.is('number') === 100) value *= this.take('number')!;
      return {value, digits: String(value).length, decimals: 0, ordinal: false, year: undefined};
    }
    if (ordinal === undefined || ordinal < 1) return undefined;
    this.index++;
    return {value: ordinal, digits: 2, decimals: 0, ordinal: true, year: undefined};
  }

  /** A year after a month or a season: in digits with its era, or "last year". */
  protected takeYear(): number | undefined {
    return this.attempt(() => {
      this.takeMark(',');
      const of = this.take('of') !== undefined;
      this.take('filler');
      const turn = this.take('turn');
      if (turn !== undefined) return this.take('unit') === YEAR ? msToCivil(this.reference.day).year + turn : undefined;
      const before = this.take('era');
      const {token} = this;
      if (token.kind !== 'number' || token.decimals > 0 || this.ahead(1).text === ':') return undefined;
      this.index++;
      const era = this.take('era') ?? before;
      if (era === undefined && (token.text.length < 3 || token.text.length > 4 || (of && token.text.length < 4))) return undefined;
      return era === -1 ? 1 - token.value : token.value;
    });
  }

  protected fromReference(unit: Unit, offset: number, position: number): Draft {
    const {ms, day, timed} = this.reference;
    if (UNITS.indexOf(unit) < DAY && !timed) {
      this.fail('a reference with a time', position, `“${this.text}” counts ${unit}s, and the reference is a whole day.`);
    }
    return fixedDraft(position, this.calendar.unit(unit, UNITS.indexOf(unit) < DAY ? ms : day, offset));
  }

  /** A draft that is one period in every year, or the one of a known year. */
  protected yearly(position: number, year: number | undefined, build: (year: number) => Period | undefined): Draft {
    if (year !== undefined) return fixedDraft(position, build(year));
    return {position, cyclic: true, qualifier: 0, at: (anchor, turns) => build(msToCivil(anchor).year + turns)};
  }

  protected monthOfYear(month: number, year: number | undefined, position: number): Draft {
    return this.yearly(position, year, of => this.calendar.one(`${yearText(of)}-${two(month)}`));
  }

  protected dayOfMonth(day: number, month: number, year: number | undefined, position: number): Draft {
    // 29 February is a day of some years: without a year any of them will do.
    if (day < 1 || day > daysInMonth(year ?? 2000, month)) this.fail('a day that this month has', position);
    const lend = ({value, decimals}: BareNumber): Draft | undefined =>
      decimals > 0 || value > 31 ? undefined : this.dayOfMonth(value, month, year, position);
    const draft = this.yearly(
      position, year, of => day > daysInMonth(of, month) ? undefined : this.calendar.day(civilToMs(of, month, day)),
    );
    return {...draft, lendLeft: lend, lendRight: lend};
  }

  /** A time of day: "14:05", "14:05:30", "2 pm", "2.30 pm", "noon", with "UTC" perhaps. */
  protected takeClock(): {hour: number; rest: string; zone: string} | undefined {
    let hour = this.take('noon');
    let rest = hour === undefined ? '' : ':00';
    if (hour === undefined) {
      const {token} = this;
      if (token.kind !== 'number' || token.text.length > 2 || token.value > 23) return undefined;
      this.index++;
      hour = token.value;
      for (let parts = 0; parts < 2 && this.takeMark(':'); parts++) {
        const part = this.token;
        if (part.kind !== 'number' || part.text.length !== 2 || part.value > 59) return undefined;
        this.index++;
        rest += `:${part.text}`;
      }
      const half = this.take('clock');
      if (half === undefined ? rest === '' : hour < 1 || hour > 12) return undefined;
      if (half !== undefined) hour = (hour % 12) + half;
    }
    return {hour, rest, zone: this.take('utc') === undefined ? '' : 'Z'};
  }

  /** A day, and the time that may follow it. */
  protected readClock(draft: Draft): Draft {
    const clock = this.attempt(() => {
      this.takeMark(',');
      this.takeFillers();
      return this.takeClock();
    });
    return clock ? this.timed(draft, clock) : draft;
  }

  protected timed(draft: Draft, {hour, rest, zone}: {hour: number; rest: string; zone: string}): Draft {
    const {position, cyclic, qualifier, at} = draft;
    return mapDraft({position, cyclic, qualifier, at}, period => {
      if (period.precision !== 'day') return undefined;
      return this.calendar.one(`${stepText('day', period.first)}T${two(hour)}${rest}${zone}`);
    });
  }

  /** A date without qualifiers, or a part of one; `bare` lets "the year" be a date. */
  protected abstract readPart(bare: boolean): Draft;
}
