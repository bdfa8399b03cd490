// That a run always ends and that each file is counted once, whatever goes wrong. In the place of a browser and its
// runner there is a program that does what the names of the files say.

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after, before, describe} from 'node:test';

import {runEngine} from './run-engine.mjs';

const PROGRAM = `
  import {existsSync, writeFileSync} from 'node:fs';
  const [, , engine, , ...files] = process.argv;
  const send = (message) => new Promise((resolve) => process.send(message, resolve));
  const forever = () => new Promise(() => setInterval(() => {}, 1000));
  const isSecondTime = (name) => existsSync(name) || (writeFileSync(name, ''), false);
  if (engine === 'never') process.exit(3);
  if (engine === 'late' && !isSecondTime(import.meta.filename + '.late')) await forever();
  for (const file of files) {
    await send({type: 'opened', file});
    if (file === 'starts-at-second' && !isSecondTime(import.meta.filename + '.second')) {
      await send({type: 'finished', file, errors: [{message: 'no window'}]});
      await forever();
    }
    await send({type: 'started', file});
    if (file === 'hangs') await forever();
    if (file === 'loops') for (;;);
    if (file === 'dies') process.kill(process.pid, 'SIGKILL');
    if (file === 'breaks') {
      await send({type: 'broke', message: 'Error: nobody caught it'});
      await forever();
    }
    const errors = file === 'throws' ? [{message: 'thrown at import'}] : [];
    await send({type: 'finished', file, errors, process: process.pid});
    if (file === 'is-last') process.exit(0);
  }
  await send({type: 'done'});
  if (engine === 'lingers') await forever();
  process.exit();
`;

describe('a run in an engine', () => {
  let folder;
  let program;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'circa-engine-'));
    program = join(folder, 'program.mjs');
    writeFileSync(program, PROGRAM);
  });

  after(() => rmSync(folder, {recursive: true}));

  /** What is reported of each file, in order: its errors, and in which of the processes it ended. */
  async function run(engine, ...files) {
    const processes = [];
    const reported = [];
    const report = ({file, errors, process}) => {
      if (process !== undefined && !processes.includes(process)) processes.push(process);
      const messages = errors.map(({message}) => message);
      reported.push([file, ...messages, ...(process === undefined ? [] : [processes.indexOf(process) + 1])]);
    };
    await runEngine(engine, '', files, report, {program, limits: {start: 2000, file: 500, end: 300}, log() {}});
    return reported;
  }

  test('reports each file, in one process', async () => {
    assert.deepEqual(await run('fine', 'a', 'b'), [
      ['a', 1],
      ['b', 1],
    ]);
  });

  test('goes on in another process after a file that throws outside of its tests', async () => {
    assert.deepEqual(await run('fine', 'throws', 'b'), [
      ['throws', 'thrown at import', 1],
      ['b', 2],
    ]);
  });

  test('ends a file that does not end, and goes on with the next', async () => {
    for (const file of ['hangs', 'loops']) {
      assert.deepEqual(await run('fine', 'a', file, 'b'), [
        ['a', 1],
        [file, 'it has not ended within 0.5 s'],
        ['b', 2],
      ]);
    }
  });

  test('counts the file at which its process dies, and goes on with the next', async () => {
    assert.deepEqual(await run('fine', 'a', 'dies', 'b'), [
      ['a', 1],
      ['dies', 'its process has ended (SIGKILL)'],
      ['b', 2],
    ]);
  });

  test('names an error that nobody caught', async () => {
    assert.deepEqual(await run('fine', 'breaks', 'b'), [
      ['breaks', 'Error: nobody caught it'],
      ['b', 1],
    ]);
  });

  test('starts a browser once more that did not start, and counts nothing', async () => {
    assert.deepEqual(await run('fine', 'a', 'starts-at-second', 'b'), [
      ['a', 1],
      ['starts-at-second', 2],
      ['b', 2],
    ]);
    assert.deepEqual(await run('late', 'a'), [['a', 1]]);
  });

  test('counts all files where a browser did not start twice', async () => {
    const message = 'never could not be started, tried twice';
    assert.deepEqual(await run('never', 'a', 'b'), [
      ['a', message],
      ['b', message],
    ]);
  });

  test('ends though the process goes on after its last file', async () => {
    assert.deepEqual(await run('lingers', 'a'), [['a', 1]]);
  });

  test('takes no early end for the end', async () => {
    assert.deepEqual(await run('fine', 'is-last', 'b'), [
      ['is-last', 1],
      ['b', 2],
    ]);
  });
});
