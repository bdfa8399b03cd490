import {NUMBERS} from './phrase-number.js';
import {attempt, is, take} from './tokens.js';
import type {Role} from './words.js';

/** What a form means, by the numbers of what it consists of; undefined where it is not what is meant after all. */
type Meaning<Result> = (...numbers: number[]) => Result | undefined;

interface Part {
  readonly role: string;
  readonly optional: boolean;
  readonly silent: boolean;
}

/**
 * A reader of what can be written in several forms: the first that fits is what is meant.
 * A form names the roles of its words, or a kind of NUMBERS: `'season year?'`, `'month (filler) monthday year?'`.
 * What ends in `?` may be missing; what stands in brackets has no number, and in round ones may be missing.
 */
export function grammar<Result>(meanings: Readonly<Record<string, Meaning<Result>>>): () => Result | undefined {
  const forms = Object.entries(meanings).map(([form, meaning]) => {
    const parts = form.split(' ').map(part => ({role: part.replace(/\W/g, ''), optional: /[?)]/.test(part), silent: /^\W/.test(part)}));
    const read = (): Result | undefined => {
      const numbers = takeParts(parts);
      return numbers && meaning(...numbers);
    };
    return [parts[0]!.role as Role, read] as const;
  });
  return () => {
    for (const [first, read] of forms) {
      // Most forms can be told from the first word not to fit.
      const result = NUMBERS[first] || is(first) !== undefined ? attempt(read) : undefined;
      if (result !== undefined) return result;
    }
    return undefined;
  };
}

function takeParts(parts: readonly Part[]): number[] | undefined {
  const numbers: (number | undefined)[] = [];
  for (const {role, optional, silent} of parts) {
    const read = NUMBERS[role];
    const number = read ? attempt(read) : take(role as Role);
    if (number === undefined && !optional) return undefined;
    if (!silent) numbers.push(number);
  }
  // What may be missing is so by the parameters of its meaning.
  return numbers as number[];
}
