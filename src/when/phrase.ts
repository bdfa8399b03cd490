import {civilToMs} from './civil.js';
import {directed, type Draft, earliest, latest} from './draft.js';
import {APPROXIMATE, type EDTFOptions} from './edtf-date.js';
import {addSteps, type Period, stepText, yearText} from './period.js';
import {PhraseDateReader} from './phrase-date.js';
import type {Reference} from './reference.js';
import {type Precision, PRECISIONS} from './when.js';
import type {Words} from './words.js';

/** A phrase, said in EDTF. */
export interface PhraseReading {
  readonly edtf: string;
  /** the unit that the phrase gives, which EDTF may not tell: "late April" is a month, though its EDTF names days */
  readonly precision: Precision;
  readonly relative: boolean;
}

export interface PhraseOptions {
  readonly words: Words;
  readonly edtf: EDTFOptions;
  readonly reference: Reference | undefined;
  readonly prefer: 'past' | 'future';
}

/** A period and the sign that qualifies it. */
interface Dated {
  readonly period: Period;
  readonly mark: string;
}

const MARKS = ['', '?', '~', '%'];

function oneDate({period, mark}: Dated): string {
  const {from, to} = period;
  return from === to ? from + mark : `[${from}${mark}..${to}${mark}]`;
}

function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS[Math.min(PRECISIONS.indexOf(a), PRECISIONS.indexOf(b))]!;
}

/** What ties dates to each other and to what lies before and after them. */
class PhraseReader extends PhraseDateReader {
  read(): PhraseReading {
    const [edtf, precision] = this.readTied();
    if (this.token.kind !== 'end') this.fail('the end of the date');
    return {edtf, precision, relative: this.relative};
  }

  private readTied(): [string, Precision] {
    while (this.is('filler') !== undefined && this.tieAhead()) this.index++;
    if (this.take('between') !== undefined) {
      const [a, b] = this.readPair(() => this.take('and') ?? this.takeDash());
      return [`[${a.period.from}${a.mark}..${b.period.to}${b.mark}]`, coarser(a.period.precision, b.period.precision)];
    }
    if (this.is('until') !== undefined) {
      this.index++;
      this.take('to');
      const end = this.readOne();
      return [`../${oneDate(end)}`, end.period.precision];
    }
    const since = this.take('since') !== undefined;
    const not = !since && this.takeWord('not', 'no') ? this.takeBound() : this.takeSide();
    if (not !== undefined) return this.readBeyond(not);
    const first = this.readDate();
    return this.readRest(first, since);
  }

  /** Whether a word that ties comes after fillers: "in the time since 1850" does not, "at some time between …" does. */
  private tieAhead(): boolean {
    const {meaning} = this.ahead(1);
    return meaning.between !== undefined || meaning.since !== undefined || meaning.until !== undefined || meaning.by !== undefined ||
      meaning.side !== undefined;
  }

  private takeWord(...texts: string[]): boolean {
    if (!texts.includes(this.token.text)) return false;
    this.index++;
    return true;
  }

  /** "before", "after", "by", "prior to", "later than": -1 before, 1 after, 0 by. */
  private takeSide(): number | undefined {
    const {meaning, text} = this.ahead(1);
    const shift = this.is('shift');
    if (shift !== undefined && text === 'than') {
      this.index += 2;
      return shift;
    }
    if (this.is('turn') === -1 && meaning.to !== undefined) {
      this.index += 2;
      return -1;
    }
    if (this.is('side') !== undefined) {
      const side = this.take('side');
      this.takeMark('-');
      return side;
    }
    return this.take('by');
  }

  /** After "not" or "no": "later than" is by, "before" is from on. */
  private takeBound(): number | undefined {
    const side = this.takeSide();
    return side === undefined || side === 0 ? this.fail('“before”, “after”, “earlier than” or “later than”') : side > 0 ? 0 : 2;
  }

  /** An instant on one side of a date; with its own period for "by" (0) and "not before" (2). */
  private readBeyond(side: number): [string, Precision] {
    const {period, mark} = this.readOne();
    const {from, to, first, end, step, precision} = period;
    const timed = step === 'hour' || step === 'minute' || step === 'second' ? 'Z' : '';
    switch (side) {
      case -1: return [`[..${stepText(step, addSteps(step, first, -1))}${timed}${mark}]`, precision];
      case 1: return [`[${stepText(step, end)}${timed}${mark}..]`, precision];
      case 0: return [`[..${to}${mark}]`, precision];
      default: return [`[${from}${mark}..]`, precision];
    }
  }

  private readOne(): Dated {
    return this.resolve(this.readDate());
  }

  private takeDash(): number | undefined {
    return this.takeMark('-') || this.takeMark('/') ? 0 : undefined;
  }

