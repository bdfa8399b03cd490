// The words around the tables: under what conditions, what each column means, and where the libraries differ in what
// they do.

import {STEPS} from './gestures.mjs';
import {LIBRARIES, titleOf} from './libraries.mjs';

export function conditions({chromium, cores, loadBefore, date, repeats}) {
  const sentences = [`${date}, Chromium ${chromium} without a window or a GPU, ${cores} cores.`];
  if (repeats === 1) sentences.push('Each figure is of one measurement in a browser of its own.');
  else {
    sentences.push(
      `Each figure is the middle of ${repeats} measurements, each in a browser of its own; ± is half of what lies between the least and`,
      'the most of them, and there is none where one measurement took minutes.',
    );
  }
  if (loadBefore > 0.5)
    sentences.push(`The machine was busy with something else (load ${loadBefore.toFixed(1)} before the run).`);
  return sentences.join(' ');
}

/** Why rows are empty. Too long for their cells. */
export function missing(find, {counts, names}) {
  const lines = counts.flatMap((count) =>
    names.map((name) => {
      const summary = find(name, count);
      const who = `${titleOf(name)} with ${count.toLocaleString('en')} events`;
      if (!summary) return `${who} was not tried: ${LIBRARIES[name].beyond}.`;
      if (summary.failure) return `${who} failed ${summary.failure}`;
      return summary.gaveUp ? `${who} gave up ${summary.gaveUp}.` : '';
    }),
  );
  return list(lines.filter(Boolean));
}

const COLUMNS = [
  [
    '*mount*: from plain objects, `{date: "2014-05-03", title: "…"}`, until the first frame with them has been drawn.',
    'The peers get their own sort of objects ready-made, and are not charged for them.',
  ],
  [
    '*longest task*: the longest stretch for which the main thread was blocked since mounting began, the worst of all measurements;',
    'browsers tell from 50 ms on. *at rest*: from when on the page’s process, workers and all, did nothing any more.',
  ],
  [
    `*zoom step*, *pan step*: ms of the main thread a step (the browser’s own TaskDuration), of ${STEPS} notches of the wheel and ${STEPS} moves`,
    'of a drag; those that take too long are cut short after half of them, and say so. *own*: the same by the thread’s own clock, which',
    'stands still while other programs have the processor. *frame*: the 95th percentile of the time between frames meanwhile; a display',
    'has one every 16.7 ms. A page that does nothing at all spends about 1 ms of its own time on such a step.',
  ],
  [
    '*heap*: after a collection, what is there beyond the caller’s own objects: the larger of just mounted and used; JavaScript objects, DOM',
    'and typed arrays, in the page and its workers.',
  ],
];

const DIFFERENCES = {
  floor: [
    '*bare canvas*: nothing but a histogram of a sorted typed array. No labels, ranges, axis, keyboard or screen reader. A notch zooms it as',
    'far as ours.',
  ],
  echarts: [
    'ECharts draws dots in a scatter of the `large` sort, without titles, and ends of intervals are lost. Its throttle is off, so that it',
    'draws each step as the others do; many dots it draws in parts, and leaves undone what of a step the next one finds undone. A notch',
    'takes it a tenth nearer, ours two fifths.',
  ],
  vis: ['vis-timeline has its defaults: boxes with titles, and ranges, stacked. A notch takes it a fifth nearer.'],
};

export function explanations({names}) {
  return list(
    [...COLUMNS, ...names.map((name) => DIFFERENCES[name] ?? [])].map((lines) => lines.join(' ')).filter(Boolean),
  );
}

function list(lines) {
  return lines.map((line) => `- ${line}`).join('\n');
}
