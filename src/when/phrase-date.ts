import {MS_PER_DAY, weekdayOf} from './civil.js';
import {directed, type Draft, earliest, fixedDraft, latest, mapDraft} from './draft.js';
import type {Period} from './period.js';
import {PhraseNumberReader} from './phrase-number.js';
import {DAY} from './phrase-words.js';
import type {Token} from './tokens.js';
import {WhenSyntaxError} from './when.js';
import {UNITS} from './words.js';

const WINTER = 24;
const WEEK = 7 * MS_PER_DAY;
const EXPECTED_DATE = 'a date such as “30 June 2019”, “late April 2019” or “1850”';

/** Reads the date in a phrase, without what ties it to others ("since", "between"). */
export class PhraseDateReader extends PhraseNumberReader {
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

  protected takeQualifiers(): number {
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

  /** Early, mid, late; start, end; halves and quarters; the first week: parts of a date. `bare` lets "the year" be a date. */
  protected readPart(bare: boolean): Draft {
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
      return mapDraft(whole(), period => {
        const first = this.calendar.fraction(period, 3, part);
        const last = this.calendar.fraction(period, 3, second);
        return first && last && (part === second ? first : {...first, to: last.to, end: last.end});
      });
    }
    const edge = this.take('edge');
    if (edge !== undefined) {
      return mapDraft(whole(), period => edge === 1 ? this.calendar.fraction(period, 3, 1) : this.calendar.edge(period, edge === 2));
    }
    const nth = this.attempt(() => this.takeNth());
    if (nth) return mapDraft(whole(), nth);
    const code = this.is('code');
    if (code !== undefined && this.ahead(1).kind === 'number' && this.ahead(1).value <= code) {
      const index = this.ahead(1).value - 1;
      this.index += 2;
      return mapDraft(whole(), period => this.calendar.fraction(period, code, index));
    }
    const shift = this.is('shift');
    if (shift !== undefined && this.ahead(1).meaning.turn === 0) {
      this.index++;
      const {day} = this.reference;
      return mapDraft(this.readSimple(false), ({first, end, precision}) => {
        const from = shift < 0 ? first : Math.max(day, first);
        const to = shift < 0 ? Math.min(day + MS_PER_DAY, end) : end;
        return from < to ? this.calendar.steps('day', from, to, precision) : undefined;
      });
    }
    return this.readSimple(bare);
  }

  /** "first half of", "third quarter", "last week of": which part of what follows. */
  protected takeNth(): ((period: Period) => Period | undefined) | undefined {
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

  protected takeLast(): number | undefined {
    return this.is('ordinal') === -1 ? this.take('ordinal') : undefined;
  }

  protected readSimple(bareUnit: boolean): Draft {
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

  /** A date in EDTF within a phrase: "since 2018-09". */
  protected readWritten({text, at}: Token): Draft {
    this.index++;
    try {
      return this.readClock(fixedDraft(at, this.calendar.one(text)));
    } catch (error) {
      if (!(error instanceof WhenSyntaxError)) throw error;
      return this.fail(error.expected, at + error.at);
    }
  }

  /** "yesterday", "the day before yesterday". */
  protected readDayWord(): Draft | undefined {
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
  protected readTurned(): Draft | undefined {
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

  protected readWeekday(weekday: number, position: number): Draft {
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
    if (!dated.cyclic && !checked.at(0, 0)) {
      this.fail('the weekday of this date', position, `“${this.text}”: this date is another day of the week.`);
    }
    return checked;
  }

  /** "September", "September 2018", "September 17", "September 17, 2018". */
  protected readMonth(): Draft {
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

  protected readSeason(season: number, position: number): Draft {
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

  /** "14:05 on 30 June 2019". */
  protected readClockFirst(): Draft | undefined {
    const clock = this.takeClock();
    if (!clock) return undefined;
    this.takeMark(',');
    this.takeFillers();
    return this.timed(this.readSimple(false), clock);
  }
}
