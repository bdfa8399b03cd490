import type {DateMeaning, LimitMeaning, NumberRole, PartMeaning, TieMeaning} from '../../../i18n/vocabulary.js';
import {memoize} from '../../memoize.js';
import type {Role} from './roles.js';

/** One word or number of an order. */
export interface Part {
  readonly role: Role | NumberRole;
  /** by which its meaning asks for it */
  readonly name: string;
  readonly isOptional: boolean;
}

export interface Order<Meaning extends string> {
  readonly parts: readonly Part[];
  readonly means: Meaning;
}

/** Orders of each kind, of which the first that fits is what is meant. */
export interface Starts {
  readonly dates: readonly Order<DateMeaning>[];
  readonly parts: readonly Order<PartMeaning>[];
  readonly ties: readonly Order<TieMeaning>[];
  readonly limits: readonly Order<LimitMeaning>[];
}

/**
 * All words that can have the same roles. Most orders of words are told by two of them not to fit, which is looked up
 * here once for every two classes.
 */
export class WordClass {
  /** The orders that may begin with such a word where one of some class stands behind it. */
  readonly startsBefore: (next: WordClass) => Starts;
  readonly #roles: ReadonlySet<Role>;

  constructor(roles: readonly Role[], orders: Starts) {
    this.#roles = new Set(roles);
    this.startsBefore = memoize(
      (next: WordClass) => fittingOf(orders, this, next),
      (next) => next,
    );
  }

  isAnyOf(roles: readonly Role[]): boolean {
    return roles.some((role) => this.#roles.has(role));
  }
}

const NO_ORDERS: Starts = {dates: [], parts: [], ties: [], limits: []};

/** What stands behind the last word. */
export const END_CLASS = new WordClass(['end'], NO_ORDERS);

function fittingOf({dates, parts, ties, limits}: Starts, word: WordClass, next: WordClass): Starts {
  const mayFit = (order: Order<string>): boolean => mayBegin(order.parts, word, next);
  return {
    dates: dates.filter(mayFit),
    parts: parts.filter(mayFit),
    ties: ties.filter(mayFit),
    limits: limits.filter(mayFit),
  };
}

/** Whether parts of an order may begin with a word and go on with the next one. */
function mayBegin([part, ...rest]: readonly Part[], word: WordClass, next: WordClass): boolean {
  if (!part) return false;
  if (part.isOptional && mayBegin(rest, word, next)) return true;
  if (!isNumber(part.role)) return word.isAnyOf([part.role]) && mayGoOn(rest, next);
  const further = word.isAnyOf(['number', 'ordinal', 'turn', 'era']) ? FURTHER_ROLES[part.role] : BEHIND_FIGURES;
  return word.isAnyOf(FIRST_ROLES[part.role]) && (next.isAnyOf(further) || mayGoOn(rest, next));
}

/** Whether an order may go on with a word, or end before it. */
function mayGoOn([part, ...rest]: readonly Part[], word: WordClass): boolean {
  if (!part || (part.isOptional && mayGoOn(rest, word))) return true;
  if (!isNumber(part.role)) return word.isAnyOf([part.role]);
  return word.isAnyOf(FIRST_ROLES[part.role]) || (part.role === 'year' && word.isAnyOf(BEFORE_YEARS));
}

const isNumber = (role: Part['role']): role is NumberRole => role in FIRST_ROLES;

/** What a number of several words may begin with. */
const FIRST_ROLES: Readonly<Record<NumberRole, readonly Role[]>> = {
  count: ['digits', 'number'],
  nth: ['digits', 'number', 'ordinal', 'roman'],
  monthday: ['digits', 'number', 'ordinal'],
  monthNumber: ['digits', 'number', 'ordinal', 'roman'],
  year: ['digits', 'number', 'turn', 'era'],
  yearInWords: ['number'],
  centuryInWords: ['number'],
};

/** What may stand before a year that other words stand before: "September of the year 1850". */
const BEFORE_YEARS: readonly Role[] = ['filler', 'fillerBeforeWords', 'unit'];

/**
 * What a number may go on with, as `number.ts` and `year.ts` read it: the "st" of "21st", the "million" of
 * "66 million", the "and" of "a hundred and one".
 */
const FURTHER: readonly Role[] = ['number', 'ordinal', 'ordinalSuffix', 'scale', 'dash', 'choice', 'zero'];

/** The same of figures and Roman numerals: "21st", "66 million", "44 BC", "XVI e siècle". */
const BEHIND_FIGURES: readonly Role[] = ['ordinalSuffix', 'scale', 'era', 'unit'];

const FURTHER_ROLES: Readonly<Record<NumberRole, readonly Role[]>> = {
  count: FURTHER,
  nth: FURTHER,
  monthday: FURTHER,
  monthNumber: FURTHER,
  // "1850 BC", "BC 1850", "last year"
  year: [...FURTHER, 'digits', 'era', 'turn', 'unit'],
  yearInWords: FURTHER,
  centuryInWords: FURTHER,
};
