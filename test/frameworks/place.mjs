// Where the packed package and the frameworks stand, and whether they do.

import {existsSync} from 'node:fs';
import {join} from 'node:path';

export const here = import.meta.dirname;
export const root = join(here, '../..');

export const tarball = join(here, 'circa-timeline.tgz');

/** The package as it has been installed from the tarball. */
export const installed = join(here, 'node_modules/circa-timeline');

/** Why a test of the package is skipped; in CI it never is. */
export const notInstalled =
  existsSync(installed) || process.env.CI === 'true' ? false : 'the package has not been packed: npm run package';
