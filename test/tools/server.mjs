// The web server behind the tests: the repository's root, TypeScript made readable for browsers.

import {readFile} from 'node:fs/promises';
import {join, normalize} from 'node:path';

import {esbuildPlugin} from '@web/dev-server-esbuild';

/** The policy under which the built file must work; see test/pages. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * Serves /test/pages/*.html as they are, and under the strict policy where the address says `?csp`; `?csp=default` lets
 * the page have a default policy of trusted types as well. The test server's own plugins would add inline scripts to
 * them, which no such policy lets run.
 */
export async function servePages(context, next) {
  // A thread is started by the name that it has once it is built.
  if (context.path === '/src/elements/timeline/background/worker.js')
    context.path = '/src/elements/timeline/background/worker.ts';
  if (!/^\/test\/pages\/[\w/-]+\.html$/.test(context.path)) return next();
  const body = await readFile(join(process.cwd(), normalize(context.path)), 'utf8').catch(() => undefined);
  if (body === undefined) return next();
  if ('csp' in context.query)
    context.set('Content-Security-Policy', `${strictPolicy} ${String(context.query.csp)}`.trim());
  context.type = 'html';
  context.body = body;
}

/**
 * `/without/WORDS/path` is /path as an engine sees it that lacks something: each of the words, parted by commas, is
 * written with an x before its first letter, in scripts, style sheets and pages alike. What a page names relative to
 * itself lacks it too.
 */
export async function serveWithout(context, next) {
  const [, words, path] = /^\/without\/([^/]+)(\/.*)$/.exec(context.path) ?? [];
  if (path === undefined) return next();
  context.path = path;
  await next();
  if (!/html|javascript|css/.test(context.type)) return;
  const lacking = decodeURIComponent(words).split(',');
  context.body = lacking.reduce((text, word) => text.replaceAll(word, renamed(word)), await textOf(context.body));
}

/**
 * `/recorded/TOKEN/path` is /path, and is noted; `/recorded/TOKEN` says what was asked for under that token, in order.
 * `/recorded/TOKEN/FIRST~THEN/path` does the same, and gives out a file whose name has FIRST in it only once one has
 * been asked for whose name has THEN in it.
 */
export function recordRequests() {
  const records = new Map();
  const recordOf = (token) => {
    if (!records.has(token)) records.set(token, {paths: [], waiting: []});
    return records.get(token);
  };
  return async (context, next) => {
    const [, token, first, then, path] =
      /^\/recorded\/([^/]+)(?:\/([^/~]+)~([^/~]+))?(\/.*)?$/.exec(context.path) ?? [];
    if (token === undefined) return next();
    const record = recordOf(token);
    if (path === undefined) {
      context.body = record.paths;
      return undefined;
    }
    context.path = path;
    record.paths.push(path);
    for (const {name, answer} of record.waiting) if (path.includes(name)) answer();
    if (first && path.includes(first) && !record.paths.some((asked) => asked.includes(then)))
      await new Promise((answer) => record.waiting.push({name: then, answer}));
    await next();
    // Whatever is asked for once more is to be seen.
    context.set('Cache-Control', 'no-store');
    return undefined;
  };
}

function renamed(word) {
  return word.replace(/[a-z]/i, 'x$&');
}

async function textOf(body) {
  if (!body?.pipe) return String(body);
  const parts = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/**
 * `/failing/TOKEN/TIMES/path` is /path, which answers 503 the first TIMES times that it is asked for under that token;
 * only files whose name has NAME in it fail where TIMES is written `TIMES-NAME`.
 */
export function failFirst() {
  const asked = new Map();
  return (context, next) => {
    const [, token, times, name = '', path] = /^\/failing\/([^/]+)\/(\d+)(?:-([^/]+))?(\/.*)$/.exec(context.path) ?? [];
    if (path === undefined) return next();
    const key = `${token} ${path}`;
    const count = asked.get(key) ?? 0;
    asked.set(key, count + 1);
    if (path.slice(path.lastIndexOf('/')).includes(name) && count < Number(times)) {
      // Not by way of the test server, which lets all that it serves be kept for a year.
      context.respond = false;
      context.res.writeHead(503, {'Cache-Control': 'no-store'}).end('Not now');
      return undefined;
    }
    context.path = path;
    return next();
  };
}

/** esbuild has to be told of tsconfig.json, because decorators mean something else without it. */
export function typescript() {
  return esbuildPlugin({ts: true, target: 'es2022', tsconfig: join(process.cwd(), 'tsconfig.json')});
}
