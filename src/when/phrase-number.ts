import {MS_PER_DAY, msToCivil} from './civil.js';
import {agoPeriod} from './deep-time.js';
import {type BareNumber, type Draft, fixedDraft, mapDraft} from './draft.js';
import {yearText} from './period.js';
import {PhraseWordReader, two, YEAR} from './phrase-words.js';
import type {Token} from './tokens.js';
import {type Unit, UNITS} from './words.js';

const CENTURY = UNITS.indexOf('century');
const WEEK = 7 * MS_PER_DAY;
/** Years ago from which on nobody minds whether they are counted from the reference or from 1950. */
const LONG_AGO = 10_000;

/** Reads what begins with a number: days, years, centuries, counts of years ago, dates in digits. */
export abstract class PhraseNumberReader extends PhraseWordReader {
  protected readEraFirst(): Draft {
    const {at} = this.token;
    const era = this.take('era')!;
    const {token} = this;
    const number = this.takeNumber();
    if (!number || number.decimals > 0) this.fail('a year', token.at);
    if (number.ordinal) return this.ordinalOfEra(number, at, era) ?? this.fail('“century” or “millennium”');
    return this.yearOfEra(number.value, era, at);
  }

  protected yearOfEra(value: number, era: number, position: number): Draft {
    if (value < 1) this.fail('a year from 1 on: there is no year 0 in history', position);
    const lend = (bare: BareNumber): Draft | undefined => bare.decimals > 0 ? undefined : this.yearOfEra(bare.value, era, position);
    return fixedDraft(position, this.calendar.one(yearText(era < 0 ? 1 - value : value)), {
      lendLeft: lend, claims: true, ...(era > 0 && {lendRight: value < 100 ? lend : bare => this.abbreviated(value, bare, position)}),
    });
  }

  /** After "19th": century or millennium and its era. */
  protected ordinalOfEra(number: BareNumber, position: number, era?: number): Draft | undefined {
    this.takeMark('-');
    const unit = this.take('unit');
    if (unit === undefined || unit < CENTURY) return undefined;
    const size = unit === CENTURY ? 100 : 1000;
    const sign = this.take('era') ?? era ?? 1;
    const build = ({value}: BareNumber): Draft | undefined =>
      value >= 1 && value * size <= 10_000 ? fixedDraft(position, this.calendar.ofEra(value, size, sign)) : undefined;
    const draft = build(number);
    return draft && {...draft, lendLeft: bare => bare.ordinal ? build(bare) : undefined, claims: true};
  }

  /** Whatever begins with a number. */
  protected readNumber(): Draft | undefined {
    const from = this.index;
    const {at, kind, text} = this.token;
    const future = this.take('in') !== undefined;
    const number = this.takeNumber();
    if (!number) return undefined;
    const {value, digits, decimals, ordinal} = number;
    const counted = this.readCounted(number, at, future);
    if (counted || future) return counted;
    const scale = this.take('scale');
    if (scale !== undefined) return this.bareDraft({...number, scale}, at);
    if (decimals > 0) return this.bareDraft(number, at);
    if (ordinal) {
      const century = this.attempt(() => this.ordinalOfEra(number, at));
      if (century) return century;
    }
    this.attempt(() => this.take('filler') !== undefined && this.is('month') !== undefined || undefined);
    if (this.is('month') !== undefined && value <= 31 && digits <= 2) {
      const month = this.take('month')!;
      return this.readClock(this.dayOfMonth(value, month, this.takeYear(), at));
    }
    if (kind !== 'number' || ordinal) return kind === 'number' || ordinal ? this.bareDraft(number, at) : undefined;
    if (text.includes(',') && this.is('era') === undefined) return this.bareDraft(number, at);
    const era = this.take('era');
    if (era !== undefined) return this.yearOfEra(value, era, at);
    if (this.is('plural') !== undefined) return this.readDecade(value, digits, at);
    if (this.token.kind === 'mark' && '/.-'.includes(this.token.text) && this.ahead(1).kind === 'number') {
      const numeric = this.attempt(() => this.readNumeric(from, at));
      if (numeric) return this.readClock(numeric);
    }
    return this.readYear(number, at);
  }

