import {MS_PER_DAY, startOfDay, weekdayOf} from './civil.js';
import {type Change, changed, directed, type Draft, fixed, periodAt, type QualifiedDraft, search} from './draft.js';
import {dayAt, edge, fraction, grouping, nth, one, steps, unitAt} from './period.js';
import {dayOfMonth, monthOfYear, readDecadeName, readEra, readNumber, readNumeric, takeCode} from './phrase-number.js';
import {DAY, fromReference, isDay, options, readClock, reference, takeNumber, takeYear, YEAR, yearly} from './phrase-words.js';
import {attempt, beginDate, dateAt, fail, is, take, takeFillers, takeRow, token} from './tokens.js';
import {UNITS} from './words.js';

const WINTER = 24;
const WEEK = 7 * MS_PER_DAY;
const WEEKEND = UNITS.indexOf('weekend');

/** A date with what qualifies it, before and after; without what ties it to others ("since", "between"). */
export function readDate(): QualifiedDraft {
  let qualifier = 0;
  const takeSigns = (takeSign: () => number | undefined): void => {
    for (let signs; (signs = takeSign()) !== undefined;) qualifier |= signs;
  };
  takeSigns(() => take('qualifier') ?? take('filler'));
  beginDate();
  const position = dateAt;
  const draft = readPart(false);
  takeSigns(() => take('qualifier') ?? take('sign') ?? (takeRow('choice', 'so') && 2));
  return {...draft, position, qualifier};
}

/** A date or a part of one: early, mid, late; start, end; halves and quarters; the first week. `bare` lets "the year" be a date. */
function readPart(bare: boolean): Draft {
  const part = attempt(takePart);
  if (!part) return readClock(() => readSimple(bare));
  take('dash');
  takeFillers();
  return changed(readPart(true), part);
}

/** "late", "mid to late", "end of", "Q3", "first half of", "last week of", "earlier" this year: which part of what follows. */
function takePart(): Change | undefined {
  const part = take('part');
  if (part !== undefined) {
    const last = attempt(() => (take('to') ?? take('choice')) === undefined ? undefined : take('part')) ?? part;
    return period => {
      const first = fraction(period, 3, part);
      const end = fraction(period, 3, last);
      return first && end && {...first, to: end.to, end: end.end};
    };
  }
  const side = take('edge');
  if (side !== undefined) return period => edge(period, side);
  const code = attempt(takeCode);
  if (code) return code;
  const shift = is('turn', 1) === 0 ? take('shift') : undefined;
  if (shift !== undefined) {
    const {day} = reference();
    return ({first, end, precision}) => {
      const from = shift < 0 ? first : Math.max(day, first);
      const to = shift < 0 ? Math.min(day + MS_PER_DAY, end) : end;
      return from < to ? steps('day', from, to, precision) : undefined;
    };
  }
  const {value, ordinal} = takeNumber() ?? {value: 0, ordinal: false};
  const equal = take('fraction');
  const unit = equal === undefined ? take('unit') : undefined;
  const of = take('of') !== undefined;
  if (!ordinal || !(of || value > 0)) return undefined;
  if (equal !== undefined) return value <= equal ? period => fraction(period, equal, value < 0 ? equal - 1 : value - 1) : undefined;
  return unit !== undefined && of ? period => nth(period, UNITS[unit]!, value) : undefined;
}

function readSimple(bare: boolean): Draft {
  for (const read of [
    readNumeric, readWritten, readDayWord, readTurned, readWeekday, readMonth, readSeason, readEra, readDecadeName,
    () => readNumber(readShifted), () => readUnit(bare),
  ]) {
    const draft = attempt(read);
    if (draft) return draft;
  }
  return fail('a date such as “30 June 2019” or “late April 2019”', dateAt);
}

/** A date in EDTF within a phrase: "since 2018-09". */
function readWritten(): Draft | undefined {
  const {text} = token();
  return take('edtf') === undefined ? undefined : fixed(one(text, options.edtf));
}

