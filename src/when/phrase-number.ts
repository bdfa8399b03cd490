import {civilToMs, daysInMonth, msToCivil, two} from './civil.js';
import {agoPeriod} from './deep-time.js';
import {type Change, changed, type Draft, fixed, type WrittenNumber} from './draft.js';
import {dayAt, fraction, ofEra, one, roundYears, years, yearText} from './period.js';
import {fromReference, isDay, referenceYear, takeNumber, takeYear, YEAR, yearly} from './phrase-words.js';
import {attempt, dateAt, fail, is, take, takeRow, token} from './tokens.js';
import {UNITS} from './words.js';

const CENTURY = UNITS.indexOf('century');
/** Years ago from which on nobody minds whether they are counted from the reference or from 1950. */
const LONG_AGO = 10_000;

const isMonth = (number: number): boolean => number > 0 && number < 13;

const oneYear = (year: number): Draft => fixed(one(yearText(year)));

export function monthOfYear(month: number, year: number | undefined): Draft {
  return yearly(year, of => one(`${yearText(of)}-${two(month)}`));
}

export function dayOfMonth(day: number, month: number, year: number | undefined): Draft {
  // 29 February is a day of some years: without a year any of them will do.
  if (!isMonth(month) || day < 1 || day > daysInMonth(year ?? 2000, month)) fail('a day that this month has', dateAt);
  return {
    ...yearly(year, of => day > daysInMonth(of, month) ? undefined : dayAt(civilToMs(of, month, day))),
    lend: bare => isDay(bare) ? dayOfMonth(bare.value, month, year) : undefined,
  };
}

/** The 60 of "1850–60", the 8 of "1914–8". */
function abbreviated(since: number, {value, digits, ordinal}: WrittenNumber): Draft | undefined {
  const size = digits === 1 ? 10 : 100;
  const year = Math.floor(since / size) * size + value;
  return digits > 2 || ordinal || year <= since ? undefined : oneYear(year);
}

function yearOfEra(value: number, era: number): Draft {
  if (!(value >= 1 && Number.isInteger(value))) fail('a year from 1 on', dateAt);
  return {
    ...oneYear(era < 0 ? 1 - value : value),
    // After "44 BC –" a number would be of either era.
    lend: (bare, right) =>
      !right || (era > 0 && value < 100) ? yearOfEra(bare.value, era) : era > 0 ? abbreviated(value, bare) : undefined,
  };
}

/** After "19th": century or millennium and its era. */
function readCentury(number: WrittenNumber, eraBefore?: number): Draft | undefined {
  take('dash');
  const unit = take('unit') ?? 0;
  if (unit < CENTURY) return undefined;
  const size = unit === CENTURY ? 100 : 1000;
  const era = take('era') ?? eraBefore ?? 1;
  const lend = ({value, ordinal}: WrittenNumber): Draft | undefined =>
    ordinal && value > 0 && value * size <= 10_000 ? {...fixed(ofEra(value, size, era)), lend} : undefined;
  return lend(number);
}

export function readEra(): Draft | undefined {
  const era = take('era');
  if (era === undefined) return undefined;
  const number = takeNumber() ?? fail('a year from 1 on');
  return number.ordinal ? readCentury(number, era) : yearOfEra(number.value, era);
}

/** "the nineties", "the 90s": in every century. */
const decadeOfAnyCentury = (decade: number): Draft => ({
  cyclic: true, at: (anchor, turns) => roundYears((Math.floor(msToCivil(anchor).year / 100) + turns) * 100 + decade, 10),
});

export function readDecadeName(): Draft | undefined {
  const decade = take('decade');
  return decade === undefined ? undefined : decadeOfAnyCentury(decade);
}

/** "1990s", "1800s", "90s". A hundred of years is a century, but for the years since 2000, whose first ten have no other name. */
function readDecade({value, digits}: WrittenNumber): Draft | undefined {
  const era = take('era');
  if (value % 10) return undefined;
  if (digits === 2 && era === undefined) return decadeOfAnyCentury(value);
  const size = value % 100 || value === 2000 ? 10 : 100;
  return fixed(era === -1 ? years(2 - value - size, 1 - value) : roundYears(value, size));
}

