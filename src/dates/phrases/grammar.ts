import {NUMBERS} from './number.js';
import {attempt, is, take} from './tokenizer.js';
import type {Role} from './vocabulary.js';

/** What a form means, by the numbers of what it consists of; undefined where it is not what is meant after all. */
type Meaning<Result> = (...numbers: number[]) => Result | undefined;

/**
 * A reader of what can be written in several forms: the first that fits is what is meant.
 * A form names the roles of its words, or a kind of NUMBERS: `'season year?'`, `'month (filler) monthday year?'`.
 * What ends in `?` may be missing; what stands in brackets has no number, and in round ones may be missing.
 */
export function grammar<Result>(meanings: Readonly<Record<string, Meaning<Result>>>): () => Result | undefined {
  const forms = Object.entries(meanings).map(([form, meaning]) => {
    const parts = form.split(' ').map((part) => {
      const role = part.replace(/\W/g, '') as Role;
      return {role, take: NUMBERS[role] ?? (() => take(role)), optional: /[?)]/.test(part), silent: /^\W/.test(part)};
    });
    const [{role, optional}] = parts as [(typeof parts)[0]];
    const read = (): Result | undefined => {
      const numbers: (number | undefined)[] = [];
      for (const part of parts) {
        const number = attempt(part.take);
        if (number === undefined && !part.optional) return undefined;
        if (!part.silent) numbers.push(number);
      }
      // What may be missing is so by the parameters of its meaning.
      return meaning(...(numbers as number[]));
    };
    // Most forms can be told from the first word not to fit.
    return () => (optional || NUMBERS[role] || is(role) !== undefined ? attempt(read) : undefined);
  });
  return () => {
    for (const read of forms) {
      const result = read();
      if (result !== undefined) return result;
    }
    return undefined;
  };
}