  /** A year in three or four digits, and what may follow it: "2017 Q3", "2018 September 17". */
  protected readYear(number: BareNumber, at: number): Draft {
    const {value, digits} = number;
    if (digits < 3 || digits > 4 || value < 100) return this.bareDraft(number, at);
    const code = this.is('code');
    if (code !== undefined && this.ahead(1).kind === 'number' && this.ahead(1).value <= code && this.ahead(1).value >= 1) {
      const index = this.ahead(1).value - 1;
      this.index += 2;
      return fixedDraft(at, this.calendar.fraction(this.calendar.one(yearText(value)), code, index));
    }
    const season = this.take('season');
    if (season !== undefined) return fixedDraft(at, this.calendar.grouping(value, season));
    const month = this.take('month');
    if (month !== undefined) {
      const day = this.token.kind === 'number' && this.token.text.length <= 2 ? this.takeNumber() : undefined;
      return this.readClock(day ? this.dayOfMonth(day.value, month, value, at) : this.monthOfYear(month, value, at));
    }
    return fixedDraft(at, this.calendar.one(yearText(value)), {bare: number, lendRight: bare => this.abbreviated(value, bare, at)});
  }

  /** The 60 of "1850–60", the 8 of "1914–8". */
  protected abbreviated(since: number, {value, digits, decimals, ordinal}: BareNumber, position: number): Draft | undefined {
    const size = digits === 1 ? 10 : 100;
    const year = Math.floor(since / size) * size + value;
    return digits > 2 || ordinal || decimals > 0 || year <= since ? undefined : fixedDraft(position, this.calendar.one(yearText(year)));
  }

  protected bareDraft(number: BareNumber, position: number): Draft {
    const year = number.value > 31 ? undefined : this.attempt(() => {
      this.takeMark(',');
      const {token} = this;
      this.index++;
      return token.kind === 'number' && token.text.length === 4 ? token.value : undefined;
    });
    return {position, cyclic: false, qualifier: 0, bare: {...number, year}, at: () => undefined};
  }

  /** "1990s", "1800s", "90s". A hundred of years is a century, but for the years since 2000, whose first ten have no other name. */
  protected readDecade(value: number, digits: number, at: number): Draft | undefined {
    this.index++;
    const era = this.take('era');
    if (value % 10 !== 0) return undefined;
    if (digits === 2 && era === undefined) return this.decadeOfAnyCentury(value, at);
    const size = value % 1000 === 0 && value !== 2000 && value < 1000 ? 1000 : value % 100 === 0 && value !== 2000 ? 100 : 10;
    if (era === -1) return fixedDraft(at, this.calendar.years(2 - value - size, 1 - value, size === 100 ? 'century' : 'decade'));
    return fixedDraft(at, this.calendar.roundYears(value, size));
  }

  /** "the nineties", "the 90s": in every century. */
  protected decadeOfAnyCentury(decade: number, position: number): Draft {
    return {
      position, cyclic: true, qualifier: 0,
      at: (anchor, turns) => this.calendar.roundYears((Math.floor(msToCivil(anchor).year / 100) + turns) * 100 + decade, 10),
    };
  }

