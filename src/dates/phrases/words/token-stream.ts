import {Refusal} from '../refusal.js';
import type {Role, Roles} from './roles.js';
import type {Token} from './tokenizer.js';
import {END_CLASS, type Starts} from './word-class.js';

const END: Token = {
  text: '',
  at: Infinity,
  roles: {end: 1},
  wordClass: END_CLASS,
  isApart: false,
};

/** The pieces of a phrase, read from left to right; what was tried in vain is gone back over. */
export class TokenStream {
  readonly #length: number;
  #tokens: readonly Token[];
  #index = 0;

  constructor(phrase: string, tokens: readonly Token[]) {
    this.#length = phrase.length;
    this.#tokens = tokens;
  }

  /** How many tokens lie behind. */
  get index(): number {
    return this.#index;
  }

  /** The token some places on, by default the next one; beyond both ends, the end. */
  token(places = 0): Token {
    const at = this.#index + places;
    return at >= 0 && at < this.#tokens.length ? this.#tokens[at]! : END;
  }

  /** The orders that may begin here. */
  get starts(): Starts {
    return this.token().wordClass.startsBefore(this.token(1).wordClass);
  }

  /** The tokens from some index on, by default this one, up to another. */
  tokensFrom(from = this.#index, to?: number): readonly Token[] {
    return this.#tokens.slice(from, to);
  }

  /** The tokens from this one up to the first of some kind. */
  tokensUpTo(isLast: (token: Token) => boolean): readonly Token[] {
    const rest = this.tokensFrom();
    const last = rest.findIndex(isLast);
    return last < 0 ? rest : rest.slice(0, last);
  }

  /** What a token says in a role; undefined where it cannot have that role. */
  is<R extends Role>(role: R, places = 0): Roles[R] {
    return this.token(places).roles[role];
  }

  /** Whether any of the tokens can have a role. */
  has(role: Role): boolean {
    return this.#tokens.some(({roles}) => roles[role] !== undefined);
  }

  get isAtEnd(): boolean {
    return this.#index >= this.#tokens.length;
  }

  /** What the next token says in a role, and passes it; undefined where it cannot have that role. */
  take<R extends Role>(role: R): Roles[R] {
    const value = this.is(role);
    if (value !== undefined) this.#index++;
    return value;
  }

  /** Passes the next token, whatever it is. */
  skip(): void {
    this.#index++;
  }

  /** Passes words that say nothing here. */
  takeFillers(): void {
    while (this.take('filler') !== undefined || this.#takeFillerBeforeWords());
  }

  #takeFillerBeforeWords(): boolean {
    const isFiller = this.is('fillerBeforeWords') !== undefined && !this.#isBeforeAmount();
    if (isFiller) this.skip();
    return isFiller;
  }

  /** "over 5,000" is an amount, and "over Christmas" more than the day. */
  #isBeforeAmount(): boolean {
    return (this.is('digits', 1) ?? this.is('number', 1) ?? this.is('holiday', 1)) !== undefined;
  }

  /** What `read` yields; or undefined, with everything as if nothing had been read. */
  attempt<Result>(read: () => Result | undefined): Result | undefined {
    const before = this.#index;
    const result = read();
    if (result === undefined) this.#index = before;
    return result;
  }

  /** Goes on with other tokens in place of all that there are. */
  goOnWith(tokens: readonly Token[]): void {
    this.#tokens = tokens;
    this.#index = 0;
  }

  /** What `read` makes of some tokens alone; then everything is as before. */
  within<Result>(tokens: readonly Token[], read: () => Result): Result {
    const [all, before] = [this.#tokens, this.#index];
    this.goOnWith(tokens);
    const result = read();
    [this.#tokens, this.#index] = [all, before];
    return result;
  }

  /** @throws Refusal always */
  fail(expected: string, at = this.token().at): never {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- see there
    throw new Refusal(Math.min(at, this.#length), expected);
  }
}
