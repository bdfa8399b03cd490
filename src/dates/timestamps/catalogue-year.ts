/** Known figures of a year, a hyphen for each that is not, and the cataloguer's own brackets and doubt. */
const YEAR = /^(\[?)(?:(\d{3})-|(\d\d)--)(\??)(\]?)$/;

/**
 * A decade or a century as library catalogues write it, "186-" and "[18--?]", in EDTF. Undefined for what has another
 * form.
 */
export function edtfOfCatalogue(text: string): string | undefined {
  const [, open = '', decade, century, doubt = '', close = ''] = YEAR.exec(text) ?? [];
  if ((open === '') !== (close === '')) return undefined;
  if (decade !== undefined) return `${decade}X${doubt}`;
  return century === undefined ? undefined : `${century}XX${doubt}`;
}
