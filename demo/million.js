import 'circa-timeline/define';

const timeline = document.querySelector('#many');
const form = document.querySelector('.choice');
const show = (id, text) => (document.getElementById(id).textContent = text);

const numbers = new Intl.NumberFormat('en');
const milliseconds = (ms) => `${ms.toFixed(ms < 100 ? 1 : 0)} ms`;

const SUBJECTS =
  'Treaty Harbour Railway Council Strike Harvest Flood Bridge School Election Theatre Market Mine Canal Library Garrison'.split(
    ' ',
  );
const HAPPENINGS =
  'opens|burns down|is rebuilt|divides the town|is signed|ends after weeks|begins|is postponed|draws a crowd|is moved north|fails|is found'.split(
    '|',
  );
const GROUPS = ['Politics', 'Trade', 'Weather', 'Arts', 'Science'];
const two = (number) => String(number).padStart(2, '0');

/**
 * The same events each time: news with quiet years and loud ones, most of it dated to the day, some to a month, a year,
 * or from one to another.
 */
function eventsOf(count, inLanes) {
  let state = 1815;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const events = new Array(count);
  for (let index = 0; index < count; index += 1) {
    // Half of the news comes from some thirty loud stretches.
    const loud = chance() < 0.5 ? Math.floor(chance() * 30) : -1;
    const at = loud < 0 ? chance() : ((loud * 37) % 100) / 100 + (chance() - 0.5) ** 3 * 0.06;
    const year = 1815 + Math.floor(Math.min(Math.max(at, 0), 0.9999) * 205);
    const month = two(1 + Math.floor(chance() * 12));
    const kind = chance();
    const date =
      kind < 0.75
        ? `${year}-${month}-${two(1 + Math.floor(chance() * 28))}`
        : kind < 0.88
          ? `${year}-${month}`
          : kind < 0.96
            ? `${year}`
            : `${year}/${year + 1 + Math.floor(chance() * 6)}`;
    const title = `${pick(SUBJECTS)} ${pick(HAPPENINGS)}`;
    const importance = Math.floor(chance() ** 8 * 10);
    events[index] = inLanes ? {date, title, importance, group: pick(GROUPS)} : {date, title, importance};
  }
  return events;
}

let run = 0;

async function fill() {
  const {count, lanes} = Object.fromEntries(new FormData(form));
  timeline.classList.toggle('has-lanes', lanes === 'on');
  run += 1;
  const mine = run;
  show('mounted', '…');
  show('view', '…');
  // Lets the answer to the click be seen before so many events are made.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const events = eventsOf(Number(count), lanes === 'on');
  const begin = performance.now();
  timeline.events = events;
  await timeline.updateComplete;
  await new Promise(requestAnimationFrame);
  if (mine !== run) return;
  show('mounted', milliseconds(performance.now() - begin));
  showView();
}

function showView() {
  const {start, end} = timeline.view;
  const years = (end - start) / 31_556_952_000;
  const labels = timeline.shadowRoot.querySelectorAll('[part~="event-label"]').length;
  const span =
    years >= 2
      ? `${numbers.format(Math.round(years))} years`
      : years > 0.2
        ? `${Math.round(years * 12)} months`
        : `${numbers.format(Math.ceil(years * 365.25))} days`;
  show('view', `${span}, ${labels} labels`);
}

/** ms of the latest frames in which the window moved */
const frames = [];
let last = 0;

timeline.addEventListener('circa-view-input', () => {
  requestAnimationFrame((now) => {
    const took = now - last;
    last = now;
    // A pause between two turns of the wheel is no frame, and a frame told of twice is one.
    if (took === 0 || took > 250) return;
    frames.push(took);
    if (frames.length > 120) frames.shift();
    show('frame', milliseconds(took));
    show('most', milliseconds([...frames].sort((a, b) => a - b)[Math.floor(frames.length * 0.95)]));
  });
});
timeline.addEventListener('circa-view-change', showView);
form.addEventListener('change', fill);
fill();
