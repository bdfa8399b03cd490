import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {runInNewContext} from 'node:vm';

import {retriable} from '../../cdn/retriable-imports.mjs';

/** The addresses by which a file is asked for, one time after another, in a page with some scripts. */
function addresses(scripts, times = 3) {
  const code = retriable('const load = () => import("./x.js");').replace('import(', 'asked.push(');
  const asked = [];
  runInNewContext(`${code}for (let time = 0; time < ${times}; time += 1) load();`, {document: {scripts}, asked});
  return asked;
}

const mapOf = (...files) => ({
  type: 'importmap',
  text: JSON.stringify({
    integrity: Object.fromEntries(files.map((file) => [`https://cdn.example/${file}`, 'sha384-…'])),
  }),
});

describe('a file that is imported again', () => {
  test('is asked for by another address each time', () => {
    assert.deepEqual(addresses([]), ['./x.js', './x.js?1', './x.js?2']);
    assert.deepEqual(addresses([{type: 'importmap', text: '{"imports": {"x": "/x.js"}}'}]).at(-1), './x.js?2');
  });

  test('is asked for by the same where the import map has a hash of it, which no other address would be checked by', () => {
    assert.deepEqual(addresses([mapOf('x.js')]), ['./x.js', './x.js', './x.js']);
    assert.deepEqual(addresses([{...mapOf('x.js'), type: 'ImportMap'}]).at(-1), './x.js');
  });

  test('is asked for by those that the import map has a hash of as well', () => {
    assert.deepEqual(addresses([mapOf('x.js', 'x.js?1')]), ['./x.js', './x.js?1', './x.js']);
  });

  test('is asked for by another where the import map has hashes of other files alone', () => {
    assert.deepEqual(addresses([mapOf('core.js', 'another-x.js')]), ['./x.js', './x.js?1', './x.js?2']);
  });
});
