import {en} from '../../i18n/vocabularies/en.js';
import type {Unit} from '../unit.js';
import {grammarOf} from './words/grammar.js';

/** A length of time: "2 days". */
export interface Length {
  readonly count: number;
  readonly unit: Unit;
}

/** Reads a count in figures or in one word, and its unit, in English; undefined where the text is no such length. */
export function parseLength(text: string): Length | undefined {
  const {dictionary} = grammarOf(en);
  const [amount = '', unitWord = '', ...rest] = text.toLowerCase().split(/\s+/).filter(Boolean);
  const count = /^\d{1,9}$/.test(amount) ? Number(amount) : dictionary.get(amount)?.roles.number;
  const unit = dictionary.get(unitWord)?.roles.unit;
  return rest.length || count === undefined || unit === undefined ? undefined : {count, unit};
}
