/** No file nests values deeper. */
const DEEPEST = 50;

const STRING_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
};

/**
 * The value of a literal as JavaScript writes it: names without quotes, single quotes, comments, commas at the end, and
 * `new Date(…)` of a text, a number, or years, months and days, which becomes a text. It is parsed and never run: a
 * name, a call or a function is refused.
 * @throws SyntaxError with the line at which it goes on otherwise
 */
export function parseLiteral(text: string): unknown {
  const reader = new LiteralReader(text);
  return reader.read();
}

class LiteralReader {
  #at = 0;

  constructor(private readonly text: string) {}

  read(): unknown {
    this.#space();
    // `var data = {…};`, or a callback with one argument, as JSONP has it
    this.#match(/(?:(?:var|let|const)\s+)?[\w$.]{1,100}\s*[=(]\s*/y);
    const value = this.#value(0);
    this.#space();
    this.#match(/\)?\s*;?\s*/y);
    this.#space();
    return this.#at === this.text.length ? value : this.#fail('the end of the data');
  }

  #value(depth: number): unknown {
    if (depth > DEEPEST) this.#fail(`at most ${DEEPEST} values in each other`);
    this.#space();
    const sign = this.text[this.#at];
    if (sign === '{') return this.#object(depth);
    if (sign === '[') return this.#array(depth);
    if (sign === '"' || sign === "'") return this.#joined();
    const number = this.#match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\w$])/iy);
    if (number !== undefined) return Number(number);
    const word = this.#match(/(?:true|false|null|undefined)(?![\w$])/y);
    if (word !== undefined) return word === 'true' ? true : word === 'false' ? false : null;
    return this.#match(/new\s+Date\s*\(/y) === undefined ? this.#fail('a value') : this.#date(depth);
  }

  #object(depth: number): Map<string, unknown> | Record<string, unknown> {
    const fields: [string, unknown][] = [];
    this.#at += 1;
    for (;;) {
      this.#space();
      if (this.#match(/\}/y)) break;
      const name = this.#match(/[\p{L}_$][\p{L}\p{N}_$]*|\d+/uy) ?? this.#string();
      this.#space();
      if (!this.#match(/:/y)) this.#fail('“:”');
      fields.push([name, this.#value(depth + 1)]);
      this.#space();
      if (!this.#match(/,/y) && this.text[this.#at] !== '}') this.#fail('“,” or “}”');
    }
    return Object.fromEntries(fields);
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#at += 1;
    for (;;) {
      this.#space();
      if (this.#match(/\]/y)) return items;
      items.push(this.#value(depth + 1));
      this.#space();
      if (!this.#match(/,/y) && this.text[this.#at] !== ']') this.#fail('“,” or “]”');
    }
  }

  /** Texts with plus signs between them. */
  #joined(): string {
    const parts = [this.#string()];
    for (;;) {
      this.#space();
      if (!this.#match(/\+/y)) return parts.join('');
      this.#space();
      parts.push(this.#string());
    }
  }

  #string(): string {
    const quote = this.text[this.#at];
    if (quote !== '"' && quote !== "'") return this.#fail('a text in quotes');
    const parts: string[] = [];
    let from = (this.#at += 1);
    for (; ; this.#at += 1) {
      const sign = this.text[this.#at];
      if (sign === undefined || sign === '\n') return this.#fail(`the closing ${quote}`);
      if (sign === quote) break;
      if (sign !== '\\') continue;
      parts.push(this.text.slice(from, this.#at));
      this.#at += 1;
      const code = this.#match(/u[\da-f]{4}|x[\da-f]{2}/iy);
      const escaped = this.text[this.#at] ?? '';
      if (code !== undefined) {
        parts.push(String.fromCharCode(parseInt(code.slice(1), 16)));
        this.#at -= 1;
      } else if (escaped !== '\n') parts.push(STRING_ESCAPES[escaped] ?? escaped);
      from = this.#at + 1;
    }
    parts.push(this.text.slice(from, this.#at));
    this.#at += 1;
    return parts.join('');
  }

  /** Months are counted from 0 there. */
  #date(depth: number): string | number {
    const given: unknown[] = [];
    for (;;) {
      this.#space();
      if (this.#match(/\)/y)) break;
      given.push(this.#value(depth + 1));
      this.#space();
      if (!this.#match(/,/y) && this.text[this.#at] !== ')') this.#fail('“,” or “)”');
    }
    const [first] = given;
    if (given.length === 1 && (typeof first === 'string' || typeof first === 'number')) return first;
    if (given.length < 2 || !given.every((part) => Number.isInteger(part))) return this.#fail('a date');
    const [year, month, day = 1, ...time] = given as number[];
    const two = (part: number): string => String(part).padStart(2, '0');
    const date = `${String(year).padStart(4, '0')}-${two(month! + 1)}${given.length > 2 ? `-${two(day)}` : ''}`;
    return time.length ? `${date}T${[...time, 0].slice(0, 3).map(two).join(':')}` : date;
  }

  #space(): void {
    this.#match(/(?:\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^*/][^*]*\*+)*\/)+/y);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #fail(expected: string): never {
    const line = this.text.slice(0, this.#at).split('\n').length;
    throw new SyntaxError(`line ${line}: ${expected} at “${this.text.slice(this.#at, this.#at + 20)}”`);
  }
}
