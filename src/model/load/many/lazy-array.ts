/**
 * An array whose entries are made when they are first looked at. Nothing in it can be changed: it answers every
 * question as the frozen array of all its entries would, `Object.isFrozen` among them, for which it makes them all.
 * Only the structured clone tells the two apart: it refuses a proxy.
 * @param at gives the entry at an index, the same one each time
 */
export function lazyArray<T>(length: number, at: (index: number) => T): readonly T[] {
  const indexIn = (key: string | symbol): number | undefined => {
    const index = typeof key === 'string' && /^(0|[1-9]\d*)$/.test(key) ? Number(key) : length;
    return index < length ? index : undefined;
  };
  // A proxy may say of a property that it is fixed only if it is so in the array behind it.
  const settle = (entries: T[], key: string | symbol): boolean => {
    const index = indexIn(key);
    if (index !== undefined) Object.defineProperty(entries, index, {value: at(index), enumerable: true});
    else if (key === 'length') Object.defineProperty(entries, 'length', {value: length, writable: false});
    return index !== undefined || key === 'length';
  };
  const close = (entries: T[]): void => {
    if (!Object.isExtensible(entries)) return;
    for (let index = 0; index < length; index += 1) settle(entries, String(index));
    Object.preventExtensions(entries);
  };
  return new Proxy<T[]>([], {
    get: (entries, key) => {
      if (key === 'length') return length;
      const index = indexIn(key);
      return index === undefined ? (Reflect.get(entries, key) as unknown) : at(index);
    },
    has: (entries, key) => indexIn(key) !== undefined || Reflect.has(entries, key),
    ownKeys: () => [...Array.from({length}, (_, index) => String(index)), 'length'],
    getOwnPropertyDescriptor: (entries, key) => {
      settle(entries, key);
      return Reflect.getOwnPropertyDescriptor(entries, key);
    },
    defineProperty: (entries, key, descriptor) =>
      settle(entries, key) && Reflect.defineProperty(entries, key, descriptor),
    set: () => false,
    deleteProperty: (_, key) => indexIn(key) === undefined && key !== 'length',
    setPrototypeOf: (entries, prototype) => prototype === Reflect.getPrototypeOf(entries),
    isExtensible: (entries) => {
      close(entries);
      return false;
    },
    preventExtensions: (entries) => {
      close(entries);
      return true;
    },
  });
}
