import {reachOf, type Frame} from '../layout/index.js';
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
type Pen = (x: number, y: number, width: number, height: number) => void;

/**
 * Traces one share of every column. What is certain stands at the foot; what is merely possible stands on it, and where there is
 * any, it has a dashed edge, as the brackets of single events have.
 * @param snap px of the picture as px of the pen
 */
function traceDensity({density, orientation}: Frame, share: Share, pen: Pen, snap: (px: number) => number): void {
  const upright = orientation === 'vertical';
  for (const strip of density) {
    const {start, step, foot, rise, certain, possible} = strip;
    const length = Math.abs(step) * (share === 'edge' ? DASH : 1);
    for (let column = 0; column < possible.length; column += 1) {
      if (!possible[column]) continue;
      const sure = Math.min(1, certain[column]! / possible[column]!);
      if (share === 'certain' ? !sure : share === 'edge' && sure === 1) continue;
      const reach = reachOf(strip, column);
      const near = snap(share === 'edge' ? foot + reach - Math.sign(rise) * EDGE : foot);
      const far = snap(foot + (share === 'certain' ? reach * sure : reach));
      const begin = start + step * (step < 0 ? column + 1 : column);
      const from = snap(begin);
      const to = snap(begin + length);
      if (upright) pen(Math.min(near, far), from, Math.abs(far - near), to - from);
      else pen(from, Math.min(near, far), to - from, Math.abs(far - near));
    }
  }
}

/** The density as SVG, for a picture that stands by itself. */
export function densityNode(frame: Frame, name = 'density'): SceneNode {
  const children = frame.density.length ? SHARES.map((share) => {
    let d = '';
    traceDensity(frame, share, (x, y, width, height) => (d += `M${x} ${y}h${round(width)}v${round(height)}H${x}z`), round);
    return {key: share, name: 'path', attributes: {class: `density-${share}`, part: 'density', d}};
  }) : [];
  return {key: name, name: 'g', attributes: {class: name, 'aria-hidden': 'true'}, children};
}

const POSSIBLE_OPACITY = 0.35;
/** px around the strips */
const MARGIN = 1;
const SIDES = ['left', 'top', 'width', 'height'] as const;

/** Where the canvas lies in the picture, in px of the screen. */
type CanvasBox = Readonly<Record<(typeof SIDES)[number], number>>;

/**
 * The density on a canvas, as sharp as the screen. Its colour is the canvas's own CSS `color`, read once and whenever it has changed.
 */
export class DensityCanvas {
  #frame: Frame | undefined;
  #box: CanvasBox = {left: 0, top: 0, width: 0, height: 0};
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
    const context = this.canvas.getContext('2d')!;
    if (frame.density.length) this.#place(frame);
    context.resetTransform();
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.translate(-this.#box.left, -this.#box.top);
    context.fillStyle = this.#colour ||= getComputedStyle(this.canvas).color;
    for (const share of SHARES) {
      context.globalAlpha = share === 'possible' ? POSSIBLE_OPACITY : 1;
      traceDensity(frame, share, (x, y, width, height) => context.fillRect(x, y, width, height), this.#snap);
    }
  }

  /** Puts the canvas where the strips are: what is wiped, drawn and shown anew in every frame is to be no larger than that. */
  #place({width, height, orientation, density}: Frame): void {
    const upright = orientation === 'vertical';
    const ends = density.flatMap(({foot, rise}) => [foot, foot + rise]);
    // Between whole px of the page, to which browsers bring pictures.
    const [low, high] = [this.#snap(Math.floor(Math.min(...ends)) - MARGIN), this.#snap(Math.ceil(Math.max(...ends)) + MARGIN)];
    const box: CanvasBox = upright
      ? {left: low, top: 0, width: high - low, height: this.#snap(height)} : {left: 0, top: low, width: this.#snap(width), height: high - low};
    const before = this.#box;
    this.#box = box;
    for (const side of SIDES) {
      if (box[side] === before[side]) continue;
      if (side === 'width' || side === 'height') this.canvas[side] = box[side];
      this.canvas.style.setProperty(side, `${box[side] / this.#ratio}px`);
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
    this.#box = {left: NaN, top: NaN, width: NaN, height: NaN};
    this.#resolution?.removeEventListener('change', this.#redraw);
    this.#resolution = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#resolution.addEventListener('change', this.#redraw);
  }
}
