import {beginningOf, MS_PER_DAY, MS_PER_WEEK, type Unit, WEEKEND, weekdayOf, YEAR} from '../calendar.js';
import {type Change, changed, directed, type Draft, fixed, search} from './unresolved-date.js';
import {APPROXIMATE, WINTER} from '../edtf/codes.js';
import {grammar} from './grammar.js';
import {edge, fraction, nth, period, steps, unitAt} from '../period.js';
import {
  centuryOfEra,
  countedBack,
  dateInDigits,
  dayOfMonth,
  decadeOf,
  decadeOfAnyCentury,
  fromReference,
  monthOfYear,
  plainYear,
  yearOfEra,
} from './calendar-dates.js';
import {readClock} from './time-of-day.js';
import {written} from './number.js';
import {beginDate, dateAt, future, options, reference} from './context.js';
import {attempt, fail, is, place, take, takeFillers, type Token, token, tokensFrom} from './tokenizer.js';

/** A date with the pieces that it is written with and its `?` and `~` as bits. */
export interface QualifiedDraft {
  readonly draft: Draft;
  readonly words: readonly Token[];
  readonly qualifier: number;
}

/** A date with what qualifies it, before and after; without what ties it to others ("since", "between"). */
export function readDate(): QualifiedDraft {
  let qualifier = 0;
  for (let sign; (sign = take('qualifier') ?? 0) || take('filler');) qualifier |= sign;
  beginDate();
  const from = place();
  const draft = readPart();
  const words = tokensFrom(from, place());
  for (let sign; (sign = take('qualifier') ?? takeOrSo());) qualifier |= sign;
  return {draft, words, qualifier};
}

const takeOrSo = grammar<number>({'choice so': () => APPROXIMATE});

/** A date or a part of one: early, mid, late; start, end; halves and quarters; the first week. */
function readPart(): Draft {
  const part = readPartName();
  if (!part) return readClock(readName);
  take('dash');
  takeFillers();
  return changed(readPart(), part);
}

const third =
  (first: number, last = first): Change =>
  (period) => {
    const start = fraction(period, 3, first - 1);
    const end = fraction(period, 3, last - 1);
    return start && end && {...start, to: end.to, end: end.end};
  };

/** "Q3", "H1": 3 of 4, 1 of 2. */
const equalPart = (parts: number, part: number): Change | undefined =>
  part > 0 && part <= parts ? (period) => fraction(period, parts, part - 1) : undefined;

/** Which part of what follows. */
const readPartName = grammar<Change>({
  'part <to> part': third,
  'part <choice> part': third,
  part: third,
  edge: (last) => (period) => edge(period, last - 1),
  'code digits': equalPart,
  // "earlier this year"
  shift: (shift) => {
    if (is('turn') !== 0) return undefined;
    const {day} = reference();
    return ({first, end, precision}) => {
      const from = shift < 0 ? first : Math.max(day, first);
      const to = shift < 0 ? Math.min(day + MS_PER_DAY, end) : end;
      return from < to ? steps(MS_PER_DAY, from, to, precision) : undefined;
    };
  },
  'nth fraction filler?': (ordinal, parts, of) =>
    ordinal > 0 ? equalPart(parts, ordinal) : of ? equalPart(parts, parts) : undefined,
  'nth unit <filler>': (ordinal, unit) => (period) => nth(period, unit, ordinal),
});

const oneWeek = (weekday: number): Draft => ({
  cyclic: true,
  at: (anchor, turns) => unitAt(MS_PER_DAY, beginningOf(MS_PER_WEEK, anchor, turns), weekday - 1),
});

/** The number that was read last, in units before (-1) or after the reference. */
function counted(unit: Unit, direction: number): Draft | undefined {
  const count = direction * written.value * written.scale;
  return count % 1 || Math.abs(count) > 1e9 ? undefined : fromReference(unit, count);
}

