const ascii = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** An entry of the directory at the end of a ZIP archive (APPNOTE 4.3.12). */
const ENTRY = [0x50, 0x4b, 0x01, 0x02];
const UNPACKED_AT = 24;
const NAME_LENGTH_AT = 28;
const NAME_AT = 46;

export interface Archive {
  readonly names: readonly string[];
  /** bytes of all files, as the directory says */
  readonly unpacked: number;
}

/** What a ZIP archive says that is in it. Nothing is unpacked. */
export function archiveOf(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let unpacked = 0;
  for (
    let at = bytes.indexOf(ENTRY[0]!);
    at !== -1 && at + NAME_AT < bytes.length;
    at = bytes.indexOf(ENTRY[0]!, at + 1)
  ) {
    if (!ENTRY.every((byte, index) => bytes[at + index] === byte)) continue;
    unpacked += view.getUint32(at + UNPACKED_AT, true);
    names.push(ascii(bytes.subarray(at + NAME_AT, at + NAME_AT + view.getUint16(at + NAME_LENGTH_AT, true))));
  }
  return {names, unpacked};
}

/** Which kind of spreadsheet an archive is; undefined where it is none. */
export function kindOfSpreadsheet(bytes: Uint8Array): 'xlsx' | 'ods' | undefined {
  const {names} = archiveOf(bytes);
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  return names.includes('content.xml') ? 'ods' : undefined;
}
