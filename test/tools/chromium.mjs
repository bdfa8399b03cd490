// Chromium for tests that run in Node.

import {chromium} from 'playwright-core';

import {findBrowsers} from './browsers.mjs';

const {chromium: executablePath} = findBrowsers();

/** Why a test is skipped that needs it. */
export const noChromium = executablePath ? false : 'Chromium not found; on Debian: apt-get install chromium';

export const launchChromium = () =>
  // The sandbox of Chromium does not start for root, as in most containers.
  chromium.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