  /** "two years ago", "in three days", "66 million years ago", "66 Ma", "two days after 5 May 2018". */
  protected readCounted(number: BareNumber, at: number, future: boolean): Draft | undefined {
    return this.attempt(() => {
      const {value, ordinal} = number;
      if (ordinal) return undefined;
      const ma = this.take('ma');
      if (ma !== undefined) {
        this.take('ago');
        return this.countedBack(ma, number, at, false);
      }
      const scale = this.take('scale');
      this.takeMark('-');
      const unit = this.take('unit');
      if (unit === undefined) return undefined;
      const name = UNITS[unit]!;
      const after = this.is('shift') ?? this.is('side');
      const ago = this.take('ago') !== undefined;
      if (ago && unit === YEAR && (scale !== undefined || value >= 1000)) return this.countedBack(scale ?? 1, number, at, true);
      const count = value * (scale ?? 1);
      if (!Number.isInteger(count) || count > 1e9) return undefined;
      if (ago) return this.fromReference(name, -count, at);
      if (future) return this.fromReference(name, count, at);
      if (after === undefined) return undefined;
      this.index++;
      const shifted = this.attempt(() => this.token.kind === 'end' ? undefined : this.shiftedFrom(name, after * count, at));
      return shifted ?? this.fromReference(name, after * count, at);
    });
  }

  /** Some units before or after a date that is given to that unit at least. */
  protected shiftedFrom(unit: Unit, offset: number, at: number): Draft | undefined {
    this.takeFillers();
    const draft = this.readPart(false);
    const {cyclic} = draft;
    return {...mapDraft(draft, period => {
      const week = unit === 'week' && period.precision === 'day';
      const whole = this.calendar.unit(week ? 'day' : unit, period.first, 0);
      if (whole.first > period.first || whole.end < period.end) return undefined;
      return week ? this.calendar.day(period.first + offset * WEEK) : this.calendar.unit(unit, period.first, offset);
    }), position: at, cyclic};
  }

  protected countedBack(yearsEach: number, number: BareNumber, position: number, ago: boolean): Draft | undefined {
    const present = ago && number.value * yearsEach < LONG_AGO ? msToCivil(this.reference.day).year : undefined;
    const period = agoPeriod(number.value, number.decimals, yearsEach, present);
    const lend = (bare: BareNumber): Draft | undefined =>
      bare.ordinal ? undefined : this.countedBack(bare.scale ?? yearsEach, bare, position, ago);
    return period && fixedDraft(position, period, {lendLeft: lend, claims: true, deep: true});
  }

  /** "17/09/2018", "09/17/2018", "17.9.2018", "2018/09/17", "9/2018". */
  protected readNumeric(from: number, at: number): Draft | undefined {
    const first = this.tokens[from]!;
    const mark = this.token.text;
    this.index++;
    const second = this.token;
    this.index++;
    if (first.decimals + second.decimals > 0) return undefined;
    const short = (token: Token): boolean => token.text.length <= 2;
    const third = this.takeMark(mark) && this.token.kind === 'number' ? this.token : undefined;
    if (!third) {
      return mark === '/' && short(first) && second.text.length === 4 && first.value >= 1 && first.value <= 12
        ? this.monthOfYear(first.value, second.value, at) : undefined;
    }
    this.index++;
    if (!short(second)) return undefined;
    if (first.text.length === 4 && short(third)) {
      return second.value <= 12 ? this.dayOfMonth(third.value, second.value, first.value, at) : undefined;
    }
    if (!short(first) || third.text.length !== 4) return undefined;
    const dayFirst = second.value >= 1 && second.value <= 12;
    const monthFirst = first.value >= 1 && first.value <= 12 && mark !== '.';
    if (dayFirst && monthFirst && first.value !== second.value) this.failAmbiguous(first.value, second.value, third.value, at);
    if (dayFirst) return this.dayOfMonth(first.value, second.value, third.value, at);
    return monthFirst ? this.dayOfMonth(second.value, first.value, third.value, at) : undefined;
  }

  protected failAmbiguous(first: number, second: number, year: number, at: number): never {
    const readings = [`${yearText(year)}-${two(second)}-${two(first)}`, `${yearText(year)}-${two(first)}-${two(second)}`];
    const message = `“${this.text}” can be read in two ways, ${readings.join(' or ')}: write the one that is meant.`;
    return this.fail('a date with only one reading', at, message);
  }
}
