import type {Frame} from '../layout/index.js';
import {round} from './geometry.js';
import type {SceneNode} from './scene.js';

/** What is drawn of each column: where its events may be, where they certainly are, and the edge that says "merely may be". */
const SHARES = ['possible', 'certain', 'edge'] as const;

type Share = (typeof SHARES)[number];

/** part of a column that a dash of its edge takes; a gap is the rest */
const DASH = 2 / 3;
/** px of the edge's thickness */
const EDGE = 1;

/** A canvas, or SVG text: whatever takes rectangles. */
interface Pen {
  rect(x: number, y: number, width: number, height: number): void;
}

/**
 * Traces one share of every column. What is certain stands at the axis; what is merely possible stands on it, and where there is
 * any, it has a dashed edge, as the brackets of single events have.
 * @param snap px of the picture as px of the pen
 */
function traceDensity({density, orientation, axis}: Frame, share: Share, pen: Pen, snap: (px: number) => number): void {
  const upright = orientation === 'vertical';
  for (const {box, certain, possible} of density) {
    const sure = Math.min(1, certain / possible);
    const [along, length, across, reach] = upright ? [box.y, box.height, box.x, box.width] : [box.x, box.width, box.y, box.height];
    if (share === 'certain' ? !sure : share === 'edge' && sure === 1) continue;
    // Away from the axis: up, or to the side on which the events stand.
    const isBefore = across + reach / 2 < (upright ? axis.from.x : axis.from.y);
    const place = (part: number) => snap(isBefore ? across + reach - part : across + part);
    const [near, far] = [place(share === 'edge' ? reach - EDGE : 0), place(share === 'certain' ? reach * sure : reach)];
    const [start, end, low, high] = [snap(along), snap(along + length * (share === 'edge' ? DASH : 1)), Math.min(near, far), Math.max(near, far)];
    if (upright) pen.rect(low, start, high - low, end - start);
    else pen.rect(start, low, end - start, high - low);
  }
}

/** The density as SVG, for a picture that stands by itself. */
export function densityNode(frame: Frame, name = 'density'): SceneNode {
  const children = frame.density.length ? SHARES.map((share) => {
    let d = '';
    traceDensity(frame, share, {rect: (x, y, width, height) => (d += `M${x} ${y}h${round(width)}v${round(height)}H${x}z`)}, round);
    return {key: share, name: 'path', attributes: {class: `density-${share}`, part: 'density', d}};
  }) : [];
  return {key: name, name: 'g', attributes: {class: name, 'aria-hidden': 'true'}, children};
}

const POSSIBLE_OPACITY = 0.35;
/**
 * The density on a canvas, as sharp as the screen. Its colour is the canvas's own CSS `color`, read once and whenever it has changed.
 */
export class DensityCanvas {
  #frame: Frame | undefined;
  #colour = '';
  #ratio = 0;
  #resolution: MediaQueryList | undefined;

  constructor(private readonly canvas: HTMLCanvasElement) {
    // The style sheet gives the colour a transition of no length to speak of: so a change of theme is noticed, however it came.
    canvas.addEventListener('transitionend', this.#recolour);
  }

  disconnect(): void {
    this.canvas.removeEventListener('transitionend', this.#recolour);
    this.#resolution?.removeEventListener('change', this.#redraw);
  }

  /** Draws a frame. The one before it is wiped away. */
  draw(frame: Frame): void {
    const wasEmpty = !this.#frame?.density.length;
    this.#frame = frame;
    if (wasEmpty && !frame.density.length) return;
    this.#followScreen();
    const {canvas} = this;
    const context = canvas.getContext('2d')!;
    const [width, height] = [this.#snap(frame.width), this.#snap(frame.height)];
    if (canvas.width !== width || canvas.height !== height) {
      [canvas.width, canvas.height] = [width, height];
      canvas.style.setProperty('width', `${width / this.#ratio}px`);
      canvas.style.setProperty('height', `${height / this.#ratio}px`);
    }
    context.clearRect(0, 0, width, height);
    context.fillStyle = this.#colour ||= getComputedStyle(canvas).color;
    for (const share of SHARES) {
      context.globalAlpha = share === 'possible' ? POSSIBLE_OPACITY : 1;
      context.beginPath();
      traceDensity(frame, share, context, this.#snap);
      context.fill();
    }
  }

  readonly #redraw = (): void => {
    if (this.#frame) this.draw(this.#frame);
  };

  readonly #recolour = (): void => {
    this.#colour = '';
    this.#redraw();
  };

  readonly #snap = (px: number): number => Math.round(px * this.#ratio);

  /** Another screen, or another zoom of the page. */
  #followScreen(): void {
    if (this.#ratio === devicePixelRatio) return;
    this.#ratio = devicePixelRatio;
    this.#resolution?.removeEventListener('change', this.#redraw);
    this.#resolution = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#resolution.addEventListener('change', this.#redraw);
  }
}
