// The floor: what it costs to show a histogram of that many numbers at all. No labels, no ranges, no axis, no keyboard,
// no screen reader.

let start;
let end;

export function prepare(events) {
  return events;
}

export function mount(container, events) {
  const times = new Float64Array(events.length);
  for (let index = 0; index < events.length; index++) times[index] = beginningOf(events[index].date);
  times.sort();
  start = times[0];
  end = times[times.length - 1] + 1;

  const {clientWidth: width, clientHeight: height} = container;
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  container.append(canvas);
  const context = canvas.getContext('2d');
  const counts = new Float64Array(width);

  const draw = () => {
    let most = 1;
    let before = firstFrom(times, start);
    for (let x = 0; x < width; x++) {
      const next = firstFrom(times, start + ((end - start) * (x + 1)) / width);
      counts[x] = next - before;
      most = Math.max(most, counts[x]);
      before = next;
    }
    context.clearRect(0, 0, width, height);
    for (let x = 0; x < width; x++) {
      const length = (counts[x] / most) * height;
      if (length > 0) context.fillRect(x, height - length, 1, length);
    }
  };
  draw();
  listen(canvas, width, draw);
}

export function view() {
  return [start, end];
}

/**
 * Wheel and drag, drawn once a frame. A notch zooms as far as a notch on `<circa-timeline>`, so that both show the same
 * windows.
 */
function listen(canvas, width, draw) {
  let waiting = false;
  const show = (newStart, newEnd) => {
    [start, end] = [newStart, newEnd];
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  };
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const factor = 2 ** (Math.tanh(event.deltaY / 60) / 2);
      const at = start + ((end - start) * event.offsetX) / width;
      show(at - (at - start) * factor, at + (end - at) * factor);
    },
    {passive: false},
  );
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1) return;
    const by = ((start - end) * event.movementX) / width;
    show(start + by, end + by);
  });
}

/** Of an interval, its first date. */
function beginningOf(date) {
  const slash = date.indexOf('/');
  return Date.parse(slash < 0 ? date : date.slice(0, slash));
}

/** The first index whose time is not before a moment. */
function firstFrom(times, moment) {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
