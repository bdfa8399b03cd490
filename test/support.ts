// What tests of every folder share: which engine they run in, and real input from outside of the page.

import {executeServerCommand, sendMouse as send} from '@web/test-runner-commands';

export {sendKeys, resetMouse} from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';
export type Point = readonly [x: number, y: number];

export const engine: Engine = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/**
 * Only Chromium can be told to prefer dark, forced colours, reduced motion, print. Elsewhere such a test is skipped.
 */
export const canEmulateMedia = engine === 'chromium';

/** WebKit's driver turns a wheel, but the page sees no modifier key with it. */
export const canWheelWithKey = engine !== 'webkit';

/** WebKit's driver has no touch screen. */
export const canTouch = engine !== 'webkit';

// Before any input from a pointer a frame is awaited: Firefox looks in the frame painted last for what lies under it.

/** Sets the size of the viewport in CSS px. Each test file begins with 1280 × 800. */
export async function setViewport(size: {width: number; height: number}): Promise<void> {
  await command('circa:viewport', size);
}

/** Emulates media features, named as in CSS: `emulateMedia({'forced-colors': 'active'})`; `{}` ends it. */
export async function emulateMedia(features: Record<string, string>, type?: 'print'): Promise<void> {
  await command('circa:media', {features, type});
}

/**
 * Moves the mouse, presses or releases its buttons, at whole pixels of the viewport. No two clicks are a double click,
 * however fast they follow each other: see `doubleClick`.
 */
export async function sendMouse(action: Parameters<typeof send>[0]): Promise<void> {
  await nextFrame();
  if ('position' in action) [pointer.x, pointer.y] = action.position;
  if (action.type === 'click' || action.type === 'down') await forgetPressBefore();
  await send(action);
  await nextFrame();
}

/**
 * Clicks twice, which is a double click, at whole pixels of the viewport. On a busy machine the second click may come
 * too late for that: then it is tried again, as a person would.
 */
export async function doubleClick([x, y]: Point): Promise<void> {
  await nextFrame();
  Object.assign(pointer, {x, y});
  for (let hasArrived = false; !hasArrived;) {
    await forgetPressBefore();
    const arrived = eventsArrived('dblclick', 1);
    await command('circa:double-click', {x, y});
    hasArrived = await arrived();
  }
}

/**
 * WebKit's driver makes a double click of two presses by the same place that are less than 0.4 s apart, even where the
 * page has become another between them. Only time makes it forget the first.
 */
async function forgetPressBefore(): Promise<void> {
  if (engine !== 'webkit') return;
  const isNear = Math.hypot(pointer.x - lastPress.x, pointer.y - lastPress.y) < 5;
  if (isNear) await timePasses(lastPress.at + 450 - performance.now());
  Object.assign(lastPress, pointer, {at: performance.now()});
}

/** where the pointer was sent last, and where and when it was pressed last */
const pointer = {x: 0, y: 0};
const lastPress = {x: NaN, y: NaN, at: 0};

/** Turns the wheel at a point of the viewport, with a modifier key held where one is named. */
export async function sendWheel(turn: {
  x: number;
  y: number;
  deltaX?: number;
  deltaY?: number;
  key?: 'Control' | 'Meta' | 'Shift';
}): Promise<void> {
  await nextFrame();
  const arrived = eventsArrived('wheel', 1);
  await command('circa:wheel', turn);
  await arrived();
}

/**
 * Puts one finger or more on the screen, moves each along its points, and lifts them. All have equally many points.
 * Chromium gives its touches to the first page of a run that is touched, and to no later one: all tests that touch
 * stand in one file.
 */
export async function sendTouch(...fingers: readonly (readonly Point[])[]): Promise<void> {
  await nextFrame();
  const arrived = eventsArrived('pointerup', fingers.length);
  await command('circa:touch', {fingers});
  await arrived();
}

/**
 * Resolves once something holds, looked at in every frame; rejects after some seconds, which no machine is too slow
 * for, with what was waited for.
 */
export async function until(holds: () => unknown): Promise<void> {
  const end = performance.now() + 20_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain until ${String(holds)}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Lets so many ms pass, within which something must not happen. For what is to happen there is `until`. */
export function timePasses(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Resolves after the next frame has been painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/**
 * Firefox and WebKit answer before the page has seen the input. Counts events from now on; what it returns waits for
 * them, for a second at most, since a page may well keep them to itself, and says whether they have come.
 */
function eventsArrived(type: string, count: number): () => Promise<boolean> {
  let seen = 0;
  const listener = () => (seen += 1);
  window.addEventListener(type, listener, {capture: true, passive: true});
  return async () => {
    const end = performance.now() + 1000;
    while (seen < count && performance.now() < end) await timePasses(5);
    window.removeEventListener(type, listener, {capture: true});
    await nextFrame();
    return seen >= count;
  };
}

async function command(name: string, payload: unknown): Promise<void> {
  const answer = await executeServerCommand<{error?: string}, unknown>(name, payload);
  if (answer.error !== undefined) throw new Error(`${name}: ${answer.error}`);
}