const readSimple = grammar<Draft>({
  numeric: () => dateInDigits(token(-1).text),
  // "since 2018-09"
  edtf: () => fixed(period(token(-1).text)),
  day: (day) => fromReference(MS_PER_DAY, day),
  // "the day before yesterday"
  'unit side day': (unit, side, day) =>
    unit === MS_PER_DAY && side === day ? fromReference(MS_PER_DAY, 2 * day) : undefined,
  'turn turn? unit': (first, second = first, unit) => fromReference(unit, second),
  'turn turn?': readTurned,
  weekday: readWeekday,
  'month year': monthOfYear,
  'month (filler) monthday year?': (month, day, year) => dayOfMonth(day, month, year),
  month: monthOfYear,
  // A northern winter is of two years: "winter 2012/13", "winter 2012–2013".
  'season year <to> digits': (code, year, next) =>
    code === WINTER && (next - year - 1) % 100 === 0 ? monthOfYear(code, year) : undefined,
  'season year?': monthOfYear,
  'era nth (dash) unit': (era, ordinal, unit) => centuryOfEra(ordinal, unit, era),
  'era digits': (era, year) => yearOfEra(year, era),
  decade: decadeOfAnyCentury,
  '<count> ma (ago)': (each) => countedBack(each, false),
  '<count> (dash) unit <ago>': (unit) =>
    unit === YEAR && written.value * written.scale >= 1000 ? countedBack(written.scale, true) : counted(unit, -1),
  '<count> (dash) unit shift': counted,
  '<count> (dash) unit': (unit) => (future ? counted(unit, 1) : undefined),
  'nth (dash) unit era?': centuryOfEra,
  'monthday (filler) month year?': dayOfMonth,
  'digits era': yearOfEra,
  'digits <plural> era?': decadeOf,
  'digits month monthday?': (year, month, day) =>
    day === undefined ? monthOfYear(month, year) : dayOfMonth(day, month, year),
  'digits code digits': (year, parts, part) => {
    const change = equalPart(parts, part);
    return change && changed(plainYear(year), change);
  },
  count: plainYear,
  '<nth>': () => plainYear(0),
  'unit <filler>': (unit) =>
    changed(readPart(), ({precision, first, end}) => {
      const whole = unitAt(unit, first);
      return precision === 'day' || (whole.first === first && whole.end === end) ? whole : undefined;
    }),
  // "the year 1850"; "the year" where something says which part of it.
  unit: (unit) =>
    unit === YEAR && is('digits') !== undefined
      ? readName()
      : unit === WEEKEND || token(-1).at > dateAt
        ? fromReference(unit, 0)
        : undefined,
});

const readName = (): Draft => readSimple() ?? fail('a date such as “30 June 2019” or “late April 2019”', dateAt);

/** "this Sunday", "next September". */
function readTurned(first: number, second = first): Draft | undefined {
  const weekday = is('weekday');
  const draft = readName();
  if (!draft.cyclic) return undefined;
  const {day} = reference();
  return fixed(
    second < 0
      ? search(draft, day, 1, ({end}) => end <= day)
      : second > 0
        ? search(draft, day, -1, ({first: begin}) => begin > day)
        : weekday === undefined
          ? draft.at(day, 0)
          : directed(draft, day, options.prefer),
  );
}

/** "Sunday", "Sunday, 30 June 2019": of a whole date the weekday must be right. */
function readWeekday(weekday: number): Draft {
  const dated = attempt(() => {
    takeFillers();
    if (!(is('edtf') ?? is('digits') ?? is('numeric') ?? is('month'))) return undefined;
    const date = readName();
    return date.bare ? undefined : date;
  });
  if (!dated) return oneWeek(weekday);
  const checked = changed(dated, (period) => (weekdayOf(period.first) === weekday ? period : undefined));
  if (!dated.cyclic && !checked.at(0, 0)) fail('the weekday of this date', dateAt);
  return checked;
}
