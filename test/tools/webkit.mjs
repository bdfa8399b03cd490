// Starts WebKitWebDriver on a free port, under Xvfb where there is no display. Both end with this process.

import {spawn} from 'node:child_process';
import {setTimeout as sleep} from 'node:timers/promises';

import {freePort} from './port.mjs';

/** @returns {Promise<number>} the port on which the driver listens */
export async function startWebKitDriver(program) {
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  // Where there is no graphics card, layers that are put together by its software twin take most of the processor.
  const env = {...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1'};
  if (!hasDisplay) env.DISPLAY = await startXvfb();
  const port = await freePort();
  startHelper(program, [`--port=${port}`], {env, stdio: 'ignore'});
  await answering(`http://127.0.0.1:${port}/status`);
  return port;
}

/**
 * Lets Xvfb choose a free display itself: it writes the number and a line end to the descriptor that it is given. The
 * pipe stays open after that, since Xvfb would not survive a write to a closed one.
 */
function startXvfb() {
  const xvfb = startHelper('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let written = '';
    xvfb.stdio[3].on('data', (chunk) => {
      written += chunk;
      if (written.endsWith('\n')) resolve(`:${written.trim()}`);
    });
    xvfb.on('error', reject);
    xvfb.on('exit', () => reject(new Error('Xvfb ended before it had a display')));
  });
}

/** Runs a program in a process group of its own, so that at the end the browsers it has started end with it. */
function startHelper(program, args, options) {
  const child = spawn(program, args, {...options, detached: true});
  const stop = () => {
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended already.
    }
  };
  process.on('exit', stop);
  return child;
}

async function answering(url) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}`);
}
