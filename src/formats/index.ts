/**
 * Other people’s formats, read and written. What reads a format is fetched when a file needs it, with the library that
 * it needs; what writes one needs none. Pure: runs in Node as in browsers.
 */
import type {Timeline} from '../model/index.js';
import type {FormatName, ReadOptions, ReadResult, WriteResult} from './common/format.js';
import {readTimeline} from './read-timeline.js';
import {writeTimeline, type WrittenFormat} from './write-timeline.js';

export type {FormatName, ReadOptions, ReadResult, WriteResult} from './common/format.js';
export type {FormatProblem, Loss} from './common/report.js';
export {readTimeline, writeTimeline, type WrittenFormat};

type Data = Parameters<typeof readTimeline>[0];

const readerOf =
  (format: FormatName) =>
  (data: Data, options: Omit<ReadOptions, 'format'> = {}): Promise<ReadResult> =>
    readTimeline(data, {...options, format});

const writerOf =
  (format: WrittenFormat) =>
  (timeline: Timeline): WriteResult =>
    writeTimeline(timeline, format);

export const readJSON = readerOf('json');
export const readCSV = readerOf('csv');
export const readTSV = readerOf('tsv');
export const readSpreadsheet = readerOf('spreadsheet');
export const readTimelineJS = readerOf('timelinejs');
export const readVis = readerOf('vis');
export const readFullCalendar = readerOf('fullcalendar');
export const readJSONLD = readerOf('jsonld');
export const readWikidata = readerOf('wikidata');
export const readICalendar = readerOf('icalendar');
export const readSIMILE = readerOf('simile');
export const readMarkwhen = readerOf('markwhen');

export const writeJSON = writerOf('json');
export const writeCSV = writerOf('csv');
export const writeTSV = writerOf('tsv');
export const writeTimelineJS = writerOf('timelinejs');
export const writeVis = writerOf('vis');
export const writeJSONLD = writerOf('jsonld');
export const writeICalendar = writerOf('icalendar');
export const writeMarkwhen = writerOf('markwhen');