/** Years before the present, with their own scale or that of the count on the other side: "72 to 66 million years ago". */
function countedBack(number: WrittenNumber, yearsEach: number, ago: boolean): Draft | undefined {
  const {value, decimals} = number;
  const period = agoPeriod(value, decimals, yearsEach, ago && value * yearsEach < LONG_AGO ? referenceYear() : undefined);
  return period && fixed(period, {
    deep: true,
    lend: (bare, right) => right || bare.ordinal ? undefined : countedBack(bare, bare.scale > 1 ? bare.scale : yearsEach, ago),
  });
}

/** "two years ago", "in three days", "66 million years ago", "66 Ma", "two days after 5 May 2018". */
function readCounted(number: WrittenNumber, future: boolean, readFrom: (unit: number, offset: number) => Draft): Draft | undefined {
  const {value, scale, ordinal} = number;
  if (ordinal) return undefined;
  const ma = take('ma');
  if (ma !== undefined) {
    take('ago');
    return countedBack(number, ma, false);
  }
  take('dash');
  const unit = take('unit');
  if (unit === undefined) return undefined;
  const count = value * scale;
  const ago = take('ago') !== undefined;
  if (ago && unit === YEAR && count >= 1000) return countedBack(number, scale, true);
  const shift = ago ? -1 : take('shift') ?? take('side') ?? (future ? 1 : undefined);
  if (!shift || !Number.isInteger(count) || count > 1e9) return undefined;
  return ago || future || is('end') !== undefined ? fromReference(unit, shift * count) : readFrom(unit, shift * count);
}

/** "Q3", "H1". */
export function takeCode(): Change | undefined {
  const [parts = 0, part = 0] = takeRow('code', 'digits') ?? [];
  return part > 0 && part <= parts ? period => fraction(period, parts, part - 1) : undefined;
}

/** A year in three or four digits, and what may follow it: "2017 Q3", "2018 September 17". */
function readYear(number: WrittenNumber): Draft {
  const year = number.value;
  if (number.digits < 3 || number.digits > 4 || year < 100 || number.scale > 1) return {at: () => undefined, bare: number};
  const month = take('month');
  if (month !== undefined) {
    const day = token().text.length < 3 ? take('digits') : undefined;
    return day === undefined ? monthOfYear(month, year) : dayOfMonth(day, month, year);
  }
  const draft = oneYear(year);
  const code = attempt(takeCode);
  if (code) return changed(draft, code);
  return {...draft, bare: number, lend: (bare, right) => right ? abbreviated(year, bare) : undefined};
}

/** Whatever begins with a number. `readFrom` reads the date that "two days after" counts from. */
export function readNumber(readFrom: (unit: number, offset: number) => Draft): Draft | undefined {
  const future = is('in', -1) !== undefined;
  const word = is('number') !== undefined;
  const number = takeNumber();
  if (!number) return undefined;
  const {value, decimals, ordinal, scale} = number;
  const draft = attempt(() => readCounted(number, future, readFrom)) ?? attempt(() => ordinal ? readCentury(number) : undefined);
  if (draft) return draft;
  if (word && !ordinal && scale === 1) return undefined;
  if (decimals > 0 || scale > 1) return {at: () => undefined, bare: number};
  const month = isDay(number) ? attempt(() => {
    take('filler');
    return take('month');
  }) : undefined;
  if (month !== undefined) return dayOfMonth(value, month, takeYear());
  if (ordinal) return {at: () => undefined, bare: number};
  const era = take('era');
  if (era !== undefined) return yearOfEra(value, era);
  return take('plural') === undefined ? readYear(number) : readDecade(number);
}

/** "17/09/2018", "09/17/2018", "17.9.2018", "2018/09/17", "9/2018". */
export function readNumeric(): Draft | undefined {
  const {text} = token();
  if (take('numeric') === undefined) return undefined;
  const [a, b, c] = text.split(/\D/).map(Number) as [number, number, number?];
  if (c === undefined) return isMonth(a) ? monthOfYear(a, b) : undefined;
  if (a > 99) return dayOfMonth(c, b, a);
  if (c < 100) return undefined;
  const monthFirst = isMonth(a) && !text.includes('.');
  if (!monthFirst || a === b) return dayOfMonth(a, b, c);
  if (!isMonth(b)) return dayOfMonth(b, a, c);
  return fail(`${c}-${two(b)}-${two(a)} or ${c}-${two(a)}-${two(b)}`, dateAt);
}
