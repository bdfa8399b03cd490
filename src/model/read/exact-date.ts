import type {Bounds, When} from '../../dates/index.js';

/** As far as `Date` reaches, ECMA-262 §21.4.1.1: ±100,000,000 days around 1970, in ms. */
const LAST_MOMENT = 8.64e15;

/** A number of ms or a `Date`, as ms; undefined for anything that is no moment of the calendar. */
export function readMoment(value: unknown): number | undefined {
  const ms = typeof value === 'number' ? value : timeOf(value);
  return ms !== undefined && Math.abs(ms) < LAST_MOMENT ? Math.floor(ms) : undefined;
}

/** Of a `Date` from any frame of the page; of nothing that merely says it is one. */
function timeOf(value: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}

/** A moment known to the millisecond. */
export function whenAtMoment(ms: number): When {
  const iso = isoOf(ms);
  return Object.freeze({...EXACT, text: iso, edtf: iso, kind: 'instant', start: millisecond(ms), end: millisecond(ms)});
}

/** An interval between two moments known to the millisecond. */
export function whenBetweenMoments(start: number, end: number): When {
  const text = `${isoOf(start)}/${isoOf(end)}`;
  return Object.freeze({
    ...EXACT,
    text,
    edtf: text,
    kind: 'interval',
    start: millisecond(start),
    end: millisecond(end),
  });
}

const EXACT = {precision: 'millisecond', approximate: false, uncertain: false, relative: false} as const;

function millisecond(ms: number): Bounds {
  return Object.freeze({earliest: ms, latest: ms + 1});
}

/** ISO 8601 with milliseconds. A year beyond four digits stands alone, for EDTF writes nothing finer with it. */
function isoOf(ms: number): string {
  const iso = new Date(ms).toISOString();
  if (/^[+-]\d{6}-/.test(iso)) {
    const year = Number(iso.slice(0, 7));
    return Math.abs(year) > 9999
      ? `Y${year}`
      : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${iso.slice(7)}`;
  }
  return iso;
}
