import type {FormatName} from '../common/format.js';

/** Characters of a text that are looked at. */
const LOOKED_AT = 4000;

/** Kinds of text that begin as no other does. */
const BEGINNINGS: readonly (readonly [FormatName, RegExp])[] = [
  ['icalendar', /^BEGIN:VCALENDAR/i],
  ['jsonld', /^<(?:!doctype html|html|head|body|script)\b/i],
];

export function formatOfText(text: string): FormatName | undefined {
  const start = text.slice(0, LOOKED_AT).trimStart();
  return BEGINNINGS.find(([, pattern]) => pattern.test(start))?.[0];
}

/** What a text without a beginning of its own is: a table has as many separators in its second line as in its first. */
export function formatOfLines(text: string): FormatName | undefined {
  const [head = '', row = ''] = text.slice(0, LOOKED_AT).trimStart().split(/\r?\n/);
  if (/^[<{[%@]/.test(head)) return undefined;
  for (const [separator, format] of [
    ['\t', 'tsv'],
    [',', 'csv'],
    [';', 'csv'],
    ['|', 'csv'],
  ] as const) {
    const [inHead, inRow] = [head, row].map((line) => line.replace(/"[^"]*"/g, '').split(separator).length);
    if (inHead! > 1 && inHead === inRow) return format;
  }
  return undefined;
}
