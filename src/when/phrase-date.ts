import {civilToMs, daysInMonth, MS_PER_DAY, msToCivil, weekdayOf} from './civil.js';
import {type BareNumber, directed, type Draft, earliest, fixedDraft, latest, mapDraft} from './draft.js';
import {agoPeriod} from './deep-time.js';
import type {EDTFOptions} from './edtf-date.js';
import {Calendar, type Period, stepText, yearText} from './period.js';
import type {Reference} from './reference.js';
import {type Token, TokenReader} from './tokens.js';
import {WhenSyntaxError} from './when.js';
import {type Unit, UNITS, type Words} from './words.js';

const CENTURY = UNITS.indexOf('century');
const YEAR = UNITS.indexOf('year');
const DAY = UNITS.indexOf('day');
const WINTER = 24;
const WEEK = 7 * MS_PER_DAY;
/** Years ago from which on nobody minds whether they are counted from the reference or from 1950. */
const LONG_AGO = 10_000;
const EXPECTED_DATE = 'a date such as “30 June 2019”, “late April 2019” or “1850”';

const two = (value: number): string => String(value).padStart(2, '0');

/** Reads the date in a phrase, without what ties it to others ("since", "between"). */
export class PhraseDateReader extends TokenReader {
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

  /** A date with what qualifies it, before and after. */
  readDate(): Draft {
    let qualifier = this.takeQualifiers();
    const draft = this.readPart(false);
    for (;;) {
      if (this.takeMark('?')) qualifier |= 1;
      else if (this.takeMark('~')) qualifier |= 2;
      else if (this.takeMark('%')) qualifier |= 3;
      else if (this.is('qualifier') !== undefined && this.token.text.length > 2) qualifier |= this.take('qualifier')!;
      else if (this.is('or') !== undefined && ['so', 'thereabouts'].includes(this.ahead(1).text)) {
        this.index += 2;
        qualifier |= 2;
      } else break;
    }
    return {...draft, qualifier: draft.qualifier | qualifier};
  }

  private takeQualifiers(): number {
    let qualifier = 0;
    for (;;) {
      const sign = this.is('qualifier');
      if (sign !== undefined) {
        qualifier |= sign;
        this.index++;
      } else if (this.takeMark('~')) qualifier |= 2;
      else if (!this.takeFiller()) return qualifier;
    }
  }

  /** A word that says nothing here; "in two days" keeps its "in", which says that the days are to come. */
  private takeFiller(): boolean {
    const next = this.ahead(1);
    if (this.is('in') !== undefined && (next.kind === 'number' || next.meaning.number !== undefined) && this.isFuture()) return false;
    if (this.is('unit') === YEAR && next.kind === 'number') {
      this.index++;
      return true;
    }
    return this.take('filler') !== undefined;
  }

  private takeFillers(): void {
    while (this.takeFiller());
  }

  /** Whether "in" begins "in two days" and not "in 1850". */
  private isFuture(): boolean {
    const {index} = this;
    this.index++;
    const future = this.takeNumber() !== undefined && this.is('unit') !== undefined && this.ahead(1).kind === 'end';
    this.index = index;
    return future;
  }

