import type {Report} from '../common/report.js';

const OPENING = /<script\b[^>]{0,500}>/gi;
const IS_JSON_LD = /\btype\s*=\s*["']?application\/ld\+json\b/i;

/** What the JSON-LD in a web page holds. Nothing else of the page is read. */
export function scriptsOf(html: string, report: Report): unknown[] {
  const found: unknown[] = [];
  for (const opening of html.matchAll(OPENING)) {
    if (!IS_JSON_LD.test(opening[0])) continue;
    const start = opening.index + opening[0].length;
    const end = html.indexOf('</', start);
    const text = html.slice(start, closingAt(html, start, end));
    try {
      found.push(JSON.parse(text));
    } catch (error) {
      report.refuse('application/ld+json', text.trim(), `JSON (${(error as Error).message})`);
    }
  }
  if (!found.length) report.refuse('', 'a web page', 'a page with <script type="application/ld+json">');
  return found;
}

/** A script ends at its own closing tag alone: `</b>` may stand in a text. */
function closingAt(html: string, start: number, from: number): number {
  for (let at = from; at >= start; at = html.indexOf('</', at + 1))
    if (/^<\/script/i.test(html.slice(at, at + 8))) return at;
  return html.length;
}
