import type {FormatName} from '../common/format.js';

/** Characters of a text that are looked at. */
const LOOKED_AT = 4000;

/** Kinds of text that begin as no other does. */
const BEGINNINGS: readonly (readonly [FormatName, RegExp])[] = [
  ['icalendar', /^BEGIN:VCALENDAR/i],
  ['simile', /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}>\s*)?(?:<!DOCTYPE data\b|<data\b)/i],
  ['simile', /^(?:(?:var|let|const)\s+[\w$.]+\s*=\s*)?[[{]\s*(?:'[\w-]+'|[\w$]+)\s*:/],
  ['simile', /^(?:\/\/|\/\*|var\s|[[{])[^]*?(?:\bdateTimeFormat\b|\bdurationEvent\b|\blatestStart\b|\bnew Date\()/],
  ['json', /^[[{](?![^\n]*\}\r?\n\{)/],
  ['jsonld', /^<(?:!doctype html|html|head|body|script)\b/i],
];

export function formatOfText(text: string): FormatName | undefined {
  const start = text.slice(0, LOOKED_AT).trimStart();
  return BEGINNINGS.find(([, pattern]) => pattern.test(start))?.[0];
}

/** A header between dashes, or a line of Markwhen: a date, and what happened. */
const MARKWHEN =
  /^---\r?\n(?:[\w.-]+:[^\n]*\n){1,20}---\r?\n|^[ \t]*(?:\d{4}|\d{1,2}\/|[A-Z][a-z]{2,8} \d)[^\n:]{0,60}:[ \t]+\S/m;

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
  return MARKWHEN.test(text.slice(0, LOOKED_AT)) ? 'markwhen' : undefined;
}
