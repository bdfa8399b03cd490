// Real input, sent to the browser by its protocol as if a person had made it. The browser answers when the page has
// dealt with it, and gives the page no more than one such event a frame: sent one by one, each has a frame of its own.

export const STEPS = 60;

/** After so many steps a gesture is where it began: cut short there, it still compares with a whole one. */
const ROUND_TRIP = 30;

const X = 500;
const Y = 150;
const NOTCH = 100;
const DRAG = 12;

const wheel = (deltaY) => ({type: 'mouseWheel', x: X, y: Y, deltaX: 0, deltaY});
const move = (x) => ({type: 'mouseMoved', x, y: Y, button: 'left', buttons: 1});
const press = {type: 'mousePressed', x: X, y: Y, button: 'left', buttons: 1, clickCount: 1};
const release = {type: 'mouseReleased', x: X, y: Y, button: 'left', buttons: 0, clickCount: 1};

/** Fifteen notches in and fifteen out, twice: from everything to little of it and back. */
const zoomSteps = Array.from({length: STEPS}, (_, index) =>
  wheel(index % ROUND_TRIP < ROUND_TRIP / 2 ? -NOTCH : NOTCH),
);

/** Fifteen moves to the left, thirty to the right, fifteen to the left: there is something to see all the way. */
const panSteps = Array.from({length: STEPS}, (_, index) => {
  const done = index + 1;
  return move(X + DRAG * (done <= 15 ? -done : done <= 45 ? done - 30 : 60 - done));
});

/** name → what comes before its steps, the steps, what comes after; and the DOM event that each step makes */
export const GESTURES = {
  zoom: {type: 'wheel', before: [], steps: zoomSteps, after: []},
  // From a window from which there is somewhere to go.
  pan: {
    type: 'pointermove',
    before: [...Array(5).fill(wheel(-NOTCH)), press, move(X - 6), move(X)],
    steps: panSteps,
    after: [release],
  },
};

/** Small gestures of both kinds. The view has to change with each part, and is in the end as it was. */
export const REHEARSAL = [
  Array(2).fill(wheel(-NOTCH)),
  [press, move(X - DRAG), move(X - 2 * DRAG)],
  [move(X - DRAG), move(X), release],
  Array(2).fill(wheel(NOTCH)),
];

/**
 * Does steps one after another until they are done, or a round trip is at its end and the time is over.
 * @returns how many were done
 */
export async function perform(session, steps, msLimit = Infinity) {
  const begin = performance.now();
  let done = 0;
  for (const step of steps) {
    await session.send('Input.dispatchMouseEvent', step);
    done += 1;
    if (done % ROUND_TRIP === 0 && performance.now() - begin > msLimit) break;
  }
  return done;
}
