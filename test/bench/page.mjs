// What runs in the page beside a library: it makes the events, mounts, and watches frames and long tasks. Node asks for
// one thing at a time through `bench`, and never while something is measured.

import {makeEvents} from './events.mjs';

const WIDTH = 1000;
const HEIGHT = 400;

let library;
/**
 * The caller's own objects. They stay alive, so that the heap before and after differs by what the library made of
 * them.
 */
let input;
let longTasks = [];
let mountBegin = 0;

/** Loads a library, and makes its input. */
async function prepare(name, count) {
  library = await import(`/library-${name}.js`);
  await library.load?.();
  input = library.prepare(makeEvents(count));

  document.body.style.margin = 0;
  const container = document.createElement('div');
  container.id = 'container';
  container.style.cssText = `width: ${WIDTH}px; height: ${HEIGHT}px`;
  document.body.append(container);

  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({type: 'longtask'});
  await frameDrawn();
}

/** @returns ms from plain objects until the first frame with them has been drawn */
async function mount() {
  const container = document.querySelector('#container');
  // In a task of its own, for that of a debugger is none of the page's.
  await new Promise((resolve) => setTimeout(resolve));
  mountBegin = performance.now();
  await library.mount(container, input);
  await frameDrawn();
  return performance.now() - mountBegin;
}

/** ms of the longest task since mounting began; 0 where none took 50 ms, from which on the browser tells. */
function longestTask() {
  return longTasks
    .filter((task) => task.startTime + task.duration > mountBegin)
    .reduce((most, {duration}) => Math.max(most, duration), 0);
}

/** After the next frame: a message sent from a frame's own callback arrives when that frame has been drawn. */
function frameDrawn() {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
  );
}

/** Begin and end of the stretch of time that the library shows, in ms. */
function view() {
  return library.view();
}

let frames = [];
let inputs = 0;
let watching = 0;

function watchFrames(type) {
  frames = [];
  inputs = 0;
  const watch = (time) => {
    frames.push(time);
    watching = requestAnimationFrame(watch);
  };
  watching = requestAnimationFrame(watch);
  addEventListener(type, count, {capture: true, passive: true});
}

/** @returns ms between each frame and the next since `watchFrames`, and how many events of its type came */
function framesWatched(type) {
  cancelAnimationFrame(watching);
  removeEventListener(type, count, {capture: true});
  return {intervals: frames.slice(1).map((time, index) => time - frames[index]), inputs};
}

function count() {
  inputs += 1;
}

globalThis.bench = {prepare, mount, longestTask, view, watchFrames, framesWatched};
