// Which browsers this machine has, and how the test runner launches each of them.

import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {delimiter, join} from 'node:path';

import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';

import {startWebKitDriver} from './webkit.mjs';

export const engines = ['chromium', 'firefox', 'webkit'];

/** The Debian packages that bring each engine. */
export const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * Finds the installed browsers.
 * @returns {Record<string, string>} engine → path of its program, without the engines that are missing
 */
export function findBrowsers() {
  const found = {
    chromium:
      process.env.CHROME_PATH ??
      firstExecutable([
        'chromium',
        'chromium-browser',
        'google-chrome-stable',
        'google-chrome',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ]),
    firefox:
      process.env.FIREFOX_PATH ??
      firstExecutable(['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']),
    webkit: hasWebKit() ? findMiniBrowser() : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, path]) => path));
}

function hasWebKit() {
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || firstExecutable(['Xvfb']);
  return Boolean(display && firstExecutable(['WebKitWebDriver']));
}

/** MiniBrowser lies outside PATH: in /usr/lib or a folder of it, in one named by the library's version. */
function findMiniBrowser() {
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((folder) => existsSync(folder));
  const folders = libraries.flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))]);
  const versions = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];
  return firstExecutable(folders.flatMap((folder) => versions.map((version) => join(folder, version, 'MiniBrowser'))));
}

/** The first of these names or absolute paths that can be run. */
export function firstExecutable(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const path of name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))) {
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here: go on looking.
      }
    }
  }
  return undefined;
}

/** Installs Debian's chromium where that is possible, that is, as root with apt-get at hand. */
export function installChromium() {
  if (process.getuid?.() !== 0 || !firstExecutable(['apt-get'])) return false;
  console.log('No browser found: installing Debian’s chromium …');
  const options = {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  spawnSync('apt-get', ['update', '-qq'], options);
  return (
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages.chromium], options).status ===
    0
  );
}

/** A launcher of @web/test-runner for one engine. Its `engine` tells reporter and commands which one it is. */
export async function createLauncher(engine, path) {
  return Object.assign(await launchers[engine](path), {engine});
}

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      launchOptions: {
        executablePath,
        args: [
          // The sandbox of Chromium does not start for root, as in most containers.
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          // Containers have little shared memory.
          '--disable-dev-shm-usage',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
          // As on a machine with a touch screen: D3 listens for touches only where `ontouchstart` exists.
          '--touch-events=enabled',
        ],
      },
    }),

  firefox: (executablePath) =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath,
        extraPrefsFirefox: {
          'dom.w3c_touch_events.enabled': 1,
          'dom.w3c_touch_events.legacy_apis.enabled': true,
        },
      },
    }),

  webkit: async (binary) => {
    const port = await startWebKitDriver(firstExecutable(['WebKitWebDriver']));
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      // In ms. How long all may take is for the process to say that has started this one.
      connectionRetryTimeout: 600_000,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary, args: ['--automation']},
      },
    });
  },
};
