import {problem} from '../../../model/index.js';
import {FOREIGN_FILE} from '../lazy-parts.js';
import type {FetchedFile, FileFailure} from './fetched-file.js';

interface FetchOptions {
  readonly signal: AbortSignal;
  readonly cache: RequestCache;
  /** the answer, where the file has been asked for already; the signal gives it up too */
  readonly early?: Promise<Response> | undefined;
}

/** A file of events, or the problem with it. Throws only the abort of its signal. */
export async function fetchFile(
  src: string,
  baseURI: string,
  {signal, cache, early}: FetchOptions,
): Promise<FetchedFile> {
  const refused = (failure: FileFailure, received: string, expected: string): FetchedFile => ({
    failure,
    problems: [problem('src', `${received}: ${src}`, expected)],
  });
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await (early ?? fetch(new URL(src, baseURI), {signal, cache}));
    bytes = await response.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    return refused('unreachable', String(error), 'a file of events that can be reached');
  }
  if (!response.ok) return refused(response.status, `HTTP ${response.status}`, 'a file of events');
  const input = parsed(bytes);
  if (mayBeEvents(input)) return {input};
  await FOREIGN_FILE.fetch();
  signal.throwIfAborted();
  return (
    (await FOREIGN_FILE.content?.readForeignFile(bytes, src, response.headers.get('content-type'))) ??
    refused('unreadable', 'another kind of file', 'JSON')
  );
}

/** JSON is UTF-8 (RFC 8259, 8.1). Undefined where the bytes are none. */
function parsed(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether the first of the events, if there is any, has a date. */
function mayBeEvents(input: unknown): boolean {
  const events: unknown = Array.isArray(input) ? input : (input as {events?: unknown} | null | undefined)?.events;
  return Array.isArray(events) && 'date' in Object(events[0] ?? {date: ''});
}
