import {reachOf, type DensityStrip, type Frame} from '../../layout/index.js';
import type {SceneNode} from './scene.js';

/** part of a column that a dash of its edge takes; a gap is the rest */
const DASH = 2 / 3;
/** px of the edge's thickness */
const EDGE = 1;

/**
 * To half a px, for there are hundreds of columns in every frame; the browser brings them to the screen's own pixels.
 */
function half(px: number): number {
  return Math.round(px * 2) / 2;
}

/** What columns that stand side by side fill: one outline, which goes up and down as they do. */
class Stairs {
  d = '';
  readonly #foot: number;
  #at: number;

  constructor(
    foot: number,
    private readonly upright: boolean,
  ) {
    this.#foot = this.#at = half(foot);
  }

  /** From px along the axis on, columns end at px across it. */
  turn(along: number, across: number): void {
    const [from, to] = [half(along), half(across)];
    if (to === this.#at) return;
    if (this.upright) this.d += `${this.#at === this.#foot ? `M${this.#foot} ` : 'V'}${from}H${to}`;
    else this.d += `${this.#at === this.#foot ? `M${from} ${this.#foot}` : `H${from}`}V${to}`;
    this.#at = to;
  }

  /** From px along the axis on, there are none. */
  end(along: number): void {
    this.turn(along, this.#foot);
  }
}

/**
 * The columns of a strip as two paths. What is certain stands at the foot; what is merely possible stands on it, and
 * where there is any, it has a dashed edge, as the brackets of single events have.
 */
function pathsOf(strip: DensityStrip, upright: boolean): {possible: string; certain: string} {
  const {start, step, foot, rise, certain, possible} = strip;
  const all = new Stairs(foot, upright);
  const sure = new Stairs(foot, upright);
  const [length, thickness] = [half(step * DASH), -Math.sign(rise) * EDGE];
  const dash = upright ? `v${length}h${thickness}v${-length}` : `h${length}v${thickness}h${-length}`;
  let edge = '';
  for (let column = 0; column < possible.length; column += 1) {
    const from = start + step * column;
    if (!possible[column]) {
      all.end(from);
      sure.end(from);
      continue;
    }
    const reach = reachOf(strip, column);
    const part = Math.min(1, certain[column]! / possible[column]!);
    all.turn(from, foot + reach);
    sure.turn(from, foot + reach * part);
    if (part < 1)
      edge += upright ? `M${half(foot + reach)} ${half(from)}${dash}` : `M${half(from)} ${half(foot + reach)}${dash}`;
  }
  const end = start + step * possible.length;
  all.end(end);
  sure.end(end);
  return {possible: all.d, certain: sure.d + edge};
}

/** The density of a frame, or of those of its events that are looked for. */
export function densityNode(
  {orientation, density}: Pick<Frame, 'orientation' | 'density'>,
  name: 'density' | 'matching' = 'density',
): SceneNode {
  const children = density.flatMap((strip, lane) => {
    const paths = pathsOf(strip, orientation === 'vertical');
    return (['possible', 'certain'] as const).map((share) => ({
      key: `${share} ${lane}`,
      name: 'path',
      attributes: {class: `density-${share}`, d: paths[share]},
    }));
  });
  const part = name === 'matching' ? 'density density-matching' : 'density';
  return {
    key: name,
    name: 'g',
    attributes: {class: name, part, 'aria-hidden': 'true', 'shape-rendering': 'crispEdges'},
    children,
  };
}
