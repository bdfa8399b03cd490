// What runs a test file in a page: Mocha, with a reporter that makes plain text of what an assertion has compared.
//
// Mocha's own would turn both sides into JSON, whatever they are. Of an element that is half the page and takes
// minutes, and where it is left out, the element cannot be sent to the test runner: either way one failed assertion
// about an element would keep the whole file from ending.

import {mocha, runTests} from '@web/test-runner-mocha/dist/standalone.js';
import {executeServerCommand} from '@web/test-runner-commands';

/** Longer texts are cut, in characters: the difference is seldom so far from the beginning. */
const LONGEST = 4_000;

class PlainReporter {
  constructor(runner) {
    runner.on('fail', (test, error) => (test.err ??= plainError(error)));
  }
}

// A promise that nobody waits for is part of the test that runs: Mocha fails that one for it.
window.addEventListener('unhandledrejection', ({reason}) => reportError(reason));

// Pages are used again by the next test file: each begins with the same viewport, no emulated medium, and the focus,
// which a window of WebKit may lack until it is clicked, and gets late on a busy machine.
async function start() {
  await executeServerCommand('circa:prepare');
  if (!(await gotFocus(100))) {
    await executeServerCommand('circa:focus');
    // A test that needs it says so itself.
    await gotFocus(8_000);
  }
  await runTests(async () => {
    mocha.reporter(PlainReporter);
    await import(new URL(window.__WTR_CONFIG__.testFile, location.href).href);
  });
}
// Not waited for: WebKit's driver, which opens the page, waits for it to be loaded, and gives up after two minutes.
void start();

/** Whether the page has the focus, or gets it within so many ms. */
function gotFocus(ms) {
  const end = performance.now() + ms;
  return new Promise((resolve) => {
    const look = () => {
      if (document.hasFocus() || performance.now() > end) resolve(document.hasFocus());
      else setTimeout(look, 10);
    };
    look();
  });
}

function plainError(error) {
  const {name, stack, cause} = error;
  // A property that does not hold says by its cause what was wrong with the example that it names.
  const message = cause === undefined ? error.message : `${error.message}\nCause: ${cause}\n${cause.stack ?? ''}`;
  const isComparison = 'actual' in error && 'expected' in error && error.showDiff !== false;
  return {
    name,
    message,
    stack,
    ...(isComparison ? {actual: textOf(error.actual), expected: textOf(error.expected)} : {}),
  };
}

function textOf(value) {
  if (typeof value === 'string') return value.slice(0, LONGEST);
  try {
    return String(JSON.stringify(value, readable, 2)).slice(0, LONGEST);
  } catch {
    // It contains itself.
    return Object.prototype.toString.call(value);
  }
}

function readable(_, value) {
  if (value instanceof Node) return `<${value.nodeName.toLowerCase()}>`;
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return String(value);
  return value;
}
