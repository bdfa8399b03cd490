/**
 * A text with plain spaces and closed dashes: browsers differ in them (thin, narrow, no-break), and in the short form
 * of September.
 */
export const plainSpaces = (text: string): string =>
  text
    .replace(/[\u2009\u202f\u00a0]/g, ' ')
    .replace(/ ?– ?/g, '–')
    .replace('Sept ', 'Sep ')
    .replace(/[\u200e\u200f\u061c]/g, '');
