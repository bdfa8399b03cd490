import {WhenSyntaxError} from '../when-syntax-error.js';

/**
 * Known figures of a year; a hyphen, a full stop (as in France) or a `u` (MARC 21, 008) for each other, or a question
 * mark for each of two; the cataloguer's brackets and doubt. Of decades to come there is no book: "850-" is a year with
 * what followed.
 */
const YEAR = /^(\[?)(?:(1\d\d|20\d|210)([-.u])|(\d\d)(?:--|\.\.|uu|\?\?))(\??)(\]?)$/;

/**
 * A decade or a century as library catalogues write it, "186-", "186u", "[186.]" and "[18--?]", in EDTF. Undefined for
 * what has another form.
 * @throws WhenSyntaxError for "186.", where the full stop may stand for a figure or end the text
 */
export function edtfOfCatalogue(text: string): string | undefined {
  const [, open = '', decade, sign, century, doubt = '', close = ''] = YEAR.exec(text) ?? [];
  if ((open === '') !== (close === '')) return undefined;
  if (sign === '.' && open + doubt === '')
    throw new WhenSyntaxError(text, 0, `${decade}X for the decade, or 0${decade} for the year`);
  if (decade !== undefined) return `${decade}X${doubt}`;
  return century === undefined ? undefined : `${century}XX${doubt}`;
}
