// What is asked of values of unknown origin before anything else is. A revoked Proxy throws at whatever is asked, and
// an error may throw when its message is read.

/** Whether a value is an array that lets itself be asked. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The items of a list, in an array of our own; an item that throws when it is read is undefined. */
export function itemsOf(list: readonly unknown[]): unknown[] {
  try {
    return Array.from(list);
  } catch {
    return readEach(list);
  }
}

function readEach(list: readonly unknown[]): unknown[] {
  const items: unknown[] = [];
  const count = attempt(() => list.length) ?? 0;
  for (let index = 0; index < count; index += 1) items.push(attempt(() => list[index]));
  return items;
}

export function isError(value: unknown): value is Error {
  return attempt(() => value instanceof Error) ?? false;
}

/** What an error says; an error is whatever has been thrown. */
export function messageOf(error: unknown): string {
  return attempt(() => (error instanceof Error ? String(error.message) : String(error))) ?? 'an error';
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