/** "yesterday", "the day before yesterday". */
function readDayWord(): Draft | undefined {
  const day = take('day');
  if (day !== undefined) return fromReference(DAY, day);
  const [unit, side, far] = takeRow('unit', 'side', 'day') ?? [];
  return unit === DAY && side && side === far ? fromReference(DAY, 2 * side) : undefined;
}

/** "last week", "this Sunday", "next September". */
function readTurned(): Draft | undefined {
  let turn = take('turn');
  if (turn === undefined) return undefined;
  turn = take('turn') ?? turn;
  const unit = take('unit');
  if (unit !== undefined) return fromReference(unit, turn);
  const weekday = is('weekday');
  const draft = readSimple(false);
  if (!draft.cyclic) return undefined;
  const {day} = reference();
  if (turn < 0) return fixed(search(draft, day, 1, ({end}) => end <= day));
  if (turn > 0) return fixed(search(draft, day, -1, ({first}) => first > day));
  return fixed(weekday === undefined ? periodAt(draft, day, 0) : directed(draft, day, options.prefer));
}

/** "Sunday", "Sunday, 30 June 2019": of a whole date the weekday must be right. */
function readWeekday(): Draft | undefined {
  const weekday = take('weekday');
  if (weekday === undefined) return undefined;
  const dated = attempt(() => {
    take('comma');
    take('filler');
    if ((is('edtf') ?? is('digits') ?? is('numeric') ?? is('month')) === undefined) return undefined;
    const date = readSimple(false);
    return date.bare ? undefined : date;
  });
  if (!dated) {
    return {
      cyclic: true,
      at: (anchor, turns) => dayAt(startOfDay(anchor) + (weekday - weekdayOf(anchor)) * MS_PER_DAY + turns * WEEK),
    };
  }
  const checked = changed(dated, period => weekdayOf(period.first) === weekday ? period : undefined);
  if (!dated.cyclic && !periodAt(checked, 0, 0)) fail('the weekday of this date', dateAt);
  return checked;
}

/** "September", "September 2018", "September 17", "September 17, 2018". */
function readMonth(): Draft | undefined {
  const month = take('month');
  if (month === undefined) return undefined;
  const day = attempt(() => {
    take('filler');
    const number = takeNumber();
    return number && isDay(number) && is('era') === undefined ? number.value : undefined;
  });
  return day === undefined ? monthOfYear(month, takeYear()) : dayOfMonth(day, month, takeYear());
}

function readSeason(): Draft | undefined {
  const season = take('season');
  if (season === undefined) return undefined;
  const year = takeYear();
  // A northern winter is of two years: "winter 2012/13", "winter 2012–2013".
  if (season === WINTER && year !== undefined) {
    attempt(() => {
      take('to');
      const {length} = token().text;
      return take('digits') === (length === 2 ? (year + 1) % 100 : year + 1) || undefined;
    });
  }
  return yearly(year, of => grouping(of, season, options.edtf));
}

/** "the week of 24 June 2019", "the year 1850"; "the year" where something says which. */
function readUnit(bare: boolean): Draft | undefined {
  const unit = take('unit');
  if (unit === undefined) return undefined;
  if (unit === YEAR && is('digits') !== undefined) return readSimple(false);
  if (take('of') !== undefined) {
    return changed(readPart(false), ({precision, first, end}) => {
      const whole = unitAt(UNITS[unit]!, first, 0);
      return precision === 'day' || (whole.first === first && whole.end === end) ? whole : undefined;
    });
  }
  return bare || unit === WEEKEND ? fromReference(unit, 0) : undefined;
}

/** Some units before or after a date that is given to that unit at least: "two weeks after 5 May 2018". */
function readShifted(unit: number, offset: number): Draft {
  takeFillers();
  const name = UNITS[unit]!;
  return changed(readPart(false), ({precision, first, end}) => {
    const weekAfterDay = name === 'week' && precision === 'day';
    const whole = unitAt(weekAfterDay ? 'day' : name, first, 0);
    if (whole.first > first || whole.end < end) return undefined;
    return weekAfterDay ? dayAt(first + offset * WEEK) : unitAt(name, first, offset);
  });
}
