import type {DateOrder} from '../../dates/parse-options.js';
import {problem, type Problem} from '../../model/index.js';
import {describe} from '../../model/problem.js';
import {isObject} from '../../model/read/field-reader.js';

/** What a file has that had no place in what was made of it. */
export interface Loss {
  /** the field, as the format that it was read from calls it */
  readonly field: string;
  /** how often there was one */
  readonly count: number;
  /** the first of them, shortened for display */
  readonly example: string;
}

/** A problem that goes away when the data are read again with what it offers. */
export interface FormatProblem extends Problem {
  readonly offer?: {readonly dateOrder: DateOrder} | undefined;
}

/** Problems told one by one; beyond them it is told how many more there are. */
const TOLD_PROBLEMS = 1000;

/** Takes down what of a file could not be read, and what has no place in what is made of it. */
export class Report {
  readonly #problems: FormatProblem[] = [];
  #untold = 0;
  readonly #lost = new Map<string, {count: number; readonly example: string}>();

  get problems(): readonly FormatProblem[] {
    if (!this.#untold) return this.#problems;
    return [...this.#problems, problem('', `${this.#untold} more problems`, 'a file with fewer')];
  }

  get lost(): readonly Loss[] {
    return [...this.#lost].map(([field, {count, example}]) => Object.freeze({field, count, example}));
  }

  /** @param path where in the file */
  refuse(path: string, value: unknown, expected: string, offer?: FormatProblem['offer']): undefined {
    if (this.#problems.length >= TOLD_PROBLEMS) this.#untold += 1;
    else if (offer) this.#problems.push(Object.freeze({...problem(path, value, expected), offer}));
    else this.#problems.push(problem(path, value, expected));
    return undefined;
  }

  /** A value has no place; nothing is lost with one that is empty. */
  lose(field: string, value: unknown): void {
    if (isEmpty(value)) return;
    const known = this.#lost.get(field);
    if (known) known.count += 1;
    else this.#lost.set(field, {count: 1, example: describe(value)});
  }

  /** All fields of an object but those that have been read. */
  loseOthers(value: unknown, read: readonly string[], prefix = ''): void {
    if (!isObject(value)) return;
    for (const key of Object.keys(value)) if (!read.includes(key)) this.lose(prefix + key, value[key]);
  }
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  if (typeof value === 'string') return !value.trim();
  if (Array.isArray(value)) return !value.length;
  return typeof value === 'object' && !Object.keys(value).length;
}
