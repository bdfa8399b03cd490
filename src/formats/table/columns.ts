import {readCell} from '../common/read-cell.js';
import type {Report} from '../common/report.js';
import {type Meaning, meaningOf} from './headers.js';

/** A table: its heads, and rows of as many cells. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** of the first row in the file, from 1 */
  readonly firstRow: number;
}

/** Where in a row what is. */
export type Columns = ReadonlyMap<Meaning, number>;

/** Cells of a column that are read to see what it has. */
const SAMPLED = 200;

/** Heads and rows; where the first row has a date in it and no head that is known, it is a row like the others. */
export function tableOf(lines: readonly (readonly string[])[]): Table {
  const first = lines[0] ?? [];
  const hasHeads = first.some((cell) => meaningOf(cell) !== undefined) || !first.some(isDate);
  return hasHeads
    ? {heads: first, rows: lines.slice(1), firstRow: 2}
    : {heads: first.map((_, index) => `column ${index + 1}`), rows: lines, firstRow: 1};
}

/**
 * What each column has: by its head, where that is known; else by its cells. A column is one of dates when most of its
 * cells are dates. Titles are in the column that has a text in most rows, which is told, since it is a guess.
 */
export function findColumns(table: Table, report: Report): Columns {
  const columns = new Map<Meaning, number>();
  table.heads.forEach((head, index) => {
    const meaning = meaningOf(head);
    if (meaning !== undefined && !columns.has(meaning)) columns.set(meaning, index);
  });
  // A year that is a column by itself may be written in any way.
  if (columns.has('year') && !columns.has('month') && !columns.has('date')) move(columns, 'year', 'date');
  if (!(['edtf', 'date', 'start', 'year'] as const).some((meaning) => columns.has(meaning))) {
    const date = bestOf(table, columns, shareOfDates);
    if (date !== undefined) columns.set('date', date);
  }
  if (!columns.has('title')) {
    const title = bestOf(table, columns, shareOfTitles);
    if (title !== undefined) {
      columns.set('title', title);
      report.refuse('', `titles in the column “${table.heads[title]}”`, 'a column with the head “title” (or “name” …)');
    }
  }
  return columns;
}

function move(columns: Map<Meaning, number>, from: Meaning, to: Meaning): void {
  columns.set(to, columns.get(from)!);
  columns.delete(from);
}

/** The first of the columns with the highest share, of those that have more than half. */
function bestOf({heads, rows}: Table, columns: Columns, shareOf: (cells: string[]) => number): number | undefined {
  const taken = new Set(columns.values());
  const step = Math.max(1, Math.floor(rows.length / SAMPLED));
  const sample = rows.filter((_, index) => index % step === 0);
  const shares = heads.map((_, index) => {
    const cells = sample.map((row) => row[index]?.trim() ?? '').filter(Boolean);
    return taken.has(index) || !cells.length ? 0 : shareOf(cells);
  });
  const highest = Math.max(0, ...shares);
  return highest > 0.5 ? shares.indexOf(highest) : undefined;
}

/** Bare numbers may be years, and may be anything else: other dates come first. */
function shareOfDates(cells: readonly string[]): number {
  const share = cells.filter(isDate).length / cells.length;
  return cells.every((cell) => /^\d+$/.test(cell)) ? share * 0.9 : share;
}

function shareOfTitles(cells: readonly string[]): number {
  return (
    cells.filter((cell) => /\p{L}{3}/u.test(cell) && !/^https?:/i.test(cell) && !isDate(cell)).length / cells.length
  );
}

const isDate = (cell: string): boolean => cell.trim() !== '' && readCell(cell).kind !== 'none';
