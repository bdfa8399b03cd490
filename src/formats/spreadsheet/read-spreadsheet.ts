import type {TimelineInput} from '../../model/index.js';
import {edtfOfMoment} from '../common/iso.js';
import type {Source} from '../common/format.js';
import type {Report} from '../common/report.js';
import {readTable} from '../table/read-table.js';
import {archiveOf, kindOfSpreadsheet} from './archive.js';

/** A small archive may unpack to more than any machine holds. */
const LARGEST = 300_000_000;

/** The first sheet of an .xlsx or .ods file. Cells that are dates there are days, or times where they have one. */
export async function readSpreadsheet({bytes, dateOrder}: Source, report: Report): Promise<TimelineInput> {
  const kind = bytes && kindOfSpreadsheet(bytes);
  if (!bytes || !kind) {
    report.refuse('', bytes ? 'an archive' : 'a text', 'the bytes of an .xlsx or .ods file');
    return {events: []};
  }
  const {unpacked} = archiveOf(bytes);
  if (unpacked > LARGEST) {
    report.refuse('', `${Math.round(unpacked / 1e6)} MB, unpacked`, `a file of ${LARGEST / 1e6} MB at most`);
    return {events: []};
  }
  const {sheets} =
    kind === 'xlsx'
      ? await (await import('hucre/xlsx')).readXlsx(bytes)
      : await (await import('hucre/ods')).readOds(bytes);
  const [first, ...others] = sheets;
  for (const {name, rows} of others) if (rows.length) report.lose('sheet', name);
  const lines = (first?.rows ?? []).map((row) => row.map((cell) => textOf(cell)));
  return readTable(
    lines.filter((line) => line.some((cell) => cell.trim())),
    {dateOrder},
    report,
  );
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return edtfOfMoment(cell.getTime())?.replace(/(?:T00:00:00\.000)?Z$|:00\.000Z$/, '') ?? '';
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
