import {MS_PER_DAY} from './civil.js';
import {readEDTF, toWhen} from './edtf.js';
import {LENIENT} from './edtf-cursor.js';
import {addSteps, type Step, stepsOf, stepText} from './period.js';
import {type Bounds, type Precision, PRECISIONS, type When, WhenSyntaxError} from './when.js';
import {dictionaryOf, type Unit, UNITS} from './words.js';
import {ENGLISH} from './words-en.js';

/** A date that is given by other events: "after:verdict", "between:arrest and trial", "2 days after:arrest". */
export interface Relation {
  readonly kind: 'after' | 'before' | 'between' | 'during';
  /** the ids of the other events, as written: two for `between`, otherwise one */
  readonly ids: readonly string[];
  /** how far from the other event, where the text says so */
  readonly offset?: {readonly count: number; readonly unit: Unit};
}

const KINDS = ['after', 'before', 'between', 'during'] as const;

/**
 * Reads a date that names other events; pure syntax, whether they exist is not asked.
 * Undefined for every text that is no such date.
 * @throws WhenSyntaxError for one that begins as such a date and is not finished, as "between:arrest"
 */
export function parseRelation(text: string): Relation | undefined {
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  const before = text.slice(0, colon).trim().toLowerCase().split(' ').filter(word => word !== '');
  const kind = KINDS.find(name => name === before[before.length - 1]);
  if (!kind) return undefined;
  const fail = (expected: string, at: number): never => { throw new WhenSyntaxError(text, at, expected); };
  const rest = text.slice(colon + 1).trim();
  if (rest === '') fail('the id of another event', text.length);
  if (kind === 'between') {
    const and = rest.indexOf(' and ');
    const ids = and < 0 ? [] : [rest.slice(0, and).trim(), rest.slice(and + 5).trim()];
    if (ids.length < 2 || ids.includes('')) fail('two ids with “and” between them', colon + 1);
    if (before.length > 1) fail('“between:” without a count', 0);
    return {kind, ids};
  }
  if (before.length === 1) return {kind, ids: [rest]};
  const words = dictionaryOf(ENGLISH);
  const [amount = '', unitWord = ''] = before;
  const count = /^\d{1,9}$/.test(amount) ? Number(amount) : words.get(amount)?.number;
  const unit = words.get(unitWord)?.unit;
  if (before.length !== 3 || kind === 'during' || count === undefined || unit === undefined) {
    return fail('a count and its unit, as in “2 days after:”', 0);
  }
  return {kind, ids: [rest], offset: {count, unit: UNITS[unit]!}};
}

function shift(ms: number, {count, unit}: {count: number; unit: Unit}, direction: 1 | -1): number {
  const [step, size] = stepsOf(unit);
  return Number.isFinite(ms) ? addSteps(step, ms, direction * count * size) + timeOfDay(ms, step) : ms;
}

/** Months and years are added to a day; its time of day stays. */
function timeOfDay(ms: number, step: Step): number {
  return step === 'month' || step === 'year' ? ms - addSteps(step, ms, 0) : 0;
}

/**
 * The bounds of a related date, in ms, from those of the others in the order of `relation.ids`.
 * Undefined where no moment is left: the others contradict it.
 */
export function relatedBounds({kind, offset}: Relation, others: readonly When[]): Bounds | undefined {
  const first = others[0]!;
  const last = others[others.length - 1]!;
  let earliest = kind === 'before' ? -Infinity : kind === 'during' ? first.start.earliest : first.end.earliest;
  let latest = kind === 'after' ? Infinity : kind === 'during' ? last.end.latest : last.start.latest;
  if (offset && kind === 'after') {
    earliest = shift(first.end.earliest, offset, 1);
    latest = shift(first.end.latest, offset, 1);
  } else if (offset) {
    earliest = shift(first.start.earliest, offset, -1);
    latest = shift(first.start.latest, offset, -1);
  }
  return earliest < latest ? {earliest, latest} : undefined;
}

/**
 * A related date as a `When`: an instant, in EDTF one of a set. It has the coarsest precision of the others.
 * Undefined where they contradict it.
 */
export function relatedWhen(text: string, relation: Relation, others: readonly When[]): When | undefined {
  const bounds = relatedBounds(relation, others);
  if (!bounds) return undefined;
  const coarsest = Math.min(...others.map(({precision}) => PRECISIONS.indexOf(precision)));
  return {...instantWithin(text, bounds), precision: PRECISIONS[coarsest] as Precision};
}

/** The instant within bounds, at least one of which is finite, rounded outwards to days or else to seconds. */
function instantWithin(text: string, {earliest, latest}: Bounds): When {
  const isMidnight = (ms: number): boolean => !Number.isFinite(ms) || ms % MS_PER_DAY === 0;
  const step = isMidnight(earliest) && isMidnight(latest) ? 'day' : 'second';
  const write = (ms: number): string => {
    const date = stepText(step, ms);
    return date.includes('T') ? `${date}Z` : date;
  };
  const from = earliest === -Infinity ? '' : write(earliest);
  const to = latest === Infinity ? '' : write(latest - 1);
  return toWhen(text, readEDTF(from === to ? from : `[${from}..${to}]`, LENIENT));
}
