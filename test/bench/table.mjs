// Tables of text: plain ones for the terminal, Markdown for a file.

/**
 * Lines of aligned columns, two spaces apart; the first column and those named in `left` at their left, all others at
 * their right.
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function plainTable(head, rows, left = []) {
  const cells = padded([head, ...rows], left);
  const rule = cells[0].map((cell) => '─'.repeat([...cell].length));
  return [cells[0], rule, ...cells.slice(1)].map((row) => row.join('  ').trimEnd()).join('\n');
}

/** The same in Markdown, readable as it is. */
export function markdownTable(head, rows, left = []) {
  const cells = padded([head, ...rows], left);
  const rule = cells[0].map((cell, column) => {
    const dashes = '-'.repeat([...cell].length - 1);
    return isLeft(column, left) ? `${dashes}-` : `${dashes}:`;
  });
  return [cells[0], rule, ...cells.slice(1)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function padded(rows, left) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => [...row[column]].length)));
  return rows.map((row) =>
    row.map((cell, column) => {
      const room = ' '.repeat(widths[column] - [...cell].length);
      return isLeft(column, left) ? cell + room : room + cell;
    }),
  );
}

function isLeft(column, left) {
  return column === 0 || left.includes(column);
}
