// Names what a file is that holds no events as Circa reads them, so that a message can say it. Asked only after a file
// could not be read.

type Row = Readonly<Record<string, unknown>>;

const has = (value: unknown, ...keys: string[]): value is Row =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : undefined);

/** Kinds of JSON, by what they have. The first that fits counts. */
const KINDS_OF_JSON: readonly (readonly [name: string, fits: (json: unknown) => boolean])[] = [
  ['a TimelineJS file', (json) => has(json, 'events') && has(first(json.events), 'start_date')],
  ['a TimelineJS file of version 1', (json) => has(json, 'timeline') && has(json.timeline, 'date')],
  ['a SIMILE Timeline file', (json) => has(json, 'events') && has(first(json.events), 'start', 'title')],
  ['items of vis-timeline', (json) => has(first(json), 'content', 'start')],
  ['GeoJSON', (json) => has(json, 'type', 'features') || has(json, 'type', 'geometry')],
  ['results of a SPARQL query', (json) => has(json, 'head', 'results') && has(json.results, 'bindings')],
  ['JSON-LD', (json) => has(json, '@context') || has(first(json), '@context')],
  ['a JSON Feed', (json) => has(json, 'version', 'items') && String(json['version']).includes('jsonfeed.org')],
  ['a list of works in CSL-JSON', (json) => has(first(json), 'issued', 'type')],
  ['a KronoGraph file', (json) => has(json, 'entities', 'events') && !Array.isArray(json['events'])],
];

/** Kinds of text, by how they begin. The first that fits counts. */
const KINDS_OF_TEXT: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a ZIP archive, as a spreadsheet or a document is', /^PK\u0003\u0004/],
  ['a gzip archive', /^\u001f\S/],
  ['a PDF document', /^%PDF-/],
  ['an iCalendar file', /^BEGIN:VCALENDAR/i],
  ['a GEDCOM file', /^0 HEAD\b/],
  ['a web page', /^<(!doctype html|html|head|body)\b/i],
  ['an RSS or Atom feed', /^(<\?xml[^>]*>\s*)?<(rss|feed)\b/i],
  ['an XML file', /^<(\?xml|[a-z][\w:-]*[\s>])/i],
  ['JSON Lines', /^\{.*\}\r?\n\{/],
  ['a BibTeX file', /^@\w+\s*\{/],
  ['a Markwhen file', /^\d{4}\S*( ?[-–/] ?\S+)?: \S/m],
  ['YAML', /^(---\r?\n|- ?\w+: |\w+:( |\r?\n))/],
];

/** What JSON is that has no events, as the rest of the sentence “received …”; undefined where it is not known. */
export function kindOfJSON(json: unknown): string | undefined {
  return KINDS_OF_JSON.find(([, fits]) => fits(json))?.[0];
}

/** What a text is that is no JSON, in the same way. */
export function kindOfText(text: string): string | undefined {
  const start = text.slice(0, 4000).trimStart();
  return KINDS_OF_TEXT.find(([, pattern]) => pattern.test(start))?.[0] ?? kindOfTable(start);
}

/** A table has as many separators in its second line as in its first. */
function kindOfTable(text: string): string | undefined {
  const [head = '', row = ''] = text.split(/\r?\n/);
  for (const [separator, name] of [
    ['\t', 'a table with tabs (TSV)'],
    [',', 'a table with commas (CSV)'],
    [';', 'a table with semicolons (CSV)'],
  ] as const) {
    const unquoted = [head, row].map((line) => line.replace(/"[^"]*"/g, '').split(separator).length);
    if (unquoted[0]! > 1 && unquoted[0] === unquoted[1]) return name;
  }
  return undefined;
}
