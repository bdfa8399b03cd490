import {msToCivil} from '../calendar.js';
import type {Reference} from './reference.js';
import {beginPhrase, fail, is, token} from './tokenizer.js';
import type {Dictionary} from './vocabulary.js';

export interface PhraseOptions {
  readonly words: Dictionary;
  readonly reference: Reference | undefined;
  readonly prefer: 'past' | 'future';
}

/** How the phrase is read that `tokens.ts` holds. */
export let options: PhraseOptions;
/** true once the reference has been asked for */
export let relative = false;
/** Where the date begins that is being read. */
export let dateAt = 0;
/** true where it stands behind "in", which makes "three weeks" a date to come */
export let future = false;

export function begin(text: string, how: PhraseOptions): void {
  beginPhrase(text, how.words);
  options = how;
  relative = false;
}

export function beginDate(): void {
  dateAt = token().at;
  future = !!is('in', -1);
}

export function reference(): Reference {
  relative = true;
  return options.reference ?? fail('a reference, the day on which it was written,', 0);
}

export const referenceYear = (): number => msToCivil(reference().day).year;
