// Makes every element in a document that is no browser's, gives it data, and says what comes of it. Run in a process of
// its own, as each document puts its own classes in place of Node's:
//
//   node test/node/elements-in.mjs jsdom|happy-dom BUNDLE

import {pathToFileURL} from 'node:url';

const [environment, bundle] = process.argv.slice(2);

/** A page's window. That of jsdom has no frames unless it is asked for them. */
async function openWindow() {
  if (environment === 'jsdom') {
    const {JSDOM} = await import('jsdom');
    return new JSDOM('<!doctype html><body></body>', {url: 'http://localhost/'}).window;
  }
  const {Window} = await import('happy-dom');
  return new Window({url: 'http://localhost/'});
}

const window = await openWindow();
for (const name of ['window', ...Object.getOwnPropertyNames(window)]) {
  if (name in globalThis && !/^(document|navigator|(Custom)?Event(Target)?|AbortController|AbortSignal)$/.test(name))
    continue;
  Object.defineProperty(globalThis, name, {value: name === 'window' ? window : window[name], configurable: true});
}

const failures = [];
for (const type of ['uncaughtException', 'unhandledRejection'])
  process.on(type, (error) => {
    process.stderr.write(`${error?.stack ?? error}\n`);
    process.exit(1);
  });
window.addEventListener('error', ({error, message}) => failures.push(error?.stack ?? message));

await import(pathToFileURL(bundle).href);

const events = [
  {id: 'a', date: '2014', title: 'Coalition formed', group: 'x'},
  {id: 'b', date: 'since late April 2019', title: 'Bombardment escalates', text: 'In Idlib.'},
];
const timeline = document.createElement('circa-timeline');
timeline.id = 'timeline';
timeline.events = events;
const beforeConnected = timeline.timeline.events.length;
document.body.append(timeline);
const companions = ['minimap', 'list', 'story', 'search'].map((name) => {
  const companion = document.createElement(`circa-${name}`);
  companion.setAttribute('for', 'timeline');
  document.body.append(companion);
  return companion;
});
await timeline.updateComplete;
for (const companion of companions) await companion.updateComplete;
timeline.select('b');
timeline.filter = {text: 'Idlib'};
await timeline.updateComplete;
for (const companion of companions) await companion.updateComplete;

const written = document.createElement('circa-timeline');
const event = document.createElement('circa-event');
event.setAttribute('date', 'Feb 2018');
event.setAttribute('title', 'Hurras al-Deen founded');
written.append(event);
document.body.append(written);
await written.updateComplete;

timeline.fit();
timeline.zoomBy(2);
timeline.panTo('2014');
timeline.next();
const many = document.createElement('circa-timeline');
document.body.append(many);
many.events = Array.from({length: 2500}, (_, index) => ({date: String(1000 + index), title: `Event ${index}`}));
await many.updateComplete;

function refusalOf(call) {
  try {
    return call();
  } catch ({message}) {
    return message;
  }
}

const report = {
  many: many.timeline.events.length,
  beforeConnected,
  titles: [...timeline.timeline.events].map(({title}) => title),
  matched: timeline.matched.map(({id}) => id),
  written: [...written.timeline.events].map(({title}) => title),
  selected: timeline.selected,
  listed: companions[1].shadowRoot.querySelectorAll('[data-id]').length,
  svg: refusalOf(() => timeline.toSVG()),
};
for (const element of [timeline, written, many, ...companions]) element.remove();
await new Promise((resolve) => setImmediate(resolve));
process.stdout.write(JSON.stringify({...report, failures}));
process.exit(0);
