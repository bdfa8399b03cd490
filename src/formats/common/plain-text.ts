const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Tags at which a line ends. */
const BREAKS = /^\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|blockquote)\b/i;

/** No tag is longer. */
const TAG = /<(\/?[a-z!][^<>]{0,2000})>/gi;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;

/** The text of what other tools show as HTML: tags are left out, entities read. Nothing of it is parsed as HTML. */
export function plainText(html: string): string {
  return html
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(TAG, (_, tag: string) => (BREAKS.test(tag) ? '\n' : ''))
    .replace(/ ?\n ?/g, '\n')
    .replace(ENTITY, (whole, entity: string) => characterOf(entity) ?? whole)
    .trim();
}

/** Whether a text has a tag in it whose meaning a plain text loses: more than the end of a line. */
export const hasMarkup = (text: string): boolean =>
  [...text.matchAll(TAG)].some(([, tag = '']) => !/^\/?(?:br|p)\s*\/?$/i.test(tag));

/** A text as HTML that shows it, and nothing else. */
export function asHTML(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
    .replace(/(?<=[ \t]) |\t/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\r?\n/g, '<br>');
}

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return Object.hasOwn(ENTITIES, entity) ? ENTITIES[entity] : undefined;
  const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined;
}
