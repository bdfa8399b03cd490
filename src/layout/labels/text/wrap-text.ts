/**
 * The text in at most `lines` lines of at most `width` px, broken at spaces; a word too long for a line is broken
 * within. What does not fit is cut with an ellipsis, behind a whole word where that leaves more than a third of a line.
 */
export function wrapText(text: string, width: number, lines: number, measure: (text: string) => number): string[] {
  if (measure(text) <= width) return [text];
  const wrapped: string[] = [];
  let rest = text;
  while (rest && wrapped.length < lines - 1 && measure(rest) > width) {
    const fitting = longestPrefix(rest, width, measure);
    const space = rest.lastIndexOf(' ', fitting);
    const cut = space > 0 ? space : fitting;
    wrapped.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  if (!rest) return wrapped;
  if (measure(rest) <= width) return [...wrapped, rest];
  const kept = longestPrefix(rest, width, (part) => measure(`${part}…`));
  const space = rest.lastIndexOf(' ', kept);
  return [...wrapped, `${rest.slice(0, space > kept / 3 ? space : kept).trimEnd()}…`];
}

/** Whether a text has been cut to fit into lines. */
export function isCut(lines: readonly string[], text: string): boolean {
  const last = lines.at(-1);
  return last !== undefined && last.endsWith('…') && !text.endsWith(last);
}

/** How many characters fit, one at least, never half a surrogate pair. */
function longestPrefix(text: string, width: number, measure: (text: string) => number): number {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(text.slice(0, middle)) <= width) low = middle;
    else high = middle - 1;
  }
  const code = text.charCodeAt(low - 1);
  return code >= 0xd800 && code <= 0xdbff && low < text.length ? low + 1 : low;
}
