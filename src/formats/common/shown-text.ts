import {hasMarkup, plainText} from './plain-text.js';
import type {Report} from './report.js';

/** The plain text of one that another tool shows as HTML; what its tags said is lost, and told. */
export function shownText(html: string | undefined, field: string, report: Report): string | undefined {
  if (html === undefined) return undefined;
  if (hasMarkup(html)) report.lose(`${field} (markup)`, html);
  return plainText(html) || undefined;
}
