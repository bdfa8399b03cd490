import {isObject} from '../../model/read/field-reader.js';

// What is taken of parsed data of unknown origin: own fields by known names, nothing inherited and nothing computed.

/** A field of an object; undefined where there is none, or null. */
export function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined;
}

/** The text of a field, or of the first of several that has one. Numbers are texts too. */
export function textOf(value: unknown, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = asText(fieldOf(value, name));
    if (text !== undefined) return text;
  }
  return undefined;
}

export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

export function listOf(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

/** An object without its undefined fields. */
export function compact<T extends object>(fields: {readonly [K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
