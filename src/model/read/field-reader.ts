import type {ColorReader} from '../color/color-reader.js';
import {problem, type Problem} from '../problem.js';
import {isList, itemsOf, messageOf} from './hostile.js';
import {safeLink} from './safe-url.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the known fields of one object of unknown origin. Every reader returns undefined where the field is absent,
 * and also, with an entry in `problems`, where it is not what it should be. Nothing else of the object is touched.
 */
export class FieldReader {
  constructor(
    private readonly fields: Fields,
    private readonly path: string,
    private readonly problems: Problem[],
    private readonly id?: string,
  ) {}

  static of(value: unknown, path: string, problems: Problem[], expected: string, id?: string): FieldReader | undefined {
    if (isObject(value)) return new FieldReader(value, path, problems, id);
    problems.push(problem(path, value, expected, id));
    return undefined;
  }

  /** The reader of an object that stands in one of the fields, or of what stands for it. */
  inner(name: string, value: unknown, expected: string): FieldReader | undefined {
    return FieldReader.of(value, this.pathOf(name), this.problems, expected);
  }

  pathOf(name: string): string {
    return this.path ? `${this.path}.${name}` : name;
  }

  /** The value as it stands; a hostile getter that throws counts as absent, with a problem. */
  raw(name: string): unknown {
    try {
      return Object.hasOwn(this.fields, name) ? (this.fields[name] ?? undefined) : undefined;
    } catch (error) {
      this.refuse(name, messageOf(error), 'a field that can be read');
      return undefined;
    }
  }

  refuse(name: string, value: unknown, expected: string): undefined {
    this.problems.push(problem(this.pathOf(name), value, expected, this.id));
    return undefined;
  }

  text(name: string): string | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    if (typeof value === 'string') return value.trim() || undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    return this.refuse(name, value, 'text');
  }

  requiredText(name: string, expected: string): string | undefined {
    const before = this.problems.length;
    const value = this.text(name);
    if (value === undefined && this.problems.length === before) this.refuse(name, this.raw(name), expected);
    return value;
  }

  number(name: string): number | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    const number = typeof value === 'string' && value.trim() ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : this.refuse(name, value, 'a finite number');
  }

  flag(name: string): boolean | undefined {
    const value = this.raw(name);
    return value === undefined || typeof value === 'boolean' ? value : this.refuse(name, value, 'true or false');
  }

  link(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    return (
      safeLink(value) ?? this.refuse(name, value, 'a link that begins with http:, https: or mailto:, or a relative one')
    );
  }

  /** As `#rrggbb`. */
  color(name: string, {parseColor, expected}: ColorReader): string | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    return (typeof value === 'string' && parseColor(value)) || this.refuse(name, value, expected);
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    return (
      choices.find((choice) => choice === value) ??
      this.refuse(name, value, `one of ${choices.map((choice) => `“${choice}”`).join(', ')}`)
    );
  }

  /** Each readable item of a list; items that are not readable are left out, each with its problem. */
  list<T>(
    name: string,
    readItem: (item: unknown, path: string, problems: Problem[]) => T | undefined,
  ): readonly T[] | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    if (!isList(value)) return this.refuse(name, value, 'a list');
    const path = this.pathOf(name);
    const items = itemsOf(value)
      .map((item: unknown, index) => readItem(item, `${path}[${index}]`, this.problems))
      .filter((item) => item !== undefined);
    return items.length ? Object.freeze(items) : undefined;
  }
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** The object without its undefined fields, frozen: an absent field is absent, not present and undefined. */
export function compact<T extends object>(fields: {readonly [K in keyof T]: T[K] | undefined}): T {
  return Object.freeze(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))) as T;
}
