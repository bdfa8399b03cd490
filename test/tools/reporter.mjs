// Counts, and prints what failed: a line a test file and engine, then every failure with its full title.

/** @typedef {{passed: number, failed: number, skipped: number}} Totals */

/** @param {Totals} totals */
export function closingLine({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {string} engine
 * @param {import('./run-engine.mjs').FileResult} result
 * @param {Totals} totals to which it is added
 * @returns {string[]} what has failed, a line each
 */
export function reportFile(engine, {file, tests, errors, logs, notFound}, totals) {
  const count = countTests(tests);
  if (tests.length === 0 && errors.length === 0) errors = [{message: 'There is no test in it.'}];
  // A file that cannot be loaded, or throws outside of its tests, has failed though no test of it did.
  if (errors.length > 0 && count.failed === 0) count.failed = 1;
  for (const key of Object.keys(totals)) totals[key] += count[key];

  console.log(`${count.failed > 0 ? '✗' : '✓'} ${engine.padEnd(8)} ${file}: ${closingLine(count)}`);
  const failures = [
    ...tests.filter(({error}) => error),
    ...errors.map((error) => ({title: 'outside of any test', error})),
  ];
  const lines = failures.map(({title}) => `✗ [${engine}] ${file}: ${title}`);
  failures.forEach(({error}, index) => printFailure(lines[index], error));
  for (const log of logs) console.log(`    [${engine} console] ${log}`);
  for (const url of notFound) console.log(`    [${engine}] not found: ${url}`);
  return lines;
}

/**
 * Prints how long each file took in each engine, and the slowest tests.
 * @param {Map<string, import('./run-engine.mjs').FileResult[]>} results by engine
 */
export function reportTimes(results) {
  const seconds = (ms) => (ms / 1000).toFixed(1).padStart(7);
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  for (const [engine, files] of results) {
    console.log(`\n${engine}: seconds until a page had begun, in its tests, and for the rest`);
    const rows = files.map(({file, opening, running, tests}) => {
      const inTests = sum(tests.map(({duration = 0}) => duration));
      return {file, columns: [opening, inTests, running - inTests], total: opening + running};
    });
    for (const {file, columns} of rows.toSorted((a, b) => b.total - a.total)) {
      console.log(`${columns.map(seconds).join(' ')}  ${file}`);
    }
    console.log(
      `${[0, 1, 2].map((column) => seconds(sum(rows.map(({columns}) => columns[column])))).join(' ')}  together`,
    );
    const slowest = files.flatMap(({file, tests}) => tests.map((test) => ({...test, file})));
    for (const {file, title, duration} of slowest.sort((a, b) => (b.duration ?? 0) - (a.duration ?? 0)).slice(0, 12)) {
      console.log(`${seconds(duration ?? 0)}  ${file}: ${title}`);
    }
  }
}

function countTests(tests) {
  const skipped = tests.filter((test) => test.skipped).length;
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  return {passed: tests.length - skipped - failed, failed, skipped};
}

function printFailure(line, error) {
  console.log(`    ${line}`);
  console.log(indent(error.name ? `${error.name}: ${error.message}` : error.message));
  if (error.expected !== undefined && error.actual !== undefined) {
    console.log(indent(`expected: ${error.expected}\nactual:   ${error.actual}`));
  }
  if (error.stack) console.log(indent(error.stack));
}

function indent(text) {
  return String(text).trim().replace(/^/gm, '        ');
}