  /** Early, mid, late; start, end; halves and quarters; the first week: parts of a date. `bare` lets "the year" be a date. */
  private readPart(bare: boolean): Draft {
    const whole = (): Draft => {
      this.takeMark('-');
      this.takeFillers();
      return this.readPart(true);
    };
    const part = this.take('part');
    if (part !== undefined) {
      const second = this.attempt(() => {
        if (!this.takeMark('-') && this.take('to') === undefined && this.take('and') === undefined) return undefined;
        return this.take('part');
      }) ?? part;
      return this.map(whole(), period => {
        const first = this.calendar.fraction(period, 3, part);
        const last = this.calendar.fraction(period, 3, second);
        return first && last && (part === second ? first : {...first, to: last.to, end: last.end});
      });
    }
    const edge = this.take('edge');
    if (edge !== undefined) {
      return this.map(whole(), period => edge === 1 ? this.calendar.fraction(period, 3, 1) : this.calendar.edge(period, edge === 2));
    }
    const nth = this.attempt(() => this.takeNth());
    if (nth) return this.map(whole(), nth);
    const code = this.is('code');
    if (code !== undefined && this.ahead(1).kind === 'number' && this.ahead(1).value <= code) {
      const index = this.ahead(1).value - 1;
      this.index += 2;
      return this.map(whole(), period => this.calendar.fraction(period, code, index));
    }
    const shift = this.is('shift');
    if (shift !== undefined && this.ahead(1).meaning.turn === 0) {
      this.index++;
      const {day} = this.reference;
      return this.map(this.readSimple(false), ({first, end, precision}) => {
        const from = shift < 0 ? first : Math.max(day, first);
        const to = shift < 0 ? Math.min(day + MS_PER_DAY, end) : end;
        return from < to ? this.calendar.steps('day', from, to, precision) : undefined;
      });
    }
    return this.readSimple(bare);
  }

  private map(draft: Draft, change: (period: Period) => Period | undefined): Draft {
    return mapDraft(draft, change);
  }

  /** "first half of", "third quarter", "last week of": which part of what follows. */
  private takeNth(): ((period: Period) => Period | undefined) | undefined {
    const number = this.takeNumber();
    const ordinal = number?.ordinal ? number.value : this.takeLast();
    if (ordinal === undefined) return undefined;
    const fraction = this.take('fraction');
    const unit = fraction === undefined ? this.take('unit') : undefined;
    const of = this.take('of') !== undefined;
    if (fraction !== undefined && (of || ordinal > 0) && ordinal <= fraction) {
      return period => this.calendar.fraction(period, fraction, ordinal < 0 ? fraction - 1 : ordinal - 1);
    }
    if (unit !== undefined && of) return period => this.calendar.nth(period, UNITS[unit]!, ordinal);
    return undefined;
  }

