// Packs the package as `npm publish` would, which builds it, and installs the tarball beside the frameworks and
// bundlers that the tests here try it with.
//
//   npm run package
//   npm run package -- --built    takes dist/ as it is

import {execFileSync} from 'node:child_process';
import {existsSync, renameSync} from 'node:fs';
import {join} from 'node:path';

import {here, tarball} from './place.mjs';

const npm = (...args) => execFileSync('npm', args, {cwd: here, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']});

const isBuilt = process.argv.includes('--built');
const packed = npm('pack', join(here, '../..'), '--json', '--silent', ...(isBuilt ? ['--ignore-scripts'] : []));
// What the build says stands before what npm says.
const [{filename}] = JSON.parse(packed.slice(packed.lastIndexOf('\n[\n') + 1));
renameSync(join(here, filename), tarball);

if (!existsSync(join(here, 'node_modules/.package-lock.json'))) npm('ci', '--ignore-scripts', '--prefer-offline');
npm('install', '--no-save', '--ignore-scripts', '--prefer-offline', tarball);
console.log(`Installed ${filename} in test/frameworks`);
