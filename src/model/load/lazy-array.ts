/** An array whose entries are made when they are first looked at, and cannot be changed. */
export function lazyList<T>(length: number, at: (index: number) => T): readonly T[] {
  const placeOf = (key: string | symbol): number =>
    typeof key === 'string' && /^(0|[1-9]\d*)$/.test(key) ? Number(key) : NaN;
  return new Proxy<T[]>([], {
    get: (array, key) => {
      if (key === 'length') return length;
      const place = placeOf(key);
      if (place >= 0) return place < length ? at(place) : undefined;
      return Reflect.get(array, key) as unknown;
    },
    has: (array, key) => placeOf(key) < length || Reflect.has(array, key),
    ownKeys: () => [...Array.from({length}, (_, place) => String(place)), 'length'],
    getOwnPropertyDescriptor: (array, key) => {
      const place = placeOf(key);
      if (place < length) return {value: at(place), writable: false, enumerable: true, configurable: true};
      return key === 'length'
        ? {value: length, writable: true, enumerable: false, configurable: false}
        : Reflect.getOwnPropertyDescriptor(array, key);
    },
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
    setPrototypeOf: () => false,
    // Its target has no entries of its own: were it closed, they could not be listed any more.
    preventExtensions: () => false,
  });
}
