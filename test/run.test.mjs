// What the run of the tests says to who reads it from a file or a pipe.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import test from 'node:test';

import {findBrowsers} from './tools/browsers.mjs';

const skip = findBrowsers().chromium ? false : 'Chromium not found; on Debian: apt-get install chromium';

function run(...args) {
  const {stdout, stderr, status} = spawnSync(process.execPath, [join(import.meta.dirname, 'run.mjs'), ...args], {
    encoding: 'utf8',
    env: {...process.env, CI: 'true'},
  });
  return {status, output: stderr + stdout, lastLine: stdout.trimEnd().split('\n').at(-1)};
}

test('the last line counts the tests, and no terminal escape is in what is printed', {skip}, () => {
  const {status, output, lastLine} = run('--engine=chromium', 'test/view/store.test.ts');
  assert.match(lastLine, /^\d+ passed, 0 failed$/);
  assert.equal(status, 0);
  assert.ok(!output.includes('\x1b'), output);
});

test('the last line counts a failure where nothing could be run, and what is wrong is said', () => {
  for (const [args, message] of [
    [['test/nowhere'], 'No test file at test/nowhere'],
    [['--engine=presto', 'test/view'], 'There is no engine “presto”; there are chromium, firefox, webkit'],
  ]) {
    const {status, output, lastLine} = run(...args);
    assert.deepEqual([status, lastLine], [1, '0 passed, 1 failed']);
    assert.ok(output.includes(message), output);
  }
});
