import type {FormatName} from '../common/format.js';
import {FORMATS} from '../registry.js';
import {kindOfSpreadsheet} from '../spreadsheet/archive.js';
import {formatOfJSON} from './format-of-json.js';
import {formatOfLines, formatOfText} from './format-of-text.js';

/** What there is to tell a format by. */
export interface Clues {
  /** empty where the file is an archive */
  readonly text: string;
  readonly bytes: Uint8Array | undefined;
  readonly json: {readonly value: unknown} | undefined;
  readonly name: string | undefined;
  readonly type: string | undefined;
}

/**
 * The format of a file: what is in it says most, then its name, then its media type, which servers often get wrong.
 * Undefined where nothing does.
 */
export function detect({text, bytes, json, name, type}: Clues): FormatName | undefined {
  if (bytes && !text) return kindOfSpreadsheet(bytes) && 'spreadsheet';
  if (json) return formatOfJSON(json.value);
  return formatOfText(text) ?? byName(name) ?? byType(type) ?? formatOfLines(text);
}

const NAMES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

function byName(name: string | undefined): FormatName | undefined {
  const path = (name ?? '').toLowerCase().split(/[?#]/)[0]!;
  return NAMES.find((format) => FORMATS[format].extensions.some((extension: string) => path.endsWith(`.${extension}`)));
}

function byType(type: string | undefined): FormatName | undefined {
  const essence = (type ?? '').toLowerCase().split(';')[0]!.trim();
  return NAMES.find((format) => (FORMATS[format].mediaTypes as readonly string[]).includes(essence));
}
