import {fill, type Message} from '../../i18n/messages.js';
import {INTL_LIMIT, msToCivil} from '../calendar/calendar.js';
import {readDate} from '../edtf/date.js';
import {edgeOf, equalPart, ordinalOfEra, type Period, roundYears, unitAt} from '../calendar/period.js';
import {type Precision, PRECISIONS} from '../precision.js';
import type {DateWriter} from './date-writer.js';

/** The units that have names for their parts as well, coarse to fine. */
const UNITS = ['millennium', 'century', 'decade', 'year', 'month'] as const;

type NamedUnit = (typeof UNITS)[number];

/** A way to say something, in whichever language. */
export type Wording = (writer: DateWriter) => string;

/** A stretch of time in ms, half-open, and its name. */
export interface NamedPeriod {
  readonly unit: NamedUnit;
  /** all of the unit, or one of its parts by the messages that name them */
  readonly kind: 'whole' | keyof typeof CUTS;
  readonly first: number;
  readonly end: number;
  readonly name: Wording;
}

/** Where a part begins and ends; undefined where the whole has no such part. */
type Cut = Pick<Period, 'first' | 'end'> | undefined;

const joined = (first: Cut, last: Cut): Cut => first && last && {first: first.first, end: last.end};

/** The parts of a whole, in the order of the messages that name them. */
const CUTS = {
  parts: (whole: Period): Cut[] => [0, 1, 2].map((index) => equalPart(whole, 3, index)),
  twoParts: (whole: Period): Cut[] =>
    [0, 1].map((index) => joined(equalPart(whole, 3, index), equalPart(whole, 3, index + 1))),
  halves: (whole: Period): Cut[] => [0, 1].map((index) => equalPart(whole, 2, index)),
  quarters: (whole: Period): Cut[] => [0, 1, 2, 3].map((index) => equalPart(whole, 4, index)),
  edges: (whole: Period): Cut[] => [edgeOf(whole, 'start'), edgeOf(whole, 'end')],
};

/**
 * The names of a unit of time and of its parts, the simplest first: 1876 is in the 19th century, in its late part, in
 * its second half and in its last quarter.
 */
function namesAround(unit: NamedUnit, ms: number): readonly NamedPeriod[] {
  const whole = unitAround(unit, ms);
  if (!whole) return [];
  const {first, end} = whole;
  const nameOfWhole: Wording = (writer) => nameOf(unit, whole, writer);
  const parts = (Object.keys(CUTS) as (keyof typeof CUTS)[]).flatMap((kind) =>
    CUTS[kind](whole).map((cut, index) => {
      const name: Wording = (writer) => {
        const messages: readonly Message[] = writer.messages[kind];
        return fill(messages[index]!, nameOfWhole(writer));
      };
      return cut && {unit, kind, first: cut.first, end: cut.end, name};
    }),
  );
  return [{unit, kind: 'whole', first, end, name: nameOfWhole}, ...parts.filter((part) => part !== undefined)];
}

/** Before the year 1, decades, centuries and millennia are counted back from it. */
function unitAround(unit: NamedUnit, ms: number): Period | undefined {
  // Farther away a ms is too fine to be counted, and nothing is named but in years.
  if (Math.abs(ms) > INTL_LIMIT) return undefined;
  if (unit === 'year' || unit === 'month') return unitAt(unit, ms);
  const {year} = msToCivil(ms);
  const era = year > 0 ? 1 : -1;
  const ofEra = era > 0 ? year : 1 - year;
  if (unit !== 'decade') {
    const size = unit === 'century' ? 100 : 1000;
    return ordinalOfEra(Math.floor((era > 0 ? ofEra : ofEra - 1) / size) + 1, size, era);
  }
  const decade = ofEra - (ofEra % 10);
  // "The 0s" are no decade, and "the 1900s BCE" a century.
  if (decade === 0 || (era < 0 && decade % 100 === 0)) return undefined;
  return roundYears(era > 0 ? decade : 1 - decade - 9, 10);
}

function nameOf(unit: NamedUnit, {from, first, end}: Period, writer: DateWriter): string {
  if (unit === 'year' || unit === 'month') return writer.date(readDate(from));
  return writer.roundYears(msToCivil(first).year, msToCivil(end - 1).year)!;
}

/**
 * The units in which a name is looked for: none coarser than what the source gives, for that would be vaguer than it
 * is, and none as fine as the steps in which the bounds are written.
 */
export function unitsFor(precision: Precision, step: Precision): readonly NamedUnit[] {
  const [coarsest, finer] = [PRECISIONS.indexOf(precision), PRECISIONS.indexOf(step)];
  return UNITS.filter((unit) => PRECISIONS.indexOf(unit) >= coarsest && PRECISIONS.indexOf(unit) < finer);
}

/** The names of what begins, or of what ends, at a moment. */
export const namesAt = (units: readonly NamedUnit[], ms: number, side: 'first' | 'end'): readonly NamedPeriod[] =>
  units.flatMap((unit) => namesAround(unit, side === 'first' ? ms : ms - 1).filter((period) => period[side] === ms));

/** The names that say exactly this stretch. */
export const namesOf = (units: readonly NamedUnit[], {first, end}: Period): readonly NamedPeriod[] =>
  namesAt(units, first, 'first').filter((period) => period.end === end);

/** Pairs of alike names, of which the first begins with this stretch and the second ends with it. */
export const namePairsOf = (
  units: readonly NamedUnit[],
  {first, end}: Period,
): readonly (readonly [NamedPeriod, NamedPeriod])[] => {
  const ends = namesAt(units, end, 'end');
  return namesAt(units, first, 'first').flatMap((from) =>
    ends.filter((to) => isAlike(from, to)).map((to) => [from, to] as const),
  );
};

/** Of one unit, and parts of one kind, or one of them is all of it. */
const isAlike = (one: NamedPeriod, other: NamedPeriod): boolean =>
  one.unit === other.unit && (one.kind === other.kind || one.kind === 'whole' || other.kind === 'whole');
