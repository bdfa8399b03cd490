// The results as Markdown: what was measured, how it compares, what was to be reached.

import {GOALS} from './goals.mjs';
import {STEPS} from './gestures.mjs';
import {LIBRARIES, titleOf} from './libraries.mjs';
import {conditions, explanations, missing} from './notes.mjs';
import {spreadOf} from './spread.mjs';
import {markdownTable} from './table.mjs';

/** Below this many, the heap is a library's own code and state, and says nothing of an event. */
const FEW = 10_000;

/**
 * @param {Map<string, object[]>} results `name count` → the results of its repeats
 * @param {object} context what was asked for, and on what machine
 */
export function report(results, context) {
  const find = (name, count) => summaryOf(results.get(`${name} ${count}`), count);
  const parts = [
    '# Large timelines, side by side',
    conditions(context),
    measuredTable(find, context),
    missing(find, context),
    explanations(context),
  ];
  if (context.names.includes('circa')) {
    if (context.names.length > 1) parts.push('## Circa beside the others', ratioTable(find, context));
    parts.push('## To reach', goalTable(find));
  }
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/**
 * The middle of one library's repeats with one count; or one that gave up or failed; undefined where none was tried.
 */
function summaryOf(repeats, count) {
  if (!repeats) return undefined;
  const broken = repeats.find(({failure}) => failure) ?? repeats.find(({gaveUp}) => gaveUp);
  if (broken) return broken;
  const middle = (read) => spreadOf(repeats.map(read));
  return {
    mount: middle(({mount}) => mount),
    atRest: middle(({atRest}) => atRest),
    longestTask: Math.max(...repeats.map(({longestTask}) => longestTask)),
    zoom: middle(({zoom}) => zoom.step),
    pan: middle(({pan}) => pan.step),
    ownZoom: middle(({zoom}) => zoom.ownStep),
    ownPan: middle(({pan}) => pan.ownStep),
    zoomFrame: middle(({zoom}) => zoom.frame),
    panFrame: middle(({pan}) => pan.frame),
    zoomSteps: Math.min(...repeats.map(({zoom}) => zoom.done)),
    panSteps: Math.min(...repeats.map(({pan}) => pan.done)),
    heap: middle(({heap}) => heap),
    bytes: middle(({heap}) => heap / count),
  };
}

const HEAD = [
  'events',
  '',
  'mount, ms',
  'longest task, ms',
  'at rest, s',
  'zoom step, ms',
  'own, ms',
  'pan step, ms',
  'own, ms',
  'zoom frame, ms',
  'pan frame, ms',
  'heap, MB',
  'bytes an event',
];

function measuredTable(find, {counts, names}) {
  const rows = counts.flatMap((count) =>
    names.map((name) => {
      const cells = cellsOf(find(name, count), count);
      return [whole(count), titleOf(name), ...cells, ...Array(HEAD.length - 2 - cells.length).fill('')];
    }),
  );
  return markdownTable(HEAD, rows, [1]);
}

function cellsOf(summary, count) {
  if (!summary) return ['not tried'];
  if (summary.failure) return ['failed'];
  if (summary.gaveUp) return ['gave up'];
  const short = (steps) => (steps < STEPS ? ` (${steps} of ${STEPS})` : '');
  return [
    spread(summary.mount),
    summary.longestTask ? whole(summary.longestTask) : '< 50',
    (summary.atRest.middle / 1000).toFixed(1),
    spread(summary.zoom) + short(summary.zoomSteps),
    spread(summary.ownZoom),
    spread(summary.pan) + short(summary.panSteps),
    spread(summary.ownPan),
    figure(summary.zoomFrame.middle),
    figure(summary.panFrame.middle),
    (summary.heap.middle / 1e6).toFixed(1),
    count < FEW ? '–' : whole(summary.bytes.middle),
  ];
}

const COMPARED = ['mount', 'zoom', 'pan'];

/** Ours to the floor: how many times slower; the peers to ours: how many times faster ours is. */
function ratioTable(find, {counts, names}) {
  const others = names.filter((name) => name !== 'circa');
  const titles = others.map(
    (name) => (what) => (name === 'floor' ? `${what} ÷ bare canvas` : `${LIBRARIES[name].title} ${what} ÷ ours`),
  );
  const rows = counts.map((count) => {
    const ours = find('circa', count);
    const cells = others.flatMap((name) =>
      COMPARED.map((what) => {
        const [mine, theirs] = [ours?.[what]?.middle, find(name, count)?.[what]?.middle];
        if (mine === undefined || theirs === undefined) return '–';
        return `${figure(name === 'floor' ? mine / theirs : theirs / mine)} ×`;
      }),
    );
    return [whole(count), ...cells];
  });
  return markdownTable(['events', ...titles.flatMap((title) => COMPARED.map(title))], rows);
}

function goalTable(find) {
  const rows = GOALS.map(({what, count, bound, unit, value, own}) => {
    const ours = find('circa', count);
    const broken = ours?.failure || ours?.gaveUp;
    const cells = [value, own].flatMap((read) => {
      if (!read) return ['', ''];
      return broken ? ['–', 'no'] : verdict(read(find), bound, unit);
    });
    return [what, boundText(bound, unit), ...cells];
  });
  return markdownTable(['what', 'to reach', 'measured', 'reached', 'own', 'reached'], rows, [1, 3, 5]);
}

function verdict(value, {most = Infinity, least = 0}, unit) {
  return value === undefined ? ['–', 'not measured'] : [unit(value), value >= least && value <= most ? 'yes' : 'no'];
}

function boundText({most, least}, unit) {
  if (most === undefined && least === undefined) return 'that it works';
  return most === undefined ? `at least ${unit(least)}` : `at most ${unit(most)}`;
}

function spread({middle, least, most, spread}) {
  return least === most ? figure(middle) : `${figure(middle)} ±${Math.round(spread * 100)} %`;
}

function figure(value) {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : whole(value);
}

function whole(value) {
  return Math.round(value).toLocaleString('en');
}
