import type {DateOrder} from '../../dates/parse-options.js';
import {type DateParts, edtfOfParts, edtfOfSpan} from '../common/edtf.js';
import {isFigures, orderGivenAway, type ReadCell, readCell} from '../common/read-cell.js';
import type {Report} from '../common/report.js';
import type {Meaning} from './headers.js';

/** The text of a row’s cell of some meaning; undefined where it is empty or there is none. */
export type Row = (meaning: Meaning) => string | undefined;

export interface RowDate {
  readonly date: string;
  readonly dateText?: string | undefined;
}

interface Settings {
  readonly dateOrder: DateOrder | undefined;
  /** whether -43 is 43 BC, as in TimelineJS */
  readonly countsBack: boolean;
}

/** Reads the dates of the rows of one table; takes down which of them have day and month in either order. */
export class RowDates {
  readonly #known = new Map<string, ReadCell>();
  #either = {count: 0, example: ''};
  readonly #givenAway = new Map<DateOrder, string>();

  constructor(private readonly settings: Settings) {}

  /** how many dates there were whose order has to be asked for */
  get asked(): number {
    return this.#either.count;
  }

  /** Undefined where the row has no date, or one whose order has to be asked for. */
  read(row: Row): RowDate | undefined {
    const edtf = row('edtf');
    if (edtf !== undefined && readCell(edtf, {edtf: true}).kind === 'date')
      return {date: edtf, dateText: row('dateText') ?? row('date')};
    const dateText = row('dateText');
    const written = row('date');
    if (written !== undefined) return this.#ofCell(written, dateText);
    if (row('year') !== undefined) return this.#ofParts(row, dateText);
    const start = row('start');
    const end = row('end');
    if (end === undefined) return start === undefined ? undefined : this.#ofCell(start, dateText);
    return this.#ofSpan(start, end, dateText);
  }

  /** Asks once for the order of all dates that need it, with the one that other rows give away. */
  tell(report: Report): void {
    const {count, example} = this.#either;
    if (!count) return;
    const [[order, sign] = [], another] = this.#givenAway;
    const offer = order && !another ? {dateOrder: order} : undefined;
    const dates = `${count} ${count === 1 ? 'date' : 'dates'} such as ${example}`;
    const expected = offer
      ? `dateOrder: “${offer.dateOrder}”, since ${sign} has the ${order === 'dmy' ? 'day' : 'month'} first`
      : another
        ? `one order of days and months: ${[...this.#givenAway.values()].join(' and ')} are in two`
        : 'dateOrder: “dmy” where the day comes first, or “mdy” where the month does';
    report.refuse('dateOrder', dates, expected, offer);
  }

  #cell(text: string): ReadCell {
    let read = this.#known.get(text);
    if (!read) {
      read = readCell(text, this.settings);
      this.#known.set(text, read);
    }
    const order = orderGivenAway(text);
    if (order && !this.#givenAway.has(order)) this.#givenAway.set(order, text);
    if (read.kind === 'either order') {
      this.#either = {count: this.#either.count + 1, example: this.#either.example || text};
    }
    return read;
  }

  #ofCell(text: string, dateText: string | undefined): RowDate | undefined {
    const read = this.#cell(text);
    if (read.kind === 'either order') return undefined;
    // The model reads what hangs on the day of the report, and says what is wrong with all else.
    if (read.kind !== 'date') return {date: text, dateText};
    return {date: read.when.edtf, dateText: dateText ?? (isFigures(text) ? undefined : text)};
  }

  #ofSpan(start: string | undefined, end: string, dateText: string | undefined): RowDate | undefined {
    const [first, last] = [start, end].map((text) => (text === undefined ? undefined : this.#cell(text)));
    if (first?.kind === 'either order' || last?.kind === 'either order') return undefined;
    const isOne = (read: ReadCell | undefined): boolean =>
      read === undefined || (read.kind === 'date' && read.when.kind === 'instant');
    if (!isOne(first) || !isOne(last))
      return {date: start === undefined ? `until ${end}` : `${start} – ${end}`, dateText};
    const edtfOf = (read: ReadCell | undefined): string | undefined =>
      read?.kind === 'date' ? read.when.edtf : undefined;
    const words = [start, end].filter((text) => text !== undefined && !isFigures(text)).length;
    return {
      date: edtfOfSpan(edtfOf(first), edtfOf(last))!,
      dateText: dateText ?? (words && start !== undefined ? `${start} – ${end}` : undefined),
    };
  }

  #ofParts(row: Row, dateText: string | undefined): RowDate {
    const start = this.#parts([row('year'), row('month'), row('day'), row('time')]);
    const end =
      row('endYear') === undefined ? undefined : [row('endYear'), row('endMonth'), row('endDay'), row('endTime')];
    const date = end ? joined(start, this.#parts(end)) : start;
    return {date, dateText};
  }

  /** The date as EDTF, or as it stands where it is none, so that the model can say so. */
  #parts([year = '', month, day, time]: readonly (string | undefined)[]): string {
    const numbers = {
      year: yearOf(year, this.settings.countsBack),
      month: numberOf(month),
      day: numberOf(day),
      ...timeOf(time),
    };
    const isRead = [numbers.month, numbers.day, numbers.hour].every((part) => part === undefined || part >= 0);
    const edtf = numbers.year === undefined || !isRead ? undefined : edtfOfParts(numbers as DateParts);
    if (edtf !== undefined) return edtf;
    const rest = [month, day].filter((part) => part !== undefined);
    const words = [...[...rest].reverse(), year, time ?? ''].join(' ').trim();
    const read = readCell(words);
    return read.kind === 'date' ? read.when.edtf : rest.length ? words : year;
  }
}

function joined(start: string, end: string): string {
  return `${start}/${end}`;
}

/** Astronomical, where 0 is 1 BC. */
function yearOf(text: string, countsBack: boolean): number | undefined {
  if (!/^[+-]?\d{1,15}$/.test(text)) return undefined;
  const year = Number(text);
  if (year > 0) return year;
  return countsBack && year < 0 ? year + 1 : undefined;
}

/** NaN for what is no whole number. */
function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d{1,4}$/.test(text) ? Number(text) : NaN;
}

/** `10:30`, `10:30:15`, `10:30 PM`; an hour that is NaN for what is no such time. */
export function timeOf(text: string | undefined): Partial<DateParts> {
  if (text === undefined) return {};
  const [, hours, minutes, seconds, half] =
    /^(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([ap]\.?m\.?)?$/i.exec(text) ?? [];
  const hour = Number(hours);
  if (hours === undefined || (half !== undefined && (hour < 1 || hour > 12))) return {hour: NaN};
  const isAfternoon = half?.toLowerCase().startsWith('p');
  return {
    hour: half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0),
    minute: Number(minutes),
    second: seconds === undefined ? undefined : Number(seconds),
  };
}
