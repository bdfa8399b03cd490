import type {Report} from './report.js';

/**
 * The text of a file: UTF-8, or UTF-16 where its first characters say so. A file in neither is one of the single-byte
 * encodings, of which Windows-1252, with Latin-1 in it, is by far the most usual: it is read as that, and told.
 */
export function decode(bytes: Uint8Array, report: Report): string {
  const encoding = encodingOf(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // One broken character among many good ones is no sign of another encoding.
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.split('\ufffd').length - 1;
    const beyondASCII = text.length - text.replace(/[^\0-\x7f]/g, '').length;
    if (broken * 10 < beyondASCII) {
      report.refuse('', `UTF-8 with ${broken} broken characters, each shown as “\ufffd”`, 'text in UTF-8');
      return text;
    }
    report.refuse('', 'text that is not in UTF-8, read as Windows-1252 (Latin-1)', 'text in UTF-8');
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** By its byte order mark or, where it has none, by its first two characters, which are in every format in ASCII. */
function encodingOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (first !== 0 && second === 0 && third !== 0) return 'utf-16le';
  if (first === 0 && second !== 0 && third === 0) return 'utf-16be';
  return undefined;
}
