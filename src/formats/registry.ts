import type {FormatName, Reader, Writer} from './common/format.js';
import {writeICalendar} from './icalendar/write-icalendar.js';
import {writeJSONLD} from './jsonld/write-jsonld.js';
import {writeJSON} from './json/write-json.js';
import {writeMarkwhen} from './markwhen/write-markwhen.js';
import {writeCSV, writeTSV} from './table/write-csv.js';
import {writeTimelineJS} from './timelinejs/write-timelinejs.js';
import {writeVis} from './vis/write-vis.js';

/** Where a format is read, and by what a file of it is known that says no more than its name or its media type. */
export interface Format {
  /** what a file of it is called, in a sentence */
  readonly title: string;
  /** how names of its files end, without the dot */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** fetches what reads it, with the libraries that it needs */
  readonly load: () => Promise<Reader>;
}

export const FORMATS = {
  json: {
    title: 'a timeline of Circa',
    extensions: ['json'],
    mediaTypes: ['application/json'],
    load: async () => (await import('./json/read-json.js')).readJSON,
  },
  csv: {
    title: 'a table (CSV)',
    extensions: ['csv'],
    mediaTypes: ['text/csv', 'application/csv'],
    load: async () => (await import('./table/read-csv.js')).readCSV,
  },
  tsv: {
    title: 'a table with tabs (TSV)',
    extensions: ['tsv', 'tab'],
    mediaTypes: ['text/tab-separated-values'],
    load: async () => (await import('./table/read-csv.js')).readCSV,
  },
  spreadsheet: {
    title: 'a spreadsheet (.xlsx, .ods)',
    extensions: ['xlsx', 'ods'],
    mediaTypes: [],
    load: async () => (await import('./spreadsheet/read-spreadsheet.js')).readSpreadsheet,
  },
  timelinejs: {
    title: 'a file of TimelineJS',
    extensions: [],
    mediaTypes: [],
    load: async () => (await import('./timelinejs/read-timelinejs.js')).readTimelineJS,
  },
  vis: {
    title: 'items of vis-timeline',
    extensions: [],
    mediaTypes: [],
    load: async () => (await import('./vis/read-vis.js')).readVis,
  },
  fullcalendar: {
    title: 'events of FullCalendar',
    extensions: [],
    mediaTypes: [],
    load: async () => (await import('./vis/read-fullcalendar.js')).readFullCalendar,
  },
  jsonld: {
    title: 'events of schema.org (JSON-LD)',
    extensions: ['jsonld'],
    mediaTypes: ['application/ld+json'],
    load: async () => (await import('./jsonld/read-jsonld.js')).readJSONLD,
  },
  wikidata: {
    title: 'results of a query to Wikidata',
    extensions: ['srj'],
    mediaTypes: ['application/sparql-results+json'],
    load: async () => (await import('./wikidata/read-wikidata.js')).readWikidata,
  },
  icalendar: {
    title: 'a calendar (iCalendar)',
    extensions: ['ics', 'ical', 'ifb'],
    mediaTypes: ['text/calendar'],
    load: async () => (await import('./icalendar/read-icalendar.js')).readICalendar,
  },
  simile: {
    title: 'a file of SIMILE Timeline',
    extensions: [],
    mediaTypes: [],
    load: async () => (await import('./simile/read-simile.js')).readSIMILE,
  },
  markwhen: {
    title: 'a text of Markwhen',
    extensions: ['mw', 'markwhen'],
    mediaTypes: ['text/markwhen'],
    load: async () => (await import('./markwhen/read-markwhen.js')).readMarkwhen,
  },
} as const satisfies Record<FormatName, Format>;

export const WRITERS = {
  json: writeJSON,
  csv: writeCSV,
  tsv: writeTSV,
  timelinejs: writeTimelineJS,
  vis: writeVis,
  jsonld: writeJSONLD,
  icalendar: writeICalendar,
  markwhen: writeMarkwhen,
} as const satisfies Partial<Record<FormatName, Writer>>;
