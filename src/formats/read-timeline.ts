import {decode} from './common/decode.js';
import type {FormatName, Reader, ReadOptions, ReadResult} from './common/format.js';
import {Report} from './common/report.js';
import {detect} from './detect/detect.js';
import {isJSON, parseJSON} from './detect/json.js';
import {FORMATS} from './registry.js';

/** Characters of a file that are looked at to say what stood there. */
const SHOWN = 60;

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
  const {name, type} = {...describedBy(data), ...options};
  const bytes = typeof data === 'string' ? undefined : await bytesOf(data);
  const isArchive = bytes !== undefined && bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = bytes === undefined || isArchive ? (bytes ? '' : (data as string)) : decode(bytes, report);
  const content = {text: text.replace(/^\ufeff/, ''), bytes, isArchive};
  const json = isJSON(content.text) ? parseJSON(content.text) : undefined;
  const format = options.format ?? detect({...content, json, name, type});
  if (format === undefined) {
    const received = isArchive ? 'an archive' : content.text.trim().slice(0, SHOWN);
    report.refuse(
      '',
      received,
      `one of ${Object.values(FORMATS)
        .map(({title}) => title)
        .join(', ')}`,
    );
    return result(report, {events: []}, undefined);
  }
  const read: Reader = await FORMATS[format].load();
  const source = {...content, json: json?.value, format, dateOrder: options.dateOrder};
  try {
    return result(report, await read(source, report), format);
  } catch (error) {
    // A library, or the engine, gave up: too deep, too large, or not what it says.
    const message = error instanceof Error ? error.message : String(error);
    report.refuse('', message, `${FORMATS[format].title} that can be read to its end`);
    return result(report, {events: []}, format);
  }
}

function result(report: Report, input: ReadResult['input'], format: FormatName | undefined): ReadResult {
  return {input, format, problems: report.problems, lost: report.lost};
}

function describedBy(data: unknown): Pick<ReadOptions, 'name' | 'type'> {
  if (!(data instanceof Blob)) return {};
  const name = 'name' in data && typeof data.name === 'string' ? data.name : undefined;
  return {name, type: data.type || undefined};
}

async function bytesOf(data: Uint8Array | ArrayBuffer | Blob): Promise<Uint8Array> {
  if (data instanceof Uint8Array) return data;
  return new Uint8Array(data instanceof ArrayBuffer ? data : await data.arrayBuffer());
}
