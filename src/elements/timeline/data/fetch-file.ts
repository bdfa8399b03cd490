import {problem, type Problem} from '../../../model/index.js';
import {FILE_KIND} from '../lazy-parts.js';
import type * as FileKind from './file-kind.js';

/** Why a file gave no events, for readers: the status that a server answered with (RFC 9110), or what went wrong. */
export type FileFailure = number | 'unreachable' | 'unreadable';

export type FetchedFile = {readonly input: unknown} | {readonly problem: Problem; readonly failure: FileFailure};

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
    problem: problem('src', `${received}: ${src}`, expected),
  });
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await (early ?? fetch(new URL(src, baseURI), {signal, cache}));
    bytes = await response.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    return refused('unreachable', messageOf(error), 'a file of events that can be reached');
  }
  if (!response.ok) return refused(response.status, `HTTP ${response.status}`, 'a file of events');
  const text = decoded(bytes);
  if (text === undefined) {
    const kind = await kindFor(({kindOfText}) => kindOfText(new TextDecoder('latin1').decode(bytes)), signal);
    return refused('unreadable', binaryKind(kind) ?? 'text that is not in UTF-8', 'JSON in UTF-8');
  }
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const kind = await kindFor(({kindOfText}) => kindOfText(text), signal);
    const expected = 'JSON: [{"date": …, "title": …}] or {"events": […]}';
    return kind === undefined
      ? refused('unreadable', `“${text.trim().slice(0, 40)}”`, `${expected} (${messageOf(error)})`)
      : refused('unreadable', kind, expected);
  }
  if (mayBeEvents(input)) return {input};
  const kind = await kindFor(({kindOfJSON}) => kindOfJSON(input), signal);
  return kind === undefined ? {input} : refused('unreadable', kind, '[{"date": …, "title": …}] or {"events": […]}');
}

/** JSON is UTF-8 (RFC 8259, 8.1). Undefined where the bytes are none. */
function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Of bytes that are no UTF-8, those of an archive are told by name; a table may be one in another encoding. */
function binaryKind(kind: string | undefined): string | undefined {
  return kind && /archive|PDF/.test(kind) ? kind : undefined;
}

/** Whether the first of the events, if there is any, has a date. */
function mayBeEvents(input: unknown): boolean {
  const events = Array.isArray(input) ? (input as unknown[]) : (input as {events?: unknown} | null)?.events;
  if (!Array.isArray(events)) return false;
  const [first] = events as unknown[];
  return first === undefined || (typeof first === 'object' && first !== null && 'date' in first);
}

/** What a file is; undefined where nobody knows, or the part that tells cannot be had. */
async function kindFor(
  tell: (part: typeof FileKind) => string | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  await FILE_KIND.fetch();
  signal.throwIfAborted();
  return FILE_KIND.content && tell(FILE_KIND.content);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
