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

/** Tags behind which a line ends. */
const BREAKS = /^\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|blockquote)\b/i;

/** A tag or an entity: nothing else of markup is looked for. No tag is longer. */
const MARKUP = /<(\/?[a-z!][^<>]{0,2000})>|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;

/** The text of what other tools show as HTML: tags are left out, entities read. Nothing of it is parsed as HTML. */
export function plainText(html: string): string {
  return html
    .replace(MARKUP, (whole: string, tag: string | undefined, entity: string | undefined) => {
      if (tag !== undefined) return BREAKS.test(tag) ? '\n' : '';
      return entity === undefined ? whole : (characterOf(entity) ?? whole);
    })
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

/** Whether a text has a tag in it, whose meaning a plain text loses. */
export const hasMarkup = (text: string): boolean => /<[a-z!/][^<>]{0,2000}>/i.test(text);

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return Object.hasOwn(ENTITIES, entity) ? ENTITIES[entity] : undefined;
  const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined;
}
