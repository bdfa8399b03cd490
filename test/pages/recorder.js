// Keeps what goes wrong from the first line of a page on, for a test to read.
window.wrong = [];
addEventListener(
  'error',
  (event) => window.wrong.push(`error: ${event.message || event.target?.src || 'unknown'}`),
  true,
);
addEventListener('unhandledrejection', (event) => window.wrong.push(`rejection: ${event.reason}`));
addEventListener('securitypolicyviolation', (event) =>
  window.wrong.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
);
for (const level of ['error', 'warn']) {
  const log = console[level];
  console[level] = (...words) => {
    window.wrong.push(`console.${level}: ${words.join(' ')}`);
    log(...words);
  };
}

// What fails is asked for again after some seconds; here they pass faster.
if (location.pathname.startsWith('/failing/')) {
  const wait = window.setTimeout;
  window.setTimeout = (run, ms, ...rest) => wait(run, ms / 20, ...rest);
}
