import {edtfOfParts, type DateParts} from './edtf.js';
import {readCell} from './read-cell.js';

const EXPANDED = /^([+-])(\d{6})(?:-(\d\d)(?:-(\d\d)(?:T(.+))?)?)?$/;

/** A moment as scripts count it: ms since 1970. A time at midnight is kept as one, since the day may not be all. */
export function edtfOfMoment(ms: number): string | undefined {
  return Math.abs(ms) <= 8.64e15 ? edtfOfISO(new Date(ms).toISOString()) : undefined;
}

/** A date as ISO 8601, ECMAScript (with years of six figures) or any other machine writes it, as exact as it is. */
export function edtfOfISO(text: string): string | undefined {
  const [, sign, year = '', month, day, time] = EXPANDED.exec(text) ?? [];
  if (sign === undefined) {
    const read = readCell(text);
    return read.kind === 'date' ? read.when.edtf : undefined;
  }
  const date = edtfOfParts({
    year: Number(year) * (sign === '-' ? -1 : 1),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  });
  if (date === undefined || time === undefined) return date;
  const read = readCell(`${date}T${time}`);
  return read.kind === 'date' ? read.when.edtf : undefined;
}

/** A date as `Date` reads it: years before 0 and after 9999 have a sign and six figures. */
export function isoOfParts(parts: DateParts): string | undefined {
  const {year} = parts;
  if (year >= 0 && year <= 9999) return edtfOfParts(parts);
  if (Math.abs(year) > 271_820) return undefined;
  const text = edtfOfParts({...parts, year: 2000});
  return text?.replace('2000', `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`);
}
