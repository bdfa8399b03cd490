import {MS_PER_DAY} from '../../../dates/calendar/calendar.js';
import {DEFAULTS} from '../../../dates/edtf/parser.js';
import {readWhen} from '../../../dates/edtf/parse-edtf.js';
import {type Bounds, PRECISIONS, type When, WhenSyntaxError} from '../../../dates/index.js';
import {stepText} from '../../../dates/calendar/period.js';
import {grammarOf} from '../../../dates/phrases/words/grammar.js';
import {coarsest} from '../../../dates/precision.js';
import {beginningOf, shifted, STEP_LENGTH, type Unit, UNIT_SIZE} from '../../../dates/calendar/unit.js';
import {type ZoneClock, zoneClock} from '../../../dates/calendar/zone-clock.js';
import {en} from '../../../i18n/vocabularies/en.js';

/** A date that is given by other events: "after:verdict", "between:arrest and trial", "2 days after:arrest". */
export interface Relation {
  readonly kind: 'after' | 'before' | 'between' | 'during';
  /** the ids of the other events, as written: two for `between`, otherwise one */
  readonly ids: readonly string[];
  /** how far from the other event, where the text says so */
  readonly offset?: {readonly count: number; readonly unit: Unit};
}

const RELATION = /^([^:]*?)\b(after|before|between|during)\s*:(.*)$/is;

/**
 * Reads a date that names other events; pure syntax, whether they exist is not asked.
 * Undefined for every text that is no such date.
 * @throws WhenSyntaxError for one that begins as such a date and is not finished, as "between:arrest"
 */
export function parseRelation(text: string): Relation | undefined {
  // Nearly no date has a colon: that is seen faster than that it is no relation.
  const [, before = '', name = '', rest = ''] = (text.includes(':') && RELATION.exec(text)) || [];
  if (!name) return undefined;
  const kind = name.toLowerCase() as Relation['kind'];
  const fail = (expected: string, at: number): never => {
    throw new WhenSyntaxError(text, at, expected);
  };
  const id = rest.trim();
  const words = before.toLowerCase().split(/\s+/).filter(Boolean);
  const at = text.length - rest.length;
  const ids = kind === 'between' ? id.split(' and ').map((other) => other.trim()) : [id];
  if (ids.includes('')) fail('the id of another event', at);
  if (kind === 'between' && ids.length !== 2) fail('two ids with “and”', at);
  if (words.length === 0) return {kind, ids};
  const {dictionary} = grammarOf(en);
  const [amount = '', unitWord = ''] = words;
  const count = /^\d{1,9}$/.test(amount) ? Number(amount) : dictionary.get(amount)?.roles.number;
  const unit = dictionary.get(unitWord)?.roles.unit;
  return words.length === 2 && (kind === 'after' || kind === 'before') && count !== undefined && unit !== undefined
    ? {kind, ids, offset: {count, unit}}
    : fail('a count and its unit, “2 days after:”', 0);
}

/** The time of the calendar at a moment: of the first of a day midnight, also where clocks leave that out. */
function calendarTime(ms: number, clock: ZoneClock): number {
  const local = clock.toLocal(ms);
  const midnight = beginningOf('day', local);
  return clock.fromLocal(midnight) === ms ? midnight : local;
}

/** A moment so far away: by days and what is made of them by the calendar, by hours and less as time passes. */
function shift(ms: number, {count, unit}: {count: number; unit: Unit}, direction: 1 | -1, clock: ZoneClock): number {
  const {step, count: steps} = UNIT_SIZE[unit];
  const away = (at: number): number => shifted(at, step, direction * count * steps);
  return STEP_LENGTH[step] < MS_PER_DAY ? away(ms) : clock.fromLocal(away(calendarTime(ms, clock)));
}

/**
 * The bounds of a related date, in ms, from those of the others in the order of `relation.ids`.
 * Undefined where no moment is left: the others contradict it.
 */
export function relatedBounds(
  {kind, offset}: Relation,
  others: readonly When[],
  timeZone?: string,
): Bounds | undefined {
  const first = others[0]!;
  const last = others[others.length - 1]!;
  if (offset) {
    const {earliest, latest} = kind === 'after' ? first.end : first.start;
    const direction = kind === 'after' ? 1 : -1;
    const [from, to] = [earliest, latest].map((ms) => shift(ms, offset, direction, zoneClock(timeZone)));
    return latest > earliest ? {earliest: from!, latest: to!} : undefined;
  }
  const earliest = kind === 'before' ? -Infinity : kind === 'during' ? first.start.earliest : first.end.earliest;
  const latest = kind === 'after' ? Infinity : kind === 'during' ? last.end.latest : last.start.latest;
  return earliest < latest ? {earliest, latest} : undefined;
}

/**
 * A related date as a `When`: an instant, in EDTF one of a set. It has the coarsest precision of the others.
 * Undefined where they contradict it.
 * @param timeZone IANA name of the zone whose days are meant
 * @throws WhenSyntaxError where it lies farther away than any date can be written
 */
export function relatedWhen(
  text: string,
  relation: Relation,
  others: readonly When[],
  timeZone?: string,
): When | undefined {
  const bounds = relatedBounds(relation, others, timeZone);
  if (!bounds) return undefined;
  const precision = coarsest(others.map((other) => other.precision));
  return {
    ...instantWithin(text, bounds, precision, timeZone),
    precision,
    relative: others.some(({relative}) => relative),
  };
}

const DAY = PRECISIONS.indexOf('day');

/**
 * The instant within bounds, at least one of which is finite: in the coarsest unit that says both, or rounded outwards
 * to days.
 */
function instantWithin(
  text: string,
  {earliest, latest}: Bounds,
  precision: When['precision'],
  timeZone: string | undefined,
): When {
  const clock = zoneClock(timeZone);
  const [first, end] = [earliest, latest].map((ms) => calendarTime(ms, clock));
  const finite = [first!, end!].filter(Number.isFinite);
  const step = finite.every((ms) => beginningOf('year', ms) === ms)
    ? 'year'
    : finite.every((ms) => beginningOf('month', ms) === ms)
      ? 'month'
      : PRECISIONS.indexOf(precision) > DAY && finite.some((ms) => ms % MS_PER_DAY)
        ? 'second'
        : 'day';
  const write = (local: number, ms: number): string => {
    if (!Number.isFinite(ms)) return '';
    return step === 'second' ? stepText(step, ms).replace(/T.*/, '$&Z') : stepText(step, local);
  };
  const from = write(first!, earliest);
  const to = write(end! - 1, latest - 1);
  return readWhen(from === to ? from : `[${from}..${to}]`, {...DEFAULTS, timeZone}, text);
}
