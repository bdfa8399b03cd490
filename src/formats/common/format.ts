import type {DateOrder} from '../../dates/parse-options.js';
import type {Timeline, TimelineInput} from '../../model/index.js';
import type {FormatProblem, Loss, Report} from './report.js';

/** The formats that are read; those of `WRITERS` are written too. */
export type FormatName =
  | 'json'
  | 'csv'
  | 'tsv'
  | 'timelinejs'
  | 'vis'
  | 'fullcalendar'
  | 'jsonld'
  | 'wikidata'
  | 'icalendar'
  | 'spreadsheet'
  | 'simile'
  | 'markwhen';

export interface ReadOptions {
  /** the name of the file, or its address */
  readonly name?: string | undefined;
  /** its media type, with parameters or without */
  readonly type?: string | undefined;
  /** how it is read, whatever it seems to be */
  readonly format?: FormatName | undefined;
  /** whether 03/04/2018 is 3 April (`dmy`) or 4 March (`mdy`) */
  readonly dateOrder?: DateOrder | undefined;
}

export interface ReadResult {
  /** what `createTimeline` and the property `events` take; without events where nothing could be read */
  readonly input: TimelineInput;
  /** undefined where no format fits */
  readonly format: FormatName | undefined;
  readonly problems: readonly FormatProblem[];
  readonly lost: readonly Loss[];
}

export interface WriteResult {
  readonly text: string;
  readonly lost: readonly Loss[];
}

/** A file, as what reads it sees it. */
export interface Source {
  /** decoded; empty where the file is no text */
  readonly text: string;
  /** undefined where it was handed over as a text */
  readonly bytes: Uint8Array | undefined;
  /** what is in the text, where it is JSON */
  readonly json: unknown;
  readonly format: FormatName;
  readonly dateOrder: DateOrder | undefined;
}

/** Reads one format. What cannot be read, and what has no place, goes into the report; it never throws for data. */
export type Reader = (source: Source, report: Report) => TimelineInput | Promise<TimelineInput>;

/** Writes one format. */
export type Writer = (timeline: Timeline, report: Report) => string;
