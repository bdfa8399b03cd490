// Chromium without a window, and pages for it from a server of this machine.

import {createServer} from 'node:http';

import {chromium} from 'playwright-core';

import {findBrowsers} from '../tools/browsers.mjs';

/** Starts Chromium, or ends this process with advice where there is none. */
export async function launchChromium(args = []) {
  const {chromium: executablePath} = findBrowsers();
  if (!executablePath) {
    console.error('Chromium not found; on Debian: apt-get install chromium');
    process.exit(1);
  }
  // The sandbox of Chromium does not start for root; containers have little shared memory.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({executablePath, args: [...root, '--disable-dev-shm-usage', ...args]});
}

/**
 * Serves scripts, each under its name, and at `/?script=name` a page that loads the named ones in that order.
 * @param {Map<string, string | Uint8Array>} scripts name → source of an ES module
 * @param {Record<string, string>} headers sent with everything
 */
export async function serveScripts(scripts, headers = {}) {
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const body = pathname === '/' ? pageOf(searchParams.getAll('script')) : scripts.get(pathname.slice(1));
    const type = pathname === '/' ? 'text/html' : 'text/javascript';
    response.writeHead(body === undefined ? 404 : 200, {'Content-Type': `${type}; charset=utf-8`, ...headers});
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {url: `http://localhost:${server.address().port}/`, close: () => server.close()};
}

function pageOf(names) {
  const tags = names.map((name) => `<script type="module" src="/${encodeURI(name)}"></script>`);
  const head = `<meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${tags.join('')}`;
  return `<!doctype html><html lang="en"><head>${head}</head><body></body></html>`;
}
