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

/** Moves the mouse, presses or releases its buttons, at whole pixels of the viewport. */
export async function sendMouse(action: Parameters<typeof send>[0]): Promise<void> {
  await nextFrame();
  await send(action);
  await nextFrame();
}

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

/** Resolves after the next frame has been painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/**
 * Firefox and WebKit answer before the page has seen the input. Counts events from now on; what it returns waits for
 * them, for a second at most, since a page may well keep them to itself.
 */
function eventsArrived(type: string, count: number): () => Promise<void> {
  let seen = 0;
  const listener = () => (seen += 1);
  window.addEventListener(type, listener, {capture: true, passive: true});
  return async () => {
    const end = performance.now() + 1000;
    while (seen < count && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
    window.removeEventListener(type, listener, {capture: true});
    await nextFrame();
  };
}

async function command(name: string, payload: unknown): Promise<void> {
  const answer = await executeServerCommand<{error?: string}, unknown>(name, payload);
  if (answer.error !== undefined) throw new Error(`${name}: ${answer.error}`);
}
