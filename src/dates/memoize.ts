/** More results than a page needs at once: formats of a few locales and zones, a vocabulary or two. */
const MOST_RESULTS = 200;

/**
 * A function that remembers what it made of the same values; where that is much, the oldest is forgotten first. For
 * what is slow to make and never changes, so that nobody can tell whether it was remembered.
 * @param keyOf what is the same for values of which the same is made: their JSON unless given
 */
export function memoize<Values extends readonly unknown[], Result extends object>(
  make: (...values: Values) => Result,
  keyOf: (...values: Values) => unknown = (...values) => JSON.stringify(values),
): (...values: Values) => Result {
  const results = new Map<unknown, Result>();
  return (...values) => {
    const key = keyOf(...values);
    let result = results.get(key);
    if (!result) {
      result = make(...values);
      if (results.size === MOST_RESULTS) results.delete(results.keys().next().value);
      results.set(key, result);
    }
    return result;
  };
}
