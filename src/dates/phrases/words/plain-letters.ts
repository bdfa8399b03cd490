/** A letter with a mark of its own, or the mark alone. */
const MARKED = /[^\u0000-\u007f]/;
const MARKS = /\p{M}/gu;

/**
 * A text without accents and other marks on its letters, which many leave out or write as signs of their own: "sábado"
 * is "sabado", "août" is "aout".
 */
export const plainLetters = (text: string): string =>
  MARKED.test(text) ? text.normalize('NFD').replace(MARKS, '') : text;
