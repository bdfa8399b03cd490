// Prints what failed, and counts. One line a test file and engine, then every failure with its full title.

import {relative} from 'node:path';

/**
 * @param {{passed: number, failed: number, skipped: number}} totals is added to as files finish
 */
export function createReporter(totals) {
  return {
    reportTestFileResults({logger, sessionsForTestFile, testFile}) {
      for (const session of sessionsForTestFile) {
        const {engine} = session.browser;
        const file = relative(process.cwd(), testFile);
        const tests = flatten(session.testResults);
        const count = countTests(tests);
        // A file that cannot be loaded, or throws outside of its tests, has failed though no test of it did.
        if (!session.passed && count.failed === 0) count.failed = 1;
        for (const key of Object.keys(totals)) totals[key] += count[key];

        logger.log(`${count.failed > 0 ? '✗' : '✓'} ${engine.padEnd(8)} ${file}: ${closingLine(count)}`);
        for (const test of tests.filter((test) => test.error))
          printFailure(logger, engine, file, test.title, test.error);
        for (const error of session.errors) printFailure(logger, engine, file, 'outside of any test', error);
        for (const args of session.logs) logger.log(`    [${engine} console]`, ...args);
        for (const url of session.request404s) logger.log(`    [${engine}] not found: ${url}`);
      }
    },
  };
}

export function closingLine({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function flatten(suite, titles = []) {
  if (!suite) return [];
  const path = suite.name ? [...titles, suite.name] : titles;
  return [
    ...suite.tests.map((test) => ({...test, title: [...path, test.name].join(' › ')})),
    ...suite.suites.flatMap((child) => flatten(child, path)),
  ];
}

function countTests(tests) {
  const skipped = tests.filter((test) => test.skipped).length;
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  return {passed: tests.length - skipped - failed, failed, skipped};
}

function printFailure(logger, engine, file, title, error) {
  logger.log(`    ✗ [${engine}] ${file}: ${title}`);
  logger.log(indent(error.name ? `${error.name}: ${error.message}` : error.message));
  if (error.expected !== undefined && error.actual !== undefined) {
    logger.log(indent(`expected: ${error.expected}\nactual:   ${error.actual}`));
  }
  if (error.stack) logger.log(indent(error.stack));
}

function indent(text) {
  return String(text).trim().replace(/^/gm, '        ');
}
