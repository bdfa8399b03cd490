/**
 * Spreadsheets take a cell that begins so for a formula, and run it (OWASP, “CSV Injection”). An apostrophe before it
 * makes it a text; one before an apostrophe that stands there already keeps that apart.
 */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n]/;

/** A text as it stands in a cell that no spreadsheet takes for a formula. */
export const asText = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);

/** The text of a cell, without the apostrophe that said that it is one. */
export const textOfCell = (cell: string): string => {
  const trimmed = cell.trim();
  return trimmed.startsWith("'") && LIKE_A_FORMULA.test(trimmed) ? trimmed.slice(1) : trimmed;
};
