import {decode} from './common/decode.js';
import type {FormatName, Reader, ReadOptions, ReadResult} from './common/format.js';
import {Report} from './common/report.js';
import {detect} from './detect/detect.js';
import {isJSON, parseJSON} from './detect/json.js';
import {kindOfJSON, kindOfText} from './detect/kind-of-file.js';
import {FORMATS} from './registry.js';

/** Characters of a file that are looked at to say what stood there. */
const SHOWN = 60;

/** No file that people make by hand is larger; a file of Circa itself may be. */
const LARGEST = 100_000_000;

/**
 * Reads a timeline in any of the formats of `FORMATS`, told by what is in it, then by its name and its media type.
 * Rejects for nothing that is in the data: what cannot be read is in `problems`, and what has been read but has no
 * place in a timeline is in `lost`. Data are data: nothing of them is run, and no address in them is asked for.
 */
export async function readTimeline(
  data: string | Uint8Array | ArrayBuffer | Blob,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const report = new Report();
  const own = describedBy(data);
  const {name = own.name, type = own.type} = options;
  const bytes = typeof data === 'string' ? undefined : await bytesOf(data);
  const size = bytes?.length ?? (data as string).length;
  if (size > LARGEST) {
    report.refuse('', `${Math.ceil(size / 1e6)} MB`, `a file of ${LARGEST / 1e6} MB at most`);
    return result(report, {events: []}, undefined);
  }
  const isBinary = bytes !== undefined && isArchive(bytes);
  const text = isBinary ? '' : (bytes ? decode(bytes, report) : (data as string)).replace(/^\ufeff/, '');
  const json = isJSON(text) ? parseJSON(text) : undefined;
  const format = options.format ?? detect({text, bytes, json, name, type});
  if (format === undefined) {
    const kind = json ? kindOfJSON(json.value) : kindOfText(bytes && isBinary ? ascii(bytes) : text);
    report.refuse('', kind ?? (json ? json.value : text.trim().slice(0, SHOWN)), `one of: ${TITLES.join(', ')}`);
    return result(report, {events: []}, undefined);
  }
  const read: Reader = await FORMATS[format].load();
  const source = {text, bytes, json: json?.value, format, dateOrder: options.dateOrder};
  try {
    const input = await read(source, report);
    if (format !== 'json' && !input.events.length && !input.eras && !report.problems.length)
      report.refuse('', text.trim().slice(0, SHOWN), `${FORMATS[format].title} with events`);
    return result(report, input, format);
  } catch (error) {
    // A library, or the engine, gave up: too deep, too large, or not what it says.
    const message = error instanceof Error ? error.message : String(error);
    report.refuse('', message, `${FORMATS[format].title} that can be read to its end`);
    return result(report, {events: []}, format);
  }
}

const TITLES = Object.values(FORMATS).map(({title}) => title);

function result(report: Report, input: ReadResult['input'], format: FormatName | undefined): ReadResult {
  return {input, format, problems: report.problems, lost: report.lost};
}

/** Whether a file is a ZIP or gzip archive, or a PDF: no text, whatever its bytes may be taken for. */
const isArchive = (bytes: Uint8Array): boolean => /^(?:PK|\u001f\u008b|%PDF)/.test(ascii(bytes));

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 8));

function describedBy(data: unknown): Pick<ReadOptions, 'name' | 'type'> {
  if (!(data instanceof Blob)) return {};
  const name = 'name' in data && typeof data.name === 'string' ? data.name : undefined;
  return {name, type: data.type || undefined};
}

async function bytesOf(data: Uint8Array | ArrayBuffer | Blob): Promise<Uint8Array> {
  if (data instanceof Uint8Array) return data;
  return new Uint8Array(data instanceof ArrayBuffer ? data : await data.arrayBuffer());
}
