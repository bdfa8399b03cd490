import {msToCivil} from '../calendar/calendar.js';
import type {Preference} from './dates/unresolved-date.js';
import type {Reference} from './reference.js';
import type {Grammar} from './words/grammar.js';
import {withAgoBehind} from './words/ago.js';
import {TokenStream} from './words/token-stream.js';
import {type Token, tokensOf} from './words/tokenizer.js';

/** How a phrase is read. */
export interface PhraseOptions {
  readonly grammar: Grammar;
  readonly reference: Reference | undefined;
  /** which one is meant of a date that comes again; what its own words suggest unless given */
  readonly prefer: Preference | undefined;
  /** whose order figures stand in where both are possible */
  readonly dateOrder: 'dmy' | 'mdy' | undefined;
  readonly hemisphere: 'north' | 'south';
  /** whether words for what was done then, and for the name of a period, are none of the date */
  readonly dateAlone: boolean;
}

const AROUND_DATES = ['deed', 'period'];

const ofDateAlone = (token: Token): Token => ({
  ...token,
  roles: Object.fromEntries(Object.entries(token.roles).filter(([role]) => !AROUND_DATES.includes(role))),
});

/** A phrase that is being read: its words, how it is to be read, and what was found out on the way. */
export class PhraseContext {
  readonly options: PhraseOptions;
  readonly tokens: TokenStream;
  #isRelative = false;
  #dateAt = 0;
  #isDateToCome = false;

  constructor(phrase: string, options: PhraseOptions) {
    this.options = options;
    const tokens = withAgoBehind(tokensOf(phrase, options.grammar), options.grammar);
    this.tokens = new TokenStream(phrase, options.dateAlone ? tokens.map(ofDateAlone) : tokens);
  }

  /** Notes that the next date begins here. */
  beginDate(): void {
    this.#dateAt = this.tokens.token().at;
    let places = -1;
    while (this.tokens.is('qualifier', places) !== undefined) places--;
    this.#isDateToCome = this.tokens.is('in', places) !== undefined;
  }

  /** Whether nothing of the date but the last token was read. */
  get isFirstOfDate(): boolean {
    return this.tokens.token(-1).at <= this.#dateAt;
  }

  /** Whether the date stands behind "in", which makes "three weeks" one to come. */
  get isDateToCome(): boolean {
    return this.#isDateToCome;
  }

  /** @throws WhenSyntaxError always, at the beginning of the date */
  failDate(expected: string): never {
    return this.tokens.fail(expected, this.#dateAt);
  }

  /**
   * The reference, which makes the phrase a relative one.
   * @throws WhenSyntaxError where none is known
   */
  reference(): Reference {
    this.#isRelative = true;
    return this.options.reference ?? this.tokens.fail('a reference, the day on which it was written,', 0);
  }

  referenceYear(): number {
    return msToCivil(this.reference().day).year;
  }

  /** Whether the reference has been asked for. */
  get isRelative(): boolean {
    return this.#isRelative;
  }
}
