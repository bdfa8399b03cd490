/**
 * What a word can do in a date. The number that goes with it is, by role:
 * month 1…12 · weekday 1 (Monday)…7 · season 21…24 · unit its ms or, below 0, its months (`Unit`) · number its value ·
 * ordinal its value, -1 for "last" · decade 20…90 · scale what it multiplies a number by ·
 * ma years before 1950 that one counts · era 1 or -1 ·
 * part 1 early, 2 mid, 3 late · edge 1 start, 2 end · fraction 2 half, 3 third, 4 quarter · code 2 for "H", 4 for "Q" ·
 * turn -1 last, 0 this, 1 next · day -1 yesterday, 0 today, 1 tomorrow · shift -1 earlier, 1 later ·
 * side -1 before, 0 by, 1 after · choice 1 or, 2 and ·
 * qualifier 1 uncertain, 2 approximate, 3 both · clock 0 am, 12 pm · 1 elsewhere.
 */
export type WordRole =
  | 'month'
  | 'weekday'
  | 'season'
  | 'unit'
  | 'number'
  | 'ordinal'
  | 'decade'
  | 'plural'
  | 'scale'
  | 'ma'
  | 'era'
  | 'part'
  | 'edge'
  | 'fraction'
  | 'code'
  | 'turn'
  | 'day'
  | 'shift'
  | 'than'
  | 'side'
  | 'qualifier'
  | 'so'
  | 'clock'
  | 'utc'
  | 'since'
  | 'until'
  | 'between'
  | 'not'
  | 'choice'
  | 'to'
  | 'onwards'
  | 'present'
  | 'ago'
  | 'in'
  | 'filler'
  | 'suffix'
  | 'dash';

/**
 * What a piece of a phrase can be by its signs alone: the numbers are a value, that of the hour for a time, and 1
 * elsewhere.
 */
export type Role = WordRole | 'digits' | 'time' | 'edtf' | 'numeric' | 'end';

/**
 * The words of one language, in lower case: for each role its numbers with commas between them, and of each number its
 * spellings; the number itself stands before them where it is not one more than the last. A dot ends the shortest of a
 * word's abbreviations.
 */
export type Words = Readonly<Record<WordRole, string>>;

/** One word's roles and their numbers. */
export type Meaning = Partial<Record<Role, number>>;

export type Dictionary = ReadonlyMap<string, Meaning>;

/** A table of words, turned round: from a spelling to what it can do. */
export function dictionaryOf(words: Words): Dictionary {
  const dictionary = new Map<string, Meaning>();
  for (const [role, groups] of Object.entries(words)) {
    let value = 0;
    for (const group of groups.split(',')) {
      value++;
      for (const spelling of group.split(' ')) {
        if (/\d/.test(spelling)) value = Number(spelling);
        else {
          const [least, rest = ''] = spelling.split('.') as [string, string?];
          for (let end = 0; end <= rest.length; end++) {
            const word = least + rest.slice(0, end);
            dictionary.set(word, {...dictionary.get(word), [role]: value});
          }
        }
      }
    }
  }
  return dictionary;
}
