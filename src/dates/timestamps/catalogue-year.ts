/** Known figures of a year, a hyphen or a `u` (MARC 21, 008) for each other, the cataloguer's brackets and doubt. */
const YEAR = /^(\[?)(?:(\d{3})[-u]|(\d\d)(?:--|uu))(\??)(\]?)$/;

/**
 * A decade or a century as library catalogues write it, "186-", "186u" and "[18--?]", in EDTF. Undefined for what has
 * another form.
 */
export function edtfOfCatalogue(text: string): string | undefined {
  const [, open = '', decade, century, doubt = '', close = ''] = YEAR.exec(text) ?? [];
  if ((open === '') !== (close === '')) return undefined;
  if (decade !== undefined) return `${decade}X${doubt}`;
  return century === undefined ? undefined : `${century}XX${doubt}`;
}
