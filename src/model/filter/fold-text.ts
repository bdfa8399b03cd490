const ASCII = /^[\0-\x7f]*$/;

/**
 * Marks over and under letters that are often left out in writing: accents, the vowel signs of Arabic and Hebrew; but
 * not those of Indic scripts, without which other words would be read.
 */
const OPTIONAL_MARK = String.raw`(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]`;
/** Characters without a sound of their own: soft hyphens, tatweel, joiners. */
const SILENT = String.raw`[\u00ad\u0640\u200b-\u200f\u2060\ufeff]`;
const LEFT_OUT = new RegExp(`${OPTIONAL_MARK}|${SILENT}`, 'gu');

/**
 * Letters that Unicode takes for variants of others at the first level (UTS 10) though they are no combinations of
 * letter and mark, and punctuation that keyboards lack; each with what is written in its place.
 */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ς: 'σ',
  ٱ: 'ا',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  ʻ: "'",
  ʿ: "'",
  ʾ: "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};
const ALIKE_CHARACTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** Languages in which i and ı are two letters. */
const WITH_DOTLESS_I = /^(tr|az)\b/;

/**
 * A text as it is compared with others: in lower case by the rules of its language, without accents, with one character
 * for all that stand for the same.
 * @param locale BCP 47
 */
export function foldText(text: string, locale: string): string {
  const lower = text.toLocaleLowerCase(locale);
  if (ASCII.test(lower)) return lower;
  const bare = lower
    .normalize('NFKD')
    .toLocaleLowerCase(locale)
    .replace(LEFT_OUT, '')
    .replace(ALIKE_CHARACTERS, (character) => ALIKE[character]!);
  return WITH_DOTLESS_I.test(locale) ? bare : bare.replaceAll('ı', 'i');
}