  private takeLast(): number | undefined {
    return this.is('ordinal') === -1 ? this.take('ordinal') : undefined;
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

  private readSimple(bareUnit: boolean): Draft {
    const {token} = this;
    const position = token.at;
    if (token.kind === 'edtf') return this.readWritten(token);
    const day = this.readDayWord();
    if (day) return this.readClock(day);
    const turned = this.attempt(() => this.readTurned());
    if (turned) return turned;
    const weekday = this.take('weekday');
    if (weekday !== undefined) return this.readClock(this.readWeekday(weekday, position));
    if (this.is('month') !== undefined) return this.readClock(this.readMonth());
    const season = this.take('season');
    if (season !== undefined) return this.readSeason(season, position);
    const clock = this.attempt(() => this.readClockFirst());
    if (clock) return clock;
    const decade = this.take('decade');
    if (decade !== undefined) return this.decadeOfAnyCentury(decade, position);
    if (this.is('era') !== undefined) return this.readEraFirst();
    const number = this.attempt(() => this.readNumber());
    if (number) return number;
    const unit = this.take('unit');
    if (unit !== undefined && this.take('of') !== undefined) {
      return mapDraft(this.readPart(false), ({precision, first, end}) => {
        const whole = this.calendar.unit(UNITS[unit]!, first, 0);
        return precision === 'day' || (whole.first === first && whole.end === end) ? whole : undefined;
      });
    }
    if (unit !== undefined && (bareUnit || UNITS[unit] === 'weekend')) return this.fromReference(UNITS[unit]!, 0, position);
    return this.fail(EXPECTED_DATE, position);
  }

  private fromReference(unit: Unit, offset: number, position: number): Draft {
    const {ms, day, timed} = this.reference;
    if (UNITS.indexOf(unit) < DAY && !timed) {
      this.fail('a reference with a time', position, `“${this.text}” counts ${unit}s, and the reference is a whole day.`);
    }
    return fixedDraft(position, this.calendar.unit(unit, UNITS.indexOf(unit) < DAY ? ms : day, offset));
  }

  /** A date in EDTF within a phrase: "since 2018-09". */
  private readWritten({text, at}: Token): Draft {
    this.index++;
    try {
      return this.readClock(fixedDraft(at, this.calendar.one(text)));
    } catch (error) {
      if (!(error instanceof WhenSyntaxError)) throw error;
      return this.fail(error.expected, at + error.at);
    }
  }

  /** "yesterday", "the day before yesterday". */
  private readDayWord(): Draft | undefined {
    const {at} = this.token;
    let offset = this.is('day');
    if (offset === undefined) {
      const side = this.is('unit') === DAY ? this.ahead(1).meaning.side : undefined;
      const far = this.ahead(2).meaning.day;
      if (side === undefined || far === undefined || far !== side) return undefined;
      offset = 2 * side;
      this.index += 2;
    }
    this.index++;
    return this.fromReference('day', offset, at);
  }

  /** "last week", "this Sunday", "next September". */
  private readTurned(): Draft | undefined {
    const {at} = this.token;
    let turn = this.take('turn');
    if (turn === undefined) return undefined;
    turn = this.take('turn') ?? turn;
    const unit = this.take('unit');
    if (unit !== undefined) return this.fromReference(UNITS[unit]!, turn, at);
    const isWeekday = this.is('weekday') !== undefined;
    const draft = this.readSimple(false);
    if (!draft.cyclic) return undefined;
    const {day} = this.reference;
    const period = turn < 0
      ? latest(draft, day, ({end}) => end <= day)
      : turn > 0
        ? earliest(draft, day, ({first}) => first > day)
        : isWeekday ? directed(draft, day, this.prefer) : draft.at(day, 0);
    return fixedDraft(at, period);
  }

  private readWeekday(weekday: number, position: number): Draft {
    const dated = this.attempt(() => {
      this.takeMark(',');
      this.take('filler');
      const {token} = this;
      if (token.kind !== 'edtf' && token.kind !== 'number' && token.meaning.month === undefined) return undefined;
      return this.readSimple(false);
    });
    if (!dated) {
      return {position, cyclic: true, qualifier: 0, at: (anchor, turns) => {
        const day = Math.floor(anchor / MS_PER_DAY) * MS_PER_DAY;
        return this.calendar.day(day + (weekday - weekdayOf(day)) * MS_PER_DAY + turns * WEEK);
      }};
    }
    const checked = mapDraft(dated, period => weekdayOf(period.first) === weekday ? period : undefined);
    if (!dated.cyclic && !checked.at(0, 0)) this.fail('the weekday of this date', position, `“${this.text}”: this date is another day of the week.`);
    return checked;
  }

  /** A year after a month or a season: in digits with its era, or "last year". */
  private takeYear(): number | undefined {
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

  /** "September", "September 2018", "September 17", "September 17, 2018". */
  private readMonth(): Draft {
    const {at} = this.token;
    const month = this.take('month')!;
    const day = this.attempt(() => {
      this.take('filler');
      const number = this.takeNumber();
      const longer = this.is('era') !== undefined || this.token.text === ':' || this.is('clock') !== undefined;
      return number && number.decimals === 0 && (number.ordinal || number.digits < 3) && !longer ? number.value : undefined;
    });
    return day === undefined ? this.monthOfYear(month, this.takeYear(), at) : this.dayOfMonth(day, month, this.takeYear(), at);
  }

  /** A draft that is one period in every year, or the one of a known year. */
  private yearly(position: number, year: number | undefined, build: (year: number) => Period | undefined): Draft {
    if (year !== undefined) return fixedDraft(position, build(year));
    return {position, cyclic: true, qualifier: 0, at: (anchor, turns) => build(msToCivil(anchor).year + turns)};
  }

  private monthOfYear(month: number, year: number | undefined, position: number): Draft {
    return this.yearly(position, year, of => this.calendar.one(`${yearText(of)}-${two(month)}`));
  }

  private dayOfMonth(day: number, month: number, year: number | undefined, position: number): Draft {
    // 29 February is a day of some years: without a year any of them will do.
    if (day < 1 || day > daysInMonth(year ?? 2000, month)) this.fail('a day that this month has', position);
    const lend = ({value, decimals}: BareNumber): Draft | undefined => decimals > 0 || value > 31 ? undefined : this.dayOfMonth(value, month, year, position);
    const draft = this.yearly(position, year, of => day > daysInMonth(of, month) ? undefined : this.calendar.day(civilToMs(of, month, day)));
    return {...draft, lendLeft: lend, lendRight: lend};
  }

  private readSeason(season: number, position: number): Draft {
    const year = this.takeYear();
    // A northern winter is of two years: "winter 2012/13", "winter 2012–2013".
    if (season === WINTER && year !== undefined) {
      this.attempt(() => {
        if (!this.takeMark('/') && !this.takeMark('-')) return undefined;
        const {token} = this;
        this.index++;
        return token.kind === 'number' && token.value === (token.text.length === 2 ? (year + 1) % 100 : year + 1) ? true : undefined;
      });
    }
    return this.yearly(position, year, of => this.calendar.grouping(of, season));
  }

  /** "the nineties", "the 90s": in every century. */
  private decadeOfAnyCentury(decade: number, position: number): Draft {
    return {
      position, cyclic: true, qualifier: 0,
      at: (anchor, turns) => this.calendar.roundYears((Math.floor(msToCivil(anchor).year / 100) + turns) * 100 + decade, 10),
    };
  }

  private readEraFirst(): Draft {
    const {at} = this.token;
    const era = this.take('era')!;
    const {token} = this;
    const number = this.takeNumber();
    if (!number || number.decimals > 0) this.fail('a year', token.at);
    if (number.ordinal) return this.ordinalOfEra(number, at, era) ?? this.fail('“century” or “millennium”');
    return this.yearOfEra(number.value, era, at);
  }

  private yearOfEra(value: number, era: number, position: number): Draft {
    if (value < 1) this.fail('a year from 1 on: there is no year 0 in history', position);
    const lend = (bare: BareNumber): Draft | undefined => bare.decimals > 0 ? undefined : this.yearOfEra(bare.value, era, position);
    return fixedDraft(position, this.calendar.one(yearText(era < 0 ? 1 - value : value)), {
      lendLeft: lend, claims: true, ...(era > 0 && {lendRight: value < 100 ? lend : bare => this.abbreviated(value, bare, position)}),
    });
  }

  /** After "19th": century or millennium and its era. */
  private ordinalOfEra(number: BareNumber, position: number, era?: number): Draft | undefined {
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
  private readNumber(): Draft | undefined {
    const from = this.index;
    const {at, kind, text} = this.token;
    const future = this.take('in') !== undefined;
    const number = this.takeNumber();
    if (!number) return undefined;
    const {value, digits, decimals, ordinal} = number;
    const counted = this.readCounted(number, at, future);
    if (counted || future) return counted;
    if (decimals > 0) return undefined;
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
  private readYear(number: BareNumber, at: number): Draft {
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
  private abbreviated(since: number, {value, digits, decimals, ordinal}: BareNumber, position: number): Draft | undefined {
    const size = digits === 1 ? 10 : 100;
    const year = Math.floor(since / size) * size + value;
    return digits > 2 || ordinal || decimals > 0 || year <= since ? undefined : fixedDraft(position, this.calendar.one(yearText(year)));
  }

  private bareDraft(number: BareNumber, position: number): Draft {
    const year = number.value > 31 ? undefined : this.attempt(() => {
      this.takeMark(',');
      const {token} = this;
      this.index++;
      return token.kind === 'number' && token.text.length === 4 ? token.value : undefined;
    });
    return {position, cyclic: false, qualifier: 0, bare: {...number, year}, at: () => undefined};
  }

  /** "1990s", "1800s", "90s". A hundred of years is a century, but for the years since 2000, whose first ten have no other name. */
  private readDecade(value: number, digits: number, at: number): Draft | undefined {
    this.index++;
    const era = this.take('era');
    if (value % 10 !== 0) return undefined;
    if (digits === 2 && era === undefined) return this.decadeOfAnyCentury(value, at);
    const size = value % 1000 === 0 && value !== 2000 && value < 1000 ? 1000 : value % 100 === 0 && value !== 2000 ? 100 : 10;
    if (era === -1) return fixedDraft(at, this.calendar.years(2 - value - size, 1 - value, size === 100 ? 'century' : 'decade'));
    return fixedDraft(at, this.calendar.roundYears(value, size));
  }

  /** "two years ago", "in three days", "66 million years ago", "66 Ma", "two days after 5 May 2018". */
  private readCounted(number: BareNumber, at: number, future: boolean): Draft | undefined {
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
  private shiftedFrom(unit: Unit, offset: number, at: number): Draft | undefined {
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

  private countedBack(yearsEach: number, number: BareNumber, position: number, ago: boolean): Draft | undefined {
    const present = ago && number.value * yearsEach < LONG_AGO ? msToCivil(this.reference.day).year : undefined;
    const period = agoPeriod(number.value, number.decimals, yearsEach, present);
    const lend = (bare: BareNumber): Draft | undefined => bare.ordinal ? undefined : this.countedBack(yearsEach, bare, position, ago);
    return period && fixedDraft(position, period, {lendLeft: lend, claims: true, deep: true});
  }

  /** "17/09/2018", "09/17/2018", "17.9.2018", "2018/09/17", "9/2018". */
  private readNumeric(from: number, at: number): Draft | undefined {
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
    if (first.text.length === 4 && short(third)) return second.value <= 12 ? this.dayOfMonth(third.value, second.value, first.value, at) : undefined;
    if (!short(first) || third.text.length !== 4) return undefined;
    const dayFirst = second.value >= 1 && second.value <= 12;
    const monthFirst = first.value >= 1 && first.value <= 12 && mark !== '.';
    if (dayFirst && monthFirst && first.value !== second.value) this.failAmbiguous(first.value, second.value, third.value, at);
    if (dayFirst) return this.dayOfMonth(first.value, second.value, third.value, at);
    return monthFirst ? this.dayOfMonth(second.value, first.value, third.value, at) : undefined;
  }

  private failAmbiguous(first: number, second: number, year: number, at: number): never {
    const readings = [`${yearText(year)}-${two(second)}-${two(first)}`, `${yearText(year)}-${two(first)}-${two(second)}`];
    return this.fail('a date with only one reading', at, `“${this.text}” can be read in two ways, ${readings.join(' or ')}: write the one that is meant.`);
  }

  /** A time of day: "14:05", "14:05:30", "2 pm", "2.30 pm", "noon", with "UTC" perhaps. */
  private takeClock(): {hour: number; rest: string; zone: string} | undefined {
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
  private readClock(draft: Draft): Draft {
    const clock = this.attempt(() => {
      this.takeMark(',');
      this.takeFillers();
      return this.takeClock();
    });
    return clock ? this.timed(draft, clock) : draft;
  }

  /** "14:05 on 30 June 2019". */
  private readClockFirst(): Draft | undefined {
    const clock = this.takeClock();
    if (!clock) return undefined;
    this.takeMark(',');
    this.takeFillers();
    return this.timed(this.readSimple(false), clock);
  }

  private timed(draft: Draft, {hour, rest, zone}: {hour: number; rest: string; zone: string}): Draft {
    const {position, cyclic, qualifier, at} = draft;
    return mapDraft({position, cyclic, qualifier, at}, period => {
      if (period.precision !== 'day') return undefined;
      return this.calendar.one(`${stepText('day', period.first)}T${two(hour)}${rest}${zone}`);
    });
  }
}
