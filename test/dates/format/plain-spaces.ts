/**
 * A text with plain spaces and closed dashes: browsers differ in them (thin, narrow, no-break), in the short form of
 * September, and in the figures of the hour at midnight.
 */
export const plainSpaces = (text: string): string =>
  text
    .replace(/[\u2009\u202f\u00a0]/g, ' ')
    .replace(/ ?– ?/g, '–')
    .replace(/\b00:00\b/g, '0:00')
    .replace('Sept ', 'Sep ')
    .replace(/[\u200e\u200f\u061c]/g, '');
