// What TypeScript makes of the package in a page's own project.

import {execFile} from 'node:child_process';
import {join} from 'node:path';
import test from 'node:test';
import {promisify} from 'node:util';

import {here, notInstalled} from './place.mjs';

test(
  'its types hold under strict and exactOptionalPropertyTypes: events of the document, options, JSX of three frameworks',
  {skip: notInstalled},
  async () => {
    const tsc = join(here, 'node_modules/typescript/bin/tsc');
    await promisify(execFile)(process.execPath, [tsc, '-p', 'types'], {cwd: here}).catch(({stdout}) => {
      throw new Error(stdout);
    });
  },
);
