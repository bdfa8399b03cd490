import type {FormatName, Reader, Writer} from './common/format.js';
import {writeJSON} from './json/write-json.js';
import {writeCSV, writeTSV} from './table/write-csv.js';

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
} as const satisfies Record<FormatName, Format>;

export const WRITERS = {
  json: writeJSON,
  csv: writeCSV,
  tsv: writeTSV,
} as const satisfies Partial<Record<FormatName, Writer>>;
