import type {Report} from '../common/report.js';
import {textOfCell} from './cell.js';
import type {Columns} from './columns.js';
import type {Meaning} from './headers.js';

/** A row of a table, of which it is known which cells have been taken: the others are lost. */
export class TableRow {
  readonly #taken = new Set<number>();

  constructor(
    private readonly cells: readonly string[],
    private readonly columns: Columns,
    private readonly heads: readonly string[],
  ) {}

  has(meaning: Meaning): boolean {
    return this.columns.has(meaning);
  }

  headOf(meaning: Meaning): string {
    return this.#head(this.columns.get(meaning) ?? -1);
  }

  /** The text of the cell of some meaning; undefined where it is empty, or there is none. */
  peek(meaning: Meaning): string | undefined {
    return textOfCell(this.cells[this.columns.get(meaning) ?? -1] ?? '') || undefined;
  }

  /** The same, which has its place now. */
  take(meaning: Meaning): string | undefined {
    const index = this.columns.get(meaning);
    if (index !== undefined) this.#taken.add(index);
    return this.peek(meaning);
  }

  /** Tells the report what has no place. */
  loseOthers(report: Report): void {
    this.cells.forEach((cell, index) => {
      if (!this.#taken.has(index)) report.lose(this.#head(index), cell);
    });
  }

  #head(index: number): string {
    return this.heads[index]?.trim() || `column ${index + 1}`;
  }
}
