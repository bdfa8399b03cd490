/** Units in the order in which their numbers stand in a table of words. */
export const UNITS = [
  'second', 'minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century', 'millennium',
] as const;

export type Unit = (typeof UNITS)[number];

/**
 * What a word can do in a date. The number that goes with it is, by role:
 * month 1…12 · weekday 1 (Monday)…7 · season 21…24 · unit its place in UNITS · number its value · ordinal its value, -1 for "last" ·
 * decade 20…90 · scale what it multiplies years by · ma years before 1950 that one counts · era 1 or -1 · part 0 early, 1 mid, 2 late ·
 * edge 0 start, 1 middle, 2 end · fraction 2 half, 3 third, 4 quarter · code 2 for "H", 4 for "Q" · turn -1 last, 0 this, 1 next ·
 * day -1 yesterday, 0 today, 1 tomorrow · shift -1 earlier, 1 later · side -1 before, 1 after · qualifier 1 uncertain, 2 approximate ·
 * clock 0 am, 12 pm · 0 elsewhere.
 */
export type Role =
  | 'month' | 'weekday' | 'season' | 'unit' | 'number' | 'ordinal' | 'decade' | 'plural' | 'scale' | 'ma' | 'era' | 'part' | 'edge'
  | 'fraction' | 'code' | 'turn' | 'day' | 'shift' | 'side' | 'qualifier' | 'clock' | 'utc' | 'noon'
  | 'since' | 'until' | 'between' | 'and' | 'or' | 'to' | 'by' | 'onwards' | 'present' | 'ago' | 'in' | 'of' | 'filler' | 'suffix';

/** The words of one language: for each role the spellings, in lower case and without dots, of each of its numbers. */
export type Words = Readonly<Record<Role, readonly (readonly [number, string])[]>>;

/** One word's roles and their numbers. */
export type Meaning = Partial<Record<Role, number>>;

const dictionaries = new WeakMap<Words, ReadonlyMap<string, Meaning>>();

/** A table of words, turned round once: from a spelling to what it can do. */
export function dictionaryOf(words: Words): ReadonlyMap<string, Meaning> {
  const known = dictionaries.get(words);
  if (known) return known;
  const dictionary = new Map<string, Meaning>();
  for (const role of Object.keys(words) as Role[]) {
    for (const [value, spellings] of words[role]) {
      for (const spelling of spellings.split(' ')) {
        const meaning = dictionary.get(spelling) ?? {};
        meaning[role] = value;
        dictionary.set(spelling, meaning);
      }
    }
  }
  dictionaries.set(words, dictionary);
  return dictionary;
}