  /** What follows a first date: an end, another possibility, another date, or nothing. */
  private readRest(first: Draft, since: boolean): [string, Precision] {
    const {index} = this;
    if (this.take('to') !== undefined || this.takeDash() !== undefined) {
      this.take('to');
      if (this.attempt(() => { this.take('filler'); return this.take('present'); }) !== undefined || this.token.kind === 'end') {
        const start = this.resolve(first);
        return [`${oneDate(start)}/..`, start.period.precision];
      }
      if (this.token.kind === 'mark') this.fail('a date');
      const [a, b] = this.pair(first, this.readDate());
      return [`${oneDate(a)}/${oneDate(b)}`, coarser(a.period.precision, b.period.precision)];
    }
    if (!since && (this.is('or') !== undefined || this.is('and') !== undefined || this.token.text === ',')) {
      return this.readChoice(first);
    }
    const onwards = this.attempt(() => {
      this.take('filler');
      return this.take('onwards') ?? this.take('since');
    }) ?? this.take('onwards');
    if (onwards === undefined) this.index = index;
    const one = this.resolve(first);
    return since || onwards !== undefined ? [`${oneDate(one)}/..`, one.period.precision] : [oneDate(one), one.period.precision];
  }

  /** "1850 or 1851", "12 and 13 June 2018": one of them, or all. */
  private readChoice(first: Draft): [string, Precision] {
    const all = this.take('and') !== undefined;
    if (!all && this.take('or') === undefined) this.fail('the end of the date');
    const [a, b] = this.pair(first, this.readDate());
    const member = ({period: {from, to}, mark}: Dated): string => from === to ? from + mark : `${from}${mark}..${to}${mark}`;
    return [`${all ? '{' : '['}${member(a)},${member(b)}${all ? '}' : ']'}`, coarser(a.period.precision, b.period.precision)];
  }

  private readPair(takeTie: () => number | undefined): [Dated, Dated] {
    const first = this.readDate();
    if (takeTie() === undefined) this.fail('“and” and a second date');
    return this.pair(first, this.readDate());
  }

  /** Two dates that complete each other: "12–17 September 2018", "June to August", "1850–60", "72 to 66 million years ago". */
  private pair(first: Draft, second: Draft): [Dated, Dated] {
    let a = first;
    let b = second;
    const {lendLeft} = b;
    const {lendRight} = a;
    if (a.bare && lendLeft && (a.bare.value < 100 || b.claims)) {
      a = {...this.borrowed(lendLeft(a.bare), a), qualifier: a.qualifier};
    } else if (b.bare && b.bare.digits < 3 && lendRight) {
      const {year} = b.bare;
      b = {...this.borrowed(lendRight(b.bare), b), qualifier: b.qualifier};
      if (year !== undefined) {
        const inYear = civilToMs(year);
        return [this.dated(a, a.at(inYear, 0)), this.dated(b, b.at(inYear, 0))];
      }
    }
    if (a.cyclic && !b.cyclic) {
      const end = this.resolve(b);
      return [this.dated(a, latest(a, end.period.first, period => period.first <= end.period.first)), end];
    }
    if (b.cyclic && !a.cyclic) {
      const start = this.resolve(a);
      return [start, this.dated(b, earliest(b, start.period.first, period => period.end >= start.period.end))];
    }
    const end = this.resolve(b);
    return [a.cyclic ? this.dated(a, latest(a, end.period.first, period => period.first <= end.period.first)) : this.resolve(a), end];
  }

  private borrowed(draft: Draft | undefined, bare: Draft): Draft {
    if (!draft) return this.fail('a number that fits the other date', bare.position);
    return bare.adopt ? bare.adopt(draft) : draft;
  }

  private resolve(draft: Draft): Dated {
    return this.dated(draft, draft.cyclic ? directed(draft, this.reference.day, this.prefer) : draft.at(0, 0));
  }

  private dated(draft: Draft, period: Period | undefined): Dated {
    if (!period) {
      return draft.bare
        ? this.fail('a month or a year with this number', draft.position)
        : this.fail('a date that exists and has such a part', draft.position);
    }
    const mark = MARKS[draft.qualifier]!;
    return {period: draft.qualifier & APPROXIMATE && draft.deep ? this.wider(period) : period, mark};
  }

  /** "about 66 million years ago": twice as wide, for `~` itself widens by half a year only. */
  private wider(period: Period): Period {
    const first = Number(period.from.replace('Y', ''));
    const last = Number(period.to.replace('Y', ''));
    const half = Math.floor((last - first + 1) / 2);
    return {...period, from: yearText(first - half), to: yearText(last + half)};
  }
}

/**
 * Reads a phrase such as "since late April" into EDTF.
 * @throws WhenSyntaxError where the words make no date
 */
export function readPhrase(text: string, {words, edtf, reference, prefer}: PhraseOptions): PhraseReading {
  return new PhraseReader(text, words, edtf, reference, prefer).read();
}
